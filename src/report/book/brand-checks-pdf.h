/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"
#include "report/sheet/brand-paper.h"
#include "report/sheet/brand-sheet.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* A tagged PDF in the user's language of what the checks find as of the plan's own day: why each
 * matters and what helps, and what was dismissed, with the reason. It is not for a client. @synergy
 * must be up to date with @plan. @typesetter may be NULL. Fails only when cancelled.
 * (transfer full) */
GBytes          *brand_checks_to_pdf   (BrandPlan         *plan,
                                        BrandPlanSynergy  *synergy,
                                        BrandPaper         paper,
                                        const BrandAgency *agency,
                                        BrandTypesetter   *typesetter,
                                        GCancellable      *cancellable,
                                        GError           **error);

/* The pages of that PDF, to be looked at. (transfer full) */
BrandSheetPages *brand_checks_to_pages (BrandPlan         *plan,
                                        BrandPlanSynergy  *synergy,
                                        BrandPaper         paper,
                                        const BrandAgency *agency);

G_END_DECLS

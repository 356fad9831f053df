/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "draw/timeline/brand-timeline-pages.h"
#include "model/brand-plan.h"
#include "report/agency/brand-agency.h"
#include "report/sheet/brand-paper.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The whole timeline. @synergy must be up to date with @plan. All results are (transfer full). */

/* Landscape pages in the style for print, one, several, or one that is larger than the paper; each
 * is a tagged figure. @agency may be %NULL. */
GBytes *brand_timeline_to_pdf (BrandPlan         *plan,
                               BrandPlanSynergy  *synergy,
                               BrandPaper         paper,
                               BrandPagesForm     form,
                               const BrandAgency *agency,
                               GError           **error);

/* Fitted to one picture, in the light style. @agency may be %NULL. */
GBytes *brand_timeline_to_svg (BrandPlan         *plan,
                               BrandPlanSynergy  *synergy,
                               const BrandAgency *agency,
                               GError           **error);
GBytes *brand_timeline_to_png (BrandPlan         *plan,
                               BrandPlanSynergy  *synergy,
                               const BrandAgency *agency,
                               GError           **error);

G_END_DECLS

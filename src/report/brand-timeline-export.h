/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"
#include "report/brand-paper.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The whole timeline fitted to one page or picture. @synergy must be up to date with @plan.
 * All results are (transfer full). */

/* One landscape page, in the style for print. */
GBytes *brand_timeline_to_pdf (BrandPlan        *plan,
                               BrandPlanSynergy *synergy,
                               BrandPaper        paper,
                               GError          **error);

/* In the light style. */
GBytes *brand_timeline_to_svg (BrandPlan        *plan,
                               BrandPlanSynergy *synergy,
                               GError          **error);
GBytes *brand_timeline_to_png (BrandPlan        *plan,
                               BrandPlanSynergy *synergy,
                               GError          **error);

G_END_DECLS

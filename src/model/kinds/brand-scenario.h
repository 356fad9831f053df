/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A scenario is a named variant inside the plan: a story with beats and touchpoints of its own, as
 * they were when it was kept. All else is common to the plan and its scenarios: whom it is for,
 * what is to be reached, the assumptions that everything is weighed by, and what has happened. */

BrandPlan *brand_scenario_get_variant (BrandItem *scenario); /* borrowed; never changes */

/* The plan as it would be with the scenario. (transfer full) */
BrandPlan *brand_scenario_dup_plan    (BrandItem *scenario,
                                       BrandPlan *plan);

/* Whether the plan's story, beats and touchpoints are the scenario's. */
gboolean   brand_scenario_is_used     (BrandItem *scenario,
                                       BrandPlan *plan);

/* Scenarios of that title, or the one of that id. (transfer container) */
GPtrArray *brand_scenario_find        (BrandPlan  *plan,
                                       const char *name);

/* Each is one step. Keeping adds a scenario at the end, of the plan as it is; NULL and an error
 * when the title is empty or a file couldn't hold as much. Borrowed. */
BrandItem *brand_scenario_keep        (BrandHistory *history,
                                       const char   *title,
                                       const char   *note,
                                       int           today,
                                       GError      **error);

/* Makes the scenario what the plan is. */
void       brand_scenario_update      (BrandHistory *history,
                                       BrandItem    *scenario,
                                       int           today);

/* Makes the plan what the scenario is. On an error the plan is as it was. */
gboolean   brand_scenario_use         (BrandHistory *history,
                                       BrandItem    *scenario,
                                       GError      **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* The titles of the tasks to start a stage with that the plan doesn't have under it yet; titles are
 * translated. (transfer full) */
GStrv    brand_plan_list_starter_tasks (BrandPlan     *plan,
                                        BrandOperating stage);

/* Adds them in one step. FALSE when there were none. */
gboolean brand_history_add_starter_tasks (BrandHistory  *history,
                                          BrandOperating stage);

G_END_DECLS

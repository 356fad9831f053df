/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/worksheet/brand-action-plan.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* One step of the action plan: its number, what to do, by whom and when; a task is ticked off, and
 * what isn't one becomes one. */
#define BRAND_TYPE_ACTION_STEP_ROW (brand_action_step_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandActionStepRow, brand_action_step_row, BRAND, ACTION_STEP_ROW,
                      AdwPreferencesRow)

/* The step is read at once; where it is narrow, buttons stand below it. (transfer floating) */
GtkWidget *brand_action_step_row_new (BrandPage             *page,
                                      const BrandActionStep *step,
                                      guint                  number,
                                      gboolean               is_narrow);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A knob between two parts of an emphasis: a slider for the keys and for a screen reader.
 *
 * Signal "moved" (double percent, gboolean is_final): where it should go. */
#define BRAND_TYPE_GOALS_HANDLE (brand_goals_handle_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsHandle, brand_goals_handle, BRAND, GOALS_HANDLE, GtkWidget)

#define BRAND_GOALS_HANDLE_WIDTH 20
#define BRAND_GOALS_HANDLE_HEIGHT 28

GtkWidget *brand_goals_handle_new       (const char *label);

/* In percent from the start of the bar; @words say what it means. */
void       brand_goals_handle_set_value (BrandGoalsHandle *self,
                                         double            value,
                                         const char       *words);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A button with an icon and two lines: one way to begin. */
#define BRAND_TYPE_START_CHOICE (brand_start_choice_get_type ())
G_DECLARE_FINAL_TYPE (BrandStartChoice, brand_start_choice, BRAND, START_CHOICE, GtkButton)

G_END_DECLS

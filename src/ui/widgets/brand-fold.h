/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Widgets beside each other, each as wide as the others, where all of them have room; else below
 * each other. Has the class "folded" then.
 *
 * A homogeneous box looks the same, but measures how narrow its children could be for their height
 * before it makes them equal: each label in them is laid out a dozen times for that. */
#define BRAND_TYPE_FOLD (brand_fold_get_type ())
G_DECLARE_FINAL_TYPE (BrandFold, brand_fold, BRAND, FOLD, GtkWidget)

GtkWidget *brand_fold_new           (int spacing);
void       brand_fold_append        (BrandFold *self,
                                     GtkWidget *child);

/* Below each other however much room there is. */
void       brand_fold_set_always    (BrandFold *self,
                                     gboolean   is_always);

gboolean   brand_fold_get_is_folded (BrandFold *self,
                                     int        width);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A heading, a note at its end, and what belongs to it, which can be folded away. The body is made
 * when it is unfolded for the first time.
 *
 * Signal "unfold": the body is about to show for the first time and is to be filled. */
#define BRAND_TYPE_LESSON_FOLD (brand_lesson_fold_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonFold, brand_lesson_fold, BRAND, LESSON_FOLD, GtkBox)

/* Without @can_fold it is a heading above its body, to be filled at once. (transfer floating) */
GtkWidget *brand_lesson_fold_new          (const char *title,
                                           gboolean    can_fold);

/* Becoming foldable it folds, unless the keys are in it; the other way round it unfolds. */
void       brand_lesson_fold_set_can_fold (BrandLessonFold *self,
                                           gboolean         can_fold);

GtkBox    *brand_lesson_fold_get_body     (BrandLessonFold *self);

/* Beside the title: an icon with its name, or NULL. */
void       brand_lesson_fold_set_icon     (BrandLessonFold *self,
                                           const char      *icon_name,
                                           const char      *name);
void       brand_lesson_fold_set_note     (BrandLessonFold *self,
                                           const char      *note);

gboolean   brand_lesson_fold_get_unfolded (BrandLessonFold *self);
void       brand_lesson_fold_set_unfolded (BrandLessonFold *self,
                                           gboolean         is_unfolded);

G_END_DECLS

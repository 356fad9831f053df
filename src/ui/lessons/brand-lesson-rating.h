/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* 1 to 5 to choose from, with words at both ends; none is chosen at first.
 *
 * Signal "rated" (int): somebody has chosen, or taken that back: 0; not by
 * brand_lesson_rating_set_value(). */
#define BRAND_TYPE_LESSON_RATING (brand_lesson_rating_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonRating, brand_lesson_rating, BRAND, LESSON_RATING, AdwBin)

/* @name is what a screen reader calls it. (transfer floating) */
GtkWidget *brand_lesson_rating_new       (const char *name,
                                          const char *low,
                                          const char *high);

/* 1 to 5, or 0 for none. */
void       brand_lesson_rating_set_value (BrandLessonRating *self,
                                          int                value);

/* Shows a value of another time by a ring; 0 for none. */
void       brand_lesson_rating_set_mark  (BrandLessonRating *self,
                                          int                value,
                                          const char        *words);

/* The words stand below, not beside. */
void       brand_lesson_rating_set_narrow (BrandLessonRating *self,
                                           gboolean           is_narrow);

G_END_DECLS

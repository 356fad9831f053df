/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-lesson-progress.h"

G_BEGIN_DECLS

/* A lesson in the row of all: how far it is, its number and its short name. */
#define BRAND_TYPE_LESSON_TOGGLE (brand_lesson_toggle_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonToggle, brand_lesson_toggle, BRAND, LESSON_TOGGLE, GtkBox)

/* Adds it to the group; borrowed. */
BrandLessonToggle *brand_lesson_toggle_add    (AdwToggleGroup    *group,
                                               const BrandLesson *lesson);

/* In a compact row the name is only told. */
void               brand_lesson_toggle_update (BrandLessonToggle *self,
                                               BrandLessonState   state,
                                               gboolean           is_compact);

G_END_DECLS

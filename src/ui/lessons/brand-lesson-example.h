/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-lesson.h"

G_BEGIN_DECLS

/* The lesson as the people of a sample worked through it: their answers and what these became.
 * (transfer floating) */
GtkWidget *brand_lesson_example_new (const BrandLesson *lesson);

/* Who they are, as "Kornblume Bakery"; "" where the lesson has no example. (transfer full) */
char      *brand_lesson_example_dup_name (const BrandLesson *lesson);

G_END_DECLS

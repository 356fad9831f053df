/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-lesson.h"

G_BEGIN_DECLS

/* Buttons that open the help's pages about what a lesson asks for; NULL where it names none.
 * (transfer floating) */
GtkWidget *brand_lesson_helps_new (const BrandLesson *lesson);

G_END_DECLS

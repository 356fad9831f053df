/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "lessons/brand-lesson-progress.h"

G_BEGIN_DECLS

/* How lessons and what their answers make look and are called. */
const char *brand_lesson_state_get_icon_name (BrandLessonState state);
const char *brand_lesson_state_get_label     (BrandLessonState state);

/* One sentence that says how far somebody is, and cheers them on. (transfer full) */
char       *brand_lesson_dup_encouragement   (const BrandLessonProgress *progress);

/* "Lesson 2" (transfer full) */
char       *brand_lesson_dup_number          (const BrandLesson *lesson);

/* The style class of the dimension that an item or its kind belongs to; NULL for none. */
const char *brand_item_get_tint              (BrandItem *item);

/* What pressing it shows: the item's own page, or that of a single item's kind. */
void        brand_item_lead                  (GtkActionable *actionable,
                                              BrandItem     *item);

/* Whether its answers are typed in one line, which Enter ends. */
gboolean    brand_question_is_one_line       (const BrandQuestion *question);

/* Names the button that a toggle group has made around a toggle's child. */
void        brand_toggle_child_set_name      (GtkWidget  *child,
                                              const char *name);

/* A label that wraps, at the start of its line, and one that is a heading; @css_classes with spaces
 * between. (transfer floating) */
GtkWidget  *brand_lesson_text_new            (const char *text,
                                              const char *css_classes);
GtkWidget  *brand_lesson_heading_new         (const char *text,
                                              const char *css_classes);

G_END_DECLS

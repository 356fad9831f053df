/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What a question asks of each item that is in the plan: a row for each, with its fields. */
#define BRAND_TYPE_LESSON_TABLE (brand_lesson_table_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonTable, brand_lesson_table, BRAND, LESSON_TABLE, AdwBin)

/* (transfer floating) */
GtkWidget *brand_lesson_table_new        (BrandPage           *page,
                                          const BrandQuestion *question);

void       brand_lesson_table_update     (BrandLessonTable *self);

/* Gives the keys to the item's row; to the first where there is none. */
void       brand_lesson_table_focus_item (BrandLessonTable *self,
                                          BrandItem        *item);

G_END_DECLS

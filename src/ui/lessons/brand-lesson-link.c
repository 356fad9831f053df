/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-link.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-answers.h"

/* An answer that was given there comes first; else what the item counts as. */
static const BrandQuestion *
find_question (BrandPlan *plan,
               BrandItem *item)
{
  BrandLessons *lessons = brand_lessons_get_default ();
  const BrandQuestion *question = brand_answers_find_for_item (plan, lessons, item, NULL);

  return question != NULL ? question
                          : brand_lessons_find_for_kind (lessons, brand_item_get_kind_id (item),
                                                         item);
}

GtkWidget *
brand_lesson_link_new (BrandPlan *plan,
                       BrandItem *item)
{
  const BrandQuestion *question = find_question (plan, item);
  GtkWidget *content, *button;
  g_autofree char *label = NULL;

  if (question == NULL)
    return NULL;
  label = g_strdup_printf (_("Answers lesson %u"), question->lesson->number);
  content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", "brand-lessons-symbolic", "label",
                          label, "can-shrink", TRUE, NULL);
  button = g_object_new (GTK_TYPE_BUTTON, "child", content, "halign", GTK_ALIGN_START,
                         "tooltip-text", _(question->text), "action-name", "lesson.open",
                         "action-target",
                         g_variant_new ("(sss)", question->lesson->id, question->id,
                                        brand_item_get_id (item)), NULL);
  gtk_widget_add_css_class (button, "item-link");
  return button;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/overview/brand-overview-lessons.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson-progress.h"
#include "ui/lessons/brand-lesson-look.h"

static void
lead (GtkWidget           *button,
      const BrandLesson   *lesson,
      const BrandQuestion *question)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(sss)", lesson->id,
                                    question != NULL ? question->id : "", "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "lesson.open");
}

static GtkWidget *
create_lesson (const BrandLesson *lesson,
               BrandPlan         *plan)
{
  BrandLessonProgress progress;
  g_autofree char *label = g_strdup_printf ("%u %s", lesson->number, _(lesson->name));
  g_autofree char *name = NULL;
  GtkWidget *content, *button;

  brand_lesson_get_progress (lesson, plan, &progress);
  /* Translators: a lesson's number and name, and how far it is: "Lesson 2: Worth sharing, begun".
   */
  name = g_strdup_printf (_("Lesson %u: %s, %s"), lesson->number, _(lesson->name),
                          brand_lesson_state_get_label (progress.state));
  content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "label", label, "icon-name",
                          brand_lesson_state_get_icon_name (progress.state), NULL);
  button = g_object_new (GTK_TYPE_BUTTON, "child", content, "tooltip-text", _(lesson->title),
                         NULL);
  gtk_widget_add_css_class (button, "item-link");
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  lead (button, lesson, NULL);
  return button;
}

static GtkWidget *
create_next (const BrandLesson   *lesson,
             const BrandQuestion *question,
             BrandPlan           *plan)
{
  BrandLessonProgress progress;
  g_autofree char *label = NULL;
  GtkWidget *button;

  brand_lesson_get_progress (lesson, plan, &progress);
  /* Translators: %u is a lesson's number. */
  label = g_strdup_printf (progress.state == BRAND_LESSON_OPEN ? _("Begin lesson %u")
                                                              : _("Go on with lesson %u"),
                           lesson->number);
  button = g_object_new (GTK_TYPE_BUTTON, "label", label, "valign", GTK_ALIGN_CENTER, "halign",
                         GTK_ALIGN_START, "can-shrink", TRUE, NULL);
  lead (button, lesson, progress.state == BRAND_LESSON_OPEN ? NULL : question);
  return button;
}

GtkWidget *
brand_overview_create_lessons (BrandDocument *document)
{
  BrandPlan *plan = brand_document_get_plan (document);
  BrandLessons *lessons = brand_lessons_get_default ();
  guint n = brand_lessons_get_n (lessons);
  guint n_done = brand_lessons_count_done (lessons, plan);
  const BrandQuestion *question = NULL;
  const BrandLesson *lesson = brand_lessons_find_place (lessons, plan, &question);
  g_autofree char *words = NULL;
  GtkWidget *card, *row;

  if (n_done == n)
    return NULL;
  /* Translators: how many lessons are done, and how many there are. */
  words = g_strdup_printf (ngettext ("%u of %u lesson done: every answer becomes a part of the "
                                     "plan",
                                     "%u of %u lessons done: every answer becomes a part of the "
                                     "plan", n), n_done, n);
  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "overview-card");
  row = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", 6, "line-spacing", 6, NULL);
  for (guint i = 0; i < n; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (row), create_lesson (brand_lessons_get (lessons, i), plan));
  adw_wrap_box_append (ADW_WRAP_BOX (row), create_next (lesson, question, plan));
  gtk_box_append (GTK_BOX (card), brand_lesson_heading_new (words, "heading"));
  gtk_box_append (GTK_BOX (card), row);
  return card;
}

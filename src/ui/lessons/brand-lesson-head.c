/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-head.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-look.h"

struct _BrandLessonHead
{
  GtkBox parent_instance;

  GtkProgressBar *bar;
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (BrandLessonHead, brand_lesson_head, GTK_TYPE_BOX)

static void
brand_lesson_head_class_init (BrandLessonHeadClass *klass)
{
}

static void
brand_lesson_head_init (BrandLessonHead *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static GtkWidget *
create_progress (BrandLessonHead *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->words = GTK_LABEL (brand_lesson_text_new ("", "secondary dimmed"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Progress of this lesson"), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->words, NULL, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->bar), "lesson-progress");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  gtk_widget_set_margin_top (box, 4);
  return box;
}

static GtkWidget *
create_kicker (const BrandLesson *lesson)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *number = brand_lesson_dup_number (lesson);
  GtkWidget *label = brand_lesson_text_new (number, "dimmed");
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name",
                                     "media-playback-pause-symbolic", "label", _("Take a break"),
                                     NULL);
  GtkWidget *rest = g_object_new (GTK_TYPE_BUTTON, "child", content, "action-name", "lesson.break",
                                  "tooltip-text", _("Keeps your place for the next time"), NULL);
  GtkWidget *print = g_object_new (GTK_TYPE_BUTTON, "icon-name", "document-print-symbolic",
                                   "tooltip-text", _("Print this lesson"), "action-name",
                                   "win.print-worksheets", "action-target",
                                   g_variant_new_string (lesson->id), NULL);

  gtk_widget_add_css_class (print, "flat");
  gtk_widget_add_css_class (print, "lesson-break");
  gtk_widget_add_css_class (rest, "flat");
  gtk_widget_add_css_class (rest, "lesson-break");
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), print);
  gtk_box_append (GTK_BOX (box), rest);
  return box;
}

GtkWidget *
brand_lesson_head_new (const BrandLesson *lesson)
{
  BrandLessonHead *self = g_object_new (BRAND_TYPE_LESSON_HEAD, NULL);
  GtkBox *box = GTK_BOX (self);

  gtk_box_append (box, create_kicker (lesson));
  gtk_box_append (box, brand_lesson_heading_new (_(lesson->title), "page-title"));
  gtk_box_append (box, brand_lesson_text_new (_(lesson->aim), "lesson-aim"));
  gtk_box_append (box, create_progress (self));
  return GTK_WIDGET (self);
}

void
brand_lesson_head_update (BrandLessonHead           *self,
                          const BrandLessonProgress *progress)
{
  g_autofree char *words = brand_lesson_dup_encouragement (progress);

  g_return_if_fail (BRAND_IS_LESSON_HEAD (self));

  gtk_progress_bar_set_fraction (self->bar, progress->share);
  gtk_label_set_text (self->words, words);
}

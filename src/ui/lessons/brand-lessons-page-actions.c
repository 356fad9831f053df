/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lessons-page-private.h"
#include "ui/window/brand-undo-toast.h"

static BrandHistory *
get_history (BrandLessonsPage *self)
{
  return brand_page_get_history (BRAND_PAGE (self));
}

static void
show_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  const BrandLesson *lesson = brand_lessons_find (brand_lessons_get_default (),
                                                  g_variant_get_string (parameter, NULL));

  if (lesson != NULL)
    brand_lessons_page_go_to (BRAND_LESSONS_PAGE (widget), lesson, NULL, NULL);
}

/* Whoever takes a break finds the way back on the overview. */
static void
break_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (widget);
  BrandLessonView *view = brand_lessons_page_get_view (self);

  if (view == NULL)
    return;
  brand_history_break (get_history (self));
  brand_lesson_take_break (self->lesson, get_history (self), brand_lesson_view_get_place (view));
  self->place = brand_lesson_view_get_place (view);
  brand_undo_toast_show (widget, get_history (self),
                         _("Your place is kept. See you next time."));
  gtk_widget_activate_action (widget, "win.show-section", "s", "overview");
}

static void
finish_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (widget);
  BrandLessons *lessons = brand_lessons_get_default ();
  guint next = self->lesson->number;
  /* Translators: the number of a lesson. */
  g_autofree char *words = g_strdup_printf (_("Lesson %u is done. Well done!"),
                                            self->lesson->number);

  brand_history_break (get_history (self));
  brand_lesson_finish (self->lesson, get_history (self),
                       brand_document_get_today (brand_page_get_document (BRAND_PAGE (self))));
  brand_undo_toast_show (widget, get_history (self), words);
  if (next < brand_lessons_get_n (lessons))
    brand_lessons_page_go_to (self, brand_lessons_get (lessons, next), NULL, NULL);
}

static void
reopen_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandLessonsPage *self = BRAND_LESSONS_PAGE (widget);

  brand_history_break (get_history (self));
  brand_lesson_finish (self->lesson, get_history (self), BRAND_DATE_UNSET);
}

void
brand_lessons_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "lesson.show", "s", show_activated);
  gtk_widget_class_install_action (widget_class, "lesson.break", NULL, break_activated);
  gtk_widget_class_install_action (widget_class, "lesson.finish", NULL, finish_activated);
  gtk_widget_class_install_action (widget_class, "lesson.reopen", NULL, reopen_activated);
}

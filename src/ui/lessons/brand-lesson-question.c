/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-question.h"

#include <glib/gi18n-lib.h>

#include "ui/lessons/brand-lesson-choice.h"
#include "ui/lessons/brand-lesson-lines.h"
#include "ui/lessons/brand-lesson-look.h"
#include "ui/lessons/brand-lesson-rating.h"
#include "ui/lessons/brand-lesson-table.h"

struct _BrandLessonQuestion
{
  GtkBox parent_instance;

  GtkWidget *answers; /* of the type that the shape asks for */
  BrandPage *page;    /* borrowed */
  const BrandQuestion *question;
};

G_DEFINE_FINAL_TYPE (BrandLessonQuestion, brand_lesson_question, GTK_TYPE_BOX)

static void
brand_lesson_question_class_init (BrandLessonQuestionClass *klass)
{
}

static void
brand_lesson_question_init (BrandLessonQuestion *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static void
rated_cb (BrandLessonQuestion *self,
          int                  value)
{
  brand_history_break (brand_page_get_history (self->page));
  brand_answers_set_number (brand_page_get_history (self->page), self->question, value);
}

static GtkWidget *
create_rating (BrandLessonQuestion *self,
               gboolean             is_narrow)
{
  GtkWidget *rating = brand_lesson_rating_new (_(self->question->text), _(self->question->low),
                                               _(self->question->high));

  brand_lesson_rating_set_narrow (BRAND_LESSON_RATING (rating), is_narrow);
  gtk_widget_add_css_class (rating, "card");
  gtk_widget_add_css_class (rating, "lesson-card");
  g_signal_connect_object (rating, "rated", G_CALLBACK (rated_cb), self, G_CONNECT_SWAPPED);
  return rating;
}

static GtkWidget *
create_answers (BrandLessonQuestion *self,
                gboolean             is_narrow)
{
  switch (self->question->shape)
    {
    case BRAND_QUESTION_CHOICE:
      return brand_lesson_choice_new (self->page, self->question);
    case BRAND_QUESTION_RATING:
      return create_rating (self, is_narrow);
    case BRAND_QUESTION_ROW:
      if (self->question->is_each)
        return brand_lesson_table_new (self->page, self->question);
      return brand_lesson_lines_new (self->page, self->question, is_narrow);
    case BRAND_QUESTION_LIST:
    case BRAND_QUESTION_SENTENCE:
    case BRAND_QUESTION_NOTE:
      return brand_lesson_lines_new (self->page, self->question, is_narrow);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
add_example (BrandLessonQuestion *self)
{
  gboolean has_placeholder = BRAND_IS_LESSON_LINES (self->answers);
  g_autofree char *words = NULL;

  if (has_placeholder || self->question->example == NULL)
    return;
  words = g_strdup_printf (_("For example: %s"), _(self->question->example));
  gtk_box_append (GTK_BOX (self), brand_lesson_text_new (words, "secondary dimmed"));
}

GtkWidget *
brand_lesson_question_new (BrandPage           *page,
                           const BrandQuestion *question,
                           gboolean             is_narrow)
{
  BrandLessonQuestion *self = g_object_new (BRAND_TYPE_LESSON_QUESTION, NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  self->page = page;
  self->question = question;
  gtk_box_append (GTK_BOX (words), brand_lesson_heading_new (_(question->text), "question"));
  if (question->help != NULL)
    gtk_box_append (GTK_BOX (words), brand_lesson_text_new (_(question->help),
                                                            "secondary dimmed"));
  gtk_box_append (GTK_BOX (self), words);
  self->answers = create_answers (self, is_narrow);
  add_example (self);
  gtk_box_append (GTK_BOX (self), self->answers);
  brand_lesson_question_update (self);
  return GTK_WIDGET (self);
}

const BrandQuestion *
brand_lesson_question_get (BrandLessonQuestion *self)
{
  g_return_val_if_fail (BRAND_IS_LESSON_QUESTION (self), NULL);

  return self->question;
}

void
brand_lesson_question_set_narrow (BrandLessonQuestion *self,
                                  gboolean             is_narrow)
{
  g_return_if_fail (BRAND_IS_LESSON_QUESTION (self));

  if (BRAND_IS_LESSON_LINES (self->answers))
    brand_lesson_lines_set_narrow (BRAND_LESSON_LINES (self->answers), is_narrow);
  else if (BRAND_IS_LESSON_RATING (self->answers))
    brand_lesson_rating_set_narrow (BRAND_LESSON_RATING (self->answers), is_narrow);
}

void
brand_lesson_question_update (BrandLessonQuestion *self)
{
  g_return_if_fail (BRAND_IS_LESSON_QUESTION (self));

  if (BRAND_IS_LESSON_LINES (self->answers))
    brand_lesson_lines_update (BRAND_LESSON_LINES (self->answers));
  else if (BRAND_IS_LESSON_TABLE (self->answers))
    brand_lesson_table_update (BRAND_LESSON_TABLE (self->answers));
  else if (BRAND_IS_LESSON_CHOICE (self->answers))
    brand_lesson_choice_update (BRAND_LESSON_CHOICE (self->answers));
  else
    {
      g_autoptr (GArray) rows = brand_answers_list (brand_page_get_plan (self->page),
                                                    self->question);

      brand_lesson_rating_set_value (BRAND_LESSON_RATING (self->answers),
                                     g_array_index (rows, BrandAnswerRow, 0).number);
    }
}

void
brand_lesson_question_focus_item (BrandLessonQuestion *self,
                                  BrandItem           *item)
{
  g_return_if_fail (BRAND_IS_LESSON_QUESTION (self));

  if (BRAND_IS_LESSON_LINES (self->answers))
    brand_lesson_lines_focus_item (BRAND_LESSON_LINES (self->answers), item);
  else if (BRAND_IS_LESSON_TABLE (self->answers))
    brand_lesson_table_focus_item (BRAND_LESSON_TABLE (self->answers), item);
  else if (!gtk_widget_grab_focus (self->answers))
    gtk_widget_child_focus (self->answers, GTK_DIR_TAB_FORWARD);
}

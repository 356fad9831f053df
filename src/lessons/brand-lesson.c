/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-lesson-private.h"

static void
free_question (gpointer data)
{
  BrandQuestion *self = data;

  g_free (self->id);
  g_free (self->text);
  g_free (self->help);
  g_free (self->example);
  g_free (self->low);
  g_free (self->high);
  g_array_unref (self->sets);
  g_array_unref (self->asks);
  g_free (self);
}

static void
free_group (gpointer data)
{
  BrandLessonGroup *self = data;

  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->questions);
  g_free (self);
}

static void
free_takeaway (gpointer data)
{
  BrandTakeaway *self = data;

  g_free (self->id);
  g_free (self->text);
  g_free (self);
}

static void
free_answer (gpointer data)
{
  BrandWorkedAnswer *self = data;

  g_free (self->item);
  g_free (self->text);
  g_free (self);
}

static void
free_example (BrandWorkedExample *self)
{
  g_free (self->plan);
  g_ptr_array_unref (self->paragraphs);
  g_ptr_array_unref (self->answers);
  g_free (self->worked);
  g_free (self->wrong);
  g_free (self);
}

static void
free_change (BrandLessonChange *self)
{
  g_free (self->id);
  g_free (self->before);
  g_free (self->after);
  g_free (self->ask);
  g_free (self);
}

static void
free_help (gpointer data)
{
  BrandLessonHelp *self = data;

  g_free (self->page);
  g_free (self->title);
  g_free (self);
}

void
brand_lesson_fold_text (char *text)
{
  char *end = text;

  g_strstrip (text);
  for (const char *next = text; *next != '\0'; next++)
    if (!g_ascii_isspace (*next))
      *end++ = *next;
    else if (!g_ascii_isspace (next[1]))
      *end++ = ' ';
  *end = '\0';
}

BrandQuestion *
brand_question_new (void)
{
  BrandQuestion *self = g_new0 (BrandQuestion, 1);

  self->kind = BRAND_N_KINDS;
  self->field = -1;
  self->sets = g_array_new (FALSE, FALSE, sizeof (BrandQuestionSet));
  self->asks = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

BrandLessonGroup *
brand_lesson_group_new (void)
{
  BrandLessonGroup *self = g_new0 (BrandLessonGroup, 1);

  self->questions = g_ptr_array_new_with_free_func (free_question);
  return self;
}

BrandTakeaway *
brand_takeaway_new (void)
{
  return g_new0 (BrandTakeaway, 1);
}

BrandWorkedAnswer *
brand_worked_answer_new (void)
{
  return g_new0 (BrandWorkedAnswer, 1);
}

BrandWorkedExample *
brand_worked_example_new (void)
{
  BrandWorkedExample *self = g_new0 (BrandWorkedExample, 1);

  self->paragraphs = g_ptr_array_new_with_free_func (g_free);
  self->answers = g_ptr_array_new_with_free_func (free_answer);
  return self;
}

BrandLessonHelp *
brand_lesson_help_new (void)
{
  return g_new0 (BrandLessonHelp, 1);
}

BrandLesson *
brand_lesson_new (void)
{
  BrandLesson *self = g_new0 (BrandLesson, 1);

  self->takeaways = g_ptr_array_new_with_free_func (free_takeaway);
  self->groups = g_ptr_array_new_with_free_func (free_group);
  self->helps = g_ptr_array_new_with_free_func (free_help);
  return self;
}

void
brand_lesson_free (BrandLesson *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->title);
  g_free (self->aim);
  g_free (self->why);
  g_free (self->reflect);
  g_clear_pointer (&self->change, free_change);
  g_clear_pointer (&self->example, free_example);
  g_ptr_array_unref (self->takeaways);
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->helps);
  g_free (self);
}

const BrandQuestion *
brand_lesson_find_question (const BrandLesson *self,
                            const char        *id)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      const BrandLessonGroup *group = self->groups->pdata[i];

      for (guint j = 0; j < group->questions->len; j++)
        {
          const BrandQuestion *question = group->questions->pdata[j];

          if (g_strcmp0 (question->id, id) == 0)
            return question;
        }
    }
  return NULL;
}

const BrandTakeaway *
brand_lesson_find_takeaway (const BrandLesson *self,
                            const char        *id)
{
  for (guint i = 0; i < self->takeaways->len; i++)
    {
      const BrandTakeaway *takeaway = self->takeaways->pdata[i];

      if (g_strcmp0 (takeaway->id, id) == 0)
        return takeaway;
    }
  return NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-lesson.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FOLDER "/com/example/BrandPlanner/lessons/"
#define ASSESSMENTS "assessments.xml"

struct _BrandLessons
{
  GPtrArray *lessons; /* BrandLesson */
};

static BrandLesson *
load_lesson (const char *name,
             GError    **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  BrandLesson *lesson = bytes != NULL ? brand_lesson_parse (bytes, error) : NULL;

  if (lesson == NULL)
    g_prefix_error (error, "%s: ", name);
  return lesson;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const BrandLesson *const *first = a;
  const BrandLesson *const *second = b;

  return (int) (*first)->number - (int) (*second)->number;
}

/* They are numbered from 1 on, and each has its own id. */
static gboolean
check_order (BrandLessons *self,
             GError      **error)
{
  for (guint i = 0; i < self->lessons->len; i++)
    {
      const BrandLesson *lesson = self->lessons->pdata[i];

      if (lesson->number == i + 1 && brand_lessons_find (self, lesson->id) == lesson)
        continue;
      g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“%s”: %s", lesson->id,
                   _("is not the next lesson"));
      return FALSE;
    }
  return TRUE;
}

BrandLessons *
brand_lessons_load (GError **error)
{
  g_auto (GStrv) names = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                         error);
  g_autoptr (BrandLessons) self = NULL;

  if (names == NULL)
    return NULL;

  self = g_new0 (BrandLessons, 1);
  self->lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) brand_lesson_free);
  for (guint i = 0; names[i] != NULL; i++)
    {
      BrandLesson *lesson;

      if (!g_str_has_suffix (names[i], ".xml") || g_str_equal (names[i], ASSESSMENTS))
        continue;
      lesson = load_lesson (names[i], error);
      if (lesson == NULL)
        return NULL;
      g_ptr_array_add (self->lessons, lesson);
    }
  g_ptr_array_sort (self->lessons, compare_numbers);

  return check_order (self, error) ? g_steal_pointer (&self) : NULL;
}

void
brand_lessons_free (BrandLessons *self)
{
  g_ptr_array_unref (self->lessons);
  g_free (self);
}

BrandLessons *
brand_lessons_get_default (void)
{
  static BrandLessons *lessons;

  if (g_once_init_enter_pointer (&lessons))
    {
      g_autoptr (GError) error = NULL;
      BrandLessons *loaded = brand_lessons_load (&error);

      if (loaded == NULL)
        g_error ("%s", error->message);
      g_once_init_leave_pointer (&lessons, loaded);
    }
  return lessons;
}

guint
brand_lessons_get_n (BrandLessons *self)
{
  return self->lessons->len;
}

const BrandLesson *
brand_lessons_get (BrandLessons *self,
                   guint         index)
{
  g_return_val_if_fail (index < self->lessons->len, NULL);

  return self->lessons->pdata[index];
}

const BrandLesson *
brand_lessons_find (BrandLessons *self,
                    const char   *id)
{
  for (guint i = 0; i < self->lessons->len; i++)
    {
      const BrandLesson *lesson = self->lessons->pdata[i];

      if (g_str_equal (lesson->id, id))
        return lesson;
    }
  return NULL;
}

static const BrandQuestion *
find_in_group (const BrandLessonGroup *group,
               BrandKindId             kind,
               BrandItem              *item)
{
  for (guint i = 0; i < group->questions->len; i++)
    {
      const BrandQuestion *question = group->questions->pdata[i];

      if (question->kind == kind && brand_question_makes_items (question)
          && (item == NULL || brand_question_matches (question, item)))
        return question;
    }
  return NULL;
}

const BrandQuestion *
brand_lessons_find_for_kind (BrandLessons *self,
                             BrandKindId   kind,
                             BrandItem    *item)
{
  for (guint i = 0; i < self->lessons->len; i++)
    {
      const BrandLesson *lesson = self->lessons->pdata[i];

      for (guint j = 0; j < lesson->groups->len; j++)
        {
          const BrandQuestion *question = find_in_group (lesson->groups->pdata[j], kind, item);

          if (question != NULL)
            return question;
        }
    }
  return NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-lesson-reader-private.h"

#include <glib/gi18n-lib.h>

#include "storage/data/brand-data-markup.h"

#define OPTIONAL_STRING (G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL)
#define OPTIONAL_FLAG (G_MARKUP_COLLECT_BOOLEAN | G_MARKUP_COLLECT_OPTIONAL)

static gboolean
read_id (const char  *element,
         const char **names,
         const char **values,
         char       **id,
         GError     **error)
{
  const char *found = NULL;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "id", &found,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;
  if (!brand_id_is_valid (found))
    return brand_data_refuse (error, _("is not an id"), found);

  *id = g_strdup (found);
  return TRUE;
}

gboolean
brand_lesson_start_lesson (BrandLessonReader *reader,
                           const char        *element,
                           const char       **names,
                           const char       **values,
                           GError           **error)
{
  const char *id = NULL, *number = NULL;
  guint64 found = 0;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "id", &id,
                                    G_MARKUP_COLLECT_STRING, "number", &number,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;
  if (!brand_id_is_valid (id))
    return brand_data_refuse (error, _("is not an id"), id);
  if (!g_ascii_string_to_unsigned (number, 10, 1, 99, &found, NULL))
    return brand_data_refuse (error, _("is not a number in range"), number);

  reader->lesson->id = g_strdup (id);
  reader->lesson->number = (guint) found;
  return TRUE;
}

gboolean
brand_lesson_start_takeaways (BrandLessonReader *reader,
                              const char        *element,
                              const char       **names,
                              const char       **values,
                              GError           **error)
{
  return (reader->lesson->takeaways->len == 0
          || brand_data_refuse (error, _("is there twice"), element))
         && brand_data_no_attributes (element, names, values, error);
}

gboolean
brand_lesson_start_takeaway (BrandLessonReader *reader,
                             const char        *element,
                             const char       **names,
                             const char       **values,
                             GError           **error)
{
  BrandTakeaway *takeaway = brand_takeaway_new ();

  if (!read_id (element, names, values, &takeaway->id, error)
      || (brand_lesson_find_takeaway (reader->lesson, takeaway->id) != NULL
          && !brand_data_refuse (error, _("is there twice"), takeaway->id)))
    {
      g_free (takeaway->id);
      g_free (takeaway);
      return FALSE;
    }

  g_ptr_array_add (reader->lesson->takeaways, takeaway);
  reader->text = &takeaway->text;
  return brand_data_begin_text (reader->text, element, error);
}

gboolean
brand_lesson_start_change (BrandLessonReader *reader,
                           const char        *element,
                           const char       **names,
                           const char       **values,
                           GError           **error)
{
  if (reader->lesson->change != NULL)
    return brand_data_refuse (error, _("is there twice"), element);

  reader->lesson->change = g_new0 (BrandLessonChange, 1);
  return read_id (element, names, values, &reader->lesson->change->id, error);
}

gboolean
brand_lesson_start_action_plan (BrandLessonReader *reader,
                                const char        *element,
                                const char       **names,
                                const char       **values,
                                GError           **error)
{
  if (reader->lesson->has_action_plan)
    return brand_data_refuse (error, _("is there twice"), element);

  reader->lesson->has_action_plan = TRUE;
  return brand_data_no_attributes (element, names, values, error);
}

gboolean
brand_lesson_start_group (BrandLessonReader *reader,
                          const char        *element,
                          const char       **names,
                          const char       **values,
                          GError           **error)
{
  reader->group = brand_lesson_group_new ();
  g_ptr_array_add (reader->lesson->groups, reader->group);
  if (!read_id (element, names, values, &reader->group->id, error))
    return FALSE;

  for (guint i = 0; i + 1 < reader->lesson->groups->len; i++)
    {
      const BrandLessonGroup *other = reader->lesson->groups->pdata[i];

      if (g_str_equal (other->id, reader->group->id))
        return brand_data_refuse (error, _("is there twice"), other->id);
    }
  return TRUE;
}

gboolean
brand_lesson_start_question (BrandLessonReader *reader,
                             const char        *element,
                             const char       **names,
                             const char       **values,
                             GError           **error)
{
  const char *id = NULL, *shape = NULL, *kind = NULL, *field = NULL;
  gboolean is_each = FALSE;
  BrandQuestion *question;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "id", &id,
                                    G_MARKUP_COLLECT_STRING, "shape", &shape,
                                    OPTIONAL_STRING, "kind", &kind,
                                    OPTIONAL_STRING, "field", &field,
                                    OPTIONAL_FLAG, "each", &is_each,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;
  if (!brand_id_is_valid (id))
    return brand_data_refuse (error, _("is not an id"), id);
  if (brand_lesson_find_question (reader->lesson, id) != NULL)
    return brand_data_refuse (error, _("is there twice"), id);

  question = reader->question = brand_question_new ();
  g_ptr_array_add (reader->group->questions, question);
  question->lesson = reader->lesson;
  question->group = reader->group;
  question->id = g_strdup (id);
  question->is_each = is_each;
  return brand_question_read_shape (question, shape, kind, field, error);
}

gboolean
brand_lesson_start_set (BrandLessonReader *reader,
                        const char        *element,
                        const char       **names,
                        const char       **values,
                        GError           **error)
{
  const char *field = NULL, *value = NULL, *also = NULL, *filter = NULL;
  gboolean is_filter = TRUE;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "field", &field,
                                    G_MARKUP_COLLECT_STRING, "value", &value,
                                    OPTIONAL_STRING, "also", &also,
                                    OPTIONAL_STRING, "filter", &filter,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;
  if (filter != NULL)
    is_filter = !g_str_equal (filter, "false");
  if (filter != NULL && is_filter && !g_str_equal (filter, "true"))
    return brand_data_refuse (error, _("is none of the choices"), filter);

  return brand_question_read_set (reader->question, field, value, also, is_filter, error);
}

gboolean
brand_lesson_start_ask (BrandLessonReader *reader,
                        const char        *element,
                        const char       **names,
                        const char       **values,
                        GError           **error)
{
  const char *field = NULL;

  return g_markup_collect_attributes (element, names, values, error,
                                      G_MARKUP_COLLECT_STRING, "field", &field,
                                      G_MARKUP_COLLECT_INVALID)
         && brand_question_read_ask (reader->question, field, error);
}

gboolean
brand_lesson_start_example (BrandLessonReader *reader,
                            const char        *element,
                            const char       **names,
                            const char       **values,
                            GError           **error)
{
  const char *plan = NULL;

  if (reader->lesson->example != NULL)
    return brand_data_refuse (error, _("is there twice"), element);
  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "plan", &plan,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;

  reader->lesson->example = brand_worked_example_new ();
  reader->lesson->example->plan = g_strdup (plan);
  return TRUE;
}

gboolean
brand_lesson_start_paragraph (BrandLessonReader *reader,
                              const char        *element,
                              const char       **names,
                              const char       **values,
                              GError           **error)
{
  GPtrArray *paragraphs = reader->lesson->example->paragraphs;

  g_ptr_array_add (paragraphs, g_strdup (""));
  reader->text = (char **) &paragraphs->pdata[paragraphs->len - 1];
  return brand_data_no_attributes (element, names, values, error);
}

gboolean
brand_lesson_start_answer (BrandLessonReader *reader,
                           const char        *element,
                           const char       **names,
                           const char       **values,
                           GError           **error)
{
  const char *question = NULL, *item = NULL;
  BrandWorkedAnswer *answer;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "question", &question,
                                    OPTIONAL_STRING, "item", &item,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;

  answer = brand_worked_answer_new ();
  g_ptr_array_add (reader->lesson->example->answers, answer);
  answer->question = brand_lesson_find_question (reader->lesson, question);
  answer->item = g_strdup (item);
  reader->text = &answer->text;
  if (answer->question == NULL)
    return brand_data_refuse (error, _("is no question of this lesson"), question);
  return brand_data_begin_text (reader->text, element, error);
}

gboolean
brand_lesson_start_help (BrandLessonReader *reader,
                         const char        *element,
                         const char       **names,
                         const char       **values,
                         GError           **error)
{
  const char *page = NULL;
  BrandLessonHelp *help;

  if (!g_markup_collect_attributes (element, names, values, error,
                                    G_MARKUP_COLLECT_STRING, "page", &page,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;

  help = brand_lesson_help_new ();
  help->page = g_strdup (page);
  g_ptr_array_add (reader->lesson->helps, help);
  reader->text = &help->title;
  return brand_data_begin_text (reader->text, element, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-lesson-reader-private.h"

#include <glib/gi18n-lib.h>

#include "storage/data/brand-data-markup.h"

#define MOST_NAME_CHARS 16

typedef enum
{
  OWNER_NONE,
  OWNER_LESSON,
  OWNER_CHANGE,
  OWNER_GROUP,
  OWNER_QUESTION,
  OWNER_EXAMPLE,
} Owner;

/* What may stand in what. A text without a function of its own goes to its owner, once. */
struct _BrandLessonElement
{
  const char *parent;
  const char *name;
  const char *part; /* what its children call it; NULL: it has none */
  BrandLessonStartFunc start;
  Owner owner;
  gsize text;
  gboolean is_required;
};

#define TEXT(parent, name, owner, type, member, is_required) \
  { parent, name, NULL, NULL, owner, G_STRUCT_OFFSET (type, member), is_required }

static const BrandLessonElement elements[] = {
  { "", "lesson", "lesson", brand_lesson_start_lesson },
  TEXT ("lesson", "short", OWNER_LESSON, BrandLesson, name, TRUE),
  TEXT ("lesson", "title", OWNER_LESSON, BrandLesson, title, TRUE),
  TEXT ("lesson", "aim", OWNER_LESSON, BrandLesson, aim, TRUE),
  TEXT ("lesson", "why", OWNER_LESSON, BrandLesson, why, TRUE),
  { "lesson", "takeaways", "takeaways", brand_lesson_start_takeaways },
  { "takeaways", "takeaway", NULL, brand_lesson_start_takeaway },
  { "lesson", "change", "change", brand_lesson_start_change },
  TEXT ("change", "before", OWNER_CHANGE, BrandLessonChange, before, TRUE),
  TEXT ("change", "after", OWNER_CHANGE, BrandLessonChange, after, TRUE),
  TEXT ("change", "ask", OWNER_CHANGE, BrandLessonChange, ask, TRUE),
  { "lesson", "action-plan", NULL, brand_lesson_start_action_plan },
  { "lesson", "group", "group", brand_lesson_start_group },
  TEXT ("group", "title", OWNER_GROUP, BrandLessonGroup, title, TRUE),
  { "group", "question", "question", brand_lesson_start_question },
  TEXT ("question", "text", OWNER_QUESTION, BrandQuestion, text, TRUE),
  TEXT ("question", "help", OWNER_QUESTION, BrandQuestion, help, FALSE),
  TEXT ("question", "example", OWNER_QUESTION, BrandQuestion, example, FALSE),
  TEXT ("question", "low", OWNER_QUESTION, BrandQuestion, low, FALSE),
  TEXT ("question", "high", OWNER_QUESTION, BrandQuestion, high, FALSE),
  { "question", "set", NULL, brand_lesson_start_set },
  { "question", "ask", NULL, brand_lesson_start_ask },
  TEXT ("lesson", "reflect", OWNER_LESSON, BrandLesson, reflect, FALSE),
  { "lesson", "example", "worked example", brand_lesson_start_example },
  { "worked example", "p", NULL, brand_lesson_start_paragraph },
  { "worked example", "answer", NULL, brand_lesson_start_answer },
  TEXT ("worked example", "worked", OWNER_EXAMPLE, BrandWorkedExample, worked, TRUE),
  TEXT ("worked example", "wrong", OWNER_EXAMPLE, BrandWorkedExample, wrong, TRUE),
  { "lesson", "help", NULL, brand_lesson_start_help },
};

static char **
get_text (BrandLessonReader        *reader,
          const BrandLessonElement *element)
{
  const gpointer owners[] = {
    [OWNER_LESSON] = reader->lesson,
    [OWNER_CHANGE] = reader->lesson->change,
    [OWNER_GROUP] = reader->group,
    [OWNER_QUESTION] = reader->question,
    [OWNER_EXAMPLE] = reader->lesson->example,
  };

  return G_STRUCT_MEMBER_P (owners[element->owner], element->text);
}

static const BrandLessonElement *
find_element (const char *parent,
              const char *name)
{
  for (guint i = 0; parent != NULL && i < G_N_ELEMENTS (elements); i++)
    if (g_str_equal (elements[i].parent, parent) && g_str_equal (elements[i].name, name))
      return &elements[i];

  return NULL;
}

static void
started_cb (GMarkupParseContext *context,
            const char          *name,
            const char         **names,
            const char         **values,
            gpointer             data,
            GError             **error)
{
  BrandLessonReader *reader = data;
  const char *parent = reader->depth > 0 ? reader->open[reader->depth - 1]->part : "";
  const BrandLessonElement *element = find_element (parent, name);

  if (element == NULL)
    {
      brand_data_refuse (error, _("has no place here"), name);
      return;
    }

  reader->open[reader->depth++] = element;
  if (element->start != NULL)
    {
      element->start (reader, name, names, values, error);
      return;
    }
  reader->text = get_text (reader, element);
  if (brand_data_begin_text (reader->text, name, error))
    brand_data_no_attributes (name, names, values, error);
}

/* Texts that an element needs; those of a part that isn't there are not asked for. */
static const char *
find_missing_text (BrandLessonReader *reader,
                   const char        *part)
{
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (elements[i].is_required && g_str_equal (elements[i].parent, part)
        && *get_text (reader, &elements[i]) == NULL)
      return elements[i].name;

  return NULL;
}

static gboolean
has_all_parts (const BrandLesson *lesson)
{
  guint n_groups = lesson->groups->len;

  return lesson->has_action_plan
           ? lesson->takeaways->len == 0 || lesson->takeaways->len == BRAND_N_TAKEAWAYS
           : lesson->takeaways->len == BRAND_N_TAKEAWAYS && n_groups == BRAND_N_QUESTION_GROUPS;
}

static const char *
find_missing_part (BrandLessonReader *reader,
                   const char        *part)
{
  const BrandLesson *lesson = reader->lesson;

  if (g_str_equal (part, "question"))
    return brand_question_find_missing (reader->question);
  if (g_str_equal (part, "group") && reader->group->questions->len == 0)
    return "question";
  if (g_str_equal (part, "worked example") && lesson->example->paragraphs->len == 0)
    return "p";
  if (!g_str_equal (part, "lesson") || lesson->has_action_plan)
    return NULL;
  if (lesson->reflect == NULL)
    return "reflect";
  return lesson->example == NULL ? "example" : NULL;
}

static gboolean
check_part (BrandLessonReader   *reader,
            GMarkupParseContext *context,
            const char          *part,
            GError             **error)
{
  const char *missing = find_missing_text (reader, part);

  if (missing == NULL)
    missing = find_missing_part (reader, part);
  if (missing != NULL)
    return brand_data_refuse_here (context, error, _("is missing"), missing);
  if (g_str_equal (part, "lesson") && !has_all_parts (reader->lesson))
    return brand_data_refuse_here (context, error, _("has not five takeaways and four groups"),
                                   reader->lesson->id);
  return TRUE;
}

static void
end_text (BrandLessonReader   *reader,
          GMarkupParseContext *context,
          const char          *name,
          GError             **error)
{
  char *text = *reader->text;

  reader->text = NULL;
  brand_lesson_fold_text (text);
  if (*text == '\0')
    brand_data_refuse_here (context, error, _("is missing"), name);
  else if (text == reader->lesson->name && g_utf8_strlen (text, -1) > MOST_NAME_CHARS)
    brand_data_refuse_here (context, error, _("is too long"), text);
}

static void
ended_cb (GMarkupParseContext *context,
          const char          *name,
          gpointer             data,
          GError             **error)
{
  BrandLessonReader *reader = data;
  const BrandLessonElement *element = reader->open[--reader->depth];

  if (reader->text != NULL)
    end_text (reader, context, name, error);
  else if (element->part != NULL)
    check_part (reader, context, element->part, error);
}

static void
text_cb (GMarkupParseContext *context,
         const char          *text,
         gsize                length,
         gpointer             data,
         GError             **error)
{
  brand_data_add_text (((BrandLessonReader *) data)->text, text, length, error);
}

BrandLesson *
brand_lesson_parse (GBytes  *bytes,
                    GError **error)
{
  static const GMarkupParser parser = { started_cb, ended_cb, text_cb };
  g_autoptr (BrandLesson) lesson = brand_lesson_new ();
  BrandLessonReader reader = { .lesson = lesson };

  if (!brand_data_parse (&parser, bytes, &reader, error))
    return NULL;

  return g_steal_pointer (&lesson);
}

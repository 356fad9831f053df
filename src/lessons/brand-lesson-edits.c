/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-lesson-progress.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define RECORD_FIELD(name) BRAND_KIND_FIELD (&brand_lesson_record_kind, name)
#define TAKEAWAY_FIELD(name) BRAND_KIND_FIELD (&brand_lesson_takeaway_kind, name)

BrandItem *
brand_lesson_find_takeaway_item (const BrandLesson   *lesson,
                                 const BrandTakeaway *takeaway,
                                 BrandPlan           *plan)
{
  BrandList *items = brand_plan_get_list (plan, BRAND_KIND_TAKEAWAY);

  for (guint i = 0; i < brand_list_get_length (items); i++)
    {
      BrandItem *item = brand_list_get (items, i);

      if (g_str_equal (brand_item_get_value (item, TAKEAWAY_FIELD ("takeaway"))->text,
                       takeaway->id)
          && g_str_equal (brand_item_get_value (item, TAKEAWAY_FIELD ("lesson"))->text,
                          lesson->id))
        return item;
    }
  return NULL;
}

BrandItem *
brand_lesson_find_record (const BrandLesson *lesson,
                          BrandPlan         *plan)
{
  BrandList *items = brand_plan_get_list (plan, BRAND_KIND_LESSON_RECORD);

  for (guint i = 0; i < brand_list_get_length (items); i++)
    {
      BrandItem *item = brand_list_get (items, i);

      if (g_str_equal (brand_item_get_value (item, RECORD_FIELD ("lesson"))->text, lesson->id))
        return item;
    }
  return NULL;
}

static BrandItem *
create_takeaway (const BrandLesson   *lesson,
                 const BrandTakeaway *takeaway)
{
  BrandItem *item = brand_item_new (BRAND_KIND_TAKEAWAY);

  g_object_set (item, "lesson", lesson->id, "takeaway", takeaway->id, NULL);
  return item;
}

static BrandItem *
create_record (const BrandLesson *lesson)
{
  BrandItem *item = brand_item_new (BRAND_KIND_LESSON_RECORD);

  g_object_set (item, "lesson", lesson->id, NULL);
  return item;
}

/* Sets a field of the item in the plan, or of a new one, which then is added; what would say
 * nothing is not. Takes @fresh, which is NULL where there is an item. */
static void
set_field (BrandHistory     *history,
           BrandItem        *item,
           BrandItem        *fresh,
           guint             field,
           const BrandValue *value)
{
  g_autoptr (BrandItem) owned = fresh;

  if (item != NULL)
    {
      brand_history_set (history, item, field, value, NULL);
      return;
    }
  if (brand_value_equal (&brand_item_get_kind (fresh)->fields[field],
                         brand_item_get_value (fresh, field), value))
    return;
  brand_item_init_value (fresh, field, value);
  brand_history_insert_typed (history, fresh, field, NULL);
}

static void
set_of_takeaway (const BrandLesson   *lesson,
                 const BrandTakeaway *takeaway,
                 BrandHistory        *history,
                 guint                field,
                 const BrandValue    *value)
{
  BrandItem *item = brand_lesson_find_takeaway_item (lesson, takeaway,
                                                     brand_history_get_plan (history));

  set_field (history, item, item == NULL ? create_takeaway (lesson, takeaway) : NULL, field,
             value);
}

static void
set_of_record (const BrandLesson *lesson,
               BrandHistory      *history,
               guint              field,
               const BrandValue  *value)
{
  BrandItem *item = brand_lesson_find_record (lesson, brand_history_get_plan (history));

  set_field (history, item, item == NULL ? create_record (lesson) : NULL, field, value);
}

void
brand_lesson_set_understood (const BrandLesson   *lesson,
                             const BrandTakeaway *takeaway,
                             BrandHistory        *history,
                             gboolean             is_understood)
{
  brand_history_break (history);
  set_of_takeaway (lesson, takeaway, history, TAKEAWAY_FIELD ("understood"),
                   &(BrandValue) { .flag = is_understood });
  brand_history_break (history);
}

void
brand_lesson_set_note (const BrandLesson   *lesson,
                       const BrandTakeaway *takeaway,
                       BrandHistory        *history,
                       const char          *note)
{
  set_of_takeaway (lesson, takeaway, history, TAKEAWAY_FIELD ("note"),
                   &(BrandValue) { .text = (char *) note });
}

void
brand_lesson_set_reflection (const BrandLesson *lesson,
                             BrandHistory      *history,
                             const char        *reflection)
{
  set_of_record (lesson, history, RECORD_FIELD ("reflection"),
                 &(BrandValue) { .text = (char *) reflection });
}

static void
set_rating (const BrandLesson *lesson,
            BrandHistory      *history,
            guint              field,
            int                rating)
{
  BrandValue value = { .number = rating > 0 ? rating : BRAND_NUMBER_UNSET };

  g_return_if_fail (rating >= 0 && rating <= BRAND_RATING_MOST);

  brand_history_break (history);
  set_of_record (lesson, history, field, &value);
  brand_history_break (history);
}

static int
get_rating (const BrandLesson *lesson,
            BrandPlan         *plan,
            guint              field)
{
  BrandItem *record = brand_lesson_find_record (lesson, plan);
  double rating = record != NULL ? brand_item_get_value (record, field)->number : NAN;

  return isnan (rating) ? 0 : (int) rating;
}

void
brand_lesson_set_before (const BrandLesson *lesson,
                         BrandHistory      *history,
                         int                rating)
{
  set_rating (lesson, history, RECORD_FIELD ("before"), rating);
}

void
brand_lesson_set_after (const BrandLesson *lesson,
                        BrandHistory      *history,
                        int                rating)
{
  set_rating (lesson, history, RECORD_FIELD ("after"), rating);
}

int
brand_lesson_get_before (const BrandLesson *lesson,
                         BrandPlan         *plan)
{
  return get_rating (lesson, plan, RECORD_FIELD ("before"));
}

int
brand_lesson_get_after (const BrandLesson *lesson,
                        BrandPlan         *plan)
{
  return get_rating (lesson, plan, RECORD_FIELD ("after"));
}

static void
forget_places (BrandHistory *history,
               const char   *lesson)
{
  BrandList *items = brand_plan_get_list (brand_history_get_plan (history),
                                          BRAND_KIND_LESSON_RECORD);

  for (guint i = 0; i < brand_list_get_length (items); i++)
    {
      BrandItem *item = brand_list_get (items, i);

      if (!g_str_equal (brand_item_get_text (item, "lesson"), lesson))
        brand_history_set (history, item, RECORD_FIELD ("place"),
                           &(BrandValue) { .text = (char *) "" }, NULL);
    }
}

void
brand_lesson_take_break (const BrandLesson   *lesson,
                         BrandHistory        *history,
                         const BrandQuestion *question)
{
  const char *place = question != NULL ? question->id : lesson->id;

  brand_history_begin (history, _("Take a break"));
  forget_places (history, lesson->id);
  set_of_record (lesson, history, RECORD_FIELD ("place"),
                 &(BrandValue) { .text = (char *) place });
  brand_history_end (history);
}

void
brand_lesson_finish (const BrandLesson *lesson,
                     BrandHistory      *history,
                     int                today)
{
  brand_history_begin (history, _("Finish lesson"));
  set_of_record (lesson, history, RECORD_FIELD ("date"), &(BrandValue) { .date = today });
  if (today != BRAND_DATE_UNSET)
    set_of_record (lesson, history, RECORD_FIELD ("place"), &(BrandValue) { .text = (char *) "" });
  brand_history_end (history);
}

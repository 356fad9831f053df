/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-assessment.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "lessons/brand-lesson.h"

#define RATING_FIELD(name) BRAND_KIND_FIELD (&brand_rating_kind, name)

static void
free_result (gpointer data)
{
  BrandAssessmentResult *result = data;

  g_free (result->values);
  g_free (result);
}

static int
find_row (const BrandAssessmentForm *form,
          const char                *id)
{
  for (guint i = 0; i < form->rows->len; i++)
    if (g_str_equal (((BrandAssessmentRow *) form->rows->pdata[i])->id, id))
      return (int) i;

  return -1;
}

static BrandAssessmentResult *
create_result (const BrandAssessmentForm *form,
               BrandItem                 *item)
{
  BrandAssessmentResult *result = g_new0 (BrandAssessmentResult, 1);

  result->item = item;
  result->date = brand_item_get_date (item, "date");
  result->values = g_new0 (int, form->rows->len);
  result->average = NAN;
  result->change = NAN;
  return result;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const BrandAssessmentResult *const *first = a;
  const BrandAssessmentResult *const *second = b;

  return (*first)->date - (*second)->date;
}

static void
read_ratings (GPtrArray                 *results,
              BrandPlan                 *plan,
              const BrandAssessmentForm *form)
{
  BrandList *ratings = brand_plan_get_list (plan, BRAND_KIND_RATING);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < results->len; i++)
    g_hash_table_insert (by_id,
                         (gpointer) brand_item_get_id (((BrandAssessmentResult *)
                                                        results->pdata[i])->item),
                         results->pdata[i]);
  for (guint i = 0; i < brand_list_get_length (ratings); i++)
    {
      BrandItem *rating = brand_list_get (ratings, i);
      BrandAssessmentResult *result =
        g_hash_table_lookup (by_id, brand_item_get_text (rating, "assessment"));
      int row = result != NULL ? find_row (form, brand_item_get_text (rating, "row")) : -1;

      if (row >= 0)
        result->values[row] = (int) brand_item_get_number (rating, "value");
    }
}

static void
sum_up (BrandAssessmentResult       *result,
        const BrandAssessmentResult *last,
        guint                        n_rows)
{
  double sum = 0, change = 0;
  guint n_both = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      result->n_rated += result->values[i] > 0;
      sum += result->values[i];
      if (last == NULL || last->values[i] == 0 || result->values[i] == 0)
        continue;
      change += result->values[i] - last->values[i];
      n_both++;
    }
  if (result->n_rated > 0)
    result->average = sum / result->n_rated;
  if (n_both > 0)
    result->change = change / n_both;
}

GPtrArray *
brand_assessment_list_results (BrandPlan                 *plan,
                               const BrandAssessmentForm *form)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_ASSESSMENT);
  GPtrArray *results = g_ptr_array_new_with_free_func (free_result);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (g_str_equal (brand_item_get_text (item, "assessment"), form->id))
        g_ptr_array_add (results, create_result (form, item));
    }
  g_ptr_array_sort (results, compare_days);
  read_ratings (results, plan, form);
  for (guint i = 0; i < results->len; i++)
    sum_up (results->pdata[i], i > 0 ? results->pdata[i - 1] : NULL, form->rows->len);
  return results;
}

BrandItem *
brand_assessment_begin (BrandHistory              *history,
                        const BrandAssessmentForm *form,
                        int                        today)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_ASSESSMENT);

  g_object_set (item, "assessment", form->id, "date", today, NULL);
  return brand_history_insert (history, item, G_MAXUINT, NULL) ? item : NULL;
}

static BrandItem *
find_rating (BrandPlan                *plan,
             BrandItem                *assessment,
             const BrandAssessmentRow *row)
{
  BrandList *ratings = brand_plan_get_list (plan, BRAND_KIND_RATING);
  const char *id = brand_item_get_id (assessment);

  for (guint i = 0; i < brand_list_get_length (ratings); i++)
    {
      BrandItem *rating = brand_list_get (ratings, i);

      if (g_str_equal (brand_item_get_value (rating, RATING_FIELD ("assessment"))->text, id)
          && g_str_equal (brand_item_get_value (rating, RATING_FIELD ("row"))->text, row->id))
        return rating;
    }
  return NULL;
}

static void
set_rating (BrandHistory             *history,
            BrandItem                *assessment,
            const BrandAssessmentRow *row,
            int                       value)
{
  BrandItem *rating = find_rating (brand_history_get_plan (history), assessment, row);
  g_autoptr (BrandItem) fresh = NULL;

  if (rating != NULL && value == 0)
    {
      brand_history_remove (history, rating);
      return;
    }
  if (rating != NULL)
    {
      brand_history_set (history, rating, RATING_FIELD ("value"),
                         &(BrandValue) { .number = value }, NULL);
      return;
    }
  if (value == 0)
    return;

  fresh = brand_item_new (BRAND_KIND_RATING);
  g_object_set (fresh, "assessment", brand_item_get_id (assessment), "row", row->id,
                "value", (double) value, NULL);
  brand_history_insert (history, fresh, G_MAXUINT, NULL);
}

void
brand_assessment_rate (BrandHistory             *history,
                       BrandItem                *assessment,
                       const BrandAssessmentRow *row,
                       int                       value)
{
  g_return_if_fail (value >= 0 && value <= BRAND_RATING_MOST);

  brand_history_begin (history, _(brand_rating_kind.add));
  set_rating (history, assessment, row, value);
  brand_history_end (history);
}

void
brand_assessment_remove (BrandHistory *history,
                         BrandItem    *assessment)
{
  brand_history_remove (history, assessment);
}

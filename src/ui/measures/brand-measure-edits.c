/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-edits.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/kinds/brand-choices-people.h"
#include "ui/measures/brand-measure-state.h"

static void
use_preset (BrandItem                *measure,
            const BrandMeasurePreset *preset)
{
  g_object_set (measure,
                "title", _(preset->title),
                "question", _(preset->question),
                "unit", _(preset->unit),
                "source", _(preset->source),
                "cadence", preset->cadence,
                "role", preset->role,
                "limits", _(preset->limits),
                "ease", preset->ease,
                "library", preset->id,
                NULL);
}

BrandItem *
brand_measure_new_from (BrandPlan                *plan,
                        BrandDimension            dimension,
                        const BrandMeasurePreset *preset,
                        BrandItem                *goal)
{
  BrandItem *measure = brand_item_new (BRAND_KIND_MEASURE);

  g_object_set (measure,
                "dimension", dimension,
                "target-date", brand_plan_info_get_end (brand_plan_get_info (plan)),
                NULL);
  if (preset != NULL)
    use_preset (measure, preset);
  if (goal != NULL)
    g_object_set (measure, "goal", brand_item_get_id (goal), NULL);
  return measure;
}

BrandItem *
brand_measure_duplicate (BrandHistory *history,
                         BrandMeasure *measure)
{
  BrandList *list = brand_plan_get_list (brand_history_get_plan (history), BRAND_KIND_MEASURE);
  g_autoptr (BrandItem) copy = brand_item_duplicate (BRAND_ITEM (measure));
  const char *title = brand_item_get_text (copy, "title");
  guint position;

  if (!brand_list_find (list, BRAND_ITEM (measure), &position))
    return NULL;
  if (*title != '\0')
    {
      /* Translators: the title of a copied measure. */
      g_autofree char *copy_title = g_strdup_printf (_("%s (copy)"), title);

      g_object_set (copy, "title", copy_title, NULL);
    }
  return brand_history_insert (history, copy, position + 1, NULL) ? copy : NULL;
}

char *
brand_measure_describe_deletion (BrandPlan    *plan,
                                 BrandMeasure *measure)
{
  g_autoptr (GPtrArray) readings =
    brand_plan_list_referrers_of_kind (plan, BRAND_ITEM (measure), BRAND_KIND_READING);

  if (readings->len == 0)
    return g_strdup (_("Measure deleted"));
  return g_strdup_printf (ngettext ("Measure deleted with %u reading",
                                    "Measure deleted with %u readings", readings->len),
                          readings->len);
}

BrandItem *
brand_measure_find_neighbour (BrandPlan    *plan,
                              BrandMeasure *measure,
                              int           direction)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_MEASURE);
  int n_measures = (int) brand_list_get_length (list);
  guint position;

  if (!brand_list_find (list, BRAND_ITEM (measure), &position))
    return NULL;
  for (int i = (int) position + direction; i >= 0 && i < n_measures; i += direction)
    {
      BrandItem *other = brand_list_get (list, (guint) i);

      if (brand_measure_get_dimension (BRAND_MEASURE (other))
          == brand_measure_get_dimension (measure))
        return other;
    }
  return NULL;
}

gboolean
brand_measure_step (BrandHistory *history,
                    BrandMeasure *measure,
                    int           direction)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandItem *neighbour = brand_measure_find_neighbour (plan, measure, direction);
  guint position;

  if (neighbour == NULL
      || !brand_list_find (brand_plan_get_list (plan, BRAND_KIND_MEASURE), neighbour, &position))
    return FALSE;
  brand_history_move (history, BRAND_ITEM (measure), position);
  return TRUE;
}

gboolean
brand_measure_add_reading (BrandHistory *history,
                           BrandMeasure *measure,
                           int           day,
                           double        value,
                           GError      **error)
{
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);

  g_object_set (reading,
                "measure", brand_item_get_id (BRAND_ITEM (measure)),
                "date", day,
                "value", value,
                NULL);
  return brand_history_insert (history, reading, G_MAXUINT, error);
}

BrandItem *
brand_measure_new_learning (BrandMeasure *measure,
                            BrandReading *reading)
{
  BrandItem *learning = brand_item_new (BRAND_KIND_LEARNING);
  int day = brand_reading_get_date (reading);
  g_autofree char *date = brand_date_format (day, BRAND_DATE_STYLE_FULL);
  g_autofree char *value = brand_measure_format (measure, brand_reading_get_value (reading));
  /* Translators: a measure's title, what was read and when. */
  g_autofree char *notes = g_strdup_printf (_("From “%s”: %s on %s"),
                                            brand_measure_get_shown_title (measure), value, date);

  g_object_set (learning, "date", day, "method", BRAND_METHOD_OBSERVED, "carry", TRUE,
                "notes", notes, NULL);
  return learning;
}

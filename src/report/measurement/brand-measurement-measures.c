/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/measurement/brand-measurement-private.h"

#include "model/facts/brand-cadence.h"

static gint
compare_readings (gconstpointer a,
                  gconstpointer b)
{
  const BrandMeasurementReading *one = a;
  const BrandMeasurementReading *other = b;

  return one->date != other->date ? one->date - other->date : g_strcmp0 (one->id, other->id);
}

/* The readings of each measure, by its id. */
static GHashTable *
sort_readings (BrandMeasurementMaker *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_READING);
  GHashTable *by_measure = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      const char *measure = brand_reading_get_measure (BRAND_READING (item));
      GArray *readings = g_hash_table_lookup (by_measure, measure);
      BrandMeasurementReading reading = {
        .id = brand_measurement_maker_keep (self, brand_item_get_id (item)),
        .date = brand_reading_get_date (BRAND_READING (item)),
        .value = brand_reading_get_value (BRAND_READING (item)),
        .note = brand_measurement_maker_keep (self, brand_item_get_text (item, "note")),
      };

      if (readings == NULL)
        {
          readings = brand_measurement_maker_array (self, sizeof (BrandMeasurementReading));
          g_hash_table_insert (by_measure, (gpointer) measure, readings);
        }
      g_array_append_val (readings, reading);
    }

  return by_measure;
}

static void
add_measure (BrandMeasurementMaker *self,
             GArray                *measures,
             BrandItem             *item,
             GArray                *readings)
{
  BrandMeasurementPlan *content = &self->content;
  BrandItem *goal = brand_plan_find (self->plan, brand_item_get_text (item, "goal"));
  BrandDue due;
  BrandMeasurementMeasure measure = {
    .id = brand_measurement_maker_keep (self, brand_item_get_id (item)),
    .title = brand_measurement_maker_keep (self, brand_item_get_text (item, "title")),
    .question = brand_measurement_maker_keep (self, brand_item_get_text (item, "question")),
    .unit = brand_measurement_maker_keep (self, brand_item_get_text (item, "unit")),
    .baseline = brand_item_get_number (item, "baseline"),
    .baseline_note = brand_measurement_maker_keep (self, brand_item_get_text (item,
                                                                              "baseline_note")),
    .target = brand_item_get_number (item, "target"),
    .target_date = brand_item_get_date (item, "target_date"),
    .cadence = (BrandCadence) brand_item_get_choice (item, "cadence"),
    .source = brand_measurement_maker_keep (self, brand_item_get_text (item, "source")),
    .owner = brand_measurement_maker_keep (self, brand_item_get_text (item, "owner")),
  };

  if (goal != NULL)
    {
      measure.goal_id = brand_measurement_maker_keep (self, brand_item_get_id (goal));
      measure.goal_title = brand_measurement_maker_keep (self, brand_item_get_text (goal, "title"));
    }
  if (readings != NULL)
    {
      g_array_sort (readings, compare_readings);
      measure.readings = (const BrandMeasurementReading *) (gpointer) readings->data;
      measure.n_readings = readings->len;
    }
  brand_plan_get_due (self->plan, BRAND_MEASURE (item), content->as_of, &due);
  measure.next_reading = due.next;
  measure.n_due = due.n_due;
  g_array_append_val (measures, measure);
}

void
brand_measurement_maker_add_measures (BrandMeasurementMaker *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_MEASURE);
  GArray *measures = brand_measurement_maker_array (self, sizeof (BrandMeasurementMeasure));
  g_autoptr (GHashTable) readings = sort_readings (self);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (brand_measure_get_dimension (BRAND_MEASURE (item)) == self->content.dimension)
        add_measure (self, measures, item,
                     g_hash_table_lookup (readings, brand_item_get_id (item)));
    }
  self->content.measures = (const BrandMeasurementMeasure *) (gpointer) measures->data;
  self->content.n_measures = measures->len;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-measurement-private.h"

#include "model/brand-date.h"

/* No plan is read daily for longer. */
#define MOST_READINGS 40000

typedef struct
{
  int days;
  int months;
} BrandInterval;

static const BrandInterval intervals[] = {
  [BRAND_CADENCE_ONCE] = { 0, 0 },
  [BRAND_CADENCE_DAILY] = { 1, 0 },
  [BRAND_CADENCE_WEEKLY] = { 7, 0 },
  [BRAND_CADENCE_MONTHLY] = { 0, 1 },
  [BRAND_CADENCE_QUARTERLY] = { 0, 3 },
  [BRAND_CADENCE_YEARLY] = { 0, 12 },
};

static int
add_months (int day,
            int n_months)
{
  int year, month;
  guint old_month, month_day;

  brand_date_split (day, &year, &old_month, &month_day);
  month = (int) old_month - 1 + n_months;
  year += month / 12;
  month = month % 12 + 1;

  return brand_date_join (year, (guint) month,
                          MIN (month_day, g_date_get_days_in_month ((GDateMonth) month,
                                                                    (GDateYear) year)));
}

/* The n-th day on which the measure is to be read. */
static int
get_slot (BrandCadence cadence,
          int          first,
          int          n)
{
  const BrandInterval *interval = &intervals[cadence];

  return interval->months > 0 ? add_months (first, n * interval->months)
                              : first + n * interval->days;
}

static int
get_first_slot (const BrandMeasurementMeasure *measure,
                int                            first_reading,
                int                            start,
                int                            end)
{
  if (first_reading != BRAND_DATE_UNSET)
    return first_reading;
  if (measure->n_readings > 0)
    return measure->readings[0].date;
  if (measure->cadence == BRAND_CADENCE_ONCE)
    return measure->target_date != BRAND_DATE_UNSET ? measure->target_date : end;

  return get_slot (measure->cadence, start, 1);
}

void
brand_measurement_find_due (const BrandMeasurementMeasure *measure,
                            int                            first,
                            int                            last,
                            int                            as_of,
                            int                           *next,
                            guint                         *n_due)
{
  int latest = measure->n_readings > 0 ? measure->readings[measure->n_readings - 1].date
                                       : BRAND_DATE_UNSET;

  *next = 0;
  *n_due = 0;
  if (measure->cadence == BRAND_CADENCE_ONCE)
    {
      *next = latest == BRAND_DATE_UNSET ? first : 0;
      *n_due = *next != 0 && first <= as_of;
      return;
    }

  for (int n = 0; n < MOST_READINGS; n++)
    {
      int slot = get_slot (measure->cadence, first, n);
      int half = (get_slot (measure->cadence, first, n + 1) - slot) / 2;

      if (slot > last)
        return;
      /* A reading up to half an interval early or late still is that slot's. */
      if (latest != BRAND_DATE_UNSET && slot - half <= latest)
        continue;
      if (*next == 0)
        *next = slot;
      if (slot > as_of)
        return;
      (*n_due)++;
    }
}

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
  brand_measurement_find_due (&measure,
                              get_first_slot (&measure, brand_item_get_date (item, "first_reading"),
                                              content->start, content->end),
                              MAX (content->end, measure.target_date), content->as_of,
                              &measure.next_reading, &measure.n_due);
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

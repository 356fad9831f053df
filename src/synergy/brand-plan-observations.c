/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-plan-observations.h"

#include "model/facts/brand-cadence.h"
#include "model/kinds/brand-reading.h"

static int
compare_readings (gconstpointer a,
                  gconstpointer b)
{
  int day_a = brand_reading_get_date (*(BrandReading *const *) a);
  int day_b = brand_reading_get_date (*(BrandReading *const *) b);

  return (day_a > day_b) - (day_a < day_b);
}

static GPtrArray *
list_readings (BrandPlan    *plan,
               BrandMeasure *measure)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_READING);
  const char *id = brand_item_get_id (BRAND_ITEM (measure));
  GPtrArray *readings = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandReading *reading = BRAND_READING (brand_list_get (list, i));

      if (g_str_equal (brand_reading_get_measure (reading), id)
          && brand_reading_get_date (reading) != BRAND_DATE_UNSET)
        g_ptr_array_add (readings, reading);
    }
  g_ptr_array_sort (readings, compare_readings);
  return readings;
}

GArray *
brand_plan_list_observations (BrandPlanSynergy *synergy,
                              BrandMeasure     *measure)
{
  g_autoptr (GPtrArray) readings = NULL;
  GArray *observations = g_array_new (FALSE, FALSE, sizeof (BrandObservation));
  BrandCadence cadence;
  int first_day;
  int n_days;
  int before = G_MININT / 2;

  g_return_val_if_fail (BRAND_IS_PLAN_SYNERGY (synergy), observations);
  g_return_val_if_fail (BRAND_IS_MEASURE (measure), observations);

  cadence = (BrandCadence) brand_item_get_choice (BRAND_ITEM (measure), "cadence");
  readings = list_readings (brand_plan_synergy_get_plan (synergy), measure);
  first_day = brand_plan_synergy_get_first_day (synergy);
  n_days = (int) brand_synergy_get_n_days (brand_plan_synergy_get_engine (synergy));
  for (guint i = 0; i < readings->len; i++)
    {
      BrandReading *reading = readings->pdata[i];
      int day = brand_reading_get_date (reading);
      int length = MAX (1, brand_cadence_get_day (cadence, day, 1) - day);
      int first = MAX (MAX (before + 1, day - length + 1) - first_day, 0);
      int last = day - first_day;
      BrandObservation observation = { (guint) first, (guint) last,
                                       brand_reading_get_value (reading) };

      if (last >= first && last < n_days)
        g_array_append_val (observations, observation);
      before = day;
    }
  return observations;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/measures/brand-measure-gaps.h"

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"
#include "model/kinds/brand-choices-work.h"

static gboolean
is_within (BrandBeat *beat,
           int        day)
{
  return day >= brand_beat_get_start (beat) && day <= brand_beat_get_end (beat);
}

static gboolean
is_told (BrandPlan     *plan,
         BrandBeat     *beat,
         BrandDimension dimension)
{
  g_autoptr (GPtrArray) referrers = brand_plan_list_referrers (plan, BRAND_ITEM (beat));

  for (guint i = 0; i < referrers->len; i++)
    if (BRAND_IS_TOUCHPOINT (referrers->pdata[i])
        && brand_touchpoint_is_counted (referrers->pdata[i])
        && brand_touchpoint_get_dimension (referrers->pdata[i]) == dimension)
      return TRUE;
  return FALSE;
}

/* By a reading that is there, or by one that is still to come. */
static gboolean
is_read_within (BrandPlan    *plan,
                BrandMeasure *measure,
                BrandBeat    *beat)
{
  g_autoptr (GPtrArray) readings =
    brand_plan_list_referrers_of_kind (plan, BRAND_ITEM (measure), BRAND_KIND_READING);
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (BRAND_ITEM (measure), "cadence");
  BrandDue due;

  for (guint i = 0; i < readings->len; i++)
    if (is_within (beat, brand_reading_get_date (readings->pdata[i])))
      return TRUE;

  brand_plan_get_due (plan, measure, 0, &due);
  for (int day = due.next, n = 0; day != BRAND_DATE_UNSET && day <= brand_beat_get_end (beat); n++)
    {
      int next = brand_cadence_get_day (cadence, due.next, n + 1);

      if (is_within (beat, day))
        return TRUE;
      day = next > day ? next : BRAND_DATE_UNSET;
    }
  return FALSE;
}

static gboolean
is_measured (BrandPlan     *plan,
             BrandBeat     *beat,
             BrandDimension dimension)
{
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandMeasure *measure = BRAND_MEASURE (brand_list_get (measures, i));

      if (brand_measure_get_dimension (measure) == dimension
          && is_read_within (plan, measure, beat))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
brand_measure_list_gaps (BrandPlan     *plan,
                         BrandDimension dimension)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  BrandList *goals = brand_plan_get_list (plan, BRAND_KIND_GOAL);
  GPtrArray *gaps = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandBeat *beat = BRAND_BEAT (brand_list_get (beats, i));

      if (is_told (plan, beat, dimension) && !is_measured (plan, beat, dimension))
        g_ptr_array_add (gaps, beat);
    }
  for (guint i = 0; i < brand_list_get_length (goals); i++)
    {
      g_autoptr (GPtrArray) measures =
        brand_plan_list_referrers_of_kind (plan, brand_list_get (goals, i), BRAND_KIND_MEASURE);

      if (measures->len == 0)
        g_ptr_array_add (gaps, brand_list_get (goals, i));
    }
  return gaps;
}

gboolean
brand_measure_is_sales_only (BrandPlan     *plan,
                             BrandDimension dimension)
{
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);
  guint n_measures = 0;

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *measure = brand_list_get (measures, i);

      if (brand_measure_get_dimension (BRAND_MEASURE (measure)) != dimension)
        continue;
      if (brand_item_get_choice (measure, "role") != BRAND_MEASURE_ROLE_SALES)
        return FALSE;
      n_measures++;
    }
  return n_measures > 0;
}

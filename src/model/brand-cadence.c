/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-cadence.h"

#include "model/brand-date.h"

static int
add_months (int   day,
            guint n_months)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  g_date_add_months (&date, n_months);

  return (int) g_date_get_julian (&date);
}

int
brand_cadence_next (BrandCadence cadence,
                    int          day)
{
  switch (cadence)
    {
    case BRAND_CADENCE_DAILY:
      return day + 1;
    case BRAND_CADENCE_WEEKLY:
      return day + 7;
    case BRAND_CADENCE_MONTHLY:
      return add_months (day, 1);
    case BRAND_CADENCE_QUARTERLY:
      return add_months (day, 3);
    case BRAND_CADENCE_YEARLY:
      return add_months (day, 12);
    case BRAND_CADENCE_ONCE:
    default:
      return BRAND_DATE_UNSET;
    }
}

static int
find_last_reading (BrandPlan    *plan,
                   BrandMeasure *measure)
{
  BrandList *readings = brand_plan_get_list (plan, BRAND_KIND_READING);
  const char *id = brand_item_get_id (BRAND_ITEM (measure));
  int last = BRAND_DATE_UNSET;

  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandReading *reading = BRAND_READING (brand_list_get (readings, i));

      if (g_str_equal (brand_reading_get_measure (reading), id))
        last = MAX (last, brand_reading_get_date (reading));
    }

  return last;
}

static int
find_first_due (BrandPlan    *plan,
                BrandMeasure *measure,
                BrandCadence  cadence)
{
  int first = brand_item_get_date (BRAND_ITEM (measure), "first_reading");

  if (first != BRAND_DATE_UNSET)
    return first;
  if (cadence == BRAND_CADENCE_ONCE)
    return brand_item_get_date (BRAND_ITEM (measure), "target_date");

  return brand_cadence_next (cadence, brand_plan_info_get_start (brand_plan_get_info (plan)));
}

void
brand_plan_get_due (BrandPlan    *plan,
                    BrandMeasure *measure,
                    int           day,
                    BrandDue     *due)
{
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (BRAND_ITEM (measure), "cadence");
  int last = find_last_reading (plan, measure);
  int end = brand_plan_info_get_end (brand_plan_get_info (plan));
  int next = last == BRAND_DATE_UNSET ? find_first_due (plan, measure, cadence)
      : brand_cadence_next (cadence, last);

  *due = (BrandDue) { next != BRAND_DATE_UNSET && next <= end ? next : BRAND_DATE_UNSET, 0 };
  for (next = due->next; next != BRAND_DATE_UNSET
       && next <= MIN (day, end); next = brand_cadence_next (cadence, next))
    due->n_late++;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-cadence.h"

#include "model/brand-date.h"

static const struct
{
  int days;
  int months;
} intervals[] = {
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
  guint old_month, month_day, n_days;

  brand_date_split (day, &year, &old_month, &month_day);
  month = (int) old_month - 1 + n_months;
  year += month / 12;
  month = month % 12 + 1;
  n_days = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);

  return brand_date_join (year, (guint) month, MIN (month_day, n_days));
}

int
brand_cadence_get_day (BrandCadence cadence,
                       int          first,
                       int          n)
{
  if (intervals[cadence].months > 0)
    return add_months (first, n * intervals[cadence].months);

  return first + n * intervals[cadence].days;
}

/* The measure's first and last readings; both unset when it has none. */
static void
find_readings (BrandPlan    *plan,
               BrandMeasure *measure,
               int          *first,
               int          *last)
{
  BrandList *readings = brand_plan_get_list (plan, BRAND_KIND_READING);
  const char *id = brand_item_get_id (BRAND_ITEM (measure));

  *first = BRAND_DATE_UNSET;
  *last = BRAND_DATE_UNSET;
  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandReading *reading = BRAND_READING (brand_list_get (readings, i));
      int day = brand_reading_get_date (reading);

      if (!g_str_equal (brand_reading_get_measure (reading), id))
        continue;
      *first = *first == BRAND_DATE_UNSET ? day : MIN (*first, day);
      *last = MAX (*last, day);
    }
}

static int
get_first_due (BrandPlan    *plan,
               BrandMeasure *measure,
               int           first_read)
{
  BrandPlanInfo *info = brand_plan_get_info (plan);
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (BRAND_ITEM (measure), "cadence");
  int first = brand_item_get_date (BRAND_ITEM (measure), "first_reading");
  int target = brand_item_get_date (BRAND_ITEM (measure), "target_date");

  if (first != BRAND_DATE_UNSET)
    return first;
  if (first_read != BRAND_DATE_UNSET)
    return first_read;
  if (cadence == BRAND_CADENCE_ONCE)
    return target != BRAND_DATE_UNSET ? target : brand_plan_info_get_end (info);

  return brand_cadence_get_day (cadence, brand_plan_info_get_start (info), 1);
}

/* Which reading is the first that is missing; those after it are missing as well. */
static int
find_missing (BrandCadence cadence,
              int          first,
              int          last_read)
{
  int n = 0;

  for (;; n++)
    {
      int slot = brand_cadence_get_day (cadence, first, n);
      int half = (brand_cadence_get_day (cadence, first, n + 1) - slot) / 2;

      if (last_read == BRAND_DATE_UNSET || slot - half > last_read)
        return n;
    }
}

/* What a measure's days follow from. */
typedef struct
{
  BrandCadence cadence;
  int first;
  int end;
  int last_read;
} Schedule;

static void
get_schedule (BrandPlan    *plan,
              BrandMeasure *measure,
              Schedule     *schedule)
{
  int target = brand_item_get_date (BRAND_ITEM (measure), "target_date");
  int first_read;

  find_readings (plan, measure, &first_read, &schedule->last_read);
  schedule->cadence = (BrandCadence) brand_item_get_choice (BRAND_ITEM (measure), "cadence");
  schedule->first = get_first_due (plan, measure, first_read);
  schedule->end = MAX (brand_plan_info_get_end (brand_plan_get_info (plan)), target);
}

static void
count_due (const Schedule *schedule,
           int             day,
           BrandDue       *due)
{
  for (int n = find_missing (schedule->cadence, schedule->first, schedule->last_read);; n++)
    {
      int slot = brand_cadence_get_day (schedule->cadence, schedule->first, n);

      if (slot > schedule->end)
        return;
      if (due->next == BRAND_DATE_UNSET)
        due->next = slot;
      if (slot > day)
        return;
      due->n_due++;
    }
}

void
brand_plan_get_due (BrandPlan    *plan,
                    BrandMeasure *measure,
                    int           day,
                    BrandDue     *due)
{
  Schedule schedule;

  get_schedule (plan, measure, &schedule);
  *due = (BrandDue) { BRAND_DATE_UNSET, 0 };
  if (schedule.cadence != BRAND_CADENCE_ONCE)
    count_due (&schedule, day, due);
  else if (schedule.last_read == BRAND_DATE_UNSET)
    *due = (BrandDue) { schedule.first, schedule.first <= day };
}

GArray *
brand_plan_list_due (BrandPlan    *plan,
                     BrandMeasure *measure)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));
  Schedule schedule;

  get_schedule (plan, measure, &schedule);
  if (schedule.cadence == BRAND_CADENCE_ONCE)
    {
      if (schedule.last_read == BRAND_DATE_UNSET)
        g_array_append_val (days, schedule.first);
      return days;
    }
  for (int n = find_missing (schedule.cadence, schedule.first, schedule.last_read);; n++)
    {
      int slot = brand_cadence_get_day (schedule.cadence, schedule.first, n);

      if (slot > schedule.end)
        return days;
      g_array_append_val (days, slot);
    }
}

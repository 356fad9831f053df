/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-recurrence.h"

#include "model/brand-date.h"
#include "model/facts/brand-easter.h"

#define LAST_YEAR 9999

static int
get_last_day (void)
{
  return brand_date_join (LAST_YEAR, 12, 31);
}

/* The month's day, or its last where it has fewer. */
static int
join_clamped (int   year,
              guint month,
              guint month_day)
{
  guint n_days = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);

  return brand_date_join (year, month, MIN (month_day, n_days));
}

static int
find_weekday (const BrandRecurrence *self,
              int                    year)
{
  int first = brand_date_join (year, self->month, 1);
  int day = first + (int) ((self->weekday + 7 - brand_date_get_weekday (first)) % 7);

  if (self->week < BRAND_RECURRENCE_LAST_WEEK)
    return day + 7 * ((int) self->week - 1);

  return day + 28 < first + g_date_get_days_in_month ((GDateMonth) self->month, (GDateYear) year)
         ? day + 28 : day + 21;
}

static int
get_day_of_year (const BrandRecurrence *self,
                 int                    year)
{
  int date_year;
  guint month, month_day;

  switch (self->repeats)
    {
    case BRAND_REPEATS_WEEKDAY:
      return find_weekday (self, year);
    case BRAND_REPEATS_EASTER:
      return brand_easter_get_western (year) + self->offset;
    case BRAND_REPEATS_ORTHODOX_EASTER:
      return brand_easter_get_orthodox (year) + self->offset;
    default:
      brand_date_split (self->date, &date_year, &month, &month_day);
      return join_clamped (year, month, month_day);
    }
}

static void
add_day (GArray *days,
         int     day,
         int     from,
         int     to)
{
  if (day >= from && day <= to)
    g_array_append_val (days, day);
}

/* A day counted from Easter may lie in the year before or after. */
static void
list_yearly (const BrandRecurrence *self,
             GArray                *days,
             int                    from,
             int                    to)
{
  int first, last;
  guint month, month_day;

  brand_date_split (from, &first, &month, &month_day);
  brand_date_split (to, &last, &month, &month_day);
  for (int year = MAX (first - 1, 1); year <= MIN (last + 1, LAST_YEAR); year++)
    add_day (days, get_day_of_year (self, year), from, to);
}

static void
list_monthly (const BrandRecurrence *self,
              GArray                *days,
              int                    from,
              int                    to)
{
  int first, last, year;
  guint first_month, last_month, month_day, unused;

  brand_date_split (self->date, &year, &first_month, &month_day);
  brand_date_split (MAX (from, self->date), &first, &first_month, &unused);
  brand_date_split (to, &last, &last_month, &unused);
  for (int month = first * 12 + (int) first_month - 1; month <= last * 12 + (int) last_month - 1;
       month++)
    add_day (days, join_clamped (month / 12, (guint) (month % 12) + 1, month_day), from, to);
}

static void
list_weekly (const BrandRecurrence *self,
             GArray                *days,
             int                    from,
             int                    to)
{
  int n_weeks = MAX (0, (from - self->date + 6) / 7);

  for (int day = self->date + 7 * n_weeks; day <= to; day += 7)
    g_array_append_val (days, day);
}

static int
compare_days (const void *a,
              const void *b)
{
  return *(const int *) a - *(const int *) b;
}

static void
list_listed (const BrandRecurrence *self,
             GArray                *days,
             int                    from,
             int                    to)
{
  guint n = 0;

  for (guint i = 0; i < self->n_listed; i++)
    add_day (days, self->days[i], from, to);
  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    if (n == 0 || g_array_index (days, int, n - 1) != g_array_index (days, int, i))
      g_array_index (days, int, n++) = g_array_index (days, int, i);
  g_array_set_size (days, n);
}

static gboolean
needs_date (BrandRepeats repeats)
{
  return repeats <= BRAND_REPEATS_YEARLY;
}

GArray *
brand_recurrence_list_days (const BrandRecurrence *self,
                            int                    from,
                            int                    to)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));

  from = MAX (from - (MAX (self->n_days, 1) - 1), 1);
  to = MIN (to, get_last_day ());
  if (from > to || (needs_date (self->repeats) && self->date == BRAND_DATE_UNSET))
    return days;

  switch (self->repeats)
    {
    case BRAND_REPEATS_ONCE:
      add_day (days, self->date, from, to);
      break;
    case BRAND_REPEATS_WEEKLY:
      list_weekly (self, days, from, to);
      break;
    case BRAND_REPEATS_MONTHLY:
      list_monthly (self, days, from, to);
      break;
    case BRAND_REPEATS_LIST:
      list_listed (self, days, from, to);
      break;
    default:
      list_yearly (self, days, from, to);
    }

  return days;
}

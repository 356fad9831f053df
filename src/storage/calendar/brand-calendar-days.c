/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/calendar/brand-calendar-private.h"

#include "model/brand-date.h"

typedef struct
{
  int day;
  int year;
  guint month;
  guint month_day;
} Day;

static Day
split (int day)
{
  Day result = { .day = day };

  brand_date_split (day, &result.year, &result.month, &result.month_day);

  return result;
}

static int
get_week (int   day,
          guint week_start)
{
  return (day + 6 - (int) week_start) / 7;
}

static gboolean
is_in_step (const BrandCalendarRule *rule,
            const Day               *start,
            const Day               *day)
{
  int interval = (int) rule->interval;

  switch (rule->frequency)
    {
    case BRAND_CALENDAR_DAILY:
      return (day->day - start->day) % interval == 0;
    case BRAND_CALENDAR_WEEKLY:
      return (get_week (day->day, rule->week_start) - get_week (start->day, rule->week_start))
             % interval == 0;
    case BRAND_CALENDAR_MONTHLY:
      return ((day->year - start->year) * 12 + (int) day->month - (int) start->month)
             % interval == 0;
    case BRAND_CALENDAR_YEARLY:
      return (day->year - start->year) % interval == 0;
    default:
      return FALSE;
    }
}

/* The how manieth of its weekday it is in a span, from the front or the back. */
static gboolean
is_nth (int week,
        int index,
        int n_days)
{
  if (week > 0)
    return index / 7 + 1 == week;

  return (n_days - 1 - index) / 7 + 1 == -week;
}

static gboolean
is_weekday (const BrandCalendarRule    *rule,
            const BrandCalendarWeekday *weekday,
            const Day                  *day)
{
  int first;

  if (weekday->weekday != brand_date_get_weekday (day->day))
    return FALSE;
  if (weekday->week == 0 || rule->frequency < BRAND_CALENDAR_MONTHLY)
    return TRUE;
  if (rule->frequency == BRAND_CALENDAR_MONTHLY || rule->months != 0)
    return is_nth (weekday->week, (int) day->month_day - 1,
                   g_date_get_days_in_month ((GDateMonth) day->month, (GDateYear) day->year));

  first = brand_date_join (day->year, 1, 1);
  return is_nth (weekday->week, day->day - first, brand_date_join (day->year + 1, 1, 1) - first);
}

static gboolean
is_any_weekday (const BrandCalendarRule *rule,
                const Day               *start,
                const Day               *day)
{
  for (guint i = 0; i < rule->n_weekdays; i++)
    if (is_weekday (rule, &rule->weekdays[i], day))
      return TRUE;

  return rule->n_weekdays == 0
         && (rule->frequency != BRAND_CALENDAR_WEEKLY
             || brand_date_get_weekday (day->day) == brand_date_get_weekday (start->day));
}

/* What a rule leaves open is as on its first day. */
static gboolean
is_month_day (const BrandCalendarRule *rule,
              const Day               *start,
              const Day               *day)
{
  guint n_days = g_date_get_days_in_month ((GDateMonth) day->month, (GDateYear) day->year);

  if (rule->month_days[0] != 0 || rule->month_days[1] != 0)
    return (rule->month_days[0] & 1u << day->month_day) != 0
           || (rule->month_days[1] & 1u << (n_days + 1 - day->month_day)) != 0;
  if (rule->frequency < BRAND_CALENDAR_MONTHLY || rule->n_weekdays > 0)
    return TRUE;

  return day->month_day == start->month_day
         && (rule->frequency == BRAND_CALENDAR_MONTHLY || rule->months != 0
             || day->month == start->month);
}

static gboolean
is_on (const BrandCalendarRule *rule,
       const Day               *start,
       const Day               *day)
{
  return is_in_step (rule, start, day)
         && (rule->months == 0 || (rule->months & 1u << day->month) != 0)
         && is_month_day (rule, start, day) && is_any_weekday (rule, start, day);
}

gboolean
brand_calendar_list_rule (const BrandCalendarRule *rule,
                          int                      start,
                          int                      from,
                          int                      to,
                          guint                   *budget,
                          GArray                  *days)
{
  Day first = split (start);
  guint n = 0;
  int last = rule->until != BRAND_DATE_UNSET ? MIN (to, rule->until) : to;

  /* What is counted must be counted from its beginning. */
  for (int i = rule->count > 0 ? start : MAX (start, from); i <= last; i++)
    {
      Day day = split (i);

      if (*budget == 0)
        return FALSE;
      (*budget)--;
      if (!is_on (rule, &first, &day))
        continue;
      if (i >= from)
        g_array_append_val (days, i);
      if (++n == rule->count)
        break;
    }

  return TRUE;
}

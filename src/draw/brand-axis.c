/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/brand-axis.h"

#include "model/brand-date.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* GDate ends with the year 65535; nobody pans beyond this. */
#define FIRST_YEAR 1
#define LAST_YEAR 9999

#define YEAR_ROOM 44

double
brand_axis_x_of_day (const BrandAxis *axis,
                     double           day)
{
  double along = (day - axis->first_day) * axis->px_per_day;

  return axis->is_rtl ? axis->start + axis->length - along : axis->start + along;
}

double
brand_axis_day_of_x (const BrandAxis *axis,
                     double           x)
{
  double along = axis->is_rtl ? axis->start + axis->length - x : x - axis->start;

  return axis->first_day + along / axis->px_per_day;
}

int
brand_axis_get_first_visible (const BrandAxis *axis)
{
  return (int) floor (axis->first_day);
}

int
brand_axis_get_last_visible (const BrandAxis *axis)
{
  return (int) ceil (axis->first_day + axis->length / axis->px_per_day) - 1;
}

static int
floor_to_unit (int           day,
               BrandTickUnit unit,
               guint         first_weekday)
{
  int year;
  guint month, month_day;

  switch (unit)
    {
    case BRAND_TICK_YEAR:
      brand_date_split (day, &year, &month, &month_day);
      return brand_date_join (year, 1, 1);
    case BRAND_TICK_MONTH:
      return brand_date_split (day, &year, &month, &month_day), day - (int) month_day + 1;
    case BRAND_TICK_WEEK:
      return day - (int) ((brand_date_get_weekday (day) + 7 - first_weekday) % 7);
    case BRAND_TICK_DAY:
    default:
      return day;
    }
}

static int
next_of_unit (int           day,
              BrandTickUnit unit)
{
  int year;
  guint month, month_day;

  switch (unit)
    {
    case BRAND_TICK_YEAR:
      brand_date_split (day, &year, &month, &month_day);
      return brand_date_join (year + 1, 1, 1);
    case BRAND_TICK_MONTH:
      brand_date_split (day, &year, &month, &month_day);
      return month == 12 ? brand_date_join (year + 1, 1, 1) : brand_date_join (year, month + 1, 1);
    case BRAND_TICK_WEEK:
      return day + 7;
    case BRAND_TICK_DAY:
    default:
      return day + 1;
    }
}

/* Years for which there is room, as 2026, 2030, 2035: one text for every few. */
static void
append_years (GArray          *ticks,
              const BrandAxis *axis)
{
  static const int steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
  int first = CLAMP (brand_axis_get_first_visible (axis), brand_date_join (FIRST_YEAR, 1, 8),
                     brand_date_join (LAST_YEAR, 1, 1));
  int last = MIN (brand_axis_get_last_visible (axis), brand_date_join (LAST_YEAR, 1, 1));
  guint i = 0;
  int year;
  guint month, month_day;

  while (i + 1 < G_N_ELEMENTS (steps) && steps[i] * 365 * axis->px_per_day < YEAR_ROOM)
    i++;
  brand_date_split (first, &year, &month, &month_day);
  for (year = MAX (year - year % steps[i],
                   FIRST_YEAR); year <= LAST_YEAR - steps[i]; year += steps[i])
    {
      BrandTick tick = { BRAND_TICK_YEAR, 1, brand_date_join (year, 1, 1),
                         brand_date_join (year + steps[i], 1, 1) };

      if (tick.day > last)
        return;
      g_array_append_val (ticks, tick);
    }
}

static void
append_ticks (GArray          *ticks,
              const BrandAxis *axis,
              BrandTickUnit    unit,
              guint            row,
              guint            first_weekday)
{
  int least = brand_date_join (FIRST_YEAR, 1, 8);
  int most = brand_date_join (LAST_YEAR, 12, 31);
  int first = CLAMP (brand_axis_get_first_visible (axis), least, most);
  int last = CLAMP (brand_axis_get_last_visible (axis), least, most);

  for (int day = floor_to_unit (first, unit, first_weekday); day <= last;)
    {
      int next = next_of_unit (day, unit);
      BrandTick tick = { unit, row, day, next };

      g_array_append_val (ticks, tick);
      day = next;
    }
}

GArray *
brand_axis_list_ticks (const BrandAxis *axis,
                       guint            first_weekday)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (BrandTick));
  double scale = axis->px_per_day;

  if (scale >= BRAND_AXIS_DAYS_FROM)
    {
      append_ticks (ticks, axis, BRAND_TICK_WEEK, 0, first_weekday);
      append_ticks (ticks, axis, BRAND_TICK_DAY, 1, first_weekday);
      return ticks;
    }
  if (scale >= BRAND_AXIS_WEEKS_FROM)
    {
      append_ticks (ticks, axis, BRAND_TICK_MONTH, 0, first_weekday);
      append_ticks (ticks, axis, BRAND_TICK_WEEK, 1, first_weekday);
      if (scale >= 8)
        append_ticks (ticks, axis, BRAND_TICK_DAY, 2, first_weekday);
      return ticks;
    }

  if (scale < BRAND_AXIS_MONTHS_FROM)
    {
      append_years (ticks, axis);
      if (scale * 365 >= 4)
        append_ticks (ticks, axis, BRAND_TICK_YEAR, 2, first_weekday);
      return ticks;
    }
  append_ticks (ticks, axis, BRAND_TICK_YEAR, 0, first_weekday);
  append_ticks (ticks, axis, BRAND_TICK_MONTH, 1, first_weekday);
  if (scale >= 0.7)
    append_ticks (ticks, axis, BRAND_TICK_WEEK, 2, first_weekday);
  return ticks;
}

static char *
format_week (const BrandTick *tick,
             double           px_per_day,
             guint            shorter)
{
  g_autofree char *day = brand_date_format (tick->day, BRAND_DATE_STYLE_DAY);
  int year;
  guint month, month_day;

  if (px_per_day * 7 >= 96 && shorter == 0)
    /* Translators: a week's number and its first day, as W36 · 31 Aug. */
    return g_strdup_printf (_("W%1$u · %2$s"), brand_date_get_week (tick->day + 3), day);
  if (px_per_day * 7 >= 56 && shorter <= 1)
    return g_steal_pointer (&day);
  if (shorter > 2)
    return NULL;

  brand_date_split (tick->day, &year, &month, &month_day);
  return g_strdup_printf ("%u", month_day);
}

static char *
format_week_head (const BrandTick *tick,
                  guint            shorter)
{
  g_autofree char *day = NULL;

  if (shorter > 1)
    return NULL;
  if (shorter > 0)
    /* Translators: a week's number, as W36. */
    return g_strdup_printf (_("W%u"), brand_date_get_week (tick->day + 3));

  day = brand_date_format_span (tick->day, tick->end - 1, 0);
  return g_strdup_printf (_("W%1$u · %2$s"), brand_date_get_week (tick->day + 3), day);
}

static char *
format_day (const BrandTick *tick,
            guint            shorter)
{
  int year;
  guint month, month_day;

  if (shorter == 0)
    return brand_date_format (tick->day, BRAND_DATE_STYLE_SHORT_WEEKDAY);
  if (shorter == 1)
    return brand_date_format (tick->day, BRAND_DATE_STYLE_DAY);
  if (shorter > 2)
    return NULL;

  brand_date_split (tick->day, &year, &month, &month_day);
  return g_strdup_printf ("%u", month_day);
}

static char *
format_month (const BrandTick *tick,
              guint            shorter)
{
  g_autofree char *name = NULL;

  if (shorter == 0)
    return brand_date_format (tick->day, tick->row == 0 ? BRAND_DATE_STYLE_MONTH_YEAR
                                                        : BRAND_DATE_STYLE_MONTH);
  if (shorter == 1)
    return brand_date_format (tick->day, BRAND_DATE_STYLE_SHORT_MONTH);
  if (shorter > 2)
    return NULL;

  name = brand_date_format (tick->day, BRAND_DATE_STYLE_SHORT_MONTH);
  return g_utf8_substring (name, 0, 1);
}

char *
brand_tick_format (const BrandTick *tick,
                   double           px_per_day,
                   guint            shorter)
{
  int year;
  guint month, month_day;

  switch (tick->unit)
    {
    case BRAND_TICK_YEAR:
      brand_date_split (tick->day, &year, &month, &month_day);
      return shorter == 0 ? g_strdup_printf ("%d", year) : NULL;
    case BRAND_TICK_MONTH:
      return format_month (tick, shorter);
    case BRAND_TICK_WEEK:
      return tick->row == 0 ? format_week_head (tick, shorter)
                            : format_week (tick, px_per_day, shorter);
    case BRAND_TICK_DAY:
    default:
      return format_day (tick, shorter);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-axis.h"

#include "model/brand-date.h"

#include <locale.h>
#include <math.h>

static BrandAxis
make_axis (double   px_per_day,
           gboolean is_rtl)
{
  return (BrandAxis) { brand_date_join (2026, 2, 11) + 0.25, px_per_day, 136, 1352, is_rtl };
}

static void
a_day_and_its_place_lead_back_to_each_other (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    for (double scale = 0.02; scale < BRAND_AXIS_MOST; scale *= 1.7)
      {
        BrandAxis axis = make_axis (scale, rtl == 1);

        for (double x = axis.start; x <= axis.start + axis.length; x += 13.5)
          g_assert_cmpfloat_with_epsilon (
            brand_axis_x_of_day (&axis, brand_axis_day_of_x (&axis, x)), x, 1e-6);
      }
}

static void
time_runs_from_the_reader_s_side (void)
{
  BrandAxis axis = make_axis (4, FALSE);
  BrandAxis mirrored = make_axis (4, TRUE);

  g_assert_cmpfloat (brand_axis_x_of_day (&axis, axis.first_day), ==, 136);
  g_assert_cmpfloat (brand_axis_x_of_day (&mirrored, axis.first_day), ==, 136 + 1352);
  g_assert_cmpfloat (brand_axis_x_of_day (&axis, axis.first_day + 10), ==, 176);
  g_assert_cmpfloat (brand_axis_x_of_day (&mirrored, axis.first_day + 10), ==, 136 + 1352 - 40);
}

typedef struct
{
  double px_per_day;
  BrandTickUnit upper;
  BrandTickUnit lower;
  int marks; /* a unit, or -1 */
} ZoomCase;

static const ZoomCase zooms[] = {
  { 0.8, BRAND_TICK_YEAR, BRAND_TICK_MONTH, BRAND_TICK_WEEK },
  { 3.71, BRAND_TICK_YEAR, BRAND_TICK_MONTH, BRAND_TICK_WEEK },
  { 5.99, BRAND_TICK_YEAR, BRAND_TICK_MONTH, BRAND_TICK_WEEK },
  { 6, BRAND_TICK_MONTH, BRAND_TICK_WEEK, -1 },
  { 7.9, BRAND_TICK_MONTH, BRAND_TICK_WEEK, -1 },
  { 8, BRAND_TICK_MONTH, BRAND_TICK_WEEK, BRAND_TICK_DAY },
  { 23.9, BRAND_TICK_MONTH, BRAND_TICK_WEEK, BRAND_TICK_DAY },
  { 24, BRAND_TICK_WEEK, BRAND_TICK_DAY, -1 },
  { 80, BRAND_TICK_WEEK, BRAND_TICK_DAY, -1 },
};

static void
zoom_chooses_the_two_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      BrandAxis axis = make_axis (zooms[i].px_per_day, FALSE);
      g_autoptr (GArray) ticks = brand_axis_list_ticks (&axis, 0);
      gboolean has_marks = FALSE;

      g_assert_cmpuint (ticks->len, >, 0);
      for (guint j = 0; j < ticks->len; j++)
        {
          const BrandTick *tick = &g_array_index (ticks, BrandTick, j);

          if (tick->row == 0)
            g_assert_cmpint (tick->unit, ==, zooms[i].upper);
          else if (tick->row == 1)
            g_assert_cmpint (tick->unit, ==, zooms[i].lower);
          else
            {
              has_marks = TRUE;
              g_assert_cmpint (tick->unit, ==, zooms[i].marks);
            }
        }
      g_assert_cmpint (has_marks, ==, zooms[i].marks >= 0);
    }
}

static void
a_row_covers_what_is_seen_without_gaps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    for (guint row = 0; row < 2; row++)
      {
        BrandAxis axis = make_axis (zooms[i].px_per_day, FALSE);
        g_autoptr (GArray) ticks = brand_axis_list_ticks (&axis, 0);
        int end = 0;

        for (guint j = 0; j < ticks->len; j++)
          {
            const BrandTick *tick = &g_array_index (ticks, BrandTick, j);

            if (tick->row != row)
              continue;
            if (end == 0)
              g_assert_cmpint (tick->day, <=, brand_axis_get_first_visible (&axis));
            else
              g_assert_cmpint (tick->day, ==, end);
            end = tick->end;
          }
        g_assert_cmpint (end, >, brand_axis_get_last_visible (&axis));
      }
}

static void
far_out_only_some_years_are_named (void)
{
  static const struct { double px_per_day; int n_years; } cases[] = {
    { 0.2, 1 }, { 0.1, 2 }, { 0.038, 5 }, { 0.02, 10 }, { 0.004, 50 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandAxis axis = make_axis (cases[i].px_per_day, FALSE);
      g_autoptr (GArray) ticks = brand_axis_list_ticks (&axis, 0);
      const BrandTick *tick = &g_array_index (ticks, BrandTick, 1);
      int first, last;
      guint month, month_day;

      brand_date_split (tick->day, &first, &month, &month_day);
      brand_date_split (tick->end, &last, &month, &month_day);
      g_assert_cmpint (tick->unit, ==, BRAND_TICK_YEAR);
      g_assert_cmpint (last - first, ==, cases[i].n_years);
      g_assert_cmpint (first % cases[i].n_years, ==, 0);
    }
}

static void
weeks_begin_on_the_given_day (void)
{
  for (guint weekday = 0; weekday < 7; weekday++)
    {
      BrandAxis axis = make_axis (16, FALSE);
      g_autoptr (GArray) ticks = brand_axis_list_ticks (&axis, weekday);

      for (guint j = 0; j < ticks->len; j++)
        if (g_array_index (ticks, BrandTick, j).unit == BRAND_TICK_WEEK)
          g_assert_cmpuint (brand_date_get_weekday (g_array_index (ticks, BrandTick, j).day), ==,
                            weekday);
    }
}

static void
a_tick_s_text_gets_shorter_until_there_is_none (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      BrandAxis axis = make_axis (zooms[i].px_per_day, FALSE);
      g_autoptr (GArray) ticks = brand_axis_list_ticks (&axis, 0);
      const BrandTick *tick = &g_array_index (ticks, BrandTick, ticks->len - 1);
      glong length = G_MAXLONG;

      for (guint shorter = 0; shorter < 8; shorter++)
        {
          g_autofree char *text = brand_tick_format (tick, axis.px_per_day, shorter);
          glong now = text != NULL ? g_utf8_strlen (text, -1) : 0;

          g_assert_cmpint (now, <=, length);
          length = now;
        }
      g_assert_cmpint (length, ==, 0);
    }
}

static void
a_week_says_its_number_where_there_is_room (void)
{
  int monday = brand_date_join (2026, 8, 31);
  BrandTick tick = { BRAND_TICK_WEEK, 1, monday, monday + 7 };
  g_autofree char *wide = brand_tick_format (&tick, 16, 0);
  g_autofree char *middle = brand_tick_format (&tick, 9, 0);
  g_autofree char *tight = brand_tick_format (&tick, 6, 0);

  g_assert_cmpstr (wide, ==, "W36 · 31 Aug");
  g_assert_cmpstr (middle, ==, "31 Aug");
  g_assert_cmpstr (tight, ==, "31");
}

static void
panning_far_away_stays_in_the_calendar (void)
{
  static const double days[] = { -1e7, -5, 0, 1e7 };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      BrandAxis axis = { days[i], 4, 0, 1000, FALSE };
      g_autoptr (GArray) ticks = brand_axis_list_ticks (&axis, 0);

      g_assert_cmpuint (ticks->len, <, 100);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/axis/round-trip", a_day_and_its_place_lead_back_to_each_other);
  g_test_add_func ("/axis/direction", time_runs_from_the_reader_s_side);
  g_test_add_func ("/axis/zoom", zoom_chooses_the_two_rows);
  g_test_add_func ("/axis/gaps", a_row_covers_what_is_seen_without_gaps);
  g_test_add_func ("/axis/years", far_out_only_some_years_are_named);
  g_test_add_func ("/axis/weekday", weeks_begin_on_the_given_day);
  g_test_add_func ("/axis/shorter", a_tick_s_text_gets_shorter_until_there_is_none);
  g_test_add_func ("/axis/week-number", a_week_says_its_number_where_there_is_room);
  g_test_add_func ("/axis/far", panning_far_away_stays_in_the_calendar);
  return g_test_run ();
}

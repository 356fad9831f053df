/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/calendar/brand-holidays.h"

#include <locale.h>
#include <string.h>

#include "model/brand-date.h"
#include "storage/brand-storage-error.h"

#define EVENT(title, day, more) \
  "BEGIN:VEVENT\r\nUID:" title "\r\nSUMMARY:" title "\r\nDTSTART;VALUE=DATE:" day "\r\n" more \
  "END:VEVENT\r\n"
#define CALENDAR(events) "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" events "END:VCALENDAR\r\n"

static const char *const calendar =
  CALENDAR (EVENT ("Unity Day", "20261003", "")
            EVENT ("May Day", "20250501", "RRULE:FREQ=YEARLY\r\n")
            EVENT ("Coronation", "20190504", "")
            EVENT ("Every other payday", "20260102", "RRULE:FREQ=HOURLY\r\n"));

static int
parse (const char *iso)
{
  int day = BRAND_DATE_UNSET;

  g_assert_true (brand_date_parse (iso, &day));
  return day;
}

static BrandPlan *
make_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "start", parse ("2026-01-01"),
                "end", parse ("2026-12-31"), "boundary", BRAND_BOUNDARY_REGIONAL, NULL);
  return plan;
}

static GPtrArray *
read_calendar (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (calendar, strlen (calendar));
  g_autoptr (GError) error = NULL;
  GPtrArray *holidays = brand_holidays_read (bytes, plan, "days.ics", &error);

  g_assert_no_error (error);
  return holidays;
}

static void
what_is_in_the_period_comes_first (void)
{
  static const char *const titles[] = { "Every other payday", "May Day", "Unity Day",
                                        "Coronation" };
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (GPtrArray) holidays = read_calendar (plan);

  g_assert_cmpuint (holidays->len, ==, G_N_ELEMENTS (titles));
  for (guint i = 0; i < holidays->len; i++)
    {
      const BrandHoliday *holiday = holidays->pdata[i];

      g_assert_cmpstr (brand_item_get_title (holiday->ritual), ==, titles[i]);
      g_assert_true (brand_item_get_flag (holiday->ritual, "holiday"));
      g_assert_cmpint (brand_item_get_choice (holiday->ritual, "boundary"), ==,
                       BRAND_BOUNDARY_REGIONAL);
      g_assert_cmpstr (brand_item_get_text (holiday->ritual, "source"), ==, "days.ics");
      g_assert_cmpint (holiday->is_simplified, ==, i == 0);
      g_assert_false (holiday->is_known);
    }
  g_assert_cmpint (((BrandHoliday *) holidays->pdata[1])->first, ==, parse ("2026-05-01"));
  g_assert_cmpint (((BrandHoliday *) holidays->pdata[3])->first, ==, BRAND_DATE_UNSET);
}

static void
a_second_import_knows_all_of_the_first (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GPtrArray) holidays = read_calendar (plan);
  g_autoptr (GPtrArray) rituals = g_ptr_array_new ();
  g_autoptr (GPtrArray) again = NULL;
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_RITUAL);

  for (guint i = 0; i < holidays->len; i++)
    g_ptr_array_add (rituals, ((BrandHoliday *) holidays->pdata[i])->ritual);
  g_assert_true (brand_holidays_add (history, rituals, NULL));
  g_assert_cmpuint (brand_list_get_length (list), ==, 4);
  again = read_calendar (plan);
  for (guint i = 0; i < again->len; i++)
    g_assert_true (((BrandHoliday *) again->pdata[i])->is_known);

  g_assert_true (brand_history_undo (history));
  g_assert_cmpuint (brand_list_get_length (list), ==, 0);
  g_assert_false (brand_history_undo (history));
}

static void
the_same_days_by_another_rule_are_known (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);
  g_autoptr (GPtrArray) holidays = NULL;

  g_object_set (ritual, "title", "MAY DAY", "date", parse ("2026-05-01"), NULL);
  g_assert_true (brand_plan_append (plan, ritual, NULL));
  holidays = read_calendar (plan);
  g_assert_true (((BrandHoliday *) holidays->pdata[1])->is_known);
  g_assert_false (((BrandHoliday *) holidays->pdata[2])->is_known);
}

static void
one_that_is_refused_leaves_the_plan_as_it_was (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GPtrArray) holidays = read_calendar (plan);
  g_autoptr (GPtrArray) rituals = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2; i++)
    g_ptr_array_add (rituals, ((BrandHoliday *) holidays->pdata[0])->ritual);
  g_assert_false (brand_holidays_add (history, rituals, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_RITUAL)), ==, 0);
  g_assert_null (brand_history_get_undo_label (history));
}

static void
what_is_no_calendar_is_refused (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("hello", 5);
  g_autoptr (GError) error = NULL;

  g_assert_null (brand_holidays_read (bytes, plan, "hello.ics", &error));
  g_assert_nonnull (error);
  g_assert_true (error->domain == BRAND_STORAGE_ERROR);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/holidays/read", what_is_in_the_period_comes_first);
  g_test_add_func ("/holidays/again", a_second_import_knows_all_of_the_first);
  g_test_add_func ("/holidays/other-rule", the_same_days_by_another_rule_are_known);
  g_test_add_func ("/holidays/refused", one_that_is_refused_leaves_the_plan_as_it_was);
  g_test_add_func ("/holidays/no-calendar", what_is_no_calendar_is_refused);
  return g_test_run ();
}

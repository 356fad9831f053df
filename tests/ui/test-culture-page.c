/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "model/brand-date.h"
#include "model/facts/brand-culture-dates.h"
#include "model/facts/brand-recurrence.h"
#include "storage/calendar/brand-holidays.h"
#include "ui/culture/brand-culture-coming.h"
#include "ui/culture/brand-culture-import.h"
#include "ui/culture/brand-culture-page.h"
#include "ui/culture/brand-culture-words.h"
#include "ui/culture/brand-culture-year.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-list.h"
#include "ui/page-test.h"

enum
{
  TRENDS,
  ISSUES,
  RITUALS,
  CAUSES,
  HOLIDAYS,
};

static GtkListBox *
get_rows (PageTest *test,
          guint     list)
{
  return page_test_get (page_test_get (test->page, BRAND_TYPE_ITEM_LIST, list),
                        GTK_TYPE_LIST_BOX, 0);
}

static guint
count_rows (PageTest *test,
            guint     list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (get_rows (test, list), (int) n) != NULL)
    n++;
  return n;
}

static BrandItem *
find (PageTest   *test,
      const char *id)
{
  BrandItem *item = brand_plan_find (test->plan, id);

  g_assert_nonnull (item);
  return item;
}

static void
set (PageTest   *test,
     BrandItem  *item,
     const char *property,
     int         value)
{
  g_object_set (item, property, value, NULL);
  page_test_settle ();
}

static int
get_today (PageTest *test)
{
  return brand_document_get_today (test->document);
}

static void
the_boundary_hides_what_reaches_farther (void)
{
  PageTest test;
  BrandItem *info;
  guint n_trends;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  info = BRAND_ITEM (brand_plan_get_info (test.plan));
  set (&test, info, "boundary", BRAND_BOUNDARY_BOUNDLESS);
  n_trends = brand_list_get_length (brand_plan_get_list (test.plan, BRAND_KIND_TREND));
  g_assert_cmpuint (count_rows (&test, TRENDS), ==, n_trends);

  set (&test, info, "boundary", BRAND_BOUNDARY_LOCAL);
  g_assert_cmpuint (count_rows (&test, TRENDS), <, n_trends);
  g_assert_cmpuint (brand_culture_count_beyond (test.plan), >, 0);

  brand_page_show_item (BRAND_PAGE (test.page), find (&test, "bread-on-screens"));
  g_assert_cmpuint (count_rows (&test, TRENDS), ==, n_trends);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_button_shows_what_is_hidden (void)
{
  PageTest test;
  GtkWidget *button;
  guint n_shown;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  n_shown = count_rows (&test, TRENDS);
  button = field_test_find_class (test.page, "culture-beyond");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "Show");
  page_test_click (button);
  g_assert_cmpuint (count_rows (&test, TRENDS), ==, n_shown + 1);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "Hide");
  page_test_click (button);
  g_assert_cmpuint (count_rows (&test, TRENDS), ==, n_shown);
  page_test_clear (&test);
}

static void
an_answer_to_a_ritual_is_a_touchpoint_on_its_days (void)
{
  PageTest test;
  BrandItem *ritual, *touchpoint;
  BrandList *list;
  guint n;
  int day;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  ritual = find (&test, "harvest-procession");
  list = brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT);
  n = brand_list_get_length (list);
  g_assert_true (brand_date_parse ("2026-09-27", &day));
  gtk_widget_activate_action (test.page, "culture.answer", "(si)", "harvest-procession", day);
  page_test_settle ();

  g_assert_cmpuint (brand_list_get_length (list), ==, n + 1);
  touchpoint = brand_list_get (list, n);
  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (touchpoint)), ==, day);
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (touchpoint)), ==, day);
  g_assert_true (g_strv_contains (brand_item_get_list (ritual, "touchpoints"),
                                  brand_item_get_id (touchpoint)));
  g_assert_cmpstr (brand_item_get_list (touchpoint, "groups")[0], ==, "saturdays");
  g_assert_nonnull (page_test_get_dialog (&test));
  adw_dialog_force_close (ADW_DIALOG (page_test_get_dialog (&test)));
  page_test_settle ();
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
an_answer_to_a_trend_runs_until_the_day_to_act_by (void)
{
  PageTest test;
  BrandItem *trend, *touchpoint;
  int today;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  trend = find (&test, "supper-at-home");
  today = brand_plan_info_get_start (brand_plan_get_info (test.plan)) + 30;
  touchpoint = brand_culture_answer (test.history, trend, today + 20, today);
  g_assert_cmpint (brand_touchpoint_get_start (BRAND_TOUCHPOINT (touchpoint)), ==, today);
  g_assert_cmpint (brand_touchpoint_get_end (BRAND_TOUCHPOINT (touchpoint)), ==, today + 20);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
what_comes_next_says_what_one_does_then (void)
{
  PageTest test;
  g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);
  AdwActionRow *row;
  int tomorrow;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  tomorrow = get_today (&test) + 1;
  g_object_set (ritual, "title", "Lantern walk", "date", tomorrow, NULL);
  g_assert_true (brand_history_insert (test.history, ritual, G_MAXUINT, NULL));
  page_test_settle ();
  row = page_test_get (page_test_get (test.page, BRAND_TYPE_CULTURE_COMING, 0),
                       ADW_TYPE_ACTION_ROW, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Lantern walk");
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (row), "tomorrow"));

  brand_culture_answer (test.history, ritual, tomorrow, get_today (&test));
  page_test_settle ();
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (row), "You do then: Lantern walk"));
  page_test_undo_all (&test);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_trend_says_how_long_there_is_to_act (void)
{
  static const struct
  {
    int n_days;
    int stage;
    const char *words;
  } cases[] = {
    { 38, BRAND_TREND_RISING, ", in 5 weeks" },
    { 0, BRAND_TREND_CRESTING, ", today" },
    { -3, BRAND_TREND_RISING, ", 3 days ago" },
  };
  PageTest test;
  BrandItem *trend;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  trend = find (&test, "supper-at-home");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      set (&test, trend, "stage", cases[i].stage);
      set (&test, trend, "act-by", get_today (&test) + cases[i].n_days);
      words = brand_culture_describe_trend (BRAND_PAGE (test.page), trend);
      g_assert_nonnull (strstr (words, cases[i].words));
      g_assert_nonnull (strstr (words, "2 touchpoints answer it"));
    }
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_claim_without_a_deed_asks_for_one (void)
{
  PageTest test;
  g_autofree char *words = NULL;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  g_object_set (test.page, "narrow", TRUE, NULL);
  words = brand_culture_describe_cause (BRAND_PAGE (test.page), find (&test, "two-trades"));
  g_assert_nonnull (strstr (words, "Say: Baker and miller"));
  g_assert_nonnull (strstr (words, "Do: Nothing done yet"));
  page_test_clear (&test);
}

static void
entries_are_added_edited_and_deleted_as_steps (void)
{
  static const char *const kinds[] = { "trend", "issue", "ritual", "cause" };
  PageTest test;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint n = count_rows (&test, i);
      BrandItem *item;
      BrandList *list;

      page_test_add (&test, kinds[i]);
      page_test_fill_dialog (&test, "A new one");
      page_test_settle ();
      g_assert_cmpuint (count_rows (&test, i), ==, n + 1);
      list = brand_plan_get_list (test.plan, brand_kind_find (kinds[i]));
      item = brand_list_get (list, brand_list_get_length (list) - 1);
      g_assert_true (brand_culture_is_within (test.plan, item));
      page_test_act (&test, "item.delete", item);
      g_assert_cmpuint (count_rows (&test, i), ==, n);
    }
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
holidays_are_chosen_from_a_calendar_and_imported_as_one_step (void)
{
  static const char calendar[] =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Unity Day\r\nDTSTART;VALUE=DATE:20261003\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:All Saints\r\nDTSTART;VALUE=DATE:20261101\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Long ago\r\nDTSTART;VALUE=DATE:19901101\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (calendar, strlen (calendar));
  g_autoptr (GPtrArray) holidays = NULL;
  PageTest test;
  AdwDialog *dialog;
  guint n_rituals;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  n_rituals = count_rows (&test, RITUALS);
  g_assert_cmpuint (count_rows (&test, HOLIDAYS), ==, 0);
  holidays = brand_holidays_read (bytes, test.plan, "days.ics", NULL);
  dialog = brand_culture_import_dialog_new (test.history, holidays, "days.ics");
  adw_dialog_present (dialog, test.page);
  page_test_settle ();
  page_test_click (field_test_find_class (GTK_WIDGET (dialog), "suggested-action"));
  page_test_settle ();

  g_assert_cmpuint (count_rows (&test, HOLIDAYS), ==, 2);
  g_assert_cmpuint (count_rows (&test, RITUALS), ==, n_rituals);
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_page_with_thousands_of_holidays_is_quick (void)
{
  PageTest test;
  gint64 begin;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  brand_history_begin (test.history, "Many");
  for (int i = 0; i < 2000; i++)
    {
      g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);

      g_object_set (ritual, "title", "Day off", "date", get_today (&test) + i % 365,
                    "holiday", TRUE, NULL);
      g_assert_true (brand_history_insert (test.history, ritual, G_MAXUINT, NULL));
    }
  brand_history_end (test.history);
  page_test_settle ();
  begin = g_get_monotonic_time ();
  BRAND_PAGE_GET_CLASS (test.page)->update (BRAND_PAGE (test.page));
  g_test_message ("update in %.1f ms", (double) (g_get_monotonic_time () - begin) / 1000);
  g_assert_cmpuint (count_rows (&test, HOLIDAYS), <=, 50);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/culture/boundary", the_boundary_hides_what_reaches_farther);
  g_test_add_func ("/culture/beyond", a_button_shows_what_is_hidden);
  g_test_add_func ("/culture/answer", an_answer_to_a_ritual_is_a_touchpoint_on_its_days);
  g_test_add_func ("/culture/answer-trend", an_answer_to_a_trend_runs_until_the_day_to_act_by);
  g_test_add_func ("/culture/coming", what_comes_next_says_what_one_does_then);
  g_test_add_func ("/culture/act-by", a_trend_says_how_long_there_is_to_act);
  g_test_add_func ("/culture/ledger", a_claim_without_a_deed_asks_for_one);
  g_test_add_func ("/culture/edit", entries_are_added_edited_and_deleted_as_steps);
  g_test_add_func ("/culture/import", holidays_are_chosen_from_a_calendar_and_imported_as_one_step);
  g_test_add_func ("/culture/many", a_page_with_thousands_of_holidays_is_quick);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "model/kinds/brand-touchpoint.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/page-test.h"
#include "ui/timeline/brand-timeline-area.h"
#include "ui/timeline/brand-timeline-compare.h"
#include "ui/timeline/brand-timeline-page.h"

static BrandPlan *
copy_plan (BrandPlan *plan)
{
  g_autoptr (GBytes) text = brand_plan_write (plan);

  return brand_plan_read (text, NULL);
}

static void
move_first (PageTest *test,
            int       n_days)
{
  BrandItem *item = brand_list_get (brand_plan_get_list (test->plan, BRAND_KIND_TOUCHPOINT), 0);
  BrandValue start = { .date = brand_item_get_date (item, "start") + n_days };

  brand_history_set (test->history, item,
                     (guint) brand_kind_find_field (brand_item_get_kind (item), "start"),
                     &start, NULL);
  page_test_settle ();
}

static gboolean
says (BrandTimelineCompare *compare,
      const char           *words)
{
  GtkLabel *label = page_test_get (GTK_WIDGET (compare), GTK_TYPE_LABEL, 0);

  return strstr (gtk_label_get_text (label), words) != NULL;
}

static void
a_comparison_follows_the_plan_and_leaves_no_trace (void)
{
  PageTest test;
  g_autoptr (BrandPlan) other = NULL;
  BrandTimelineCompare *compare;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  page_test_settle ();
  compare = page_test_get (test.page, BRAND_TYPE_TIMELINE_COMPARE, 0);
  other = copy_plan (test.plan);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (compare)));

  brand_timeline_compare_show (compare, other, "“The slow loaf”");
  page_test_settle ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (compare)));
  g_assert_true (says (compare, "Compared with “The slow loaf”"));
  g_assert_true (says (compare, "All touchpoints are where they are here."));
  move_first (&test, 7);
  g_assert_true (says (compare, "1 touchpoint is elsewhere."));
  page_test_undo_all (&test);
  page_test_settle ();
  g_assert_true (says (compare, "All touchpoints are where they are here."));

  gtk_widget_activate_action (test.page, "compare.stop", NULL);
  page_test_settle ();
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (compare)));
  move_first (&test, 7);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
all_differences_are_listed (void)
{
  PageTest test;
  g_autoptr (BrandPlan) other = NULL;
  BrandTimelineCompare *compare;
  GtkWidget *dialog;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  page_test_settle ();
  compare = page_test_get (test.page, BRAND_TYPE_TIMELINE_COMPARE, 0);
  other = copy_plan (test.plan);
  move_first (&test, 3);
  brand_timeline_compare_show (compare, other, "another");
  page_test_settle ();
  page_test_click (page_test_get (GTK_WIDGET (compare), GTK_TYPE_BUTTON, 0));
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (test.window));
  g_assert_cmpuint (page_test_count (dialog, ADW_TYPE_EXPANDER_ROW), ==, 1);
  page_test_clear (&test);
}

/* Those below the area, until the last; free them with the list. (transfer full) */
static GPtrArray *
list_told (GtkWidget *page)
{
  GtkAccessible *area = page_test_get (page, BRAND_TYPE_TIMELINE_AREA, 0);
  GPtrArray *told = g_ptr_array_new_with_free_func (g_object_unref);
  GtkAccessible *child = gtk_accessible_get_first_accessible_child (area);

  for (; child != NULL; child = gtk_accessible_get_next_accessible_sibling (child))
    g_ptr_array_add (told, child);
  return told;
}

static void
what_is_only_there_can_be_read (void)
{
  PageTest test;
  g_autoptr (BrandPlan) other = NULL;
  BrandTimelineCompare *compare;
  BrandList *list;
  guint n_before;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  page_test_settle ();
  compare = page_test_get (test.page, BRAND_TYPE_TIMELINE_COMPARE, 0);
  other = copy_plan (test.plan);
  list = brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT);
  {
    g_autoptr (GPtrArray) before = list_told (test.page);

    n_before = before->len;
  }
  brand_history_remove (test.history, brand_list_get (list, 0));
  brand_timeline_compare_show (compare, other, "another");
  page_test_settle ();
  {
    g_autoptr (GPtrArray) now = list_told (test.page);

    g_assert_cmpuint (now->len, ==, n_before);
  }
  brand_timeline_compare_stop (compare);
  {
    g_autoptr (GPtrArray) after = list_told (test.page);

    g_assert_cmpuint (after->len, ==, n_before - 1);
  }
  page_test_clear (&test);
}

/* The position among all buttons with that icon. */
static GtkWidget *
find_link (GtkWidget *dialog)
{
  for (guint i = 0; i < page_test_count (dialog, GTK_TYPE_BUTTON); i++)
    {
      GtkWidget *button = page_test_get (dialog, GTK_TYPE_BUTTON, i);

      if (g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (button)), "find-location-symbolic")
          == 0)
        return button;
    }
  g_assert_not_reached ();
}

static void
a_difference_leads_to_its_bar (void)
{
  for (guint is_gone = 0; is_gone < 2; is_gone++)
    {
      PageTest test;
      g_autoptr (BrandPlan) other = NULL;
      BrandTimelineCompare *compare;
      BrandSession *session;
      BrandItem *item;
      int start;
      GtkWidget *dialog;

      page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
      page_test_settle ();
      session = brand_page_get_session (BRAND_PAGE (test.page));
      compare = page_test_get (test.page, BRAND_TYPE_TIMELINE_COMPARE, 0);
      other = copy_plan (test.plan);
      item = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT), 0);
      start = brand_item_get_date (item, "start");
      if (is_gone)
        brand_history_remove (test.history, item);
      else
        move_first (&test, 3);
      brand_timeline_compare_show (compare, other, "another");
      page_test_settle ();
      page_test_click (page_test_get (GTK_WIDGET (compare), GTK_TYPE_BUTTON, 0));
      dialog = GTK_WIDGET (adw_window_get_visible_dialog (test.window));
      page_test_click (find_link (dialog));
      g_assert_null (adw_window_get_visible_dialog (test.window));
      if (is_gone)
        g_assert_null (brand_session_get_selection (session));
      else
        g_assert_true (brand_session_get_selection (session) == item);
      g_assert_cmpint (brand_session_get_cursor (session), ==, is_gone ? start : start + 3);
      page_test_clear (&test);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/timeline-compare/a_comparison_follows_the_plan_and_leaves_no_trace",
                   a_comparison_follows_the_plan_and_leaves_no_trace);
  g_test_add_func ("/timeline-compare/all_differences_are_listed", all_differences_are_listed);
  g_test_add_func ("/timeline-compare/what_is_only_there_can_be_read",
                   what_is_only_there_can_be_read);
  g_test_add_func ("/timeline-compare/a_difference_leads_to_its_bar",
                   a_difference_leads_to_its_bar);
  return g_test_run ();
}

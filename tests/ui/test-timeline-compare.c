/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "model/brand-touchpoint.h"
#include "storage/brand-plan-reader.h"
#include "storage/brand-plan-writer.h"
#include "ui/brand-timeline-compare.h"
#include "ui/brand-timeline-page.h"
#include "ui/page-test.h"

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/timeline-compare/a_comparison_follows_the_plan_and_leaves_no_trace",
                   a_comparison_follows_the_plan_and_leaves_no_trace);
  g_test_add_func ("/timeline-compare/all_differences_are_listed", all_differences_are_listed);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/checks/brand-check-dismissed.h"
#include "ui/checks/brand-check-filter.h"
#include "ui/checks/brand-check-picture.h"
#include "ui/checks/brand-check-results.h"
#include "ui/checks/brand-check-row.h"
#include "ui/checks/brand-checks-page.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-form.h"
#include "ui/page-test.h"
#include "ui/window/brand-section-badge.h"

static void
act (PageTest   *test,
     const char *action,
     const char *key)
{
  g_assert_true (gtk_widget_activate_action (test->page, action, "s", key));
  page_test_settle ();
}

/* The key of the check's first open finding; NULL when there is none. */
static char *
dup_key (PageTest   *test,
         const char *check)
{
  g_autoptr (BrandCheckResults) results = brand_check_results_new (test->document);
  const BrandFinding *finding = brand_check_results_find (results, check);

  return finding != NULL ? brand_check_dup_key (finding) : NULL;
}

static guint
count_open (PageTest *test)
{
  g_autoptr (BrandCheckResults) results = brand_check_results_new (test->document);

  return results->findings->n_open;
}

static guint
count_rows (PageTest *test)
{
  return page_test_count (test->page, BRAND_TYPE_CHECK_ROW);
}

static BrandCheckRow *
get_row (PageTest   *test,
         const char *key)
{
  guint n = count_rows (test);

  for (guint i = 0; i < n; i++)
    {
      BrandCheckRow *row = page_test_get (test->page, BRAND_TYPE_CHECK_ROW, i);

      if (g_str_equal (brand_check_row_get_key (row), key))
        return row;
    }
  return NULL;
}

static guint
count_dismissals (PageTest *test)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, BRAND_KIND_DISMISSAL));
}

static void
the_first_finding_is_open (void)
{
  PageTest test;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  g_assert_cmpuint (count_rows (&test), >, 1);
  g_assert_true (adw_expander_row_get_expanded (
    page_test_get (test.page, BRAND_TYPE_CHECK_ROW, 0)));
  g_assert_false (adw_expander_row_get_expanded (
    page_test_get (test.page, BRAND_TYPE_CHECK_ROW, 1)));
  page_test_clear (&test);
}

static void
a_silence_is_bridged_in_one_step (void)
{
  PageTest test;
  g_autofree char *key = NULL;
  g_autofree char *next = NULL;
  BrandCheckRow *row;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  key = dup_key (&test, "silence");
  g_assert_nonnull (key);
  row = get_row (&test, key);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  page_test_settle ();
  g_assert_cmpuint (page_test_count (GTK_WIDGET (row), BRAND_TYPE_CHECK_PICTURE), ==, 1);
  act (&test, "check.extend", key);

  next = dup_key (&test, "silence");
  g_assert_cmpstr (next, !=, key);
  g_assert_null (get_row (&test, key));
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  g_assert_nonnull (get_row (&test, key));
  page_test_clear (&test);
}

static void
a_fix_opens_the_field_to_fill (void)
{
  PageTest test;
  g_autofree char *key = NULL;
  GtkWidget *dialog;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  key = dup_key (&test, "issue-position");
  g_assert_nonnull (key);
  act (&test, "check.fix", key);
  dialog = page_test_get_dialog (&test);
  g_assert_nonnull (field_test_find (dialog, BRAND_TYPE_ITEM_FORM));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
answer (PageTest   *test,
        const char *reason)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (test->window);

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "dismiss"));
  gtk_editable_set_text (page_test_get (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, 0), reason);
  if (*reason == '\0' || *reason == ' ')
    {
      g_assert_false (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog),
                                                             "dismiss"));
      adw_dialog_force_close (dialog);
    }
  else
    {
      g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "dismiss"));
      g_signal_emit_by_name (dialog, "response::dismiss", "dismiss");
      adw_dialog_force_close (dialog);
    }
  page_test_settle ();
}

static void
a_finding_is_dismissed_with_a_reason_only (void)
{
  PageTest test;
  g_autofree char *key = NULL;
  BrandList *list;
  BrandItem *dismissal;
  guint n_before, n_open;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  n_before = count_dismissals (&test);
  n_open = count_open (&test);
  key = dup_key (&test, "silence");
  act (&test, "check.dismiss", key);
  answer (&test, "  ");
  g_assert_cmpuint (count_dismissals (&test), ==, n_before);

  act (&test, "check.dismiss", key);
  answer (&test, "The starter travels by hand");
  g_assert_cmpuint (count_dismissals (&test), ==, n_before + 1);
  g_assert_cmpuint (count_open (&test), ==, n_open - 1);
  g_assert_null (get_row (&test, key));
  list = brand_plan_get_list (test.plan, BRAND_KIND_DISMISSAL);
  dismissal = brand_list_get (list, n_before);
  g_assert_cmpstr (brand_item_get_text (dismissal, "reason"), ==, "The starter travels by hand");
  g_assert_cmpstr (brand_item_get_text (dismissal, "text"), !=, "");
  g_assert_true (brand_check_dismissed_focus (
    page_test_get (test.page, BRAND_TYPE_CHECK_DISMISSED, 0), dismissal));

  page_test_act (&test, "check.reopen", dismissal);
  g_assert_cmpuint (count_open (&test), ==, n_open);
  g_assert_nonnull (get_row (&test, key));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_row_stays_when_others_change (void)
{
  PageTest test;
  g_autofree char *key = NULL;
  BrandCheckRow *first, *row;
  GtkWidget *focus;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  key = dup_key (&test, "silence");
  row = get_row (&test, key);
  first = page_test_get (test.page, BRAND_TYPE_CHECK_ROW, 0);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  focus = gtk_root_get_focus (GTK_ROOT (test.window));
  act (&test, "check.dismiss", brand_check_row_get_key (first));
  answer (&test, "Not now");
  g_assert_true (get_row (&test, key) == row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (test.window)) == focus);
  page_test_undo_all (&test);
  g_assert_true (get_row (&test, key) == row);
  page_test_clear (&test);
}

static void
a_wanted_finding_is_open_on_arrival (void)
{
  PageTest test;
  g_autofree char *key = NULL;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  key = dup_key (&test, "silence");
  brand_check_want (test.document, key);
  brand_page_enter (BRAND_PAGE (test.page));
  page_test_settle ();
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (get_row (&test, key))));
  g_assert_null (brand_check_get_wanted (test.document));
  page_test_clear (&test);
}

static void
the_badge_counts_what_is_more_than_a_hint (void)
{
  PageTest test;
  g_autofree char *badge = NULL;
  g_autofree char *expected = NULL;
  g_autoptr (BrandCheckResults) results = NULL;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  results = brand_check_results_new (test.document);
  expected = g_strdup_printf ("%u", results->findings->n_open
                                      - brand_findings_count (results->findings,
                                                              BRAND_SEVERITY_HINT));
  badge = brand_section_dup_findings (test.document);
  g_assert_cmpstr (badge, ==, expected);
  page_test_clear (&test);
}

static void
a_filter_leaves_one_severity (void)
{
  PageTest test;
  BrandCheckFilter *filter;
  guint n_all;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  n_all = count_rows (&test);
  filter = page_test_get (test.page, BRAND_TYPE_CHECK_FILTER, 0);
  gtk_drop_down_set_selected (page_test_get (GTK_WIDGET (filter), GTK_TYPE_DROP_DOWN, 0),
                              BRAND_SEVERITY_HINT + 1);
  page_test_settle ();
  g_assert_cmpuint (count_rows (&test), >, 0);
  g_assert_cmpuint (count_rows (&test), <, n_all);
  for (guint i = 0; i < count_rows (&test); i++)
    {
      BrandCheckRow *row = page_test_get (test.page, BRAND_TYPE_CHECK_ROW, i);

      g_assert_cmpint (brand_check_row_get_group (row)->check->severity, ==, BRAND_SEVERITY_HINT);
    }
  brand_check_filter_reset (filter);
  page_test_settle ();
  g_assert_cmpuint (count_rows (&test), ==, n_all);
  page_test_clear (&test);
}

/* However many findings there are, what is made stays little. */
static void
many_findings_share_a_row (void)
{
  PageTest test;
  guint n_rows;

  page_test_init (&test, BRAND_TYPE_CHECKS_PAGE, "bakery");
  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TASK);

      g_object_set (item, "title", "Late", "due", 2461000, NULL);
      g_assert_true (brand_history_insert (test.history, item, G_MAXUINT, NULL));
    }
  page_test_settle ();
  n_rows = count_rows (&test);
  g_assert_cmpuint (n_rows, <, 150);
  g_assert_nonnull (get_row (&test, "task-overdue"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (get_row (&test, "task-overdue")), TRUE);
  page_test_settle ();
  g_assert_cmpuint (page_test_count (GTK_WIDGET (get_row (&test, "task-overdue")),
                                     ADW_TYPE_ACTION_ROW), <, 60);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/checks-page/the-first-finding-is-open", the_first_finding_is_open);
  g_test_add_func ("/checks-page/a-silence-is-bridged-in-one-step",
                   a_silence_is_bridged_in_one_step);
  g_test_add_func ("/checks-page/a-fix-opens-the-field-to-fill", a_fix_opens_the_field_to_fill);
  g_test_add_func ("/checks-page/a-finding-is-dismissed-with-a-reason-only",
                   a_finding_is_dismissed_with_a_reason_only);
  g_test_add_func ("/checks-page/a-row-stays-when-others-change", a_row_stays_when_others_change);
  g_test_add_func ("/checks-page/a-wanted-finding-is-open-on-arrival",
                   a_wanted_finding_is_open_on_arrival);
  g_test_add_func ("/checks-page/the-badge-counts-what-is-more-than-a-hint",
                   the_badge_counts_what_is_more_than_a_hint);
  g_test_add_func ("/checks-page/a-filter-leaves-one-severity", a_filter_leaves_one_severity);
  g_test_add_func ("/checks-page/many-findings-share-a-row", many_findings_share_a_row);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-response.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-form.h"
#include "ui/page-test.h"
#include "ui/timeline/brand-inspector-effect.h"
#include "ui/timeline/brand-inspector.h"
#include "ui/timeline/brand-timeline-area.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/timeline/brand-touchpoint-table.h"

static BrandItem *
get_touchpoint (PageTest *test,
                guint     position)
{
  return brand_list_get (brand_plan_get_list (test->plan, BRAND_KIND_TOUCHPOINT), position);
}

static BrandSession *
get_session (PageTest *test)
{
  return brand_page_get_session (BRAND_PAGE (test->page));
}

static void
choose_view (PageTest   *test,
             const char *name)
{
  AdwToggleGroup *views = page_test_get (test->page, ADW_TYPE_TOGGLE_GROUP, 0);

  adw_toggle_group_set_active_name (views, name);
  page_test_settle ();
}

/* On a small screen it lies over the page. Asked for sooner, it goes when the page is narrow. */
static void
show_inspector (PageTest *test)
{
  AdwOverlaySplitView *split = page_test_get (test->page, ADW_TYPE_OVERLAY_SPLIT_VIEW, 0);

  while (!adw_overlay_split_view_get_collapsed (split))
    page_test_settle ();
  page_test_act (test, "timeline.inspector", NULL);
  while (!gtk_widget_get_mapped (page_test_get (test->page, BRAND_TYPE_INSPECTOR, 0)))
    page_test_settle ();
}

static GtkSelectionModel *
get_rows (PageTest *test)
{
  return gtk_column_view_get_model (page_test_get (test->page, GTK_TYPE_COLUMN_VIEW, 0));
}

static void
start (PageTest *test)
{
  page_test_init (test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  show_inspector (test);
  choose_view (test, "table");
}

/* The inspector's title is its first label. */
static const char *
get_title (PageTest *test)
{
  GtkWidget *form = page_test_get (test->page, BRAND_TYPE_INSPECTOR, 0);

  return gtk_label_get_text (GTK_LABEL (field_test_find_class (form, "measure-title")));
}

static void
selected_row_is_inspected_changed_and_undone (void)
{
  PageTest test;
  BrandItemForm *form;
  AdwComboRow *status;

  start (&test);
  gtk_selection_model_select_item (get_rows (&test), 3, TRUE);
  page_test_settle ();
  g_assert_true (brand_session_get_selection (get_session (&test)) == get_touchpoint (&test, 3));
  g_assert_cmpstr (get_title (&test), ==, brand_item_get_text (get_touchpoint (&test, 3), "title"));

  form = page_test_get (test.page, BRAND_TYPE_ITEM_FORM, 0);
  status = page_test_get (brand_item_form_get_row (form, "status"), ADW_TYPE_COMBO_ROW, 0);
  adw_combo_row_set_selected (status, BRAND_STATUS_DROPPED);
  page_test_settle ();
  g_assert_cmpint (brand_item_get_choice (get_touchpoint (&test, 3), "status"), ==,
                   BRAND_STATUS_DROPPED);
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
several_are_changed_in_one_step (void)
{
  PageTest test;
  AdwComboRow *status;
  GtkWidget *inspector;

  start (&test);
  gtk_selection_model_select_range (get_rows (&test), 2, 3, TRUE);
  page_test_settle ();
  g_assert_cmpstr (get_title (&test), ==, "3 touchpoints");
  inspector = page_test_get (test.page, BRAND_TYPE_INSPECTOR, 0);
  status = page_test_get (inspector, ADW_TYPE_COMBO_ROW, 0);
  adw_combo_row_set_selected (status, BRAND_STATUS_IDEA);
  page_test_settle ();
  for (guint i = 2; i < 5; i++)
    g_assert_cmpint (brand_item_get_choice (get_touchpoint (&test, i), "status"), ==,
                     BRAND_STATUS_IDEA);
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
several_get_a_beat_and_an_owner (void)
{
  PageTest test;
  GtkWidget *inspector;
  GtkCheckButton *check;
  BrandItem *beat;
  GtkWidget *owner;

  start (&test);
  beat = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_BEAT), 0);
  gtk_selection_model_select_range (get_rows (&test), 5, 2, TRUE);
  page_test_settle ();
  inspector = page_test_get (test.page, BRAND_TYPE_INSPECTOR, 0);
  check = page_test_get (inspector, GTK_TYPE_CHECK_BUTTON, 0);
  gtk_check_button_set_active (check, TRUE);
  page_test_settle ();
  owner = page_test_get (inspector, ADW_TYPE_ENTRY_ROW, 0);
  gtk_editable_set_text (GTK_EDITABLE (owner), "Ilse");
  g_assert_true (gtk_widget_activate_action (owner, "field.commit", NULL));
  page_test_settle ();
  for (guint i = 5; i < 7; i++)
    {
      g_assert_true (g_strv_contains (
        brand_touchpoint_get_beats (BRAND_TOUCHPOINT (get_touchpoint (&test, i))),
        brand_item_get_id (beat)));
      g_assert_cmpstr (brand_item_get_text (get_touchpoint (&test, i), "owner"), ==, "Ilse");
    }
  g_assert_true (brand_history_undo (test.history));
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
set_for_all (GtkWidget  *inspector,
             const char *title,
             const char *text)
{
  GtkWidget *row = NULL;

  for (guint i = 0; row == NULL; i++)
    {
      AdwPreferencesRow *other = page_test_get (inspector, ADW_TYPE_ENTRY_ROW, i);

      if (g_str_has_prefix (adw_preferences_row_get_title (other), title))
        row = GTK_WIDGET (other);
    }
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_assert_true (gtk_widget_activate_action (row, "field.commit", NULL));
  page_test_settle ();
  g_assert_cmpint (gtk_widget_has_css_class (row, "error"), ==, g_str_equal (text, "much"));
}

static void
several_cost_the_same_in_one_step (void)
{
  PageTest test;
  GtkWidget *inspector;

  start (&test);
  gtk_selection_model_select_range (get_rows (&test), 5, 3, TRUE);
  page_test_settle ();
  inspector = page_test_get (test.page, BRAND_TYPE_INSPECTOR, 0);
  set_for_all (inspector, "Cost", "much");
  g_assert_null (brand_history_get_undo_label (test.history));
  set_for_all (inspector, "Cost", "1250");
  for (guint i = 5; i < 8; i++)
    g_assert_cmpint (brand_item_get_money (get_touchpoint (&test, i), "cost"), ==, 125000);
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
an_edited_row_finds_its_new_place (void)
{
  PageTest test;
  GtkColumnView *view;
  GtkColumnViewColumn *title;
  g_autoptr (BrandItem) first = NULL;
  g_autoptr (BrandItem) last = NULL;
  guint n;

  start (&test);
  view = page_test_get (test.page, GTK_TYPE_COLUMN_VIEW, 0);
  title = g_list_model_get_item (gtk_column_view_get_columns (view), 0);
  gtk_column_view_sort_by_column (view, title, GTK_SORT_ASCENDING);
  g_object_unref (title);
  n = g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test)));
  first = g_list_model_get_item (G_LIST_MODEL (get_rows (&test)), 0);
  gtk_selection_model_select_item (get_rows (&test), 0, TRUE);
  g_assert_true (brand_history_set (test.history, first,
                                    BRAND_KIND_FIELD (&brand_touchpoint_kind, "title"),
                                    &(BrandValue) { .text = (char *) "Zzz" }, NULL));
  page_test_settle ();
  last = g_list_model_get_item (G_LIST_MODEL (get_rows (&test)), n - 1);
  g_assert_true (last == first);
  g_assert_true (gtk_selection_model_is_selected (get_rows (&test), n - 1));
  g_assert_false (gtk_selection_model_is_selected (get_rows (&test), 0));
  page_test_undo_all (&test);
  page_test_clear (&test);
}

static void
deleted_rows_leave_the_selection_and_come_back (void)
{
  PageTest test;
  guint n;

  start (&test);
  n = g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test)));
  gtk_selection_model_select_range (get_rows (&test), 0, 2, TRUE);
  page_test_settle ();
  g_assert_true (gtk_widget_activate_action (page_test_get (test.page, GTK_TYPE_COLUMN_VIEW, 0),
                                             "table.delete", NULL));
  page_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test))), ==, n - 2);
  g_assert_null (brand_session_get_selection (get_session (&test)));
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test))), ==, n);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
picture_and_table_share_the_selection (void)
{
  PageTest test;
  g_autoptr (GtkBitset) rows = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  start (&test);
  choose_view (&test, "picture");
  g_ptr_array_add (items, get_touchpoint (&test, 4));
  g_ptr_array_add (items, get_touchpoint (&test, 1));
  brand_session_set_selected (get_session (&test), items);
  choose_view (&test, "table");
  rows = gtk_selection_model_get_selection (get_rows (&test));
  g_assert_cmpuint (gtk_bitset_get_size (rows), ==, 2);
  g_assert_true (gtk_bitset_contains (rows, 1) && gtk_bitset_contains (rows, 4));
  page_test_clear (&test);
}

static void
effect_is_the_difference_to_a_plan_without_it (void)
{
  PageTest test;
  BrandPlanSynergy *synergy;
  BrandTouchpoint *touchpoint;
  BrandTouchpointEffect effect, after;
  int today;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  synergy = brand_document_get_synergy (test.document);
  today = brand_document_get_today (test.document);
  touchpoint = BRAND_TOUCHPOINT (get_touchpoint (&test, 0));
  g_assert_true (brand_touchpoint_is_counted (touchpoint));
  g_assert_true (brand_touchpoint_effect (synergy, touchpoint, today, &effect));
  g_assert_cmpfloat (effect.mean_with, >, effect.mean_without);
  g_assert_cmpfloat (effect.pressure_peak, >, 0);
  g_assert_cmpfloat (effect.pressure_peak, >=, effect.pressure_today);
  g_assert_cmpint (effect.peak_day, >=, brand_touchpoint_get_start (touchpoint));

  g_object_set (touchpoint, "enabled", FALSE, NULL);
  g_assert_true (brand_touchpoint_effect (synergy, touchpoint, today, &after));
  g_assert_cmpfloat_with_epsilon (after.mean_with, effect.mean_without, 1e-9);
  g_assert_cmpfloat (after.mean_with, ==, after.mean_without);
  g_assert_cmpfloat (after.pressure_peak, ==, 0);
  brand_history_remove (test.history, BRAND_ITEM (touchpoint));
  g_assert_false (brand_touchpoint_effect (synergy, touchpoint, today, &after));
  page_test_clear (&test);
}

static void
form_shows_what_the_pattern_uses (void)
{
  PageTest test;
  BrandItem *touchpoint;
  BrandItemForm *form;

  start (&test);
  touchpoint = get_touchpoint (&test, 0);
  brand_session_set_selection (get_session (&test), touchpoint);
  page_test_settle ();
  form = page_test_get (test.page, BRAND_TYPE_ITEM_FORM, 0);
  for (int pattern = BRAND_PATTERN_BURST; pattern <= BRAND_PATTERN_CULTIVATED; pattern++)
    {
      gboolean is_cultivated = pattern == BRAND_PATTERN_CULTIVATED;

      g_object_set (touchpoint, "pattern", pattern, NULL);
      g_assert_cmpint (gtk_widget_get_visible (brand_item_form_get_row (form, "growth")), ==,
                       is_cultivated);
      g_assert_cmpint (gtk_widget_get_visible (brand_item_form_get_row (form, "half_life")), ==,
                       !is_cultivated);
      g_assert_cmpint (gtk_widget_get_visible (brand_item_form_get_row (form, "lasting")), ==,
                       !is_cultivated);
    }
  page_test_clear (&test);
}

static guint
count_told (GtkWidget *page)
{
  GtkAccessible *area = page_test_get (page, BRAND_TYPE_TIMELINE_AREA, 0);
  g_autoptr (GtkAccessible) child = gtk_accessible_get_first_accessible_child (area);
  guint n = 0;

  while (child != NULL)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);

      n++;
      g_object_unref (child);
      child = next;
    }
  return n;
}

/* Of a plan with more than are told of at once. */
static void
one_bar_is_told_of_until_there_is_room (void)
{
  PageTest test;
  GtkWidget *page;

  page_test_init (&test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  for (guint i = 0; i < 420; i++)
    {
      g_autoptr (BrandItem) copy = brand_item_duplicate (get_touchpoint (&test, 0));

      brand_history_insert (test.history, copy, G_MAXUINT, NULL);
    }
  page_test_settle ();
  page = g_object_new (BRAND_TYPE_TIMELINE_PAGE, "document", test.document,
                       "session", get_session (&test), NULL);
  g_object_ref_sink (page);
  g_assert_cmpuint (count_told (page), ==, 1);
  g_assert_cmpuint (count_told (page), ==, 1);
  g_assert_cmpuint (count_told (test.page), >, 1);
  g_object_unref (page);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/timeline-page/selected_row_is_inspected_changed_and_undone",
                   selected_row_is_inspected_changed_and_undone);
  g_test_add_func ("/timeline-page/several_are_changed_in_one_step",
                   several_are_changed_in_one_step);
  g_test_add_func ("/timeline-page/several_get_a_beat_and_an_owner",
                   several_get_a_beat_and_an_owner);
  g_test_add_func ("/timeline-page/several_cost_the_same_in_one_step",
                   several_cost_the_same_in_one_step);
  g_test_add_func ("/timeline-page/an_edited_row_finds_its_new_place",
                   an_edited_row_finds_its_new_place);
  g_test_add_func ("/timeline-page/deleted_rows_leave_the_selection_and_come_back",
                   deleted_rows_leave_the_selection_and_come_back);
  g_test_add_func ("/timeline-page/picture_and_table_share_the_selection",
                   picture_and_table_share_the_selection);
  g_test_add_func ("/timeline-page/effect_is_the_difference_to_a_plan_without_it",
                   effect_is_the_difference_to_a_plan_without_it);
  g_test_add_func ("/timeline-page/form_shows_what_the_pattern_uses",
                   form_shows_what_the_pattern_uses);
  g_test_add_func ("/timeline-page/one_bar_is_told_of_until_there_is_room",
                   one_bar_is_told_of_until_there_is_room);
  return g_test_run ();
}

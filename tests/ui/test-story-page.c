/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"
#include "ui/page-test.h"
#include "ui/story/brand-beat-card.h"
#include "ui/story/brand-coverage-cell.h"
#include "ui/story/brand-coverage-matrix.h"
#include "ui/story/brand-coverage-sums-view.h"
#include "ui/story/brand-coverage-table.h"
#include "ui/story/brand-story-page.h"
#include "ui/widgets/brand-reorder.h"

static BrandItem *
get_beat (PageTest *test,
          guint     position)
{
  return brand_list_get (brand_plan_get_list (test->plan, BRAND_KIND_BEAT), position);
}

static guint
count_beats (PageTest *test)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, BRAND_KIND_BEAT));
}

static GtkWidget *
get_card (PageTest  *test,
          BrandItem *beat)
{
  BrandCoverageMatrix *matrix = page_test_get (test->page, BRAND_TYPE_COVERAGE_MATRIX, 0);

  return brand_coverage_matrix_get_card (matrix, beat);
}

static void
a_new_beat_goes_on_where_the_last_one_ends (void)
{
  PageTest test;
  BrandItem *last, *beat;
  guint n_before;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "outdoor-shop");
  n_before = count_beats (&test);
  last = get_beat (&test, n_before - 1);
  page_test_add (&test, "beat");
  page_test_assert_same (&test);
  page_test_fill_dialog (&test, "After the last");

  g_assert_cmpuint (count_beats (&test), ==, n_before + 1);
  beat = get_beat (&test, n_before);
  g_assert_cmpstr (brand_item_get_text (beat, "title"), ==, "After the last");
  g_assert_cmpint (brand_beat_get_start (BRAND_BEAT (beat)), >=,
                   MIN (brand_beat_get_end (BRAND_BEAT (last)) + 1,
                        brand_plan_info_get_end (brand_plan_get_info (test.plan))));
  g_assert_nonnull (get_card (&test, beat));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  g_assert_cmpuint (count_beats (&test), ==, n_before);
  page_test_clear (&test);
}

static void
a_title_edited_in_the_form_shows_on_the_card (void)
{
  PageTest test;
  GtkWidget *dialog;
  GtkWidget *title;
  BrandItem *beat;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  beat = get_beat (&test, 1);
  page_test_act (&test, "item.edit", beat);
  dialog = page_test_get_dialog (&test);
  gtk_editable_set_text (field_test_find (dialog, GTK_TYPE_TEXT), "The jar, again");
  adw_dialog_close (ADW_DIALOG (dialog));
  page_test_settle ();
  g_assert_null (adw_window_get_visible_dialog (test.window));

  g_assert_cmpstr (brand_item_get_text (beat, "title"), ==, "The jar, again");
  title = field_test_find_class (get_card (&test, beat), "beat-title");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (title)), ==, "The jar, again");
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_beat_that_moves_keeps_the_keys (void)
{
  PageTest test;
  BrandItem *beat;
  GtkWidget *card;
  GtkWidget *focus;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  beat = get_beat (&test, 0);
  card = get_card (&test, beat);
  gtk_widget_grab_focus (card);
  focus = gtk_root_get_focus (GTK_ROOT (test.window));
  g_assert_true (gtk_widget_is_ancestor (focus, card));
  brand_reorder_step (test.history, card, beat, 1);
  page_test_settle ();

  g_assert_true (get_beat (&test, 1) == beat);
  g_assert_true (get_card (&test, beat) == card);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (test.window)) == focus);
  brand_reorder_step (test.history, card, get_beat (&test, 0), -1);
  g_assert_true (get_beat (&test, 1) == beat);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static guint
count_alone (PageTest  *test,
             BrandItem *beat)
{
  g_autoptr (GPtrArray) touchpoints =
    brand_plan_list_referrers_of_kind (test->plan, beat, BRAND_KIND_TOUCHPOINT);
  guint n = 0;

  for (guint i = 0; i < touchpoints->len; i++)
    n += brand_touchpoint_get_beats (touchpoints->pdata[i])[1] == NULL;
  return n;
}

static void
deleting_a_beat_says_what_goes_and_can_be_taken_back (void)
{
  PageTest test;
  BrandItem *beat;
  g_autofree char *number = NULL;
  GtkWidget *toast;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  beat = get_beat (&test, 2);
  number = g_strdup_printf ("%u touchpoint", count_alone (&test, beat));
  page_test_act (&test, "item.delete", beat);
  g_assert_true (get_beat (&test, 2) != beat);
  g_assert_null (get_card (&test, beat));

  toast = page_test_get (GTK_WIDGET (test.window), g_type_from_name ("AdwToastWidget"), 0);
  g_assert_nonnull (strstr (gtk_label_get_text (page_test_get (toast, GTK_TYPE_LABEL, 0)), number));
  page_test_click (page_test_get (toast, GTK_TYPE_BUTTON, 0));
  page_test_assert_same (&test);
  g_assert_nonnull (get_card (&test, beat));
  page_test_clear (&test);
}

static void
an_old_toast_takes_nothing_else_back (void)
{
  PageTest test;
  GtkWidget *toast;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  page_test_act (&test, "item.delete", get_beat (&test, 0));
  toast = page_test_get (GTK_WIDGET (test.window), g_type_from_name ("AdwToastWidget"), 0);
  g_object_add_weak_pointer (G_OBJECT (toast), (gpointer *) &toast);
  page_test_act (&test, "item.duplicate", get_beat (&test, 0));
  for (guint i = 0; toast != NULL && i < 50; i++)
    page_test_settle ();
  g_assert_null (toast);
  page_test_clear (&test);
}

static GtkWidget *
find_missing (PageTest *test,
              guint    *beat,
              guint    *dimension)
{
  guint n_beats = count_beats (test);

  while (page_test_count (test->page, BRAND_TYPE_COVERAGE_CELL) < n_beats * BRAND_N_DIMENSIONS)
    page_test_settle ();
  for (guint i = 0; i < n_beats * BRAND_N_DIMENSIONS; i++)
    {
      GtkWidget *cell = page_test_get (test->page, BRAND_TYPE_COVERAGE_CELL, i);

      if (!gtk_widget_has_css_class (cell, "missing"))
        continue;
      *beat = i / BRAND_N_DIMENSIONS;
      *dimension = i % BRAND_N_DIMENSIONS;
      return cell;
    }
  g_assert_not_reached ();
}

static void
an_empty_cell_adds_a_touchpoint_there (void)
{
  PageTest test;
  guint number, dimension;
  GtkWidget *cell;
  BrandBeat *beat;
  BrandList *touchpoints;
  BrandTouchpoint *added;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "credit-union");
  cell = find_missing (&test, &number, &dimension);
  beat = BRAND_BEAT (get_beat (&test, number));
  page_test_click (cell);
  page_test_assert_same (&test);
  page_test_fill_dialog (&test, "A table in the hall");

  touchpoints = brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT);
  added = BRAND_TOUCHPOINT (brand_list_get (touchpoints, brand_list_get_length (touchpoints) - 1));
  g_assert_cmpstr (brand_touchpoint_get_title (added), ==, "A table in the hall");
  g_assert_cmpuint (brand_touchpoint_get_dimension (added), ==, dimension);
  g_assert_cmpstr (brand_touchpoint_get_beats (added)[0], ==,
                   brand_item_get_id (BRAND_ITEM (beat)));
  g_assert_cmpint (brand_touchpoint_get_start (added), ==, brand_beat_get_start (beat));
  g_assert_cmpint (brand_touchpoint_get_end (added), ==, brand_beat_get_end (beat));
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (added), "preset"), !=, "");
  g_assert_false (gtk_widget_has_css_class (cell, "missing"));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  g_assert_true (gtk_widget_has_css_class (cell, "missing"));
  page_test_clear (&test);
}

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  GtkWidget *found = g_str_equal (gtk_widget_get_name (widget), name) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, name);
  return found;
}

/* The toggle groups of the view: rows, columns, and what is shown. */
static void
choose (PageTest *test,
        guint     group,
        guint     active)
{
  GtkWidget *view = page_test_get (test->page, BRAND_TYPE_COVERAGE_SUMS_VIEW, 0);

  adw_toggle_group_set_active (page_test_get (view, ADW_TYPE_TOGGLE_GROUP, group), active);
  page_test_settle ();
}

static void
a_gap_of_a_beat_and_a_group_adds_a_touchpoint_for_both (void)
{
  PageTest test;
  BrandList *groups, *touchpoints;
  BrandItem *group, *added;
  g_autofree char *name = NULL;
  guint row = 0, column = 0;
  GtkWidget *cell;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "outdoor-shop");
  groups = brand_plan_get_list (test.plan, BRAND_KIND_GROUP);
  touchpoints = brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT);
  choose (&test, 1, BRAND_COVERAGE_ITEMS);
  cell = field_test_find_class (page_test_get (test.page, BRAND_TYPE_COVERAGE_TABLE, 0),
                                "missing");
  name = g_strdup (gtk_widget_get_name (cell));
  g_assert_cmpint (sscanf (name, "sum-%u-%u", &row, &column), ==, 2);
  group = brand_list_get (groups, column);
  page_test_click (cell);
  page_test_assert_same (&test);
  page_test_fill_dialog (&test, "Only for them");

  added = brand_list_get (touchpoints, brand_list_get_length (touchpoints) - 1);
  g_assert_cmpstr (brand_item_get_title (added), ==, "Only for them");
  g_assert_cmpstr (brand_item_get_list (added, "groups")[0], ==, brand_item_get_id (group));
  g_assert_cmpstr (brand_item_get_list (added, "beats")[0], ==,
                   brand_item_get_id (get_beat (&test, row)));
  cell = find_named (test.page, name);
  g_assert_false (gtk_widget_has_css_class (cell, "missing"));
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
groups_by_beats_show_costs_and_effects (void)
{
  PageTest test;
  GtkWidget *table;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  choose (&test, 0, 1);
  choose (&test, 1, BRAND_COVERAGE_ITEMS);
  for (guint show = BRAND_COVERAGE_SHOW_COUNT; show <= BRAND_COVERAGE_SHOW_EFFECT; show++)
    {
      choose (&test, 2, show);
      table = page_test_get (test.page, BRAND_TYPE_COVERAGE_TABLE, 0);
      g_assert_nonnull (field_test_find_class (table, "plain"));
      g_assert_nonnull (find_named (table, "sum-0-0"));
    }
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
without_groups_the_coverage_offers_the_first (void)
{
  PageTest test;
  BrandList *groups;
  GtkWidget *view;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  groups = brand_plan_get_list (test.plan, BRAND_KIND_GROUP);
  choose (&test, 1, BRAND_COVERAGE_ITEMS);
  while (brand_list_get_length (groups) > 0)
    brand_history_remove (test.history, brand_list_get (groups, 0));
  page_test_settle ();
  view = page_test_get (test.page, BRAND_TYPE_COVERAGE_SUMS_VIEW, 0);
  g_assert_cmpuint (page_test_count (view, BRAND_TYPE_COVERAGE_TABLE), ==, 0);
  page_test_add (&test, "group");
  page_test_fill_dialog (&test, "Night owls");
  g_assert_cmpuint (page_test_count (view, BRAND_TYPE_COVERAGE_TABLE), ==, 1);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
without_beats_the_page_offers_the_first (void)
{
  PageTest test;
  GtkStack *forms;

  page_test_init (&test, BRAND_TYPE_STORY_PAGE, "bakery");
  while (count_beats (&test) > 0)
    brand_history_remove (test.history, get_beat (&test, 0));
  page_test_settle ();
  forms = GTK_STACK (gtk_widget_get_ancestor (
    page_test_get (test.page, BRAND_TYPE_COVERAGE_MATRIX, 0), GTK_TYPE_STACK));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (forms), ==, "empty");
  page_test_undo_all (&test);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (forms), ==, "matrix");
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/story/a_new_beat_goes_on_where_the_last_one_ends",
                   a_new_beat_goes_on_where_the_last_one_ends);
  g_test_add_func ("/story/a_title_edited_in_the_form_shows_on_the_card",
                   a_title_edited_in_the_form_shows_on_the_card);
  g_test_add_func ("/story/a_beat_that_moves_keeps_the_keys", a_beat_that_moves_keeps_the_keys);
  g_test_add_func ("/story/deleting_a_beat_says_what_goes_and_can_be_taken_back",
                   deleting_a_beat_says_what_goes_and_can_be_taken_back);
  g_test_add_func ("/story/an_old_toast_takes_nothing_else_back",
                   an_old_toast_takes_nothing_else_back);
  g_test_add_func ("/story/an_empty_cell_adds_a_touchpoint_there",
                   an_empty_cell_adds_a_touchpoint_there);
  g_test_add_func ("/story/a_gap_of_a_beat_and_a_group_adds_a_touchpoint_for_both",
                   a_gap_of_a_beat_and_a_group_adds_a_touchpoint_for_both);
  g_test_add_func ("/story/groups_by_beats_show_costs_and_effects",
                   groups_by_beats_show_costs_and_effects);
  g_test_add_func ("/story/without_groups_the_coverage_offers_the_first",
                   without_groups_the_coverage_offers_the_first);
  g_test_add_func ("/story/without_beats_the_page_offers_the_first",
                   without_beats_the_page_offers_the_first);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"
#include "ui/page-test.h"
#include "ui/timeline/brand-timeline-area-private.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/timeline/brand-touchpoint-table.h"

static BrandSession *
get_session (PageTest *test)
{
  return brand_page_get_session (BRAND_PAGE (test->page));
}

static BrandTouchpointFilter *
get_filter (PageTest *test)
{
  return brand_session_get_filter (get_session (test));
}

static BrandTimelineArea *
get_area (PageTest *test)
{
  return page_test_get (test->page, BRAND_TYPE_TIMELINE_AREA, 0);
}

/* The picture is drawn once the page has its size. */
static void
start (PageTest *test)
{
  page_test_init (test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  while (gtk_widget_get_height (GTK_WIDGET (get_area (test))) == 0)
    page_test_settle ();
}

static void
choose_view (PageTest   *test,
             const char *name)
{
  AdwToggleGroup *views = page_test_get (test->page, ADW_TYPE_TOGGLE_GROUP, 0);

  adw_toggle_group_set_active_name (views, name);
  page_test_settle ();
}

static GtkSelectionModel *
get_rows (PageTest *test)
{
  return gtk_column_view_get_model (page_test_get (test->page, GTK_TYPE_COLUMN_VIEW, 0));
}

static void
filter_and_sorting_keep_the_rows_true (void)
{
  static const struct
  {
    const char *words;
    const char *field;
    int choice;
  } cases[] = {
    { "community", "dimension", BRAND_DIMENSION_COMMUNITY },
    { "DROPPED", "status", BRAND_STATUS_DROPPED },
    { "cultivated", "pattern", BRAND_PATTERN_CULTIVATED },
  };
  PageTest test;
  GtkColumnView *view;
  g_autoptr (GtkColumnViewColumn) column = NULL;
  GtkEditable *search;
  int last = 0;

  start (&test);
  choose_view (&test, "table");
  view = page_test_get (test.page, GTK_TYPE_COLUMN_VIEW, 0);
  search = page_test_get (test.page, GTK_TYPE_SEARCH_ENTRY, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n;

      gtk_editable_set_text (search, cases[i].words);
      g_signal_emit_by_name (search, "search-changed");
      page_test_settle ();
      n = g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test)));
      g_assert_cmpuint (n, >, 0);
      for (guint row = 0; row < n; row++)
        {
          g_autoptr (BrandItem) item = g_list_model_get_item (G_LIST_MODEL (get_rows (&test)), row);

          g_assert_cmpint (brand_item_get_choice (item, cases[i].field), ==, cases[i].choice);
        }
    }
  gtk_editable_set_text (search, "");
  g_signal_emit_by_name (search, "search-changed");
  column = g_list_model_get_item (gtk_column_view_get_columns (view), 4);
  gtk_column_view_sort_by_column (view, column, GTK_SORT_ASCENDING);
  page_test_settle ();
  for (guint row = 0; row < g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test))); row++)
    {
      g_autoptr (BrandItem) item = g_list_model_get_item (G_LIST_MODEL (get_rows (&test)), row);

      g_assert_cmpint (brand_item_get_date (item, "start"), >=, last);
      last = brand_item_get_date (item, "start");
    }
  page_test_clear (&test);
}


/* All bars, in a window that has room for them. */
static guint
count_bars (PageTest *test)
{
  BrandTimelineView view;

  brand_timeline_view_init (&view, 1400, 1200);
  return brand_timeline_layout (get_area (test)->timeline, &view)->bars->len;
}

static guint
count_shown (PageTest *test)
{
  g_autoptr (GPtrArray) shown = brand_timeline_area_list_touchpoints (get_area (test));

  return shown->len;
}

static guint
count_by (PageTest *test,
          gboolean (*accept) (BrandItem *item))
{
  BrandList *list = brand_plan_get_list (test->plan, BRAND_KIND_TOUCHPOINT);
  guint n = 0;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    n += accept (brand_list_get (list, i)) ? 1 : 0;
  return n;
}

static gboolean
is_done (BrandItem *item)
{
  return brand_item_get_choice (item, "status") == BRAND_STATUS_DONE;
}

static gboolean
is_done_or_idea (BrandItem *item)
{
  return is_done (item) || brand_item_get_choice (item, "status") == BRAND_STATUS_IDEA;
}

static gboolean
is_anything (BrandItem *item)
{
  return TRUE;
}

static void
picture_and_table_show_what_is_chosen (void)
{
  PageTest test;
  BrandTouchpointFilter *filter;

  start (&test);
  filter = get_filter (&test);
  brand_touchpoint_filter_set_value (filter, BRAND_FILTER_STATUS, "done", TRUE);
  g_assert_cmpuint (count_shown (&test), ==, count_by (&test, is_done));
  g_assert_cmpuint (count_bars (&test), ==, count_by (&test, is_done));
  brand_touchpoint_filter_set_value (filter, BRAND_FILTER_STATUS, "idea", TRUE);
  g_assert_cmpuint (count_shown (&test), ==, count_by (&test, is_done_or_idea));
  choose_view (&test, "table");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_rows (&test))), ==,
                    count_by (&test, is_done_or_idea));
  brand_touchpoint_filter_set_value (filter, BRAND_FILTER_OWNER, "no such name", TRUE);
  g_assert_cmpuint (count_shown (&test), ==, 0);
  brand_touchpoint_filter_clear (filter);
  g_assert_cmpuint (count_shown (&test), ==, count_by (&test, is_anything));
  page_test_clear (&test);
}

static BrandItem *
find_hidden (PageTest *test)
{
  BrandList *list = brand_plan_get_list (test->plan, BRAND_KIND_TOUCHPOINT);
  guint i = 0;

  while (brand_touchpoint_filter_shows (get_filter (test),
                                        BRAND_TOUCHPOINT (brand_list_get (list, i))))
    i++;
  return brand_list_get (list, i);
}

static void
nothing_vanishes_under_the_hands (void)
{
  PageTest test;
  g_autoptr (GPtrArray) shown = NULL;
  guint n;

  start (&test);
  brand_touchpoint_filter_set_value (get_filter (&test), BRAND_FILTER_STATUS, "done", TRUE);
  n = count_shown (&test);
  shown = brand_timeline_area_list_touchpoints (get_area (&test));
  g_assert_true (brand_history_set (test.history, shown->pdata[0],
                                    BRAND_KIND_FIELD (&brand_touchpoint_kind, "status"),
                                    &(BrandValue) { .choice = BRAND_STATUS_IDEA }, NULL));
  g_assert_cmpuint (count_shown (&test), ==, n);
  brand_session_set_selection (get_session (&test), shown->pdata[0]);
  brand_timeline_area_duplicate (get_area (&test));
  g_assert_cmpuint (count_shown (&test), ==, n + 1);

  /* What another page leads to is shown. */
  brand_session_set_selection (get_session (&test), find_hidden (&test));
  g_assert_cmpuint (count_shown (&test), ==, count_by (&test, is_anything));
  page_test_undo_all (&test);
  page_test_clear (&test);
}

static void
words_are_found_in_turn (void)
{
  PageTest test;
  BrandTimelineArea *area;
  g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);
  guint n_bars;

  start (&test);
  area = get_area (&test);
  n_bars = count_bars (&test);
  brand_touchpoint_filter_set_words (get_filter (&test), "  LoAf ");
  g_assert_cmpuint (g_hash_table_size (area->found), >, 1);
  g_assert_cmpuint (count_bars (&test), ==, n_bars);
  for (guint i = 0; i < g_hash_table_size (area->found); i++)
    {
      BrandItem *item;

      g_assert_true (brand_timeline_area_jump (area, 1));
      item = brand_session_get_selection (get_session (&test));
      g_assert_true (g_hash_table_contains (area->found, brand_item_get_id (item)));
      g_assert_true (g_hash_table_add (met, item));
    }
  g_assert_true (brand_timeline_area_jump (area, 1));
  g_assert_false (g_hash_table_add (met, brand_session_get_selection (get_session (&test))));

  brand_touchpoint_filter_set_hides_others (get_filter (&test), TRUE);
  g_assert_cmpuint (count_shown (&test), ==, g_hash_table_size (area->found));
  brand_touchpoint_filter_set_words (get_filter (&test), "no such words");
  g_assert_false (brand_timeline_area_jump (area, 1));
  brand_touchpoint_filter_clear (get_filter (&test));
  g_assert_null (area->found);
  page_test_clear (&test);
}

/* A gesture without events of its own; it is the widget's. */
static GtkEventController *
find_controller (GtkWidget *widget,
                 GType      type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }
  g_assert_not_reached ();
}

static void
press_key (BrandTimelineArea *area,
           guint              key)
{
  gboolean is_handled;

  g_signal_emit_by_name (find_controller (GTK_WIDGET (area), GTK_TYPE_EVENT_CONTROLLER_KEY),
                         "key-pressed", key, 0, 0, &is_handled);
}

/* One that can be taken by its middle. */
static const BrandTimelineBar *
get_bar (BrandTimelineArea *area)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (area);

  for (guint i = 0; i < layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);
      BrandHit hit = brand_timeline_pick (layout, bar->body.x + bar->body.width / 2,
                                          bar->body.y + bar->body.height / 2);

      if (hit.part == BRAND_HIT_BAR && hit.index == i)
        return bar;
    }
  g_assert_not_reached ();
}

/* Takes it by its middle to the middle of a lane. */
static BrandItem *
drag_to_lane (PageTest *test,
              guint     lane)
{
  BrandTimelineArea *area = get_area (test);
  const BrandTimelineBar *bar = get_bar (area);
  BrandItem *item = brand_plan_find (test->plan, bar->id);
  double x = bar->body.x + bar->body.width / 2;
  double y = bar->body.y + bar->body.height / 2;
  const BrandBox *box = &brand_timeline_area_layout (area)->lanes[lane].box;
  double dy = box->y + box->height / 2 - y;

  g_signal_emit_by_name (area->drag_gesture, "drag-begin", x, y);
  g_signal_emit_by_name (area->drag_gesture, "drag-update", 0.0, dy / 2);
  g_signal_emit_by_name (area->drag_gesture, "drag-update", 0.0, dy);
  return item;
}

static void
lanes_are_what_they_are_grouped_by (void)
{
  PageTest test;

  start (&test);
  for (guint by = BRAND_GROUP_BY_BEAT; by < BRAND_N_GROUP_BY; by++)
    {
      g_autoptr (BrandGrouping) groups = brand_grouping_new (test.plan, by);
      guint target = 1;
      BrandItem *item;

      brand_session_set_group_by (get_session (&test), by);
      g_assert_cmpuint (brand_timeline_area_layout (get_area (&test))->n_lanes, ==,
                        brand_grouping_get_n (groups));
      g_assert_cmpuint (get_bar (get_area (&test))->lane, ==,
                        brand_grouping_find (groups, BRAND_TOUCHPOINT (brand_plan_find (
                                               test.plan, get_bar (get_area (&test))->id))));
      if (get_bar (get_area (&test))->lane == target)
        target = 0;

      item = drag_to_lane (&test, target);
      g_assert_cmpuint (brand_grouping_find (groups, BRAND_TOUCHPOINT (item)), ==, target);
      press_key (get_area (&test), GDK_KEY_Escape);
      g_assert_null (brand_history_get_undo_label (test.history));
      page_test_assert_same (&test);

      item = drag_to_lane (&test, target);
      g_signal_emit_by_name (get_area (&test)->drag_gesture, "drag-end", 0.0, 0.0);
      g_assert_cmpuint (brand_grouping_find (groups, BRAND_TOUCHPOINT (item)), ==, target);
      g_assert_true (brand_history_undo (test.history));
      g_assert_false (brand_history_undo (test.history));
      page_test_assert_same (&test);
    }
  page_test_clear (&test);
}

static void
a_crossover_tells_what_it_is (void)
{
  PageTest test;
  BrandTimelineView view;
  const BrandTimelineLayout *layout;

  start (&test);
  brand_timeline_view_init (&view, 1400, 500);
  layout = brand_timeline_layout (get_area (&test)->timeline, &view);
  g_assert_true (layout->chart.has_crossover);
  g_assert_nonnull (strstr (layout->chart.crossover_words, "overtakes"));
  g_assert_nonnull (strstr (layout->chart.crossover_words, "cumulative effect"));
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/timeline-filter/filter_and_sorting_keep_the_rows_true",
                   filter_and_sorting_keep_the_rows_true);
  g_test_add_func ("/timeline-filter/picture_and_table_show_what_is_chosen",
                   picture_and_table_show_what_is_chosen);
  g_test_add_func ("/timeline-filter/nothing_vanishes_under_the_hands",
                   nothing_vanishes_under_the_hands);
  g_test_add_func ("/timeline-filter/words_are_found_in_turn", words_are_found_in_turn);
  g_test_add_func ("/timeline-filter/lanes_are_what_they_are_grouped_by",
                   lanes_are_what_they_are_grouped_by);
  g_test_add_func ("/timeline-filter/a_crossover_tells_what_it_is", a_crossover_tells_what_it_is);
  return g_test_run ();
}

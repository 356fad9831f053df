/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-large-plan.h"
#include "ui/field-test.h"
#include "ui/page-test.h"
#include "ui/timeline/brand-bar-accessible.h"
#include "ui/timeline/brand-timeline-area-private.h"
#include "ui/timeline/brand-timeline-page.h"
#include "ui/timeline/brand-touchpoint-table.h"

#define MOST_TOLD 400 /* as in the area */
#define N_ROWS 10000
#define N_YEARS 3

static BrandSession *
get_session (PageTest *test)
{
  return brand_page_get_session (BRAND_PAGE (test->page));
}

static BrandTimelineArea *
get_area (PageTest *test)
{
  return page_test_get (test->page, BRAND_TYPE_TIMELINE_AREA, 0);
}

static BrandList *
get_list (PageTest *test)
{
  return brand_plan_get_list (test->plan, BRAND_KIND_TOUCHPOINT);
}

/* Until there are so many, one every other day, from the plan's first. */
static void
start (PageTest *test,
       guint     n)
{
  BrandPlanInfo *info;
  int start, n_days;

  page_test_init (test, BRAND_TYPE_TIMELINE_PAGE, "bakery");
  while (gtk_widget_get_height (GTK_WIDGET (get_area (test))) == 0)
    page_test_settle ();
  info = brand_plan_get_info (test->plan);
  start = brand_plan_info_get_start (info);
  n_days = brand_plan_info_get_end (info) - start;
  brand_history_begin (test->history, "Many");
  for (guint i = brand_list_get_length (get_list (test)); i < n; i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);
      g_autofree char *title = g_strdup_printf ("Number %05u", n - i);
      int day = start + (int) (2 * i) % n_days;

      g_object_set (item, "title", title, "start", day, "end", day, NULL);
      g_assert_true (brand_history_insert (test->history, item, G_MAXUINT, NULL));
    }
  brand_history_end (test->history);
}

/* The bars that screen readers hear of; elements are GtkAccessible. */
static GPtrArray *
list_told (PageTest *test)
{
  GPtrArray *told = g_ptr_array_new_with_free_func (g_object_unref);
  GtkAccessible *child =
    gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (get_area (test)));

  while (child != NULL)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (child);

      if (BRAND_IS_TOUCHPOINT (brand_bar_accessible_get_item (BRAND_BAR_ACCESSIBLE (child))))
        g_ptr_array_add (told, g_object_ref (child));
      g_object_unref (child);
      child = next;
    }
  return told;
}

static gboolean
tells_of (GPtrArray *told,
          BrandItem *item)
{
  for (guint i = 0; i < told->len; i++)
    if (brand_bar_accessible_get_item (told->pdata[i]) == item)
      return TRUE;
  return FALSE;
}

static void
few_are_all_told_in_sight_or_not (void)
{
  PageTest test;
  g_autoptr (GPtrArray) told = NULL;

  start (&test, MOST_TOLD);
  brand_timeline_area_zoom (get_area (&test), 8);
  told = list_told (&test);
  g_assert_cmpuint (told->len, ==, MOST_TOLD);
  g_clear_pointer (&told, g_ptr_array_unref);
  page_test_clear (&test);
}

static void
of_many_those_in_sight_are_told_and_the_selected_one (void)
{
  PageTest test;
  g_autoptr (GPtrArray) told = NULL;
  g_autoptr (GPtrArray) later = NULL;
  BrandItem *first;
  guint n_same = 0;

  start (&test, MOST_TOLD + 100);
  brand_timeline_area_zoom (get_area (&test), 8);
  brand_timeline_area_pan_to (get_area (&test),
                              brand_timeline_area_layout (get_area (&test))->plan_start + 100);
  told = list_told (&test);
  g_assert_cmpuint (told->len, >, 0);
  g_assert_cmpuint (told->len, ==, brand_timeline_area_layout (get_area (&test))->bars->len);

  /* What stays in sight stays the same object, also for one that has been met. */
  brand_session_set_selection (get_session (&test),
                               brand_bar_accessible_get_item (told->pdata[0]));
  first = brand_session_get_selection (get_session (&test));
  brand_timeline_area_pan_to (get_area (&test),
                              brand_timeline_area_layout (get_area (&test))->plan_start + 103);
  later = list_told (&test);
  for (guint i = 0; i < later->len; i++)
    n_same += g_ptr_array_find (told, later->pdata[i], NULL) ? 1 : 0;
  g_assert_cmpuint (n_same, >, 0);

  /* The selected one is told wherever it is. */
  brand_timeline_area_pan_to (get_area (&test),
                              brand_timeline_area_layout (get_area (&test))->plan_end);
  g_clear_pointer (&later, g_ptr_array_unref);
  later = list_told (&test);
  g_assert_true (tells_of (later, first));
  g_assert_null (brand_timeline_find_bar (brand_timeline_area_layout (get_area (&test)),
                                          brand_item_get_id (first)));
  g_clear_pointer (&later, g_ptr_array_unref);
  g_clear_pointer (&told, g_ptr_array_unref);
  page_test_clear (&test);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  brand_document_load_finish (BRAND_DOCUMENT (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static BrandDocument *
load_large (guint n)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (n, N_YEARS);
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("XXXXXX.brandplan", &stream, NULL);
  BrandDocument *document = brand_document_new ();
  gboolean is_loaded = FALSE;

  g_assert_true (g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)),
                                            g_bytes_get_data (bytes, NULL),
                                            g_bytes_get_size (bytes), NULL, NULL, NULL));
  g_assert_true (g_io_stream_close (G_IO_STREAM (stream), NULL, NULL));
  brand_document_load_async (document, file, NULL, loaded_cb, &is_loaded);
  while (!is_loaded)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_delete (file, NULL, NULL));
  return document;
}

static void
assert_sorted (GListModel *rows)
{
  const char *last = "";

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (BrandItem) item = g_list_model_get_item (rows, i);
      const char *title = brand_item_get_text (item, "title");

      g_assert_cmpint (g_utf8_collate (last, title), <=, 0);
      last = title;
    }
}

static void
ten_thousand_rows_are_sorted_edited_and_filtered (void)
{
  g_autoptr (BrandDocument) document = load_large (N_ROWS);
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (BrandSession) session = brand_session_new (brand_document_get_plan (document));
  GtkWidget *window = adw_window_new ();
  GtkWidget *table = g_object_new (BRAND_TYPE_TOUCHPOINT_TABLE, NULL);
  GtkColumnView *view = page_test_get (table, GTK_TYPE_COLUMN_VIEW, 0);
  GtkSelectionModel *rows;
  g_autoptr (GtkColumnViewColumn) title = NULL;
  g_autoptr (BrandItem) first = NULL;
  g_autoptr (BrandItem) last = NULL;

  brand_touchpoint_table_open (BRAND_TOUCHPOINT_TABLE (table), document, session);
  adw_window_set_content (ADW_WINDOW (window), table);
  gtk_window_present (GTK_WINDOW (window));
  page_test_settle ();
  rows = gtk_column_view_get_model (view);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, N_ROWS);
  title = g_list_model_get_item (gtk_column_view_get_columns (view), 0);
  gtk_column_view_sort_by_column (view, title, GTK_SORT_ASCENDING);
  page_test_settle ();
  assert_sorted (G_LIST_MODEL (rows));

  first = g_list_model_get_item (G_LIST_MODEL (rows), 0);
  gtk_selection_model_select_item (rows, 0, TRUE);
  g_assert_true (brand_session_get_selection (session) == first);
  g_assert_true (brand_history_set (history, first,
                                    BRAND_KIND_FIELD (&brand_touchpoint_kind, "title"),
                                    &(BrandValue) { .text = (char *) "Zzz" }, NULL));
  page_test_settle ();
  last = g_list_model_get_item (G_LIST_MODEL (rows), N_ROWS - 1);
  g_assert_true (last == first);
  g_assert_true (gtk_selection_model_is_selected (rows, N_ROWS - 1));

  brand_touchpoint_filter_set_words (brand_session_get_filter (session), "zzz");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 1);
  g_assert_true (brand_session_get_selection (session) == first);
  brand_touchpoint_filter_clear (brand_session_get_filter (session));
  g_assert_true (brand_history_undo (history));
  page_test_settle ();
  assert_sorted (G_LIST_MODEL (rows));
  gtk_window_destroy (GTK_WINDOW (window));
  page_test_settle ();
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/timeline-many/few_are_all_told_in_sight_or_not",
                   few_are_all_told_in_sight_or_not);
  g_test_add_func ("/timeline-many/of_many_those_in_sight_are_told_and_the_selected_one",
                   of_many_those_in_sight_are_told_and_the_selected_one);
  g_test_add_func ("/timeline-many/ten_thousand_rows_are_sorted_edited_and_filtered",
                   ten_thousand_rows_are_sorted_edited_and_filtered);
  return g_test_run ();
}

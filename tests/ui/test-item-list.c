/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"
#include "ui/fields/brand-item-links.h"
#include "ui/fields/brand-item-list-row.h"
#include "ui/page-test.h"

#define MANY 2000

/* A page as others are made: a table of lists. */
#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, BrandPage)

struct _TestPage
{
  BrandPage parent_instance;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, BRAND_TYPE_PAGE)

static gboolean
is_exit (BrandPage *page,
         BrandItem *item)
{
  return brand_item_get_choice (item, "side") == 0;
}

static gboolean
is_entry (BrandPage *page,
          BrandItem *item)
{
  return !is_exit (page, item);
}

static void
make_entry (BrandPage *page,
            BrandItem *item)
{
  g_object_set (item, "side", 1, NULL);
}

static const BrandItemListInfo lists[] = {
  { BRAND_KIND_GROUP, .words = "need", .value = "size" },
  { BRAND_KIND_BARRIER, .title = "Exit", .filter = is_exit },
  { BRAND_KIND_BARRIER, .title = "Entry", .filter = is_entry, .fill = make_entry },
  { BRAND_KIND_TASK, .words = "due", .empty = "Add what is to be done" },
};

static void
test_page_class_init (TestPageClass *klass)
{
}

static void
test_page_init (TestPage *self)
{
  GtkBox *column = brand_page_create_column (BRAND_PAGE (self));

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), "Test");
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    gtk_box_append (column, brand_item_list_new (BRAND_PAGE (self), &lists[i]));
}

static void
empty_list (PageTest   *test,
            BrandKindId kind)
{
  BrandList *list = brand_plan_get_list (test->plan, kind);

  while (brand_list_get_length (list) > 0)
    brand_history_remove (test->history, brand_list_get (list, 0));
}

static BrandItem *
add_item (PageTest   *test,
          BrandKindId kind,
          const char *title,
          int         side)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  g_object_set (item, "title", title, NULL);
  if (kind == BRAND_KIND_BARRIER)
    g_object_set (item, "side", side, NULL);
  g_assert_true (brand_history_insert (test->history, item, G_MAXUINT, NULL));
  return brand_plan_find (test->plan, brand_item_get_id (item));
}

static GtkListBox *
get_rows (PageTest *test,
          guint     list)
{
  return page_test_get (page_test_get (test->page, BRAND_TYPE_ITEM_LIST, list),
                        GTK_TYPE_LIST_BOX, 0);
}

static GtkWidget *
get_row (PageTest *test,
         guint     list,
         int       position)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (get_rows (test, list), position));
}

/* The titles of a list's rows with a line between. */
static char *
dup_titles (PageTest *test,
            guint     list)
{
  g_autoptr (GString) titles = g_string_new (NULL);
  GtkWidget *row;

  for (int i = 0; (row = get_row (test, list, i)) != NULL; i++)
    g_string_append_printf (titles, "%s%s", i > 0 ? "|" : "",
                            adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  return g_string_free_and_steal (g_steal_pointer (&titles));
}

static void
assert_titles (PageTest   *test,
               guint       list,
               const char *expected)
{
  g_autofree char *titles = dup_titles (test, list);

  g_assert_cmpstr (titles, ==, expected);
}

static const char *
get_focused_title (PageTest *test,
                   guint     list)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (get_rows (test, list)));

  return row != NULL ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)) : NULL;
}

static void
start (PageTest *test)
{
  page_test_init (test, TEST_TYPE_PAGE, "bakery");
  empty_list (test, BRAND_KIND_BARRIER);
  add_item (test, BRAND_KIND_BARRIER, "A", 0);
  add_item (test, BRAND_KIND_BARRIER, "x", 1);
  add_item (test, BRAND_KIND_BARRIER, "B", 0);
  add_item (test, BRAND_KIND_BARRIER, "C", 0);
  page_test_settle ();
}

static void
a_list_shows_what_its_filter_lets_through (void)
{
  PageTest test;

  start (&test);
  assert_titles (&test, 1, "A|B|C");
  assert_titles (&test, 2, "x");
  g_object_set (brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_BARRIER), 2),
                "side", 1, NULL);
  page_test_settle ();
  assert_titles (&test, 1, "A|C");
  assert_titles (&test, 2, "x|B");
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_new_item_starts_with_what_its_list_fills_in (void)
{
  PageTest test;

  start (&test);
  brand_item_list_add (page_test_get (test.page, BRAND_TYPE_ITEM_LIST, 2));
  page_test_fill_dialog (&test, "y");
  page_test_settle ();
  assert_titles (&test, 1, "A|B|C");
  assert_titles (&test, 2, "x|y");
  g_assert_cmpstr (get_focused_title (&test, 2), ==, "y");
  page_test_clear (&test);
}

static void
a_move_passes_what_is_hidden_and_keeps_the_keys (void)
{
  PageTest test;
  GtkWidget *row;

  start (&test);
  row = get_row (&test, 1, 0);
  gtk_widget_grab_focus (row);
  page_test_act (&test, "item.later", brand_item_list_row_get_item (BRAND_ITEM_LIST_ROW (row)));
  assert_titles (&test, 1, "B|A|C");
  assert_titles (&test, 2, "x");
  g_assert_true (get_row (&test, 1, 1) == row);
  g_assert_cmpstr (get_focused_title (&test, 1), ==, "A");
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  assert_titles (&test, 1, "A|B|C");
  g_assert_true (get_row (&test, 1, 0) == row);
  g_assert_cmpstr (get_focused_title (&test, 1), ==, "A");
  page_test_clear (&test);
}

static void
a_deletion_leaves_the_keys_to_the_next_row (void)
{
  PageTest test;
  GtkWidget *row;

  start (&test);
  row = get_row (&test, 1, 1);
  gtk_widget_grab_focus (row);
  page_test_act (&test, "item.delete", brand_item_list_row_get_item (BRAND_ITEM_LIST_ROW (row)));
  assert_titles (&test, 1, "A|C");
  g_assert_cmpstr (get_focused_title (&test, 1), ==, "C");
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  assert_titles (&test, 1, "A|B|C");
  g_assert_cmpstr (get_focused_title (&test, 1), ==, "C");
  page_test_clear (&test);
}

static void
a_copy_stands_behind_its_item_and_takes_the_keys (void)
{
  PageTest test;
  GtkWidget *row;

  start (&test);
  row = get_row (&test, 1, 0);
  page_test_act (&test, "item.duplicate",
                 brand_item_list_row_get_item (BRAND_ITEM_LIST_ROW (row)));
  assert_titles (&test, 1, "A|A (copy)|B|C");
  g_assert_cmpstr (get_focused_title (&test, 1), ==, "A (copy)");
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_row_says_what_its_item_says (void)
{
  PageTest test;
  BrandItem *group;
  GtkWidget *row;

  page_test_init (&test, TEST_TYPE_PAGE, "bakery");
  empty_list (&test, BRAND_KIND_GROUP);
  group = add_item (&test, BRAND_KIND_GROUP, "Parents", 0);
  page_test_settle ();
  row = get_row (&test, 0, 0);
  g_object_set (group, "need", "Supper by six", "title", "Parents who cook", NULL);
  page_test_settle ();
  g_assert_true (get_row (&test, 0, 0) == row);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Parents who cook");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Supper by six");
  page_test_clear (&test);
}

static void
links_lead_both_ways_and_can_be_added (void)
{
  PageTest test;
  BrandItem *group, *barrier;
  GtkWidget *links;

  page_test_init (&test, TEST_TYPE_PAGE, "bakery");
  group = add_item (&test, BRAND_KIND_GROUP, "Parents", 0);
  g_assert_true (gtk_widget_activate_action (test.page, "item.add-linked", "(sss)", "barrier",
                                             "group", brand_item_get_id (group)));
  page_test_fill_dialog (&test, "Habit");
  barrier = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_BARRIER),
                            brand_list_get_length (brand_plan_get_list (test.plan,
                                                                        BRAND_KIND_BARRIER)) - 1);
  g_assert_cmpstr (brand_item_get_text (barrier, "group"), ==, brand_item_get_id (group));

  links = g_object_ref_sink (brand_item_links_new (test.history, group, FALSE));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (page_test_get (links, GTK_TYPE_BUTTON, 0)), ==,
                   "Habit");
  g_object_unref (links);
  links = g_object_ref_sink (brand_item_links_new (test.history, barrier, FALSE));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (page_test_get (links, GTK_TYPE_BUTTON, 0)), ==,
                   "Parents");
  g_object_unref (links);
  page_test_clear (&test);
}

static void
two_thousand_items_are_no_trouble (void)
{
  PageTest test;
  gint64 time;
  BrandList *tasks;

  page_test_init (&test, TEST_TYPE_PAGE, "bakery");
  empty_list (&test, BRAND_KIND_TASK);
  brand_history_begin (test.history, "Add many");
  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *title = g_strdup_printf ("Task %u", i);

      add_item (&test, BRAND_KIND_TASK, title, 0);
    }
  brand_history_end (test.history);
  page_test_settle ();
  g_assert_null (get_row (&test, 3, 50));
  g_assert_nonnull (get_row (&test, 3, 49));

  tasks = brand_plan_get_list (test.plan, BRAND_KIND_TASK);
  time = g_get_monotonic_time ();
  g_object_set (brand_list_get (tasks, 3), "title", "Another", NULL);
  page_test_settle ();
  time = g_get_monotonic_time () - time;
  g_test_message ("An edit beside %d items: %.1f ms", MANY, (double) time / 1000);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (&test, 3, 3))), ==,
                   "Another");

  brand_page_show_item (BRAND_PAGE (test.page), brand_list_get (tasks, 120));
  page_test_settle ();
  g_assert_cmpstr (get_focused_title (&test, 3), ==, "Task 120");
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/item-list/a_list_shows_what_its_filter_lets_through",
                   a_list_shows_what_its_filter_lets_through);
  g_test_add_func ("/item-list/a_new_item_starts_with_what_its_list_fills_in",
                   a_new_item_starts_with_what_its_list_fills_in);
  g_test_add_func ("/item-list/a_move_passes_what_is_hidden_and_keeps_the_keys",
                   a_move_passes_what_is_hidden_and_keeps_the_keys);
  g_test_add_func ("/item-list/a_deletion_leaves_the_keys_to_the_next_row",
                   a_deletion_leaves_the_keys_to_the_next_row);
  g_test_add_func ("/item-list/a_copy_stands_behind_its_item_and_takes_the_keys",
                   a_copy_stands_behind_its_item_and_takes_the_keys);
  g_test_add_func ("/item-list/a_row_says_what_its_item_says", a_row_says_what_its_item_says);
  g_test_add_func ("/item-list/links_lead_both_ways_and_can_be_added",
                   links_lead_both_ways_and_can_be_added);
  g_test_add_func ("/item-list/two_thousand_items_are_no_trouble",
                   two_thousand_items_are_no_trouble);
  return g_test_run ();
}

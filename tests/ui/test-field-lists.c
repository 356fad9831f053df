/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"

#include "ui/fields/brand-field-search.h"

static guint
count_chips (GtkWidget *widget)
{
  guint n = gtk_widget_has_css_class (widget, "field-chip") ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_chips (child);
  return n;
}

static void
pick (GtkWidget *row,
      BrandItem *item)
{
  GtkMenuButton *button = field_test_find (row, GTK_TYPE_MENU_BUTTON);

  g_signal_emit_by_name (gtk_menu_button_get_popover (button), "picked", item);
}

static void
assert_list (BrandItem  *item,
             const char *field,
             const char *joined)
{
  g_autofree char *text = g_strjoinv (",", (char **) brand_item_get_list (item, field));

  g_assert_cmpstr (text, ==, joined);
}

static void
beats_keep_the_plot_s_order (void)
{
  FieldTest test;
  GtkWidget *row;
  g_autofree char *both = NULL;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "beats");
  both = g_strjoin (",", brand_item_get_id (test.beats[0]), brand_item_get_id (test.beats[2]),
                    NULL);

  pick (row, test.beats[2]);
  pick (row, test.beats[0]);
  assert_list (test.touchpoint, "beats", both);
  g_assert_cmpuint (count_chips (row), ==, 2);

  brand_history_undo (test.history);
  assert_list (test.touchpoint, "beats", brand_item_get_id (test.beats[2]));
  g_assert_cmpuint (count_chips (row), ==, 1);
  brand_history_undo (test.history);
  g_assert_cmpuint (count_chips (row), ==, 0);
  field_test_clear (&test);
}

static void
a_chip_s_button_and_a_second_choice_take_a_beat_away (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "beats");
  pick (row, test.beats[0]);
  pick (row, test.beats[1]);
  field_test_settle ();
  g_signal_emit_by_name (field_test_find (row, GTK_TYPE_BUTTON), "clicked");
  assert_list (test.touchpoint, "beats", brand_item_get_id (test.beats[1]));
  pick (row, test.beats[1]);
  assert_list (test.touchpoint, "beats", "");
  field_test_clear (&test);
}

static void
a_removed_beat_leaves_the_row (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "beats");
  pick (row, test.beats[0]);
  brand_history_remove (test.history, test.beats[0]);
  g_assert_cmpuint (count_chips (row), ==, 0);
  brand_history_undo (test.history);
  g_assert_cmpuint (count_chips (row), ==, 1);
  field_test_clear (&test);
}

static void
one_reference_gives_way_to_the_next (void)
{
  FieldTest test;
  GtkWidget *row;
  BrandItem *goal;

  field_test_init (&test);
  goal = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_GOAL), 0);
  row = field_test_add_row (&test, test.measure, "goal");
  pick (row, goal);
  g_assert_cmpstr (brand_item_get_text (test.measure, "goal"), ==, brand_item_get_id (goal));
  field_test_settle ();
  g_signal_emit_by_name (field_test_find (row, GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpstr (brand_item_get_text (test.measure, "goal"), ==, "");
  field_test_clear (&test);
}

static guint
count_items (GtkListView *view)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (view)));
}

static void
searching_narrows_the_list (void)
{
  FieldTest test;
  GtkWidget *row, *popover;
  GtkMenuButton *button;
  GtkListView *view;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "beats");
  button = field_test_find (row, GTK_TYPE_MENU_BUTTON);
  gtk_menu_button_popup (button);
  field_test_settle ();
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  view = field_test_find (popover, GTK_TYPE_LIST_VIEW);
  g_assert_cmpuint (count_items (view), ==, 3);
  gtk_editable_set_text (field_test_find (popover, GTK_TYPE_SEARCH_ENTRY), "STONE");
  field_test_settle ();
  g_assert_cmpuint (count_items (view), ==, 1);
  g_signal_emit_by_name (field_test_find (popover, GTK_TYPE_SEARCH_ENTRY), "activate");
  assert_list (test.touchpoint, "beats", brand_item_get_id (test.beats[1]));
  field_test_clear (&test);
}

static void
type_tag (GtkWidget  *row,
          const char *tag)
{
  GtkText *text = field_test_find (row, GTK_TYPE_TEXT);

  gtk_editable_set_text (GTK_EDITABLE (text), tag);
  g_signal_emit_by_name (text, "activate");
}

static void
tags_are_added_and_not_twice (void)
{
  FieldTest test;
  BrandItem *info;
  GtkWidget *row;

  field_test_init (&test);
  info = BRAND_ITEM (brand_plan_get_info (test.plan));
  row = field_test_add_row (&test, info, "signers");
  type_tag (row, "Mira");
  type_tag (row, " Piet ");
  assert_list (info, "signers", "Mira,Piet");
  g_assert_cmpuint (count_chips (row), ==, 2);

  type_tag (row, "Mira");
  g_assert_cmpstr (field_test_get_error (row), ==, "“Mira” is already there.");
  assert_list (info, "signers", "Mira,Piet");

  brand_history_undo (test.history);
  assert_list (info, "signers", "Mira");
  g_assert_cmpstr (field_test_get_error (row), ==, "");
  field_test_settle ();
  g_signal_emit_by_name (field_test_find (row, GTK_TYPE_BUTTON), "clicked");
  assert_list (info, "signers", "");
  field_test_clear (&test);
}

static void
search_currency (GtkWidget  *row,
                 const char *words)
{
  GtkMenuButton *button = field_test_find (row, GTK_TYPE_MENU_BUTTON);
  GtkWidget *search;

  gtk_menu_button_popup (button);
  field_test_settle ();
  search = field_test_find (GTK_WIDGET (gtk_menu_button_get_popover (button)),
                            GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), words);
  g_signal_emit_by_name (search, "activate");
  field_test_settle ();
}

static void
a_currency_is_chosen_by_code_or_name (void)
{
  static const struct
  {
    const char *words;
    const char *code;
    const char *label;
  } cases[] = {
    { "swiss franc", "CHF", "Swiss Franc (CHF)" },
    { "jpy", "JPY", "Yen (JPY)" },
    { "qqq", "QQQ", "QQQ" },
    { "no such money", "QQQ", "QQQ" },
  };
  FieldTest test;
  BrandItem *info;
  GtkWidget *row;

  field_test_init (&test);
  info = BRAND_ITEM (brand_plan_get_info (test.plan));
  row = field_test_add_row (&test, info, "currency");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      search_currency (row, cases[i].words);
      g_assert_cmpstr (brand_item_get_text (info, "currency"), ==, cases[i].code);
      g_assert_cmpstr (gtk_menu_button_get_label (field_test_find (row, GTK_TYPE_MENU_BUTTON)), ==,
                       cases[i].label);
    }
  brand_history_undo (test.history);
  g_assert_cmpstr (brand_item_get_text (info, "currency"), ==, "JPY");
  field_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/field-lists/order", beats_keep_the_plot_s_order);
  g_test_add_func ("/field-lists/remove", a_chip_s_button_and_a_second_choice_take_a_beat_away);
  g_test_add_func ("/field-lists/removed", a_removed_beat_leaves_the_row);
  g_test_add_func ("/field-lists/single", one_reference_gives_way_to_the_next);
  g_test_add_func ("/field-lists/search", searching_narrows_the_list);
  g_test_add_func ("/field-lists/tags", tags_are_added_and_not_twice);
  g_test_add_func ("/field-lists/currency", a_currency_is_chosen_by_code_or_name);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/fields/brand-field-frame.h"

typedef struct
{
  const char *field;
  const char *typed;
  const char *value;  /* as brand_format_value() says it */
  const char *shown;  /* in the row, once it is left */
  const char *bad;    /* NULL: nothing is */
  const char *reason; /* what the error begins with */
  gboolean may_be_empty;
} Case;

static const Case cases[] = {
  { "title", "Tram stops", "Tram stops", "Tram stops", NULL, NULL, TRUE },
  { "start", "2026-02-09", "9 February 2026", "9 February 2026",
    "soon", "“soon” is not a date." },
  { "end", "4 July 2026", "4 July 2026", "4 July 2026",
    "4 Foo", "“4 Foo” is not a date.", TRUE },
  { "half_life", "3.5 days", "3.5 days", "3.5", "-1", "It must be 0 or more." },
  { "people", "1,200", "1200 people", "1200", "many", "“many” is not a number.", TRUE },
  { "lasting", "25", "25 %", "25", "101", "It must be 100 or less." },
  { "reach", "12.5 %", "12.5 %", "12.5", "12.5.5", "“12.5.5” is not a number.", TRUE },
  { "cost", "EUR 690.50", "EUR 690.50", "690.50", "690.505", "EUR has at most 2 decimals.", TRUE },
};

static char *
format (FieldTest  *test,
        const char *field)
{
  const BrandKind *kind = brand_item_get_kind (test->touchpoint);
  int index = brand_kind_find_field (kind, field);

  return brand_format_value (&kind->fields[index],
                             brand_item_get_value (test->touchpoint, (guint) index), "EUR");
}

static void
assert_value (FieldTest  *test,
              const char *field,
              const char *value)
{
  g_autofree char *text = format (test, field);

  g_assert_cmpstr (text, ==, value);
}

static void
type (GtkWidget  *row,
      const char *text)
{
  GtkEditable *editable = field_test_find (row, GTK_TYPE_TEXT);

  gtk_widget_grab_focus (row);
  gtk_editable_set_text (editable, text);
}

static void
leave (FieldTest *test)
{
  gtk_window_set_focus (test->window, NULL);
  field_test_settle ();
}

static const char *
get_text (GtkWidget *row)
{
  return gtk_editable_get_text (field_test_find (row, GTK_TYPE_TEXT));
}

static void
what_is_typed_reaches_the_item_and_undo_takes_it_back (gconstpointer data)
{
  const Case *test_case = data;
  FieldTest test;
  GtkWidget *row;
  g_autofree char *before = NULL;
  g_autofree char *shown_before = NULL;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, test_case->field);
  before = format (&test, test_case->field);
  shown_before = g_strdup (get_text (row));

  type (row, test_case->typed);
  leave (&test);
  assert_value (&test, test_case->field, test_case->value);
  g_assert_cmpstr (get_text (row), ==, test_case->shown);
  g_assert_cmpstr (field_test_get_error (row), ==, "");

  g_assert_true (brand_history_undo (test.history));
  assert_value (&test, test_case->field, before);
  g_assert_cmpstr (get_text (row), ==, shown_before);
  g_assert_null (brand_history_get_undo_label (test.history));

  g_assert_true (brand_history_redo (test.history));
  g_assert_cmpstr (get_text (row), ==, test_case->shown);
  field_test_clear (&test);
}

static void
bad_text_says_why_and_leaves_the_plan (gconstpointer data)
{
  const Case *test_case = data;
  FieldTest test;
  GtkWidget *row;
  g_autofree char *before = NULL;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, test_case->field);
  before = format (&test, test_case->field);

  type (row, test_case->bad);
  leave (&test);
  g_assert_true (g_str_has_prefix (field_test_get_error (row), test_case->reason));
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  g_assert_cmpstr (get_text (row), ==, test_case->bad);
  assert_value (&test, test_case->field, before);
  g_assert_null (brand_history_get_undo_label (test.history));

  type (row, test_case->typed);
  leave (&test);
  g_assert_cmpstr (field_test_get_error (row), ==, "");
  g_assert_false (gtk_widget_has_css_class (row, "error"));
  assert_value (&test, test_case->field, test_case->value);
  field_test_clear (&test);
}

static void
a_field_is_cleared_where_it_may_be_empty (gconstpointer data)
{
  const Case *test_case = data;
  FieldTest test;
  GtkWidget *row;
  g_autofree char *after = NULL;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, test_case->field);
  type (row, test_case->typed);
  leave (&test);

  type (row, "");
  leave (&test);
  assert_value (&test, test_case->field, test_case->may_be_empty ? "" : test_case->value);
  g_assert_cmpstr (field_test_get_error (row), ==,
                   test_case->may_be_empty ? "" : "This can’t be empty.");
  field_test_clear (&test);
}

static void
a_number_counts_after_a_pause (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "half_life");
  type (row, "21");
  assert_value (&test, "half_life", "7 days");
  for (guint i = 0; i < 40 && brand_history_get_undo_label (test.history) == NULL; i++)
    field_test_settle ();
  assert_value (&test, "half_life", "21 days");
  field_test_clear (&test);
}

static void
what_is_typed_is_taken_over_before_saving (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "end");
  type (row, "4 July 2026");
  assert_value (&test, "end", "30 June 2026");
  g_assert_true (gtk_widget_activate_action (gtk_window_get_focus (test.window), "field.commit",
                                             NULL));
  assert_value (&test, "end", "4 July 2026");
  field_test_clear (&test);
}

static void
looking_at_another_month_changes_nothing (void)
{
  FieldTest test;
  GtkWidget *row, *calendar;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "start");
  gtk_menu_button_popup (field_test_find (row, GTK_TYPE_MENU_BUTTON));
  field_test_settle ();
  calendar = field_test_find (row, GTK_TYPE_CALENDAR);
  g_signal_emit_by_name (field_test_find (calendar, GTK_TYPE_BUTTON), "clicked");
  field_test_settle ();
  assert_value (&test, "start", "10 March 2026");
  g_assert_null (brand_history_get_undo_label (test.history));
  field_test_clear (&test);
}

static int
get_height (GtkWidget *row)
{
  int height;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, 320, NULL, &height, NULL, NULL);
  return height;
}

static void
long_text_keeps_and_shows_its_lines (void)
{
  FieldTest test;
  GtkWidget *row;
  GtkTextView *view;
  int low, high;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "notes");
  view = field_test_find (row, GTK_TYPE_TEXT_VIEW);
  low = get_height (row);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), "one\ntwo\nthree\n", -1);
  assert_value (&test, "notes", "one\ntwo\nthree\n");
  high = get_height (row);
  g_assert_cmpint (high - low, >=, 3 * 12);
  while (brand_history_undo (test.history))
    ;
  g_assert_cmpint (gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (view)), ==, 0);
  field_test_clear (&test);
}

static void
choosing_and_switching_reach_the_item (void)
{
  FieldTest test;
  GtkWidget *choice, *flag;

  field_test_init (&test);
  choice = field_test_add_row (&test, test.touchpoint, "dimension");
  flag = field_test_add_row (&test, test.touchpoint, "enabled");
  adw_combo_row_set_selected (ADW_COMBO_ROW (choice), BRAND_DIMENSION_DIRECT);
  adw_switch_row_set_active (ADW_SWITCH_ROW (flag), FALSE);
  assert_value (&test, "dimension", "Direct");
  assert_value (&test, "enabled", "No");

  brand_history_undo (test.history);
  g_assert_true (adw_switch_row_get_active (ADW_SWITCH_ROW (flag)));
  brand_history_undo (test.history);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (choice)), ==, BRAND_DIMENSION_MASS);
  g_assert_false (brand_history_undo (test.history));
  field_test_clear (&test);
}

static void
the_currency_stands_beside_the_money (void)
{
  FieldTest test;
  GtkWidget *row;
  BrandItem *info;

  field_test_init (&test);
  info = BRAND_ITEM (brand_plan_get_info (test.plan));
  row = field_test_add_row (&test, test.touchpoint, "cost");
  type (row, "690");
  leave (&test);
  g_object_set (info, "currency", "JPY", NULL);
  g_assert_cmpstr (get_text (row), ==, "69000");
  field_test_clear (&test);
}

static void
help_says_what_belongs_there_with_an_example (void)
{
  FieldTest test;
  GtkWidget *row, *help;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "channel");
  gtk_widget_grab_focus (field_test_find (row, GTK_TYPE_MENU_BUTTON));
  gtk_menu_button_popup (field_test_find (row, GTK_TYPE_MENU_BUTTON));
  field_test_settle ();
  help = field_test_find_class (row, "field-help");
  g_assert_true (gtk_widget_get_mapped (help));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (help))), ==,
                   "Where customers meet it.");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (help))), ==,
                   "For example: Event");
  field_test_clear (&test);
}

static void
rows_tell_a_screen_reader_what_they_are_and_what_is_wrong (void)
{
  FieldTest test;
  GtkWidget *row;
  GtkAccessible *text;

  field_test_init (&test);
  row = field_test_add_row (&test, test.touchpoint, "half_life");
  text = field_test_find (row, GTK_TYPE_TEXT);
  gtk_test_accessible_assert_property (text, GTK_ACCESSIBLE_PROPERTY_LABEL, "Fades by half in");
  gtk_test_accessible_assert_property (text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "In days. 0: it works only while it runs.");
  g_assert_false (gtk_test_accessible_has_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  type (row, "soon");
  leave (&test);
  gtk_test_accessible_assert_state (text, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_true (gtk_test_accessible_has_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  type (row, "3");
  leave (&test);
  g_assert_false (gtk_test_accessible_has_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE));
  field_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *typed = g_strconcat ("/field-rows/typed/", cases[i].field, NULL);
      g_autofree char *bad = g_strconcat ("/field-rows/bad/", cases[i].field, NULL);
      g_autofree char *cleared = g_strconcat ("/field-rows/cleared/", cases[i].field, NULL);

      g_test_add_data_func (typed, &cases[i],
                            what_is_typed_reaches_the_item_and_undo_takes_it_back);
      if (cases[i].bad != NULL)
        g_test_add_data_func (bad, &cases[i], bad_text_says_why_and_leaves_the_plan);
      g_test_add_data_func (cleared, &cases[i], a_field_is_cleared_where_it_may_be_empty);
    }
  g_test_add_func ("/field-rows/pause", a_number_counts_after_a_pause);
  g_test_add_func ("/field-rows/commit", what_is_typed_is_taken_over_before_saving);
  g_test_add_func ("/field-rows/month", looking_at_another_month_changes_nothing);
  g_test_add_func ("/field-rows/long-text", long_text_keeps_and_shows_its_lines);
  g_test_add_func ("/field-rows/choice-and-flag", choosing_and_switching_reach_the_item);
  g_test_add_func ("/field-rows/help", help_says_what_belongs_there_with_an_example);
  g_test_add_func ("/field-rows/accessible",
                   rows_tell_a_screen_reader_what_they_are_and_what_is_wrong);
  g_test_add_func ("/field-rows/currency", the_currency_stands_beside_the_money);
  return g_test_run ();
}

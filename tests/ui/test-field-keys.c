/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"

#include "model/brand-date.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-item-form.h"

static void
pressed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check_finish (G_SUBPROCESS (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* Real keys, through the display. */
static void
press (const char *command,
       const char *keys)
{
  g_autofree char *line = g_strdup_printf ("xdotool %s -- %s", command, keys);
  g_auto (GStrv) arguments = NULL;
  g_autoptr (GSubprocess) xdotool = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_done = FALSE;

  g_assert_true (g_shell_parse_argv (line, NULL, &arguments, NULL));
  xdotool = g_subprocess_newv ((const char *const *) arguments, G_SUBPROCESS_FLAGS_NONE, &error);
  g_assert_no_error (error);
  g_subprocess_wait_check_async (xdotool, NULL, pressed_cb, &is_done);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
  field_test_settle ();
}

static GtkWidget *
get_focused_row (FieldTest *test)
{
  GtkWidget *focus = gtk_window_get_focus (test->window);

  return focus ? gtk_widget_get_ancestor (focus, ADW_TYPE_PREFERENCES_ROW) : NULL;
}

static void
wait_for_the_window (FieldTest *test)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (!gtk_window_is_active (test->window) && g_get_monotonic_time () < end)
    field_test_settle ();
  g_assert_true (gtk_window_is_active (test->window));
}

static void
enter_takes_over_and_escape_restores (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  wait_for_the_window (&test);
  row = field_test_add_row (&test, test.touchpoint, "half_life");
  gtk_widget_grab_focus (row);
  press ("type", "21");
  press ("key", "Return");
  g_assert_cmpfloat (brand_item_get_number (test.touchpoint, "half_life"), ==, 21);

  press ("key", "ctrl+a");
  press ("type", "never");
  press ("key", "Return");
  g_assert_cmpstr (field_test_get_error (row), !=, "");
  press ("key", "Escape");
  g_assert_cmpstr (field_test_get_error (row), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (field_test_find (row, GTK_TYPE_TEXT)), ==, "21");
  g_assert_cmpfloat (brand_item_get_number (test.touchpoint, "half_life"), ==, 21);
  field_test_clear (&test);
}

static void
escape_takes_typed_text_back (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  wait_for_the_window (&test);
  row = field_test_add_row (&test, test.touchpoint, "title");
  gtk_widget_grab_focus (row);
  press ("key", "ctrl+a");
  press ("type", "Radio");
  g_assert_cmpstr (brand_item_get_text (test.touchpoint, "title"), ==, "Radio");
  press ("key", "Escape");
  g_assert_cmpstr (brand_item_get_text (test.touchpoint, "title"), ==, "Posters");
  field_test_clear (&test);
}

static void
tab_goes_through_every_row_of_a_form (void)
{
  FieldTest test;
  GtkWidget *form, *scroller;
  const BrandKind *kind = &brand_touchpoint_kind;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  field_test_init (&test);
  wait_for_the_window (&test);
  form = brand_item_form_new (test.history, test.touchpoint);
  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), form);
  adw_window_set_content (ADW_WINDOW (test.window), scroller);
  test.list = GTK_LIST_BOX (field_test_find (form, GTK_TYPE_LIST_BOX));
  field_test_settle ();
  brand_item_form_focus_field (BRAND_ITEM_FORM (form), "title");
  for (guint i = 0; i < kind->n_fields * 4 && g_hash_table_size (seen) < kind->n_fields; i++)
    {
      g_hash_table_add (seen, get_focused_row (&test));
      press ("key", "Tab");
    }
  for (guint i = 0; i < kind->n_fields; i++)
    {
      GtkWidget *row = brand_item_form_get_row (BRAND_ITEM_FORM (form), kind->fields[i].name);

      /* A row that the touchpoint's pattern doesn't use is hidden. */
      g_assert_true (g_hash_table_contains (seen, row) == gtk_widget_get_mapped (row));
    }
  g_assert_null (brand_history_get_undo_label (test.history));
  field_test_clear (&test);
}

static void
a_beat_is_found_and_taken_away_by_keys (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  wait_for_the_window (&test);
  row = field_test_add_row (&test, test.touchpoint, "beats");
  gtk_widget_grab_focus (row);
  press ("key", "space");
  press ("type", "turns");
  press ("key", "Return");
  g_assert_cmpstr (brand_item_get_list (test.touchpoint, "beats")[0], ==,
                   brand_item_get_id (test.beats[1]));
  gtk_widget_grab_focus (row);
  press ("key", "shift+Tab");
  press ("key", "space");
  g_assert_null (brand_item_get_list (test.touchpoint, "beats")[0]);
  field_test_clear (&test);
}

static void
a_day_is_picked_in_the_calendar_by_keys (void)
{
  FieldTest test;
  GtkWidget *row;

  field_test_init (&test);
  wait_for_the_window (&test);
  row = field_test_add_row (&test, test.touchpoint, "start");
  gtk_widget_grab_focus (row);
  press ("key", "Tab");
  press ("key", "space");
  press ("key", "Right");
  g_assert_cmpint (brand_item_get_date (test.touchpoint, "start"), ==,
                   brand_date_join (2026, 3, 10));
  press ("key", "Return");
  g_assert_cmpint (brand_item_get_date (test.touchpoint, "start"), ==,
                   brand_date_join (2026, 3, 11));
  g_assert_cmpstr (gtk_editable_get_text (field_test_find (row, GTK_TYPE_TEXT)), ==,
                   "11 March 2026");
  field_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/field-keys/enter-and-escape", enter_takes_over_and_escape_restores);
  g_test_add_func ("/field-keys/escape", escape_takes_typed_text_back);
  g_test_add_func ("/field-keys/tab", tab_goes_through_every_row_of_a_form);
  g_test_add_func ("/field-keys/beat", a_beat_is_found_and_taken_away_by_keys);
  g_test_add_func ("/field-keys/calendar", a_day_is_picked_in_the_calendar_by_keys);
  return g_test_run ();
}

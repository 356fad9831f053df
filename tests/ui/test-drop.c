/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "ui/import/brand-import-dialog.h"
#include "ui/window-test.h"

#define TABLE "Title,Dimension,Starts\nFair,mass,2026-05-01\n"
#define CALENDAR \
  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nUID:1\r\n" \
  "DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260501\r\nSUMMARY:Fair\r\n" \
  "END:VEVENT\r\nEND:VCALENDAR\r\n"
#define PICTURE "\x89PNG\r\n\x1a\n"

static GFile *
write_file (const char *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

static GtkDropTarget *
find_target (BrandWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

/* As the toolkit does when files are let go over the window. */
static gboolean
drop (BrandWindow *window,
      GFile      **files,
      guint        n_files)
{
  GValue value = G_VALUE_INIT;
  gboolean is_taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, n_files));
  g_signal_emit_by_name (find_target (window), "drop", &value, 1.0, 1.0, &is_taken);
  g_value_unset (&value);
  return is_taken;
}

static gboolean
would_take (BrandWindow *window)
{
  GdkDragAction action = 0;

  g_signal_emit_by_name (find_target (window), "motion", 1.0, 1.0, &action);
  return action != 0;
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;
  return FALSE;
}

typedef struct
{
  BrandWindow *window;
  const char *words;
} Told;

static gboolean
is_told (gpointer data)
{
  const Told *told = data;

  return has_label (GTK_WIDGET (told->window), told->words);
}

static void
wait_for_words (BrandWindow *window,
                const char  *words)
{
  spin_until (is_told, &(Told) { window, words });
}

static gboolean
has_plan (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

static AdwDialog *
get_dialog (BrandWindow *window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

static gboolean
shows_table (gpointer window)
{
  return BRAND_IS_IMPORT_DIALOG (get_dialog (window));
}

static gboolean
shows_calendar (gpointer window)
{
  AdwDialog *dialog = get_dialog (window);

  return dialog != NULL && strstr (adw_dialog_get_title (dialog), "days.ics") != NULL;
}

static gboolean
shows_refusal (gpointer window)
{
  AdwDialog *dialog = get_dialog (window);

  return ADW_IS_ALERT_DIALOG (dialog)
         && g_str_equal (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)),
                         "The table can’t be read");
}

static guint
count_touchpoints (WindowFixture *fixture)
{
  return brand_list_get_length (brand_plan_get_list (brand_document_get_plan (fixture->document),
                                                     BRAND_KIND_TOUCHPOINT));
}

static void
plans_are_opened_the_first_in_an_empty_window (void)
{
  char *folder = folder_new ();
  GFile *files[] = { copy_sample (folder, "bakery", "one.brandplan"),
                     copy_sample (folder, "bakery", "without-ending") };
  BrandApplication *application = application_new ();
  BrandWindow *window = brand_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_window_is_active (GTK_WINDOW (window)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (would_take (window));
  g_assert_true (drop (window, files, 2));
  spin_until (has_plan, window);
  g_assert_true (g_file_equal (brand_window_get_file (window), files[0]));
  while (brand_application_find_window (application, files[1]) == NULL)
    g_main_context_iteration (NULL, TRUE);
  spin_until (has_plan, brand_application_find_window (application, files[1]));
  g_assert_cmpuint (count_windows (application), ==, 2);
  application_free (application);
  g_object_unref (files[0]);
  g_object_unref (files[1]);
  folder_remove (folder);
}

static void
tables_and_calendars_ask_one_after_another (WindowFixture *fixture,
                                            gconstpointer  data)
{
  GFile *files[] = { write_file (fixture->folder, "table.csv", TABLE),
                     write_file (fixture->folder, "days.ics", CALENDAR),
                     write_file (fixture->folder, "broken.csv", "a,\"b") };
  guint n = count_touchpoints (fixture);

  g_assert_true (drop (fixture->window, files, 3));
  spin_until (shows_table, fixture->window);
  /* What a dialog tells of the plan must stay true. */
  g_assert_false (would_take (fixture->window));
  g_assert_false (drop (fixture->window, files, 1));
  press (fixture->window, "_Import");
  spin_until (shows_calendar, fixture->window);
  g_assert_cmpuint (count_touchpoints (fixture), ==, n + 1);
  adw_dialog_force_close (get_dialog (fixture->window));
  spin_until (shows_refusal, fixture->window);
  answer (fixture->window, "close");
  wait_for_quiet (fixture->window);
  g_assert_true (would_take (fixture->window));
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    g_object_unref (files[i]);
}

static void
what_is_unknown_is_named_and_opens_nothing (WindowFixture *fixture,
                                            gconstpointer  data)
{
  GFile *files[] = { write_file (fixture->folder, "logo.png", PICTURE),
                     g_file_new_for_path (fixture->folder) };

  g_assert_true (drop (fixture->window, files, 1));
  wait_for_words (fixture->window, "“logo.png” is no plan, table or calendar");
  g_assert_true (drop (fixture->window, files, 2));
  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (
    adw_application_window_get_content (ADW_APPLICATION_WINDOW (fixture->window))));
  wait_for_words (fixture->window, "2 files are no plans, tables or calendars");
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  g_object_unref (files[0]);
  g_object_unref (files[1]);
}

static void
a_table_without_a_plan_says_what_to_do (void)
{
  char *folder = folder_new ();
  GFile *file = write_file (folder, "table.csv", TABLE);
  BrandApplication *application = application_new ();
  BrandWindow *window = brand_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (drop (window, &file, 1));
  wait_for_words (window, "Open a plan first: tables go into it");
  g_assert_true (brand_window_is_empty (window));
  g_assert_cmpuint (count_windows (application), ==, 1);
  application_free (application);
  g_object_unref (file);
  folder_remove (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/drop/plans", plans_are_opened_the_first_in_an_empty_window);
#define ADD(path, test) \
  g_test_add (path, WindowFixture, NULL, window_fixture_set_up, test, window_fixture_tear_down)
  ADD ("/drop/tables", tables_and_calendars_ask_one_after_another);
  ADD ("/drop/unknown", what_is_unknown_is_named_and_opens_nothing);
  g_test_add_func ("/drop/no-plan", a_table_without_a_plan_says_what_to_do);
  return g_test_run ();
}

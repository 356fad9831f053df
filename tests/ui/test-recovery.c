/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

#include <glib/gstdio.h>

#include "storage/brand-backups.h"
#include "storage/brand-journal.h"
#include "storage/brand-opening.h"
#include "storage/brand-plan-writer.h"

typedef struct
{
  char *folder;
  GFile *file;
  BrandApplication *application;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = folder_new ();
  fixture->file = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_unref (fixture->file);
  folder_remove (fixture->folder);
}

static gboolean
has_one_owner (gpointer data)
{
  return G_OBJECT (data)->ref_count == 1;
}

static void
crash (Fixture    *fixture,
       const char *title,
       gboolean    has_file)
{
  BrandDocument *document = has_file ? load_document (fixture->file)
                                     : brand_document_new_blank ("Mira", 0);

  set_title (document, title);
  leave_journal (document);
  spin_until (has_one_owner, document);
  g_assert_finalize_object (document);
}

static BrandWindow *
start (Fixture *fixture)
{
  fixture->application = application_new ();
  g_application_activate (G_APPLICATION (fixture->application));
  return BRAND_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)));
}

static gboolean
is_open (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

static void
assert_title (BrandWindow *window,
              const char  *expected)
{
  g_autofree char *title = brand_document_dup_title (brand_window_get_document (window));

  g_assert_cmpstr (title, ==, expected);
}

static guint
count_kept (GFile *file)
{
  g_autoptr (GPtrArray) backups = brand_backups_list (file);

  return backups->len;
}

static void
recovers_beside_the_file_and_can_be_undone (Fixture      *fixture,
                                            gconstpointer data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) untouched = NULL;
  g_autoptr (GBytes) undone = NULL;
  BrandHistory *history;
  BrandWindow *window;

  crash (fixture, "Typed before the crash", TRUE);
  window = start (fixture);
  press (window, "_Recover changes");
  spin_until (is_open, window);
  wait_for_quiet (window);
  assert_title (window, "Typed before the crash");
  g_assert_true (g_file_equal (brand_window_get_file (window), fixture->file));
  g_assert_true (brand_document_get_modified (brand_window_get_document (window)));
  untouched = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, untouched));
  g_assert_cmpuint (count_kept (fixture->file), ==, 1);

  history = brand_document_get_history (brand_window_get_document (window));
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Recover changes");
  g_assert_true (brand_history_undo (history));
  undone = brand_plan_write (brand_document_get_plan (brand_window_get_document (window)));
  g_assert_true (g_bytes_equal (before, undone));
  application_free (fixture->application);
}

static void
file_stays_as_it_is_and_nothing_is_lost (Fixture      *fixture,
                                         gconstpointer data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;
  g_autofree char *folder = brand_journal_dup_folder ();
  g_autofree char *journal = g_build_filename (folder, "crash.journal", NULL);
  guint n_kept = count_kept (fixture->file);
  BrandWindow *window;

  crash (fixture, "Not wanted", TRUE);
  window = start (fixture);
  press (window, "_Keep the file as it is");
  wait_for_quiet (window);
  g_assert_null (brand_window_get_document (window));
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (count_kept (fixture->file), ==, n_kept + 1);
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  application_free (fixture->application);
}

static void
plan_that_was_never_saved_comes_back (Fixture      *fixture,
                                      gconstpointer data)
{
  BrandWindow *window;

  crash (fixture, "Never saved", FALSE);
  window = start (fixture);
  press (window, "_Recover changes");
  spin_until (is_open, window);
  wait_for_quiet (window);
  assert_title (window, "Never saved");
  g_assert_null (brand_window_get_file (window));
  g_assert_true (brand_document_get_modified (brand_window_get_document (window)));
  application_free (fixture->application);
}

static gboolean
shows_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL;
}

static void
dialog_without_an_answer_asks_again (Fixture      *fixture,
                                     gconstpointer data)
{
  BrandWindow *window;
  AdwDialog *dialog;

  crash (fixture, "Later", TRUE);
  for (guint i = 0; i < 2; i++)
    {
      window = start (fixture);
      spin_until (shows_dialog, window);
      dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
      adw_dialog_force_close (dialog);
      wait_for_quiet (window);
      application_free (fixture->application);
    }
  window = start (fixture);
  press (window, "_Keep the file as it is");
  wait_for_quiet (window);
  application_free (fixture->application);
}

/* The window that is open already gets them; no second one on the same file. */
static void
open_window_takes_them (Fixture      *fixture,
                        gconstpointer data)
{
  BrandWindow *window;

  crash (fixture, "Into the window", TRUE);
  fixture->application = application_new ();
  window = open_file (fixture->application, fixture->file);
  press (window, "_Recover changes");
  wait_for_quiet (window);
  assert_title (window, "Into the window");
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  application_free (fixture->application);
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_ACTION_ROW (widget) && gtk_widget_get_mapped (widget)
      && g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
shows_what_was_read (gpointer window)
{
  return find_row (window, "Open what could be read") != NULL;
}

/* The second half is gone; the file is left as it is. */
static void
damaged_file_opens_as_a_copy (Fixture      *fixture,
                              gconstpointer data)
{
  g_autoptr (GBytes) whole = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;
  gsize half = g_bytes_get_size (whole) / 2;
  BrandWindow *window;
  BrandPlan *plan;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file),
                                      g_bytes_get_data (whole, NULL), (gssize) half, NULL));
  fixture->application = application_new ();
  g_application_open (G_APPLICATION (fixture->application), &fixture->file, 1, "");
  window = BRAND_WINDOW (gtk_application_get_windows (
    GTK_APPLICATION (fixture->application))->data);
  spin_until (shows_what_was_read, window);
  gtk_widget_activate (find_row (GTK_WIDGET (window), "Open what could be read"));
  spin_until (is_open, window);
  assert_title (window, "The slow loaf");
  g_assert_null (brand_window_get_file (window));
  plan = brand_document_get_plan (brand_window_get_document (window));
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_BEAT)), ==, 6);
  after = read_bytes (fixture->file);
  g_assert_cmpuint (g_bytes_get_size (after), ==, half);
  application_free (fixture->application);
}

/* A program that has ended while it opened the plan. */
static void
crash_when_opening (GFile *file)
{
  BrandOpening *opening = brand_opening_begin (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "brand-planner", "opening",
                                            sum, NULL);

  g_assert_false (brand_opening_has_failed (file));
  brand_opening_end (opening);
  g_assert_true (g_file_set_contents (path, "", -1, NULL));
}

static gboolean
offers_again (gpointer window)
{
  return find_row (window, "Try to open it again") != NULL;
}

static void
plan_that_ended_the_program_waits_for_the_user (Fixture      *fixture,
                                                gconstpointer data)
{
  BrandWindow *window;

  crash_when_opening (fixture->file);
  fixture->application = application_new ();
  g_application_open (G_APPLICATION (fixture->application), &fixture->file, 1, "");
  window = BRAND_WINDOW (gtk_application_get_windows (
    GTK_APPLICATION (fixture->application))->data);
  spin_until (offers_again, window);
  g_assert_null (brand_window_get_document (window));
  gtk_widget_activate (find_row (GTK_WIDGET (window), "Try to open it again"));
  spin_until (is_open, window);
  assert_title (window, "The slow loaf");
  application_free (fixture->application);
  g_assert_false (brand_opening_has_failed (fixture->file));
}

#define ADD(name) g_test_add ("/recovery/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (recovers_beside_the_file_and_can_be_undone);
  ADD (file_stays_as_it_is_and_nothing_is_lost);
  ADD (plan_that_was_never_saved_comes_back);
  ADD (dialog_without_an_answer_asks_again);
  ADD (open_window_takes_them);
  ADD (damaged_file_opens_as_a_copy);
  ADD (plan_that_ended_the_program_waits_for_the_user);
  return g_test_run ();
}

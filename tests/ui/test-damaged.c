/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/recovery-test.h"

#include "storage/journal/brand-opening.h"

static gboolean
says (GtkWidget  *row,
      const char *words)
{
  return strstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), words) != NULL
         || strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), words) != NULL;
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *words)
{
  if (ADW_IS_ACTION_ROW (widget) && gtk_widget_get_mapped (widget) && says (widget, words))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, words);

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
damaged_file_opens_as_a_copy (RecoveryFixture *fixture,
                              gconstpointer    data)
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
  spin_until (recovery_is_open, window);
  recovery_assert_title (window, "The slow loaf");
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
plan_that_ended_the_program_waits_for_the_user (RecoveryFixture *fixture,
                                                gconstpointer    data)
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
  spin_until (recovery_is_open, window);
  recovery_assert_title (window, "The slow loaf");
  application_free (fixture->application);
  g_assert_false (brand_opening_has_failed (fixture->file));
}

static gboolean
shows_what_was_not_saved (gpointer window)
{
  return find_row (window, "Open what was not saved") != NULL;
}

static gboolean
shows_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL;
}

static void
damage (RecoveryFixture *fixture)
{
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "{ damaged", -1, NULL));
}

static BrandWindow *
open_damaged (RecoveryFixture *fixture)
{
  BrandWindow *window;

  fixture->application = application_new ();
  g_application_open (G_APPLICATION (fixture->application), &fixture->file, 1, "");
  window = BRAND_WINDOW (gtk_application_get_windows (
    GTK_APPLICATION (fixture->application))->data);
  spin_until (shows_dialog, window);
  spin_until (shows_what_was_not_saved, window);
  return window;
}

/* Whoever doesn't answer the question finds it there, and is asked again at the next start. */
static void
journal_of_a_damaged_file_opens_as_a_copy (RecoveryFixture *fixture,
                                           gconstpointer    data)
{
  BrandWindow *window;

  recovery_crash (fixture, "Only in the journal", TRUE);
  damage (fixture);
  for (guint i = 0; i < 2; i++)
    {
      window = open_damaged (fixture);
      adw_dialog_force_close (adw_application_window_get_visible_dialog (
        ADW_APPLICATION_WINDOW (window)));
      wait_for_quiet (window);
      gtk_widget_activate (find_row (GTK_WIDGET (window), "Open what was not saved"));
      spin_until (recovery_is_open, window);
      recovery_assert_title (window, "Only in the journal");
      g_assert_null (brand_window_get_file (window));
      application_free (fixture->application);
    }
  window = open_damaged (fixture);
  press (window, "_Recover changes");
  wait_for_quiet (window);
  application_free (fixture->application);
}

static gboolean
lists_a_version_only (gpointer window)
{
  return find_row (window, "Open what was not saved") == NULL
         && find_row (window, "Never saved") != NULL;
}

/* Once it is settled, it stands among the versions, at once. */
static void
settled_journal_moves_to_the_versions (RecoveryFixture *fixture,
                                       gconstpointer    data)
{
  BrandWindow *window;

  recovery_crash (fixture, "Not wanted", TRUE);
  damage (fixture);
  window = open_damaged (fixture);
  press (window, "_Keep the file as it is");
  wait_for_quiet (window);
  spin_until (lists_a_version_only, window);
  application_free (fixture->application);
}

#define ADD(name) \
  g_test_add ("/damaged/" #name, RecoveryFixture, NULL, recovery_set_up, name, \
              recovery_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (damaged_file_opens_as_a_copy);
  ADD (plan_that_ended_the_program_waits_for_the_user);
  ADD (journal_of_a_damaged_file_opens_as_a_copy);
  ADD (settled_journal_moves_to_the_versions);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "storage/faults.h"

static gboolean
is_saved (gpointer window)
{
  BrandDocument *document = brand_window_get_document (window);

  return !brand_document_get_modified (document) && !brand_document_get_saving (document);
}

static const char *
get_body (BrandWindow *window)
{
  return adw_alert_dialog_get_body (ADW_ALERT_DIALOG (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))));
}

static gboolean
file_says (WindowFixture *fixture,
           const char    *words)
{
  g_autoptr (GBytes) bytes = read_bytes (fixture->file);

  return g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), words)
         != NULL;
}

static void
assert_title (WindowFixture *fixture,
              const char    *expected)
{
  g_autofree char *title = brand_document_dup_title (fixture->document);

  g_assert_cmpstr (title, ==, expected);
}

/* The question says where and what helps; the window has what it had, and says it isn't saved. */
static void
assert_told (WindowFixture *fixture,
             const char    *title,
             const char    *help)
{
  g_assert_cmpstr (wait_for_question (fixture->window), ==, "The plan was not saved");
  g_test_message ("%s", get_body (fixture->window));
  g_assert_nonnull (strstr (get_body (fixture->window), fixture->folder));
  g_assert_nonnull (strstr (get_body (fixture->window), "Your changes are still in the window"));
  g_assert_nonnull (strstr (get_body (fixture->window), help));
  g_assert_true (adw_alert_dialog_has_response (
    ADW_ALERT_DIALOG (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window))),
    "save-as"));
  g_assert_true (brand_document_get_modified (fixture->document));
  g_assert_false (brand_document_get_saving (fixture->document));
  assert_title (fixture, title);
}

/* Tried again twice: while the trouble lasts, and when it is over. */
static void
told_where_and_saved_when_tried_again (WindowFixture *fixture,
                                       gconstpointer  data)
{
  static const struct
  {
    Faults faults;
    const char *help;
  } cases[] = {
    { { .call = CALL_CREATE, .error_number = ENOSPC }, "Make room on the disk" },
    { { .call = CALL_WRITE, .error_number = ENOSPC }, "Make room on the disk" },
    { { .call = CALL_WRITE, .skip = 20, .error_number = ENOSPC, .longest_write = 1000 },
      "Make room on the disk" },
    { { .call = CALL_WRITE, .error_number = EROFS }, "a folder that you may write to" },
    { { .call = CALL_WRITE, .error_number = EACCES }, "a folder that you may write to" },
    { { .call = CALL_CREATE, .error_number = ENOENT }, "The folder may have been moved" },
    { { .call = CALL_CREATE, .error_number = ESTALE }, "Try again" },
    { { .call = CALL_FLUSH, .error_number = EIO }, "Try again" },
    { { .call = CALL_RENAME, .error_number = EHOSTDOWN }, "Try again" },
  };
  g_autoptr (GBytes) before = read_bytes (fixture->file);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = g_strdup_printf ("Typed %u", i);
      g_autoptr (GBytes) after = NULL;

      faults_set (cases[i].faults);
      set_title (fixture->document, title);
      activate (fixture->window, "win.save");
      assert_told (fixture, title, cases[i].help);
      faults_set (cases[i].faults);
      answer (fixture->window, "again");
      wait_for_quiet (fixture->window);
      assert_told (fixture, title, cases[i].help);
      after = read_bytes (fixture->file);
      g_assert_true (g_bytes_equal (before, after));

      faults_set ((Faults) { 0 });
      answer (fixture->window, "again");
      spin_until (is_saved, fixture->window);
      wait_for_quiet (fixture->window);
      g_assert_true (file_says (fixture, title));
      g_clear_pointer (&before, g_bytes_unref);
      before = read_bytes (fixture->file);
    }
}

static void
folder_that_vanished_comes_back (WindowFixture *fixture,
                                 gconstpointer  data)
{
  g_autofree char *moved = g_strconcat (fixture->folder, "-moved", NULL);

  set_title (fixture->document, "Typed");
  g_assert_cmpint (g_rename (fixture->folder, moved), ==, 0);
  activate (fixture->window, "win.save");
  assert_told (fixture, "Typed", "The folder may have been moved");
  g_assert_cmpint (g_rename (moved, fixture->folder), ==, 0);
  answer (fixture->window, "again");
  spin_until (is_saved, fixture->window);
  g_assert_true (file_says (fixture, "Typed"));
}

/* Given up: the window goes on, and the journal has it all. */
static void
given_up_save_keeps_all (WindowFixture *fixture,
                         gconstpointer  data)
{
  faults_set ((Faults) { .call = CALL_WRITE, .error_number = ENOSPC });
  set_title (fixture->document, "Typed");
  activate (fixture->window, "win.save");
  assert_told (fixture, "Typed", "Make room on the disk");
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  faults_set ((Faults) { 0 });
  g_assert_true (brand_document_flush_journal (fixture->document));
  assert_title (fixture, "Typed");
  g_assert_true (brand_document_get_modified (fixture->document));
  g_assert_false (file_says (fixture, "Typed"));
}

static void
tear_down (WindowFixture *fixture,
           gconstpointer  data)
{
  faults_set ((Faults) { 0 });
  window_fixture_tear_down (fixture, data);
}

#define ADD(name) \
  g_test_add ("/save-trouble/" #name, WindowFixture, NULL, window_fixture_set_up, name, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (told_where_and_saved_when_tried_again);
  ADD (folder_that_vanished_comes_back);
  ADD (given_up_save_keeps_all);
  return g_test_run ();
}

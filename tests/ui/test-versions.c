/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

#include <glib/gstdio.h>

#include "storage/journal/brand-backups.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/timeline/brand-timeline-area.h"
#include "ui/timeline/brand-timeline-compare.h"

#define TICK_USEC 20000

static void
save_as (WindowFixture *fixture,
         const char    *title)
{
  BrandDocument *document = brand_window_get_document (fixture->window);

  g_usleep (TICK_USEC);
  set_title (document, title);
  g_assert_no_error (save_document (document, fixture->file, FALSE));
}

static void
set_up (WindowFixture *fixture,
        gconstpointer  data)
{
  window_fixture_set_up (fixture, data);
  save_as (fixture, "Second");
  save_as (fixture, "Third");
}

static void
collect_rows (GtkWidget *widget,
              GPtrArray *rows)
{
  if (ADW_IS_ACTION_ROW (widget) && gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget))
      && gtk_widget_get_mapped (widget))
    g_ptr_array_add (rows, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

static GPtrArray *
list_rows (BrandWindow *window)
{
  GPtrArray *rows = g_ptr_array_new ();
  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  if (dialog != NULL)
    collect_rows (GTK_WIDGET (dialog), rows);
  return rows;
}

static gboolean
is_described (gpointer window)
{
  g_autoptr (GPtrArray) rows = list_rows (window);

  return rows->len == 2
         && strstr (adw_action_row_get_subtitle (rows->pdata[0]), "Plan") != NULL;
}

static gboolean
is_looked_at (gpointer window)
{
  GtkWidget *dialog =
    GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));

  return find_button (dialog, "_Restore") != NULL;
}

/* Opens the dialog and the version at that place, the newest is 0. */
static void
look_at (WindowFixture *fixture,
         guint          place)
{
  g_autoptr (GPtrArray) rows = NULL;

  activate (fixture->window, "win.versions");
  spin_until (is_described, fixture->window);
  rows = list_rows (fixture->window);
  gtk_widget_activate (rows->pdata[place]);
  spin_until (is_looked_at, fixture->window);
}

static void
assert_title (BrandDocument *document,
              const char    *expected)
{
  g_autofree char *title = brand_document_dup_title (document);

  g_assert_cmpstr (title, ==, expected);
}

static void
restored_in_place_and_undone (WindowFixture *fixture,
                              gconstpointer  data)
{
  BrandDocument *document = brand_window_get_document (fixture->window);

  look_at (fixture, 0);
  press (fixture->window, "_Restore");
  wait_for_quiet (fixture->window);
  assert_title (document, "Second");
  g_assert_true (brand_document_get_modified (document));
  activate (fixture->window, "win.undo");
  assert_title (document, "Third");
  g_assert_false (brand_document_get_modified (document));
}

static void
opened_as_a_copy_beside_the_plan (WindowFixture *fixture,
                                  gconstpointer  data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;
  GtkWindow *active;

  look_at (fixture, 1);
  press (fixture->window, "_Open as a copy");
  wait_for_quiet (fixture->window);
  g_assert_cmpuint (count_windows (fixture->application), ==, 2);
  active = GTK_WINDOW (gtk_application_get_windows (
    GTK_APPLICATION (fixture->application))->data);
  assert_title (brand_window_get_document (BRAND_WINDOW (active)), "The slow loaf");
  g_assert_null (brand_window_get_file (BRAND_WINDOW (active)));
  assert_title (brand_window_get_document (fixture->window), "Third");
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_in_dialog (BrandWindow *window,
                GType        type)
{
  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  return dialog != NULL ? find_type (GTK_WIDGET (dialog), type) : NULL;
}

static gboolean
shows_name (gpointer window)
{
  return find_in_dialog (window, ADW_TYPE_ENTRY_ROW) != NULL;
}

static gboolean
shows_list (gpointer window)
{
  return find_in_dialog (window, ADW_TYPE_BUTTON_ROW) != NULL
         && find_in_dialog (window, ADW_TYPE_SWITCH_ROW) == NULL;
}

static void
assert_kept (WindowFixture *fixture,
             guint          n_versions,
             guint          place,
             const char    *name)
{
  g_autoptr (GPtrArray) versions = brand_backups_list (fixture->file);

  g_assert_cmpuint (versions->len, ==, n_versions);
  g_assert_cmpstr (((BrandBackup *) versions->pdata[place])->name, ==, name);
}

static void
enter_name (WindowFixture *fixture,
            const char    *name)
{
  GtkWidget *row = find_in_dialog (fixture->window, ADW_TYPE_ENTRY_ROW);

  gtk_editable_set_text (GTK_EDITABLE (row), name);
  g_signal_emit_by_name (row, "apply");
}

static void
kept_under_a_name_and_given_up (WindowFixture *fixture,
                                gconstpointer  data)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *kept;

  look_at (fixture, 1);
  kept = find_in_dialog (fixture->window, ADW_TYPE_SWITCH_ROW);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (kept)));
  g_assert_false (shows_name (fixture->window));
  adw_switch_row_set_active (ADW_SWITCH_ROW (kept), TRUE);
  assert_kept (fixture, 2, 1, "");
  spin_until (shows_name, fixture->window);
  enter_name (fixture, "Agreed <50/50>");
  assert_kept (fixture, 2, 1, "Agreed <50/50>");

  g_assert_true (gtk_widget_activate_action (kept, "navigation.pop", NULL));
  spin_until (shows_list, fixture->window);
  rows = list_rows (fixture->window);
  g_assert_cmpstr (adw_preferences_row_get_title (rows->pdata[1]), ==, "Agreed <50/50>");
  gtk_widget_activate (rows->pdata[1]);
  spin_until (shows_name, fixture->window);
  adw_switch_row_set_active (
    ADW_SWITCH_ROW (find_in_dialog (fixture->window, ADW_TYPE_SWITCH_ROW)), FALSE);
  assert_kept (fixture, 2, 1, NULL);
}

/* What is in the window, whether saved or not; the file is not touched. */
static void
plan_is_kept_as_it_is_now (WindowFixture *fixture,
                           gconstpointer  data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;

  set_title (brand_window_get_document (fixture->window), "Fourth");
  for (guint i = 0; i < 2; i++)
    {
      activate (fixture->window, "win.versions");
      spin_until (shows_list, fixture->window);
      g_signal_emit_by_name (find_in_dialog (fixture->window, ADW_TYPE_BUTTON_ROW), "activated");
      spin_until (shows_name, fixture->window);
      enter_name (fixture, "Ours");
      assert_kept (fixture, 3, 0, "Ours");
      adw_dialog_force_close (adw_application_window_get_visible_dialog (
        ADW_APPLICATION_WINDOW (fixture->window)));
      wait_for_quiet (fixture->window);
    }
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
}

/* Somebody has cleared the folder out meanwhile: that is said, and the switch goes back. */
static void
version_that_is_gone_is_not_kept (WindowFixture *fixture,
                                  gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = brand_backups_list (fixture->file);
  GtkWidget *kept;

  look_at (fixture, 1);
  g_assert_cmpint (g_unlink (((BrandBackup *) versions->pdata[1])->path), ==, 0);
  kept = find_in_dialog (fixture->window, ADW_TYPE_SWITCH_ROW);
  adw_switch_row_set_active (ADW_SWITCH_ROW (kept), TRUE);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (kept)));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (kept)), "renamed"));
}

#define ADD(name) \
  g_test_add ("/versions/" #name, WindowFixture, NULL, set_up, name, window_fixture_tear_down)

static gboolean
shows_timeline (gpointer window)
{
  return find_type (window, BRAND_TYPE_TIMELINE_AREA) != NULL;
}

static gboolean
is_comparing (gpointer window)
{
  return find_type (window, BRAND_TYPE_TIMELINE_COMPARE) != NULL;
}

static void
compared_with_the_plan_of_now (WindowFixture *fixture,
                               gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *label;

  g_assert_true (gtk_widget_activate_action (window, "win.show-section", "s", "timeline"));
  spin_until (shows_timeline, window);
  g_assert_false (is_comparing (window));
  g_assert_true (gtk_widget_activate_action (find_type (window, BRAND_TYPE_TIMELINE_AREA),
                                             "compare.version", NULL));
  spin_until (is_described, window);
  rows = list_rows (fixture->window);
  gtk_widget_activate (rows->pdata[1]);
  spin_until (is_comparing, window);
  wait_for_quiet (fixture->window);
  label = find_type (find_type (window, BRAND_TYPE_TIMELINE_COMPARE), GTK_TYPE_LABEL);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (label)),
                                   "Compared with the version of "));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (label)),
                            "All touchpoints are where they are here."));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (restored_in_place_and_undone);
  ADD (opened_as_a_copy_beside_the_plan);
  ADD (kept_under_a_name_and_given_up);
  ADD (plan_is_kept_as_it_is_now);
  ADD (version_that_is_gone_is_not_kept);
  ADD (compared_with_the_plan_of_now);
  return g_test_run ();
}

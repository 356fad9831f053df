/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "ui/window/brand-application.h"
#include "ui/window/brand-page.h"
#include "ui/window/brand-section.h"
#include "ui/window/brand-window.h"

#define PATIENCE_SECONDS 60

typedef gboolean (*Condition) (gpointer data);

static gboolean
give_up_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_for (Condition condition,
          gpointer  data)
{
  gboolean is_late = FALSE;
  guint source = g_timeout_add_seconds (PATIENCE_SECONDS, give_up_cb, &is_late);

  while (!is_late && !condition (data))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_late);
  g_source_remove (source);
}

static gboolean
has_document (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

static void
settle (void)
{
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);
}

/* What has to go; each that goes counts itself off. */
static guint n_alive;
static BrandApplication *application;

static void
gone_cb (gpointer data,
         GObject *object)
{
  g_test_message ("gone: %s", (const char *) data);
  n_alive--;
}

static void
expect_end (gpointer object)
{
  g_object_weak_ref (object, gone_cb, (gpointer) G_OBJECT_TYPE_NAME (object));
  n_alive++;
}

static gboolean
are_gone (gpointer n_left)
{
  return n_alive == GPOINTER_TO_UINT (n_left);
}

static GtkWidget *
find_page (GtkWidget  *widget,
           const char *tag)
{
  if (BRAND_IS_PAGE (widget)
      && g_strcmp0 (adw_navigation_page_get_tag (ADW_NAVIGATION_PAGE (widget)), tag) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_page (child, tag);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static BrandWindow *
open_window (void)
{
  BrandWindow *window = brand_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  brand_window_open_sample (window, "bakery");
  wait_for (has_document, window);
  expect_end (window);
  expect_end (brand_window_get_document (window));
  expect_end (brand_document_get_plan (brand_window_get_document (window)));
  return window;
}

static GtkWidget *
show_section (BrandWindow *window,
              const char  *name)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", name);
  settle ();
  return find_page (GTK_WIDGET (window), name);
}

static void
show_sections (BrandWindow *window)
{
  for (guint i = 0; brand_sections[i].name != NULL; i++)
    expect_end (show_section (window, brand_sections[i].name));
}

static gboolean
has_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (window) != NULL;
}

static void
open_and_close (BrandWindow *window,
                GtkWidget   *widget,
                const char  *action,
                GVariant    *target)
{
  guint n_left = n_alive;
  AdwDialog *dialog;

  g_test_message ("%s", action);
  g_assert_true (gtk_widget_activate_action_variant (widget, action, target));
  wait_for (has_dialog, window);
  settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  expect_end (dialog);
  adw_dialog_force_close (dialog);
  wait_for (are_gone, GUINT_TO_POINTER (n_left));
}

static void
closed_window_frees_itself_and_its_plan (void)
{
  BrandWindow *window = open_window ();

  show_sections (window);
  g_assert_cmpuint (n_alive, >, 3);
  gtk_window_close (GTK_WINDOW (window));
  wait_for (are_gone, GUINT_TO_POINTER (0));
}

/* That of each kind which has a page. */
static void
open_and_close_new_items (BrandWindow *window)
{
  for (BrandKindId kind = BRAND_KIND_BEAT; kind < BRAND_N_KINDS; kind++)
    {
      int section = brand_section_find_for_kind (kind);
      const char *name = brand_kind_get (kind)->name;
      g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_string (name));

      if (section < 0 || !brand_kind_is_editable (brand_kind_get (kind))
          || kind == BRAND_KIND_TOUCHPOINT || kind == BRAND_KIND_MEASURE
          || kind == BRAND_KIND_READING || kind == BRAND_KIND_DISMISSAL)
        continue;
      g_test_message ("%s", name);
      open_and_close (window, show_section (window, brand_sections[section].name), "item.add",
                      target);
    }
}

static void
closed_dialogs_free_themselves (void)
{
  static const char *const actions[] = {
    "win.export", "win.print", "win.search", "app.preferences", "app.shortcuts", "app.about",
  };
  BrandWindow *window = open_window ();

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    open_and_close (window, GTK_WIDGET (window), actions[i], NULL);
  show_sections (window);
  open_and_close (window, show_section (window, "measures"), "measures.add", NULL);
  open_and_close_new_items (window);
  gtk_window_close (GTK_WINDOW (window));
  wait_for (are_gone, GUINT_TO_POINTER (0));
}

static void
several_windows_free_themselves_one_by_one (void)
{
  BrandWindow *windows[3];
  guint n_of_each = 0;

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      windows[i] = open_window ();
      show_sections (windows[i]);
      n_of_each = n_alive / (i + 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      guint n_left = n_alive - n_of_each;

      gtk_window_close (GTK_WINDOW (windows[i]));
      wait_for (are_gone, GUINT_TO_POINTER (n_left));
    }
  g_assert_cmpuint (n_alive, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = brand_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_test_add_func ("/ui/closed_window_frees_itself_and_its_plan",
                   closed_window_frees_itself_and_its_plan);
  g_test_add_func ("/ui/closed_dialogs_free_themselves", closed_dialogs_free_themselves);
  g_test_add_func ("/ui/several_windows_free_themselves_one_by_one",
                   several_windows_free_themselves_one_by_one);
  status = g_test_run ();
  g_object_unref (application);
  return status;
}

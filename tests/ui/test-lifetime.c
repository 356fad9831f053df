/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "ui/brand-application.h"
#include "ui/brand-window.h"

#define PATIENCE_SECONDS 10

static const char *const sections[] = { "overview", "story", "timeline", "measures" };

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

static gboolean
is_gone (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

static void
closed_window_frees_itself_and_its_plan (void)
{
  g_autoptr (BrandApplication) application = brand_application_new ();
  BrandWindow *window;
  BrandDocument *document;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  window = brand_window_new (application);
  gtk_window_present (GTK_WINDOW (window));
  brand_window_open_sample (window, "bakery");
  wait_for (has_document, window);
  document = brand_window_get_document (window);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  g_object_add_weak_pointer (G_OBJECT (document), (gpointer *) &document);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", sections[i]);
      for (guint j = 0; j < 20; j++)
        g_main_context_iteration (NULL, FALSE);
    }
  gtk_window_close (GTK_WINDOW (window));
  wait_for (is_gone, &window);
  wait_for (is_gone, &document);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/closed_window_frees_itself_and_its_plan",
                   closed_window_frees_itself_and_its_plan);
  return g_test_run ();
}

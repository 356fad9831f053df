/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

static const char *const actions[] = {
  "app.about", "app.preferences", "app.shortcuts", "win.print", "win.search",
};

static AdwDialog *
get_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

static gboolean
has_dialog (gpointer window)
{
  return get_dialog (window) != NULL;
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
every_dialog_opens_closes_and_is_gone (void)
{
  char *folder = folder_new ();
  g_autoptr (GFile) file = copy_sample (folder, "bakery", "loaf.brandplan");
  BrandApplication *application = application_new ();
  BrandWindow *window = open_file (application, file);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gpointer weak = NULL;

      g_test_message ("%s", actions[i]);
      activate (window, actions[i]);
      spin_until (has_dialog, window);
      g_set_weak_pointer (&weak, get_dialog (window));
      g_assert_true (adw_dialog_close (get_dialog (window)));
      spin_until (is_gone, &weak);
    }
  application_free (application);
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/dialogs/every_dialog_opens_closes_and_is_gone",
                   every_dialog_opens_closes_and_is_gone);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "cli/brand-cli.h"

/* The window is a program of its own: loading its toolkit costs every command time and memory.
 * Where the program was built, the window's stands beside it. */
static char *
find_window_program (void)
{
  g_autofree char *own = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = own ? g_path_get_dirname (own) : g_strdup (".");
  g_autofree char *beside = g_build_filename (folder, "brand-planner-window", NULL);

  if (g_file_test (beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&beside);

  return g_build_filename (LIBEXECDIR, "brand-planner-window", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *window = NULL;
  int status;

  brand_cli_init_locale ();
  if (brand_cli_run (argc, argv, &status))
    return status;

  window = find_window_program ();
  execv (window, argv);

  /* Translators: a file’s name, and the system’s own words for what went wrong. */
  g_printerr (_("brand-planner: The window can’t be started (%s: %s). Try --help.\n"),
              window, g_strerror (errno));
  return BRAND_EXIT_USAGE;
}

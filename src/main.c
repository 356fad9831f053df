/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "cli/brand-cli.h"
#ifdef BRAND_HAS_UI
#include "ui/brand-application.h"
#endif

static int
run_window (int    argc,
            char **argv)
{
#ifdef BRAND_HAS_UI
  g_autoptr (BrandApplication) application = brand_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
#else
  g_printerr ("brand-planner: %s\n", _("This build has no window. Try “brand-planner --help”."));
  return BRAND_EXIT_USAGE;
#endif
}

int
main (int    argc,
      char **argv)
{
  const char *locale_folder = g_getenv ("BRAND_PLANNER_LOCALEDIR");
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_folder ? locale_folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("brand-planner");

  if (brand_cli_run (argc, argv, &status))
    return status;

  return run_window (argc, argv);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/brand-cli.h"
#include "ui/window/brand-application.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (BrandApplication) application = NULL;

  brand_cli_init_locale ();
  application = brand_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-check.h"
#include "cli/brand-cli-private.h"
#include "report/measurement/brand-measurement-json.h"
#include "storage/plan/brand-schema.h"

int
brand_cli_schema (char **arguments)
{
  static const GOptionEntry entries[] = { { NULL } };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GBytes) schema = NULL;

  if (!brand_cli_parse (&rest, entries, "plan|measurement|checks",
                        _("Print the JSON Schema of a file.")))
    return BRAND_EXIT_USAGE;
  if (g_strv_length (rest) != 2)
    return brand_cli_usage ("schema", _("Name one schema: plan, measurement or checks."));

  if (g_str_equal (rest[1], "plan"))
    schema = brand_schema_write_plan ();
  else if (g_str_equal (rest[1], "measurement"))
    schema = brand_measurement_schema_write ();
  else if (g_str_equal (rest[1], "checks"))
    schema = brand_cli_check_write_schema ();
  else
    return brand_cli_usage ("schema", _("There are three schemas: plan, measurement and checks."));

  return brand_cli_write ("-", schema) ? BRAND_EXIT_FINE : BRAND_EXIT_FINDINGS;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "model/brand-date.h"
#include "storage/brand-plan-writer.h"
#include "storage/brand-samples.h"

static GBytes *
write_blank (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_today ());

  return brand_plan_write (plan);
}

static GBytes *
load_sample (const char *name)
{
  g_autoptr (GError) error = NULL;
  GBytes *sample = brand_sample_load (name, &error);

  if (sample == NULL)
    brand_cli_complain ("%s", error->message);

  return sample;
}

static void
list_samples (void)
{
  const BrandSample *samples;
  guint n_samples;

  samples = brand_samples_list (&n_samples);
  for (guint i = 0; i < n_samples; i++)
    g_print ("%-14s %s\n", samples[i].name, _(samples[i].description));
}

int
brand_cli_new (char **arguments)
{
  g_autofree char *sample = NULL;
  gboolean is_list = FALSE;
  gboolean is_forced = FALSE;
  const GOptionEntry entries[] = {
    { "sample", 0, 0, G_OPTION_ARG_STRING, &sample, _("Start from a sample plan"), _("NAME") },
    { "list-samples", 0, 0, G_OPTION_ARG_NONE, &is_list, _("List the sample plans"), NULL },
    { "force", 0, 0, G_OPTION_ARG_NONE, &is_forced, _("Replace a file that is there"), NULL },
    { NULL },
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GBytes) bytes = NULL;

  if (!brand_cli_parse (&rest, entries, _("FILE"), _("Make a plan, empty or from a sample.")))
    return BRAND_EXIT_USAGE;
  if (is_list)
    {
      list_samples ();
      return BRAND_EXIT_FINE;
    }
  if (g_strv_length (rest) != 2)
    return brand_cli_usage ("new", _("Name one file."));
  if (!is_forced && !g_str_equal (rest[1], "-") && g_file_test (rest[1], G_FILE_TEST_EXISTS))
    {
      brand_cli_complain (_("%s: The file is there already. Use --force to replace it."), rest[1]);
      return BRAND_EXIT_FINDINGS;
    }

  bytes = sample ? load_sample (sample) : write_blank ();
  if (bytes == NULL)
    return BRAND_EXIT_USAGE;

  return brand_cli_write (rest[1], bytes) ? BRAND_EXIT_FINE : BRAND_EXIT_FINDINGS;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "model/brand-date.h"
#include "model/facts/brand-roll-forward.h"
#include "storage/data/brand-samples.h"
#include "storage/plan/brand-plan-writer.h"

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
tell_rolled (const BrandRollSummary *summary)
{
  g_autofree char *span = brand_date_format_span (summary->start, summary->end, 0);

  g_printerr ("%s\n", span);
  /* Translators: what a plan of the next year was made of. */
  g_printerr (_("%u beats and touchpoints on new days, %u of them with their ritual; %u go on from "
                "the year before; %u measures start from their last reading; %u learnings are "
                "taken along; %u tasks are to be done again; %u entries stay behind.\n"),
              summary->n_moved, summary->n_by_ritual, summary->n_continued, summary->n_baselines,
              summary->n_learnings, summary->n_tasks, summary->n_left);
}

/* NULL, and said why, when the plan can't be read. */
static GBytes *
roll_forward (const char *path,
              gboolean    by_date)
{
  BrandRollOptions options = { by_date ? BRAND_ROLL_SAME_DATE : BRAND_ROLL_SAME_WEEKDAY };
  g_autoptr (BrandPlan) plan = brand_cli_read_plan (path, NULL);
  g_autoptr (BrandPlan) next = NULL;
  BrandRollSummary summary;

  if (plan == NULL)
    return NULL;
  next = brand_plan_roll_forward (plan, &options, &summary);
  tell_rolled (&summary);
  return brand_plan_write (next);
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

static gboolean
may_write (const char *path,
           gboolean    is_forced)
{
  if (is_forced || g_str_equal (path, "-") || !g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  brand_cli_complain (_("%s: The file is there already. Use --force to replace it."), path);
  return FALSE;
}

int
brand_cli_new (char **arguments)
{
  g_autofree char *sample = NULL;
  g_autofree char *from = NULL;
  gboolean is_list = FALSE, is_forced = FALSE, by_date = FALSE;
  const GOptionEntry entries[] = {
    { "sample", 0, 0, G_OPTION_ARG_STRING, &sample, _("Start from a sample plan"), _("NAME") },
    { "list-samples", 0, 0, G_OPTION_ARG_NONE, &is_list, _("List the sample plans"), NULL },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &from, _("Roll last year’s plan forward"), _("PLAN") },
    { "same-date", 0, 0, G_OPTION_ARG_NONE, &by_date,
      _("With --from, keep days of the month instead of weekdays"), NULL },
    { "force", 0, 0, G_OPTION_ARG_NONE, &is_forced, _("Replace a file that is there"), NULL },
    { NULL },
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GBytes) bytes = NULL;

  if (!brand_cli_parse (&rest, entries, _("FILE"),
                        _("Make a plan: empty, from a sample, or from last year’s.")))
    return BRAND_EXIT_USAGE;
  if (is_list)
    {
      list_samples ();
      return BRAND_EXIT_FINE;
    }
  if (g_strv_length (rest) != 2)
    return brand_cli_usage ("new", _("Name one file."));
  if (sample != NULL && from != NULL)
    return brand_cli_usage ("new", _("A plan comes from a sample or from another plan."));
  if (!may_write (rest[1], is_forced))
    return BRAND_EXIT_FINDINGS;

  if (from != NULL)
    bytes = roll_forward (from, by_date);
  else
    bytes = sample ? load_sample (sample) : write_blank ();
  if (bytes == NULL)
    return from != NULL ? BRAND_EXIT_UNREADABLE : BRAND_EXIT_USAGE;

  return brand_cli_write (rest[1], bytes) ? BRAND_EXIT_FINE : BRAND_EXIT_FINDINGS;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "cli/brand-cli-private.h"
#include "report/brand-export.h"
#include "synergy/brand-plan-synergy.h"

typedef struct
{
  BrandExportOptions options;
  guint n_plans;
  guint n_done;
  gboolean is_terminal;
} Job;

static void
progress_cb (guint       n_done,
             guint       n_files,
             const char *name,
             gpointer    data)
{
  Job *job = data;

  if (!job->is_terminal)
    return;

  g_printerr ("\r\033[K");
  if (name)
    /* Translators: progress in a terminal: which plan of how many, which file of how many, its
     * name. */
    g_printerr (_("Plan %1$u of %2$u, file %3$u of %4$u: %5$s"),
                job->n_done + 1, job->n_plans, n_done + 1, n_files, name);
}

static char *
get_stem (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  if (g_str_equal (path, "-"))
    return g_strdup ("plan");
  if (g_str_has_suffix (name, ".brandplan") && strlen (name) > strlen (".brandplan"))
    name[strlen (name) - strlen (".brandplan")] = '\0';

  return g_steal_pointer (&name);
}

static int
export_plan (Job        *job,
             const char *path)
{
  g_autoptr (BrandPlan) plan = brand_cli_read_plan (path);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autofree char *stem = get_stem (path);
  g_autoptr (GError) error = NULL;

  if (plan == NULL)
    return BRAND_EXIT_UNREADABLE;

  synergy = brand_plan_synergy_new (plan);
  job->options.stem = stem;
  if (brand_export_run (plan, synergy, &job->options, progress_cb, job, NULL, &error))
    return BRAND_EXIT_FINE;

  brand_cli_complain ("%s: %s", path, error->message);
  return BRAND_EXIT_FINDINGS;
}

static gboolean
check_stems (char **paths)
{
  g_autoptr (GHashTable) stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (; *paths != NULL; paths++)
    if (!g_hash_table_add (stems, get_stem (*paths)))
      {
        g_autofree char *message
          = g_strdup_printf (_("%s: Another plan has that name; files would collide."), *paths);

        brand_cli_usage ("export", message);
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_options (Job        *job,
              const char *formats,
              const char *dimensions,
              const char *paper)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  job->options.formats = BRAND_EXPORT_JSON | BRAND_EXPORT_PDF;
  job->options.dimensions = BRAND_EXPORT_ALL_DIMENSIONS;
  job->options.paper = brand_paper_get_default ();

  if ((formats && !brand_export_parse_formats (formats, &job->options.formats, &error))
      || (dimensions && !brand_export_parse_dimensions (dimensions, &job->options.dimensions,
                                                        &error)))
    message = g_strdup (error->message);
  else if (paper && !brand_paper_parse (paper, &job->options.paper))
    message = g_strdup_printf (_("There is no paper “%s”; use a4 or letter."), paper);

  if (message)
    brand_cli_usage ("export", message);

  return message == NULL;
}

int
brand_cli_export (char **arguments)
{
  g_autofree char *folder = NULL;
  g_autofree char *formats = NULL;
  g_autofree char *dimensions = NULL;
  g_autofree char *paper = NULL;
  const GOptionEntry entries[] = {
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &folder, _("Where the files go; made if it isn’t there"),
      _("FOLDER") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &formats,
      _("json, pdf, svg, png; json,pdf when not given"), _("LIST") },
    { "dimension", 'd', 0, G_OPTION_ARG_STRING, &dimensions,
      _("mass, community, direct; all when not given"), _("LIST") },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &paper, _("a4 or letter; your locale’s when not given"),
      _("NAME") },
    { NULL },
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GFile) target = NULL;
  Job job = { .is_terminal = isatty (STDERR_FILENO) };
  int status = BRAND_EXIT_FINE;

  if (!brand_cli_parse (&rest, entries, _("PLAN…"), _("Write measurement plans and the timeline.")))
    return BRAND_EXIT_USAGE;
  if (g_strv_length (rest) < 2)
    return brand_cli_usage ("export", _("Name at least one plan."));
  if (folder == NULL)
    return brand_cli_usage ("export", _("Say where the files go with --to."));
  if (!read_options (&job, formats, dimensions, paper) || !check_stems (rest + 1))
    return BRAND_EXIT_USAGE;

  target = g_file_new_for_commandline_arg (folder);
  job.options.folder = target;
  job.n_plans = g_strv_length (rest + 1);
  for (job.n_done = 0; job.n_done < job.n_plans; job.n_done++)
    {
      int own = export_plan (&job, rest[job.n_done + 1]);

      status = MAX (status, own);
    }

  return status;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "cli/brand-cli-batch.h"
#include "cli/brand-cli-export-words.h"
#include "cli/brand-cli-private.h"
#include "synergy/brand-plan-synergy.h"

typedef struct
{
  BrandExportOptions options;
  const char *folder;
  const char *scenario;
  char **paths;
  guint n_plans;
  guint number;            /* of the plan that is exported */
  gboolean shows_files;    /* on a terminal, while there is one process */
} Job;

static void
progress_cb (guint       n_done,
             guint       n_files,
             const char *name,
             gpointer    data)
{
  Job *job = data;

  if (!job->shows_files)
    return;

  g_printerr ("\r\033[K");
  if (name)
    /* Translators: progress in a terminal: which plan of how many, which file of how many, its
     * name. */
    g_printerr (_("Plan %1$u of %2$u, file %3$u of %4$u: %5$s"),
                job->number + 1, job->n_plans, n_done + 1, n_files, name);
}

static void
plan_done_cb (guint    n_done,
              gpointer data)
{
  Job *job = data;

  g_printerr ("\r\033[K");
  if (n_done < job->n_plans)
    /* Translators: progress in a terminal. */
    g_printerr (_("%1$u of %2$u plans"), n_done, job->n_plans);
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

/* A scenario's files stand beside the plan's: "bakery-less-paper". */
static char *
add_scenario (const char *stem,
              const char *scenario)
{
  g_autoptr (GString) name = g_string_new (stem);

  g_string_append_c (name, '-');
  for (const char *at = scenario; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      g_string_append_unichar (name, g_unichar_tolower (g_utf8_get_char (at)));
    else if (name->str[name->len - 1] != '-')
      g_string_append_c (name, '-');

  return g_string_free_and_steal (g_steal_pointer (&name));
}

static int
export_plan (guint    number,
             gpointer data,
             char   **message)
{
  Job *job = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_cli_load_plan (job->paths[number], job->scenario,
                                                     &error);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autofree char *stem = get_stem (job->paths[number]);
  g_autofree char *own_stem = job->scenario ? add_scenario (stem, job->scenario) : NULL;

  if (plan == NULL)
    {
      *message = g_strdup (error->message);
      return BRAND_EXIT_UNREADABLE;
    }

  synergy = brand_plan_synergy_new (plan);
  folder = g_file_new_for_commandline_arg (job->folder);
  job->number = number;
  job->options.stem = own_stem ? own_stem : stem;
  job->options.folder = folder;
  if (brand_export_run (plan, synergy, &job->options, progress_cb, job, NULL, &error))
    return BRAND_EXIT_FINE;

  *message = g_strdup (error->message);
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
load_agency (const BrandExportWords *words,
             BrandAgency           **agency)
{
  g_autoptr (GError) error = NULL;

  if (!words->is_plain)
    *agency = words->settings != NULL ? brand_agency_load (words->settings, &error)
                                      : brand_agency_load_default (&error);
  if (error != NULL)
    brand_cli_complain ("%s", error->message);

  return error == NULL;
}

static char **
list_names (char **paths)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (; *paths != NULL; paths++)
    g_strv_builder_add (names, brand_cli_get_name (*paths));

  return g_strv_builder_end (names);
}

int
brand_cli_export (char **arguments)
{
  g_auto (BrandExportWords) words = { NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_auto (GStrv) names = NULL;
  g_autoptr (BrandAgency) agency = NULL;
  gboolean is_terminal = isatty (STDERR_FILENO);
  Job job = { .options.stem = NULL };
  BrandCliBatch batch = { .work = export_plan, .data = &job };

  if (!brand_export_words_read (&words, &rest) || !brand_export_words_get (&words, &job.options)
      || !check_stems (rest + 1))
    return BRAND_EXIT_USAGE;
  if (!load_agency (&words, &agency))
    return BRAND_EXIT_UNREADABLE;

  names = batch.names = list_names (rest + 1);
  batch.n_jobs = words.n_jobs > 0 ? (guint) words.n_jobs : g_get_num_processors ();
  job.options.agency = agency;
  job.folder = words.folder;
  job.scenario = words.scenario;
  job.paths = rest + 1;
  job.n_plans = g_strv_length (names);
  job.shows_files = is_terminal && (batch.n_jobs == 1 || job.n_plans == 1);
  batch.progress = is_terminal && !job.shows_files ? plan_done_cb : NULL;

  return brand_cli_batch_run (&batch);
}

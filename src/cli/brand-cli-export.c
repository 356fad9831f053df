/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "cli/brand-cli-private.h"
#include "report/brand-export.h"
#include "report/brand-worksheet.h"
#include "synergy/brand-plan-synergy.h"

#define ALL_PARTS "all"
#define FILLED "filled"
#define BLANK "blank"

/* What the command line said. */
typedef struct
{
  char *folder;
  char *formats;
  char *dimensions;
  char *paper;
  char *book;
  char *map;
  char *worksheets;
  char *lessons;
  gboolean has_action_plan;
  gboolean has_checks;
  gboolean is_client;
} Words;

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

/* A book by its own name is a whole one, maps and worksheets are filled ones. */
static void
complete_names (char **arguments)
{
  static const char *const names[][2] = {
    { "--book", "--book=" ALL_PARTS },
    { "--map", "--map=" FILLED },
    { "--worksheets", "--worksheets=" FILLED },
  };

  for (; *arguments != NULL; arguments++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      if (g_str_equal (*arguments, names[i][0]))
        {
          g_free (*arguments);
          *arguments = g_strdup (names[i][1]);
        }
}

static gboolean
parse_book (const char *parts,
            guint      *book,
            GError    **error)
{
  if (!g_str_equal (parts, ALL_PARTS))
    return brand_book_parse_parts (parts, book, error);

  *book = BRAND_BOOK_ALL;
  return TRUE;
}

static gboolean
read_options (Job         *job,
              const Words *words)
{
  BrandExportOptions *options = &job->options;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  /* A book, a map or worksheets are what was asked for, unless there is word of measurement
   * plans. */
  if ((words->book == NULL && words->map == NULL && words->worksheets == NULL
       && !words->has_action_plan && !words->has_checks)
      || words->formats != NULL || words->dimensions != NULL)
    {
      options->formats = BRAND_EXPORT_JSON | BRAND_EXPORT_PDF;
      options->dimensions = BRAND_EXPORT_ALL_DIMENSIONS;
    }
  options->paper = brand_paper_get_default ();
  options->is_client = words->is_client;
  options->has_maps = g_strcmp0 (words->map, FILLED) == 0;
  options->has_blank_maps = g_strcmp0 (words->map, BLANK) == 0;
  options->has_action_plan = words->has_action_plan;
  options->has_checks = words->has_checks;
  options->has_worksheets = g_strcmp0 (words->worksheets, FILLED) == 0;
  options->has_blank_worksheets = g_strcmp0 (words->worksheets, BLANK) == 0;

  if ((words->formats && !brand_export_parse_formats (words->formats, &options->formats, &error))
      || (words->dimensions && !brand_export_parse_dimensions (words->dimensions,
                                                               &options->dimensions, &error))
      || (words->book && !parse_book (words->book, &options->book, &error))
      || (words->lessons && !brand_worksheets_parse (words->lessons, &options->lessons,
                                                     &options->assessments, &error)))
    message = g_strdup (error->message);
  else if (words->paper && !brand_paper_parse (words->paper, &options->paper))
    message = g_strdup_printf (_("There is no paper “%s”; use a4 or letter."), words->paper);
  else if (words->map && !options->has_maps && !options->has_blank_maps)
    message = g_strdup_printf (_("There is no map “%s”; use filled or blank."), words->map);
  else if (words->worksheets && !options->has_worksheets && !options->has_blank_worksheets)
    message = g_strdup_printf (_("There are no worksheets “%s”; use filled or blank."),
                               words->worksheets);
  else if (words->lessons && !words->worksheets)
    message = g_strdup (_("Say --worksheets where you choose lessons with --lesson."));
  else if (words->is_client && options->has_worksheets)
    message = g_strdup (_("Answers are private, so that a client’s copy has no filled worksheets; "
                          "use --worksheets=blank."));
  else if (words->is_client && words->has_action_plan)
    message = g_strdup (_("Answers and checks are private, so that a client’s copy has no action "
                          "plan."));
  else if (words->is_client && words->has_checks)
    message = g_strdup (_("What the checks say is private, so that a client’s copy has none of "
                          "it."));

  if (message)
    brand_cli_usage ("export", message);

  return message == NULL;
}

static void
words_clear (Words *self)
{
  g_free (self->folder);
  g_free (self->formats);
  g_free (self->dimensions);
  g_free (self->paper);
  g_free (self->book);
  g_free (self->map);
  g_free (self->worksheets);
  g_free (self->lessons);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static gboolean
read_words (char  ***arguments,
            Words   *words)
{
  const GOptionEntry entries[] = {
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &words->folder,
      _("Where the files go; made if it isn’t there"), _("FOLDER") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &words->formats,
      _("json, pdf, svg, png; json,pdf when not given"), _("LIST") },
    { "dimension", 'd', 0, G_OPTION_ARG_STRING, &words->dimensions,
      _("mass, community, direct; all when not given"), _("LIST") },
    { "book", 'b', 0, G_OPTION_ARG_STRING, &words->book,
      _("The plan book: story, beats, customers, community, culture, timeline, measures, money, "
        "offers, operating, learnings, checks, assumptions; all when none is named"),
      _("LIST") },
    { "map", 'm', 0, G_OPTION_ARG_STRING, &words->map,
      _("The customer maps: filled, or blank to write on; filled when not said"), _("FORM") },
    { "worksheets", 'w', 0, G_OPTION_ARG_STRING, &words->worksheets,
      _("The lessons’ worksheets: filled, or blank to write on; filled when not said"),
      _("FORM") },
    { "lesson", 'l', 0, G_OPTION_ARG_STRING, &words->lessons,
      _("Worksheets of these lessons only, by their numbers, or assessments"), _("LIST") },
    { "action-plan", 'a', 0, G_OPTION_ARG_NONE, &words->has_action_plan,
      _("The action plan: the next steps, what the answers have made, what is missing"), NULL },
    { "checks", 'k', 0, G_OPTION_ARG_NONE, &words->has_checks,
      _("What the checks find, why it matters and what helps"), NULL },
    { "client", 'c', 0, G_OPTION_ARG_NONE, &words->is_client,
      _("A client’s copy: without private notes, secrets and costs"), NULL },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &words->paper,
      _("a4 or letter; your locale’s when not given"), _("NAME") },
    { NULL },
  };

  complete_names (*arguments);
  if (!brand_cli_parse (arguments, entries, _("PLAN…"),
                        _("Write measurement plans, the timeline, the plan book, customer "
                          "maps and worksheets.")))
    return FALSE;

  if (g_strv_length (*arguments) < 2)
    brand_cli_usage ("export", _("Name at least one plan."));
  else if (words->folder == NULL)
    brand_cli_usage ("export", _("Say where the files go with --to."));
  else
    return TRUE;

  return FALSE;
}

int
brand_cli_export (char **arguments)
{
  g_auto (Words) words = { NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GFile) target = NULL;
  Job job = { .is_terminal = isatty (STDERR_FILENO) };
  int status = BRAND_EXIT_FINE;

  if (!read_words (&rest, &words) || !read_options (&job, &words) || !check_stems (rest + 1))
    return BRAND_EXIT_USAGE;

  target = g_file_new_for_commandline_arg (words.folder);
  job.options.folder = target;
  job.n_plans = g_strv_length (rest + 1);
  for (job.n_done = 0; job.n_done < job.n_plans; job.n_done++)
    {
      int own = export_plan (&job, rest[job.n_done + 1]);

      status = MAX (status, own);
    }

  return status;
}

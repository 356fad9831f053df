/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brand-cli-export-words.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "report/worksheet/brand-worksheet.h"

#define ALL_PARTS "all"
#define FILLED "filled"
#define BLANK "blank"

/* A book by its own name is a whole one, maps and worksheets are filled ones. */
static void
complete_names (char **arguments)
{
  static const char *const names[][2] = {
    { "--book", "--book=" ALL_PARTS },
    { "--map", "--map=" FILLED },
    { "--worksheets", "--worksheets=" FILLED },
    { "--timeline", "--timeline=fit" },
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

/* "filled", "blank" or both. */
static gboolean
parse_forms (const char *names,
             gboolean   *has_filled,
             gboolean   *has_blank)
{
  g_auto (GStrv) parts = g_strsplit (names, ",", -1);

  for (char **part = parts; *part != NULL; part++)
    if (g_str_equal (g_strstrip (*part), FILLED))
      *has_filled = TRUE;
    else if (g_str_equal (*part, BLANK))
      *has_blank = TRUE;
    else
      return FALSE;

  return *has_filled || *has_blank;
}

static gboolean
parse_tables (const char    *name,
              BrandCsvStyle *tables)
{
  *tables = g_str_equal (name, "plain") ? BRAND_CSV_PLAIN : BRAND_CSV_SPREADSHEET;
  return *tables == BRAND_CSV_PLAIN || g_str_equal (name, "spreadsheet");
}

/* What was asked for by its own name is all that is written, unless there is word of measurement
 * plans. */
static void
choose_defaults (const BrandExportWords *self,
                 BrandExportOptions     *options)
{
  gboolean has_own = self->book != NULL || self->map != NULL || self->worksheets != NULL
                     || self->has_action_plan || self->has_checks;

  if (!has_own || self->formats != NULL || self->dimensions != NULL)
    options->formats = BRAND_EXPORT_JSON | BRAND_EXPORT_PDF;
  if (self->timeline != NULL)
    options->formats |= BRAND_EXPORT_PDF;
  if (self->dimensions == NULL && self->timeline == NULL)
    options->dimensions = options->formats != 0 ? BRAND_EXPORT_ALL_DIMENSIONS : 0;
  options->paper = brand_paper_get_default ();
  options->without_timeline = self->without_timeline;
  options->has_action_plan = self->has_action_plan;
  options->has_checks = self->has_checks;
  options->is_client = self->is_client;
}

static char *
parse_lists (const BrandExportWords *self,
             BrandExportOptions     *options)
{
  g_autoptr (GError) error = NULL;

  if ((self->formats && !brand_export_parse_formats (self->formats, &options->formats, &error))
      || (self->dimensions && !brand_export_parse_dimensions (self->dimensions,
                                                              &options->dimensions, &error))
      || (self->timeline && !brand_export_parse_timeline (self->timeline, &options->timeline,
                                                          &error))
      || (self->book && !parse_book (self->book, &options->book, &error))
      || (self->lessons && !brand_worksheets_parse (self->lessons, &options->lessons,
                                                    &options->assessments, &error)))
    return g_strdup (error->message);

  return NULL;
}

static char *
parse_names (const BrandExportWords *self,
             BrandExportOptions     *options)
{
  if (self->paper && !brand_paper_parse (self->paper, &options->paper))
    return g_strdup_printf (_("There is no paper “%s”; use a4 or letter."), self->paper);
  if (self->map && !parse_forms (self->map, &options->has_maps, &options->has_blank_maps))
    return g_strdup_printf (_("There is no map “%s”; use filled or blank."), self->map);
  if (self->worksheets && !parse_forms (self->worksheets, &options->has_worksheets,
                                        &options->has_blank_worksheets))
    return g_strdup_printf (_("There are no worksheets “%s”; use filled or blank."),
                            self->worksheets);
  if (self->tables && !parse_tables (self->tables, &options->tables))
    return g_strdup_printf (_("There are no tables “%s”; use spreadsheet or plain."),
                            self->tables);
  if (self->n_jobs < 0)
    return g_strdup (_("--jobs is how many processes work at a time, from 1."));

  return NULL;
}

static const char *
find_contradiction (const BrandExportWords   *self,
                    const BrandExportOptions *options)
{
  if (self->lessons && !self->worksheets)
    return _("Say --worksheets where you choose lessons with --lesson.");
  if (self->is_client && options->has_worksheets)
    return _("Answers are private, so that a client’s copy has no filled worksheets; use "
             "--worksheets=blank.");
  if (self->is_client && self->has_action_plan)
    return _("Answers and checks are private, so that a client’s copy has no action plan.");
  if (self->is_client && self->has_checks)
    return _("What the checks say is private, so that a client’s copy has none of it.");
  if (self->timeline && self->without_timeline)
    return _("--timeline and --no-timeline exclude each other.");
  if (self->settings && self->is_plain)
    return _("--settings and --plain exclude each other.");

  return NULL;
}

gboolean
brand_export_words_get (const BrandExportWords *self,
                        BrandExportOptions     *options)
{
  g_autofree char *message = NULL;

  choose_defaults (self, options);
  message = parse_lists (self, options);
  if (message == NULL)
    message = parse_names (self, options);
  if (message == NULL)
    message = g_strdup (find_contradiction (self, options));
  if (message != NULL)
    brand_cli_usage ("export", message);

  return message == NULL;
}

void
brand_export_words_clear (BrandExportWords *self)
{
  g_free (self->folder);
  g_free (self->formats);
  g_free (self->dimensions);
  g_free (self->timeline);
  g_free (self->paper);
  g_free (self->book);
  g_free (self->map);
  g_free (self->worksheets);
  g_free (self->lessons);
  g_free (self->settings);
  g_free (self->tables);
  g_free (self->scenario);
}

static gboolean
parse (BrandExportWords *self,
       char           ***arguments)
{
  const GOptionEntry entries[] = {
    { "to", 't', 0, G_OPTION_ARG_FILENAME, &self->folder,
      _("Where the files go; made if it isn’t there"), _("FOLDER") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &self->formats,
      _("json, pdf, svg, png, csv, ics; json,pdf when not given"), _("LIST") },
    { "dimension", 'd', 0, G_OPTION_ARG_STRING, &self->dimensions,
      _("mass, community, direct; all when not given"), _("LIST") },
    { "timeline", 'i', 0, G_OPTION_ARG_STRING, &self->timeline,
      _("The timeline: fit on one page, tile on many, poster on a large one; fit when not said"),
      _("FORM") },
    { "no-timeline", 'n', 0, G_OPTION_ARG_NONE, &self->without_timeline,
      _("Without the timeline"), NULL },
    { "book", 'b', 0, G_OPTION_ARG_STRING, &self->book,
      _("The plan book: story, beats, customers, community, culture, timeline, measures, money, "
        "offers, operating, learnings, checks, assumptions; all when none is named"),
      _("LIST") },
    { "map", 'm', 0, G_OPTION_ARG_STRING, &self->map,
      _("The customer maps: filled, blank to write on, or filled,blank; filled when not said"),
      _("FORM") },
    { "worksheets", 'w', 0, G_OPTION_ARG_STRING, &self->worksheets,
      _("The lessons’ worksheets: filled, blank to write on, or filled,blank; filled when not "
        "said"),
      _("FORM") },
    { "lesson", 'l', 0, G_OPTION_ARG_STRING, &self->lessons,
      _("Worksheets of these lessons only, by their numbers, or assessments"), _("LIST") },
    { "action-plan", 'a', 0, G_OPTION_ARG_NONE, &self->has_action_plan,
      _("The action plan: the next steps, what the answers have made, what is missing"), NULL },
    { "checks", 'k', 0, G_OPTION_ARG_NONE, &self->has_checks,
      _("What the checks find, why it matters and what helps"), NULL },
    { "client", 'c', 0, G_OPTION_ARG_NONE, &self->is_client,
      _("A client’s copy: without private notes, secrets and costs"), NULL },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &self->scenario,
      _("The plan as it would be with this scenario"), _("NAME") },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &self->paper,
      _("a4 or letter; your locale’s when not given"), _("NAME") },
    { "tables", 0, 0, G_OPTION_ARG_STRING, &self->tables,
      _("How CSV is written: spreadsheet, with labels and signs as your locale has them, or plain, "
        "for programs; spreadsheet when not given"), _("FORM") },
    { "settings", 's', 0, G_OPTION_ARG_FILENAME, &self->settings,
      _("A file with the agency’s name, logo and colour; the preferences’ when not given"),
      _("FILE") },
    { "plain", 0, 0, G_OPTION_ARG_NONE, &self->is_plain,
      _("Without the agency’s name, logo and colour"), NULL },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &self->n_jobs,
      _("How many processes work at a time; as many as processors when not given"),
      _("NUMBER") },
    { NULL },
  };

  complete_names (*arguments);
  return brand_cli_parse (arguments, entries, _("PLAN…"),
                          _("Write measurement plans, the timeline, the plan book, customer "
                            "maps and worksheets."));
}

gboolean
brand_export_words_read (BrandExportWords *self,
                         char           ***arguments)
{
  if (!parse (self, arguments))
    return FALSE;

  if (g_strv_length (*arguments) < 2)
    brand_cli_usage ("export", _("Name at least one plan."));
  else if (self->folder == NULL)
    brand_cli_usage ("export", _("Say where the files go with --to."));
  else
    return TRUE;

  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "storage/csv/brand-csv-import.h"
#include "storage/csv/brand-csv-names.h"
#include "storage/csv/brand-csv-writer.h"
#include "storage/plan/brand-plan-writer.h"

/* What the command line said. */
typedef struct
{
  char *table;
  char *kind;
  char *dates;
  char *numbers;
  char *unknown;
  char **constants;
  gboolean takes_faulty;
  gboolean clears_empty;
  gboolean is_trial;
} Words;

static void
words_clear (Words *self)
{
  g_free (self->table);
  g_free (self->kind);
  g_free (self->dates);
  g_free (self->numbers);
  g_free (self->unknown);
  g_strfreev (self->constants);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static gboolean
read_words (char  ***arguments,
            Words   *words)
{
  const GOptionEntry entries[] = {
    { "csv", 0, 0, G_OPTION_ARG_FILENAME, &words->table, _("The table"), _("FILE") },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &words->kind,
      _("touchpoints, measures, readings or groups; what the columns look like when not given"),
      _("NAME") },
    { "dates", 0, 0, G_OPTION_ARG_STRING, &words->dates,
      _("day-first or month-first, where the dates don’t tell"), _("ORDER") },
    { "numbers", 0, 0, G_OPTION_ARG_STRING, &words->numbers,
      _("point or comma before decimals, where the numbers don’t tell"), _("SIGN") },
    { "set", 0, 0, G_OPTION_ARG_STRING_ARRAY, &words->constants,
      _("What rows say that have nothing there, as dimension=mass; may be given again"),
      _("FIELD=VALUE") },
    { "unknown", 0, 0, G_OPTION_ARG_STRING, &words->unknown,
      _("What becomes of names that the plan doesn’t have: refuse, leave or create"), _("WHAT") },
    { "clear", 0, 0, G_OPTION_ARG_NONE, &words->clears_empty,
      _("Let empty cells empty what the plan has"), NULL },
    { "faulty", 0, 0, G_OPTION_ARG_NONE, &words->takes_faulty,
      _("Take rows with cells that can’t be read, without these"), NULL },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &words->is_trial,
      _("Only say what would happen"), NULL },
    { NULL },
  };

  if (!brand_cli_parse (arguments, entries, _("PLAN"),
                        _("Read touchpoints, measures, readings or groups from a table.")))
    return FALSE;
  if (g_strv_length (*arguments) == 2 && words->table != NULL)
    return TRUE;
  brand_cli_usage ("import", _("Name one plan, and a table with --csv."));
  return FALSE;
}

/* The place of a name among names that end with NULL; FALSE, and said why, when it is none. */
static gboolean
choose (const char        *option,
        const char        *name,
        const char *const *names,
        guint             *place)
{
  g_autofree char *list = g_strjoinv (", ", (char **) names);
  g_autofree char *message = NULL;

  for (*place = 0; names[*place] != NULL; (*place)++)
    if (g_str_equal (names[*place], name))
      return TRUE;
  /* Translators: an option of the command line, what it can be, what it was. */
  message = g_strdup_printf (_("%1$s is one of %2$s, not “%3$s”."), option, list, name);
  brand_cli_usage ("import", message);
  return FALSE;
}

static gboolean
set_kind (BrandCsvImport *import,
          const Words    *words)
{
  const char *names[BRAND_N_CSV_KINDS + 1] = { NULL };
  guint place;

  for (guint i = 0; i < BRAND_N_CSV_KINDS; i++)
    names[i] = brand_kind_get (brand_csv_kinds[i])->list_name;
  if (words->kind == NULL)
    return TRUE;
  if (!choose ("--kind", words->kind, names, &place))
    return FALSE;
  brand_csv_import_set_kind (import, brand_csv_kinds[place]);
  return TRUE;
}

static gboolean
set_signs (BrandCsvImport *import,
           const Words    *words)
{
  static const char *const orders[] = { "day-first", "month-first", NULL };
  static const char *const signs[] = { "point", "comma", NULL };
  guint place;

  if (words->dates != NULL)
    {
      if (!choose ("--dates", words->dates, orders, &place))
        return FALSE;
      brand_csv_import_set_dates (import, place == 0 ? BRAND_CSV_DAY_FIRST
                                                     : BRAND_CSV_MONTH_FIRST);
    }
  if (words->numbers != NULL)
    {
      if (!choose ("--numbers", words->numbers, signs, &place))
        return FALSE;
      brand_csv_import_set_numbers (import, place == 0 ? BRAND_CSV_POINT : BRAND_CSV_COMMA);
    }
  return TRUE;
}

static gboolean
set_constants (BrandCsvImport *import,
               char          **constants)
{
  const BrandKind *kind = brand_kind_get (brand_csv_import_get_kind (import));
  g_autoptr (GHashTable) names = brand_csv_index_names (kind);

  for (; constants != NULL && *constants != NULL; constants++)
    {
      g_auto (GStrv) parts = g_strsplit (*constants, "=", 2);
      g_autofree char *name = brand_csv_normalise (parts[0] != NULL ? parts[0] : "");
      gpointer found = g_hash_table_lookup (names, name);

      if (found == NULL || parts[1] == NULL)
        {
          g_autofree char *message =
            g_strdup_printf (_("“%s” sets no field; write it as dimension=mass."), *constants);

          brand_cli_usage ("import", message);
          return FALSE;
        }
      brand_csv_import_set_constant (import, (guint) BRAND_CSV_NAME_FIELD (found), parts[1]);
    }
  return TRUE;
}

static gboolean
set_options (BrandCsvImport *import,
             const Words    *words)
{
  static const char *const unknown[] = { "refuse", "leave", "create", NULL };
  BrandCsvOptions options = { BRAND_CSV_UNKNOWN_REFUSED, words->takes_faulty,
                              words->clears_empty };
  guint place = 0;

  if (words->unknown != NULL && !choose ("--unknown", words->unknown, unknown, &place))
    return FALSE;
  options.unknown = (BrandCsvUnknown) place;
  brand_csv_import_set_options (import, &options);
  return set_kind (import, words) && set_constants (import, words->constants)
         && set_signs (import, words);
}

/* What was recognised, and what it comes to. */
static void
tell (BrandCsvImport *import)
{
  const BrandKind *kind = brand_kind_get (brand_csv_import_get_kind (import));
  GPtrArray *rows = brand_csv_import_get_rows (import);
  char separator[] = { brand_csv_import_get_separator (import), '\0' };

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandCsvRow *row = rows->pdata[i];

      if (row->message != NULL && row->state != BRAND_CSV_ROW_CHANGED)
        /* Translators: a line of a file, then what is to be said of it. */
        g_printerr (_("Line %1$u: %2$s\n"), row->line, row->message);
    }
  /* Translators: what a table has, how it is encoded, what stands between its cells. */
  g_printerr (_("%1$s, %2$s, separator “%3$s”\n"), _(kind->plural),
              brand_csv_encoding_names[brand_csv_import_get_encoding (import)],
              *separator == '\t' ? _("tab") : separator);
  /* Translators: numbers of a table's rows. */
  g_printerr (_("%1$u new, %2$u changed, %3$u the same, %4$u can’t be imported, %5$u left out\n"),
              brand_csv_import_count (import, BRAND_CSV_ROW_NEW),
              brand_csv_import_count (import, BRAND_CSV_ROW_CHANGED),
              brand_csv_import_count (import, BRAND_CSV_ROW_SAME),
              brand_csv_import_count (import, BRAND_CSV_ROW_FAULTY),
              brand_csv_import_count (import, BRAND_CSV_ROW_LEFT_OUT));
}

static BrandCsvImport *
open_table (BrandPlan  *plan,
            const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  BrandCsvImport *import = bytes != NULL ? brand_csv_import_new (plan, bytes, &error) : NULL;

  if (import == NULL)
    brand_cli_complain ("%s: %s", path, error->message);
  return import;
}

static gboolean
apply (BrandCsvImport *import,
       BrandPlan      *plan,
       const char     *path)
{
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!brand_csv_import_apply (import, history, &error))
    {
      brand_cli_complain ("%s: %s", path, error->message);
      return FALSE;
    }
  if (!brand_history_get_modified (history) && !g_str_equal (path, "-"))
    return TRUE;
  bytes = brand_plan_write (plan);
  return brand_cli_write (path, bytes);
}

int
brand_cli_import (char **arguments)
{
  g_auto (Words) words = { NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (BrandPlan) plan = NULL;
  g_autoptr (BrandCsvImport) import = NULL;
  guint n_faulty;

  if (!read_words (&rest, &words))
    return BRAND_EXIT_USAGE;
  plan = brand_cli_read_plan (rest[1], NULL);
  import = plan != NULL ? open_table (plan, words.table) : NULL;
  if (import == NULL)
    return BRAND_EXIT_UNREADABLE;
  if (!set_options (import, &words))
    return BRAND_EXIT_USAGE;

  tell (import);
  n_faulty = brand_csv_import_count (import, BRAND_CSV_ROW_FAULTY);
  if (!words.is_trial && !apply (import, plan, rest[1]))
    return BRAND_EXIT_FINDINGS;
  return n_faulty > 0 ? BRAND_EXIT_FINDINGS : BRAND_EXIT_FINE;
}

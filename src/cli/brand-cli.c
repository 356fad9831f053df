/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brand-cli.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "cli/brand-cli-private.h"

static const struct
{
  const char *name;
  int (*run) (char **arguments);
  const char *parameters;
  const char *summary;
} commands[] = {
  { "export", brand_cli_export, N_("PLAN… --to FOLDER"),
    N_("Write measurement plans and the timeline") },
  { "import", brand_cli_import, N_("PLAN --csv FILE"),
    N_("Read touchpoints, measures, readings or groups") },
  { "check", brand_cli_check, N_("PLAN…"), N_("Say what is missing or risky") },
  { "synergy", brand_cli_synergy, N_("PLAN"),
    N_("Print what the three dimensions do, day by day") },
  { "merge", brand_cli_merge, N_("BASE OURS THEIRS"),
    N_("Merge two plans that were made from one") },
  { "new", brand_cli_new, N_("FILE"), N_("Make a plan, empty or from a sample") },
  { "schema", brand_cli_schema, N_("plan|measurement|checks"),
    N_("Print the JSON Schema of a file") },
};

void
brand_cli_complain (const char *format,
                    ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_printerr ("brand-planner: %s\n", message);
}

int
brand_cli_usage (const char *command,
                 const char *message)
{
  brand_cli_complain ("%s", message);
  /* Translators: %s is a command such as "export". */
  g_printerr (_("Try “brand-planner %s --help”.\n"), command);

  return BRAND_EXIT_USAGE;
}

gboolean
brand_cli_parse (char              ***arguments,
                 const GOptionEntry  *entries,
                 const char          *parameters,
                 const char          *summary)
{
  g_autofree char *command = g_strdup ((*arguments)[0]);
  g_autofree char *usage = g_strdup_printf ("%s %s", command, parameters);
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_strict_posix (context, FALSE);
  if (g_option_context_parse_strv (context, arguments, &error))
    return TRUE;

  brand_cli_usage (command, error->message);
  return FALSE;
}

void
brand_cli_init_locale (void)
{
  const char *folder = g_getenv ("BRAND_PLANNER_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("brand-planner");
}

static void
print_help (void)
{
  g_print ("%s\n  brand-planner [%s]\n  brand-planner %s\n\n%s\n",
           _("Usage:"), _("PLAN…"), _("COMMAND …"), _("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *parameters = _(commands[i].parameters);

      g_print ("  %-8s %s%*s %s\n", commands[i].name, parameters,
               brand_cli_get_padding (parameters, 22), "", _(commands[i].summary));
    }
  g_print ("\n%s\n",
           _("Without a command the window opens. “-” stands for standard input or output.\n"
             "Exit status: 0 fine, 1 findings, conflicts or a failed write, 2 a plan can’t "
             "be read,\n64 wrong usage."));
}

gboolean
brand_cli_run (int    argc,
               char **argv,
               int   *status)
{
  const char *first = argc > 1 ? argv[1] : "";

  *status = BRAND_EXIT_FINE;
  if (g_str_equal (first, "--version"))
    {
      g_print ("brand-planner %s\n", PACKAGE_VERSION);
      return TRUE;
    }
  if (g_str_equal (first, "--help") || g_str_equal (first, "-h") || g_str_equal (first, "help"))
    {
      print_help ();
      return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (first, commands[i].name))
      {
        g_auto (GStrv) arguments = g_strdupv (argv + 1);

        *status = commands[i].run (arguments);
        return TRUE;
      }

  return FALSE;
}

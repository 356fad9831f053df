/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/brand-cli-check.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "model/brand-date.h"

/* More of the same tell nothing new; JSON has them all. */
#define MOST_FINDINGS 5

typedef struct
{
  char *scenario;              /* NULL for the plan itself */
  int today;
  gboolean with_dismissed;
  BrandSeverity worst_allowed; /* findings below it don't count for the exit status */
  BrandJsonWriter *writer;     /* NULL to print for people */
} Options;

static void
print_dismissal (BrandItem *dismissal)
{
  int day = brand_item_get_date (dismissal, "date");
  g_autofree char *date = day == BRAND_DATE_UNSET ? NULL
    : brand_date_format (day, BRAND_DATE_STYLE_FULL);
  const char *by = brand_item_get_text (dismissal, "by");

  g_print ("    %s %s", _("Dismissed:"), brand_item_get_text (dismissal, "reason"));
  if (by[0] != '\0')
    g_print (" – %s", by);
  if (date != NULL)
    g_print (", %s", date);
  g_print ("\n");
}

static void
print_group (const BrandCheckGroup *group,
             guint                  n_most)
{
  const BrandCheck *check = group->check;

  /* Translators: what is wrong, then how much it weighs, such as "Risk". */
  g_print (C_("check", "\n%1$s (%2$s)\n"), _(check->title),
           _(brand_severity_choices[check->severity].label));
  for (guint i = 0; i < MIN (group->n_findings, n_most); i++)
    {
      g_autofree char *text = brand_finding_dup_text (&group->findings[i]);

      g_print ("  • %s\n", text);
      if (group->findings[i].dismissal != NULL)
        print_dismissal (group->findings[i].dismissal);
    }
  if (group->n_findings > n_most)
    {
      guint n_more = group->n_findings - n_most;

      g_print ("  • ");
      g_print (ngettext ("%u more", "%u more", n_more), n_more);
      g_print ("\n");
    }
  g_print ("  %s %s\n  %s %s\n", _("Why it matters:"), _(check->why), _("What helps:"),
           _(check->help));
}

static void
print_findings (const Options       *options,
                const char          *path,
                const BrandFindings *findings)
{
  g_autofree char *summary = findings->n_open == 0 ? g_strdup (_("Nothing is missing"))
    : g_strdup_printf (ngettext ("%u finding", "%u findings", findings->n_open),
                       findings->n_open);

  g_print ("%s: %s\n", path, summary);
  for (guint i = 0; i < findings->n_open_groups; i++)
    print_group (&findings->open[i], MOST_FINDINGS);
  for (guint i = 0; options->with_dismissed && i < findings->n_dismissed_groups; i++)
    print_group (&findings->dismissed[i], G_MAXUINT);
}

static gboolean
is_bad_enough (const Options       *options,
               const BrandFindings *findings)
{
  guint n = 0;

  for (guint s = 0; s <= options->worst_allowed; s++)
    n += brand_findings_count (findings, (BrandSeverity) s);

  return n > 0;
}

static int
check_plan (const Options *options,
            const char    *path)
{
  g_autoptr (BrandPlan) plan = brand_cli_read_plan (path, options->scenario);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autoptr (BrandFindings) findings = NULL;

  if (plan == NULL)
    return BRAND_EXIT_UNREADABLE;

  synergy = brand_plan_synergy_new (plan);
  findings = brand_checks_run (plan, synergy, options->today);
  if (options->writer != NULL)
    brand_cli_check_add_json (options->writer, path, plan, findings, options->with_dismissed);
  else
    print_findings (options, path, findings);

  return is_bad_enough (options, findings) ? BRAND_EXIT_FINDINGS : BRAND_EXIT_FINE;
}

static int
check_plans (const Options *options,
             char         **paths)
{
  int status = BRAND_EXIT_FINE;

  for (char **path = paths; *path != NULL; path++)
    {
      int own;

      if (path > paths && options->writer == NULL)
        g_print ("\n");
      own = check_plan (options, *path);
      status = MAX (status, own);
    }

  return status;
}

static int
check_as_json (Options *options,
               char   **paths)
{
  g_autoptr (GBytes) bytes = NULL;
  int status;

  options->writer = brand_json_writer_new ();
  brand_cli_check_begin_json (options->writer, options->today);
  status = check_plans (options, paths);
  brand_cli_check_end_json (options->writer);
  bytes = brand_json_writer_finish (g_steal_pointer (&options->writer));

  return brand_cli_write ("-", bytes) ? status : MAX (status, BRAND_EXIT_FINDINGS);
}

/* FALSE for a word that is no severity. */
static gboolean
parse_severity (const char    *name,
                BrandSeverity *severity)
{
  for (guint s = 0; s < BRAND_N_SEVERITIES; s++)
    if (g_str_equal (name, brand_severity_choices[s].name))
      {
        *severity = (BrandSeverity) s;
        return TRUE;
      }

  return FALSE;
}

int
brand_cli_check (char **arguments)
{
  gboolean is_json = FALSE, all = FALSE;
  g_autofree char *fail_on = NULL;
  g_autofree char *scenario = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, N_("Print all findings as JSON"), NULL },
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_("Show dismissed findings, too"), NULL },
    { "fail-on", 0, 0, G_OPTION_ARG_STRING, &fail_on,
      N_("Exit with 1 only for findings of this weight or more: missing, risk or hint"),
      "missing|risk|hint" },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario,
      N_("The plan as it would be with this scenario"), N_("NAME") },
    { NULL },
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  Options options = { .today = brand_date_today (), .worst_allowed = BRAND_SEVERITY_HINT };

  if (!brand_cli_parse (&rest, entries, _("PLAN…"),
                        _("Say what is missing or risky in plans, why it matters and what helps.")))
    return BRAND_EXIT_USAGE;
  if (g_strv_length (rest) < 2)
    return brand_cli_usage ("check", _("Name at least one plan."));
  if (fail_on != NULL && !parse_severity (fail_on, &options.worst_allowed))
    return brand_cli_usage ("check", _("After --fail-on comes missing, risk or hint."));

  options.with_dismissed = all;
  options.scenario = scenario;
  return is_json ? check_as_json (&options, rest + 1) : check_plans (&options, rest + 1);
}

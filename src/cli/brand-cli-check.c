/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks.h"
#include "cli/brand-cli-private.h"
#include "model/brand-date.h"

static int
check_plan (const char *path)
{
  g_autoptr (BrandPlan) plan = brand_cli_read_plan (path);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autoptr (BrandFindings) findings = NULL;

  if (plan == NULL)
    return BRAND_EXIT_UNREADABLE;

  synergy = brand_plan_synergy_new (plan);
  findings = brand_checks_run (plan, synergy, brand_date_today ());
  for (guint i = 0; i < findings->n_open; i++)
    {
      const BrandFinding *finding = brand_findings_get_open (findings, i);
      g_autofree char *text = brand_finding_dup_text (finding);

      g_print ("%s: %s %s\n", path, text, _(finding->check->why));
    }

  return findings->n_open > 0 ? BRAND_EXIT_FINDINGS : BRAND_EXIT_FINE;
}

int
brand_cli_check (char **arguments)
{
  static const GOptionEntry entries[] = { { NULL } };
  g_auto (GStrv) rest = g_strdupv (arguments);
  int status = BRAND_EXIT_FINE;

  if (!brand_cli_parse (&rest, entries, _("PLAN…"),
                        _("Say what is missing or risky in plans, and why it matters.")))
    return BRAND_EXIT_USAGE;
  if (g_strv_length (rest) < 2)
    return brand_cli_usage ("check", _("Name at least one plan."));

  for (char **path = rest + 1; *path != NULL; path++)
    {
      int own = check_plan (*path);

      status = MAX (status, own);
    }

  return status;
}

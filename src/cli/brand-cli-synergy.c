/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/brand-synergy-json.h"
#include "synergy/brand-plan-synergy.h"

static void
print_row (const char *label,
           const char *text)
{
  g_print ("%s%*s %s\n", label, brand_cli_get_padding (label, 28), "", text);
}

static void
print_percent (const char *label,
               gboolean    is_known,
               double      fraction)
{
  g_autofree char *text = is_known ? brand_format_percent (fraction, 1) : g_strdup ("–");

  print_row (label, text);
}

static void
print_index (const char *label,
             double      index)
{
  g_autofree char *text = brand_format_number (100 * index, 1);

  print_row (label, text);
}

static void
print_dimensions (BrandPlanSynergy *synergy)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      const BrandDimensionMeasures *own = &measures->dimensions[d];
      g_autofree char *share = brand_format_percent (own->effect_share, 0);
      /* Translators: in how many of the plan’s weeks a dimension has an effect. */
      g_autofree char *weeks = g_strdup_printf (ngettext ("heard in %1$u of %2$u week",
                                                          "heard in %1$u of %2$u weeks",
                                                          measures->n_weeks),
                                                own->n_speaking_weeks + own->n_echo_weeks,
                                                    measures->n_weeks);
      /* Translators: a share of the effect, then the weeks in which a dimension is heard. */
      g_autofree char *text = g_strdup_printf (_("%1$s of the effect, %2$s"), share, weeks);

      print_row (_(brand_dimension_choices[d].label), text);
    }
}

static void
print_summary (BrandPlanSynergy *synergy)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  double n_days = brand_synergy_get_n_days (brand_plan_synergy_get_engine (synergy));
  int peak_day = brand_plan_synergy_get_first_day (synergy) + (int) measures->peak_day;
  g_autofree char *peak = brand_date_format (peak_day,
                                             BRAND_DATE_STYLE_FULL);
  g_autofree char *balance = brand_format_number (measures->balance, 2);

  print_index (_("Alone, mean"), measures->total_alone / n_days);
  print_index (_("Together, mean"), measures->total_together / n_days);
  print_percent (_("Synergy"), measures->has_synergy_lift, measures->synergy_lift);
  print_index (_("Together, at its peak"), measures->peak_together);
  print_row (_("Peak"), peak);
  print_row (_("Balance"), balance);
  print_percent (_("Emphasis match"), measures->has_effect, measures->emphasis_match_effect);
  print_dimensions (synergy);
  g_print ("%s\n", _("Planning index, not a sales forecast"));
}

int
brand_cli_synergy (char **arguments)
{
  gboolean is_json = FALSE;
  g_autofree char *scenario = NULL;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json,
      _("Print the series and measures as JSON, with full precision"), NULL },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario,
      _("The plan as it would be with this scenario"), _("NAME") },
    { NULL },
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (BrandPlan) plan = NULL;
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autoptr (GBytes) json = NULL;

  if (!brand_cli_parse (&rest, entries, _("PLAN"),
                        _("Print what the three dimensions do, alone and together.")))
    return BRAND_EXIT_USAGE;
  if (g_strv_length (rest) != 2)
    return brand_cli_usage ("synergy", _("Name one plan."));

  plan = brand_cli_read_plan (rest[1], scenario);
  if (plan == NULL)
    return BRAND_EXIT_UNREADABLE;

  synergy = brand_plan_synergy_new (plan);
  if (!is_json)
    {
      print_summary (synergy);
      return BRAND_EXIT_FINE;
    }

  json = brand_synergy_to_json (synergy);
  return brand_cli_write ("-", json) ? BRAND_EXIT_FINE : BRAND_EXIT_FINDINGS;
}

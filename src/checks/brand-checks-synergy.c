/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/brand-date.h"
#include "model/brand-format.h"

/* Shorter silences are breath between two touchpoints. */
#define LONG_SILENCE_DAYS 28

/* Shares of effect and emphasis that differ by less are as good as equal. */
#define EMPHASIS_TOLERANCE 0.15

static guint
count_counted (BrandPlan     *plan,
               BrandDimension dimension)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  guint n = 0;

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));

      if (brand_touchpoint_is_counted (touchpoint)
          && brand_touchpoint_get_dimension (touchpoint) == dimension)
        n++;
    }

  return n;
}

void
brand_check_empty_dimensions (BrandCheckRun *run)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (count_counted (run->plan, (BrandDimension) d) == 0)
      brand_check_find (run, NULL,
                        /* Translators: %s is a dimension such as Mass. */
                        g_strdup_printf (_("Nothing is planned in this dimension: %s."),
                                         _(brand_dimension_choices[d].label)));
}

void
brand_check_silences (BrandCheckRun *run)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (run->synergy);
  int first_day = brand_plan_synergy_get_first_day (run->synergy);

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    for (guint i = 0; i < measures->dimensions[d].n_silences; i++)
      {
        const BrandSynergySilence *silence = &measures->dimensions[d].silences[i];
        guint n_weeks = (silence->n_days + 3) / 7;
        int start = first_day + (int) silence->start;
        g_autofree char *span = NULL;

        if (silence->n_days < LONG_SILENCE_DAYS
            || count_counted (run->plan, (BrandDimension) d) == 0)
          continue;
        span = brand_date_format_span (start, start + (int) silence->n_days - 1, 0);
        brand_check_find (run, NULL,
                          /* Translators: a dimension such as Mass, a number of weeks, a span of
                           * dates. */
                          g_strdup_printf (ngettext ("%1$s is silent for %2$u week, %3$s.",
                                                     "%1$s is silent for %2$u weeks, %3$s.",
                                                     n_weeks),
                                           _(brand_dimension_choices[d].label), n_weeks, span));
      }
}

void
brand_check_emphasis (BrandCheckRun *run)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (run->synergy);
  double emphasis[BRAND_N_DIMENSIONS];

  brand_plan_get_emphasis (run->plan, emphasis);
  for (guint d = 0; measures->has_effect && d < BRAND_N_DIMENSIONS; d++)
    {
      double share = measures->dimensions[d].effect_share;
      g_autofree char *is = brand_format_percent (share, 0);
      g_autofree char *meant = brand_format_percent (emphasis[d], 0);

      if (fabs (share - emphasis[d]) > EMPHASIS_TOLERANCE)
        brand_check_find (run, NULL,
                          /* Translators: a dimension such as Mass, then two shares such as 20 %. */
                          g_strdup_printf (_("%1$s has %2$s of the effect; its emphasis is %3$s."),
                                           _(brand_dimension_choices[d].label), is, meant));
    }
}

void
brand_check_assumed_reach (BrandCheckRun *run)
{
  BrandList *touchpoints = brand_plan_get_list (run->plan, BRAND_KIND_TOUCHPOINT);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (run->synergy);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandItem *item = brand_list_get (touchpoints, i);
      BrandPressureSource source;

      brand_synergy_get_touchpoint_pressure (engine, i, &source);
      if (source == BRAND_PRESSURE_ASSUMED)
        brand_check_find (run, item,
                          g_strdup_printf (_("“%s” doesn’t say how many people it reaches."),
                                           brand_item_get_text (item, "title")));
    }
}

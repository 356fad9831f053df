/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/brand-cadence.h"
#include "model/brand-date.h"

void
brand_check_unmeasured (BrandCheckRun *run)
{
  BrandList *measures = brand_plan_get_list (run->plan, BRAND_KIND_MEASURE);
  guint count[BRAND_N_DIMENSIONS] = { 0 };

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    count[brand_measure_get_dimension (BRAND_MEASURE (brand_list_get (measures, i)))]++;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (count[d] == 0)
      brand_check_find (run, NULL,
                        /* Translators: %s is a dimension such as Mass. */
                        g_strdup_printf (_("Nothing is measured in this dimension: %s."),
                                         _(brand_dimension_choices[d].label)));
}

void
brand_check_targets (BrandCheckRun *run)
{
  BrandList *measures = brand_plan_get_list (run->plan, BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *measure = brand_list_get (measures, i);

      if (isnan (brand_item_get_number (measure, "target")))
        brand_check_find (run, measure,
                          g_strdup_printf (_("“%s” has no target."),
                                           brand_item_get_text (measure, "title")));
    }
}

void
brand_check_late_readings (BrandCheckRun *run)
{
  BrandList *measures = brand_plan_get_list (run->plan, BRAND_KIND_MEASURE);
  int as_of = brand_plan_get_as_of (run->plan);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *measure = brand_list_get (measures, i);
      g_autofree char *day = NULL;
      BrandDue due;

      brand_plan_get_due (run->plan, BRAND_MEASURE (measure), as_of, &due);
      if (due.n_due == 0)
        continue;
      day = brand_date_format (due.next, BRAND_DATE_STYLE_FULL);
      brand_check_find (run, measure,
                        /* Translators: a measure's title and a date. */
                        g_strdup_printf (_("The reading of “%1$s” for %2$s is missing."),
                                         brand_item_get_text (measure, "title"), day));
    }
}

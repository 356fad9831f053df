/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan.h"

#include <locale.h>
#include <string.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

/* From this month on, people plan the year that comes. */
#define LOOK_AHEAD_MONTH 10

static char *
dup_local_currency (void)
{
  g_autofree char *code = g_strndup (localeconv ()->int_curr_symbol, 3);

  return brand_currency_is_valid (code) ? g_steal_pointer (&code) : g_strdup ("EUR");
}

BrandPlan *
brand_plan_new_blank (int today)
{
  BrandPlan *plan = brand_plan_new ();
  g_autofree char *currency = dup_local_currency ();
  int year;
  guint month, day;

  brand_date_split (today, &year, &month, &day);
  if (month >= LOOK_AHEAD_MONTH)
    year++;

  g_object_set (brand_plan_get_info (plan),
                "currency", currency,
                "start", brand_date_join (year, 1, 1),
                "end", brand_date_join (year, 12, 31),
                NULL);

  return plan;
}

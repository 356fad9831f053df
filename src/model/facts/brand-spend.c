/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-spend.h"

#include <math.h>

#include "model/brand-currency.h"
#include "model/brand-money.h"

static gint64
get_part_until (BrandTouchpoint *touchpoint,
                gint64           cost,
                int              today)
{
  int start = brand_touchpoint_get_start (touchpoint);
  int end = MAX (start, brand_touchpoint_get_end (touchpoint));
  double part;

  if (start == BRAND_DATE_UNSET || today < start)
    return 0;
  if (today >= end)
    return cost;
  part = (today - start + 1) / (double) (end - start + 1);
  return MIN (brand_money_from_number ((double) cost * part), cost);
}

void
brand_spend_init (BrandSpend *self,
                  BrandPlan  *plan,
                  int         today)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  guint field = BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost");

  *self = (BrandSpend) { 0 };
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (list, i));
      gint64 cost = brand_item_get_value (BRAND_ITEM (touchpoint), field)->money;

      if (cost == BRAND_MONEY_UNSET || cost <= 0 || !brand_touchpoint_is_counted (touchpoint))
        continue;
      self->planned = brand_money_add (self->planned, cost);
      self->so_far = brand_money_add (self->so_far, get_part_until (touchpoint, cost, today));
    }
  self->allowance = brand_money_get_allowance (brand_item_get_money (info, "revenue"),
                                               brand_item_get_money (info, "profit"));
}

gint64
brand_spend_round (gint64      money,
                   const char *currency)
{
  double unit = (double) brand_currency_get_unit (currency);

  return (gint64) (round ((double) money / unit) * unit);
}

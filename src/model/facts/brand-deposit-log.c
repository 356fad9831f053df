/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-deposit-log.h"

#include "model/brand-date.h"

static int
get_month (int day)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  return 12 * year + (int) month - 1;
}

static int
get_judge_from (BrandTouchpoint *touchpoint)
{
  double growth = brand_item_get_number (BRAND_ITEM (touchpoint), "growth");

  return brand_touchpoint_get_start (touchpoint) + (int) ceil (growth);
}

static void
add_deposit (BrandDepositLog *log,
             BrandItem       *deposit)
{
  int day = brand_item_get_date (deposit, "date");
  guint count = (guint) brand_item_get_number (deposit, "count");
  int month = get_month (day) - log->first_month;

  log->total += count;
  log->last = MAX (log->last, day);
  if (month >= 0 && month < BRAND_DEPOSIT_MONTHS)
    log->months[month] += count;
}

static GArray *
create_logs (BrandPlan *plan,
             int        today)
{
  GArray *logs = g_array_new (FALSE, TRUE, sizeof (BrandDepositLog));
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  int start = get_month (brand_plan_info_get_start (brand_plan_get_info (plan)));
  int first = MAX (start, get_month (today) - BRAND_DEPOSIT_MONTHS + 1);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));
      BrandDepositLog log = { touchpoint, .first_month = first };

      if (brand_touchpoint_get_pattern (touchpoint) != BRAND_PATTERN_CULTIVATED
          || brand_touchpoint_get_status (touchpoint) == BRAND_STATUS_DROPPED)
        continue;
      log.judge_from = get_judge_from (touchpoint);
      g_array_append_val (logs, log);
    }
  return logs;
}

GArray *
brand_plan_list_deposit_logs (BrandPlan *plan,
                              int        today)
{
  GArray *logs = create_logs (plan, today);
  BrandList *deposits = brand_plan_get_list (plan, BRAND_KIND_DEPOSIT);
  g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < logs->len; i++)
    {
      BrandDepositLog *log = &g_array_index (logs, BrandDepositLog, i);

      g_hash_table_insert (found, (gpointer) brand_item_get_id (BRAND_ITEM (log->touchpoint)), log);
    }
  for (guint i = 0; i < brand_list_get_length (deposits); i++)
    {
      BrandItem *deposit = brand_list_get (deposits, i);
      BrandDepositLog *log = g_hash_table_lookup (found,
                                                  brand_item_get_text (deposit, "touchpoint"));

      if (log != NULL)
        add_deposit (log, deposit);
    }
  return logs;
}

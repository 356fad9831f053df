/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-mix-words.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "model/brand-money.h"

/* A gain below this is not worth a change: nobody can plan so finely. */
#define WORTHWHILE 0.005

static const char *
get_currency (const BrandPlanMix *mix)
{
  BrandPlan *plan = brand_plan_synergy_get_plan (mix->synergy);

  return brand_plan_info_get_currency (brand_plan_get_info (plan));
}

char *
brand_mix_describe_value (const BrandPlanMix *mix)
{
  g_autofree char *before = brand_format_number (100 * mix->found.current_value, 1);
  g_autofree char *after = brand_format_number (100 * mix->found.value, 1);
  double gain = mix->found.current_value > 0 ? mix->found.value / mix->found.current_value - 1 : 0;
  g_autofree char *percent = brand_format_percent (ABS (gain), 0);

  if (ABS (gain) < WORTHWHILE)
    return g_strdup_printf (_("Planning index %s: the money is already where it does most"), after);
  if (gain > 0)
    /* Translators: two numbers and a share: "Planning index 24.3 instead of 21.8: 11 % more". */
    return g_strdup_printf (_("Planning index %s instead of %s: %s more"), after, before, percent);
  /* Translators: two numbers and a share: "Planning index 20.1 instead of 21.8: 8 % less". */
  return g_strdup_printf (_("Planning index %s instead of %s: %s less"), after, before, percent);
}

double
brand_mix_get_share (const BrandPlanMix *mix,
                     BrandDimension      dimension,
                     gboolean            is_suggested)
{
  gint64 whole = 0;
  gint64 part = 0;

  for (guint i = 0; i < mix->rows->len; i++)
    {
      const BrandMixRow *row = &g_array_index (mix->rows, BrandMixRow, i);
      gint64 money = is_suggested ? row->suggested : row->current;

      whole = brand_money_add (whole, money);
      part = brand_money_add (part, row->dimension == dimension ? money : 0);
    }
  return whole > 0 ? brand_money_get_share (part, whole) : 0;
}

char *
brand_mix_describe_dimension (const BrandPlanMix *mix,
                              BrandDimension      dimension)
{
  g_autofree char *after = brand_format_percent (brand_mix_get_share (mix, dimension, TRUE), 0);
  g_autofree char *before = brand_format_percent (brand_mix_get_share (mix, dimension, FALSE), 0);
  g_autofree char *low = brand_format_percent (mix->found.band_low[dimension], 0);
  g_autofree char *high = brand_format_percent (mix->found.band_high[dimension], 0);

  /* The band has no bounds, so that it says nothing of amounts that have. */
  if (!mix->is_free || mix->found.n_band < 2)
    /* Translators: shares of the money. */
    return g_strdup_printf (_("%s, now %s"), after, before);

  /* Translators: shares of the money; the last two are a range. */
  return g_strdup_printf (_("%s, now %s. Nearly as good: %s to %s"), after, before, low, high);
}

char *
brand_mix_describe_floor (const BrandPlanMix *mix)
{
  double loss = mix->found.free_value > 0 ? 1 - mix->found.value / mix->found.free_value : 0;
  g_autofree char *percent = brand_format_percent (loss, 1);
  g_autofree char *share = brand_format_percent (BRAND_MIX_FLOOR, 0);

  if (loss < WORTHWHILE / 5)
    return NULL;

  /* Translators: two shares: "Each dimension keeps 10 % of the money. That costs 0.4 % …". */
  return g_strdup_printf (_("Each dimension keeps %s of the money, so that none is left out. "
                            "That costs %s of the index."), share, percent);
}

char *
brand_mix_describe_row (const BrandPlanMix *mix,
                        const BrandMixRow  *row)
{
  g_autofree char *after = brand_format_money (row->suggested, get_currency (mix), TRUE);
  g_autofree char *before = brand_format_money (row->current, get_currency (mix), TRUE);

  if (row->suggested == row->current)
    /* Translators: an amount of money. */
    return g_strdup_printf (_("%s, as now"), after);

  /* Translators: two amounts of money. */
  return g_strdup_printf (_("%s, now %s"), after, before);
}

static void
add_line (GPtrArray *lines,
          guint      count,
          char      *line)
{
  if (count > 0)
    g_ptr_array_add (lines, line);
  else
    g_free (line);
}

char *
brand_mix_describe_rest (const BrandPlanMix *mix)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_null_terminated (4, g_free, TRUE);

  add_line (lines, mix->n_running, g_strdup_printf (
              ngettext ("%u touchpoint stays as it is: running or done.",
                        "%u touchpoints stay as they are: running or done.",
                        mix->n_running), mix->n_running));
  add_line (lines, mix->n_unpriced, g_strdup_printf (
              ngettext ("%u touchpoint stays as it is: without a cost.",
                        "%u touchpoints stay as they are: without a cost.",
                        mix->n_unpriced), mix->n_unpriced));
  add_line (lines, mix->n_assumed, g_strdup_printf (
              ngettext ("%u touchpoint stays as it is: its reach is only assumed.",
                        "%u touchpoints stay as they are: their reach is only assumed.",
                        mix->n_assumed), mix->n_assumed));
  return lines->len > 0 ? g_strjoinv ("\n", (char **) lines->pdata) : NULL;
}

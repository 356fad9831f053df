/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "synergy/brand-plan-mix.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-money.h"
#include "model/kinds/brand-touchpoint.h"
#include "synergy/brand-plan-mix-private.h"

/* With more amounts than that, touchpoints of a channel are taken together; then of a dimension. */
#define MAX_ROWS 60

/* How far an amount may change unless it is free. */
#define LEAST_PART 0.5
#define MOST_PART 2.0

typedef enum
{
  SINGLY,
  BY_CHANNEL,
  BY_DIMENSION,
} Bundling;

static void
clear_row (gpointer data)
{
  BrandMixRow *row = data;

  g_free (row->title);
  g_array_unref (row->positions);
}

static BrandItem *
get_touchpoint (const BrandPlanMix *self,
                guint               position)
{
  BrandPlan *plan = brand_plan_synergy_get_plan (self->synergy);

  return brand_list_get (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT), position);
}

/* Counts why one may not change. */
static gboolean
may_change (BrandPlanMix *self,
            guint         position)
{
  BrandItem *item = get_touchpoint (self, position);
  BrandStatus status = brand_touchpoint_get_status (BRAND_TOUCHPOINT (item));
  gint64 cost = brand_item_get_money (item, "cost");
  BrandPressureSource source;

  if (!brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item)))
    return FALSE;
  brand_pressure (brand_plan_synergy_get_input (self->synergy),
                  brand_plan_synergy_get_touchpoint (self->synergy, position), &source);
  if (status != BRAND_STATUS_PLANNED)
    self->n_running++;
  else if (cost == BRAND_MONEY_UNSET || cost <= 0)
    self->n_unpriced++;
  else if (source == BRAND_PRESSURE_ASSUMED)
    self->n_assumed++;
  else
    return source != BRAND_PRESSURE_BAD_DATES;
  return FALSE;
}

static char *
dup_title (const BrandPlanMix *self,
           guint               position,
           Bundling            bundling)
{
  BrandItem *item = get_touchpoint (self, position);
  const char *channel = brand_item_get_text (item, "channel");

  if (bundling == SINGLY)
    return g_strdup (brand_touchpoint_get_title (BRAND_TOUCHPOINT (item)));
  if (bundling == BY_DIMENSION)
    return g_strdup (_(brand_dimension_choices[brand_touchpoint_get_dimension (
      BRAND_TOUCHPOINT (item))].label));
  return g_strdup (channel[0] != '\0' ? channel : _("Without a channel"));
}

static BrandMixRow *
ensure_row (BrandPlanMix   *self,
            guint           position,
            BrandDimension  dimension,
            Bundling        bundling)
{
  g_autofree char *title = dup_title (self, position, bundling);
  BrandMixRow row = { .dimension = dimension, .most = INFINITY };

  for (guint i = 0; bundling != SINGLY && i < self->rows->len; i++)
    {
      BrandMixRow *known = &g_array_index (self->rows, BrandMixRow, i);

      if (known->dimension == dimension && g_str_equal (known->title, title))
        return known;
    }
  row.title = g_steal_pointer (&title);
  row.positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (self->rows, row);
  return &g_array_index (self->rows, BrandMixRow, self->rows->len - 1);
}

static void
add_touchpoint (BrandPlanMix *self,
                guint         position,
                Bundling      bundling)
{
  BrandItem *item = get_touchpoint (self, position);
  BrandMixRow *row = ensure_row (self, position,
                                 brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item)),
                                 bundling);

  g_array_append_val (row->positions, position);
  row->current = brand_money_add (row->current, brand_item_get_money (item, "cost"));
  row->suggested = row->current;
  row->most = MIN (row->most, brand_pressure_get_most (
                     brand_plan_synergy_get_input (self->synergy),
                     brand_plan_synergy_get_touchpoint (self->synergy, position)));
}

static void
fill_rows (BrandPlanMix *self,
           const GArray *positions)
{
  for (Bundling bundling = SINGLY; bundling <= BY_DIMENSION; bundling++)
    {
      g_array_set_size (self->rows, 0);
      for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
        for (guint i = 0; i < positions->len; i++)
          {
            guint position = g_array_index (positions, guint, i);
            BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (get_touchpoint (self, position));

            if ((int) brand_touchpoint_get_dimension (touchpoint) == d)
              add_touchpoint (self, position, bundling);
          }
      if (self->rows->len <= MAX_ROWS)
        return;
    }
}

BrandPlanMix *
brand_plan_mix_new (BrandPlanSynergy *synergy)
{
  BrandPlanMix *self;
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_val_if_fail (BRAND_IS_PLAN_SYNERGY (synergy), NULL);

  self = g_new0 (BrandPlanMix, 1);
  self->synergy = g_object_ref (synergy);
  self->rows = g_array_new (FALSE, FALSE, sizeof (BrandMixRow));
  g_array_set_clear_func (self->rows, clear_row);
  for (guint i = 0; i < brand_plan_synergy_get_input (synergy)->n_touchpoints; i++)
    if (may_change (self, i))
      g_array_append_val (positions, i);
  fill_rows (self, positions);
  return self;
}

void
brand_plan_mix_free (BrandPlanMix *self)
{
  brand_mix_result_clear (&self->found);
  g_array_unref (self->rows);
  g_object_unref (self->synergy);
  g_free (self);
}

void
brand_mix_row_get_bounds (const BrandMixRow *row,
                          gboolean           is_free,
                          double            *lower,
                          double            *upper)
{
  double current = (double) row->current;

  *lower = row->is_locked ? current : is_free ? 0 : LEAST_PART * current;
  *upper = row->is_locked ? current : current * (is_free ? row->most : MIN (row->most, MOST_PART));
}

void
brand_plan_mix_get_range (const BrandPlanMix *self,
                          gboolean            is_free,
                          gint64             *least,
                          gint64             *most,
                          gint64             *current)
{
  double sum_lower = 0;
  double sum_upper = 0;

  *current = 0;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const BrandMixRow *row = &g_array_index (self->rows, BrandMixRow, i);
      double lower;
      double upper;

      brand_mix_row_get_bounds (row, is_free, &lower, &upper);
      sum_lower += lower;
      sum_upper += upper;
      *current = brand_money_add (*current, row->current);
    }
  *least = brand_money_from_number (ceil (sum_lower));
  *most = brand_money_from_number (floor (sum_upper));
}

/* Sets one of the numbers that a size can have, when it has changed. People and contacts are
 * whole. */
static gboolean
set_size (BrandHistory *history,
          BrandItem    *item,
          const char   *name,
          double        before,
          double        after,
          gboolean      is_whole,
          GError      **error)
{
  BrandValue value = { .number = is_whole ? round (after) : after };
  int field = brand_kind_find_field (&brand_touchpoint_kind, name);

  if (isnan (after) || before == after)
    return TRUE;
  return brand_history_set (history, item, (guint) field, &value, error);
}

static gboolean
set_cost (BrandHistory *history,
          BrandItem    *item,
          gint64        cost,
          GError      **error)
{
  BrandValue value = { .money = cost };
  int field = brand_kind_find_field (&brand_touchpoint_kind, "cost");

  return brand_history_set (history, item, (guint) field, &value, error);
}

static gboolean
apply_touchpoint (const BrandPlanMix *self,
                  BrandHistory       *history,
                  guint               position,
                  gint64              cost,
                  GError            **error)
{
  BrandItem *item = get_touchpoint (self, position);
  BrandSynergyTouchpoint before = *brand_plan_synergy_get_touchpoint (self->synergy, position);
  BrandSynergyTouchpoint after = before;
  gint64 current = brand_item_get_money (item, "cost");

  if (cost == current)
    return TRUE;
  brand_pressure_scale (brand_plan_synergy_get_input (self->synergy), &after,
                        (double) cost / (double) current);
  return set_size (history, item, "contacts", before.contacts, after.contacts, TRUE, error)
         && set_size (history, item, "people", before.people, after.people, TRUE, error)
         && set_size (history, item, "reach", before.reach, after.reach, FALSE, error)
         && set_cost (history, item, cost, error);
}

/* The row's money in the proportion that its touchpoints have now. */
static gboolean
apply_row (const BrandPlanMix *self,
           BrandHistory       *history,
           const BrandMixRow  *row,
           GError            **error)
{
  g_autofree gint64 *costs = g_new (gint64, row->positions->len);
  g_autofree double *shares = g_new (double, row->positions->len);
  gboolean is_done = TRUE;

  if (row->suggested == row->current)
    return TRUE;
  brand_mix_row_get_shares (self, row, shares);
  brand_mix_split_money (row->suggested, 1, shares, row->positions->len, costs);
  for (guint i = 0; i < row->positions->len && is_done; i++)
    is_done = apply_touchpoint (self, history, g_array_index (row->positions, guint, i), costs[i],
                                error);
  return is_done;
}

gboolean
brand_plan_mix_apply (BrandPlanMix *self,
                      BrandHistory *history,
                      GError      **error)
{
  gboolean is_done = TRUE;

  g_return_val_if_fail (self != NULL && BRAND_IS_HISTORY (history), FALSE);

  brand_history_begin (history, _("Use the suggested mix"));
  for (guint i = 0; i < self->rows->len && is_done; i++)
    is_done = apply_row (self, history, &g_array_index (self->rows, BrandMixRow, i), error);
  if (is_done)
    brand_history_end (history);
  else
    brand_history_cancel (history);
  return is_done;
}

void
brand_mix_row_get_shares (const BrandPlanMix *self,
                          const BrandMixRow  *row,
                          double             *shares)
{
  for (guint i = 0; i < row->positions->len; i++)
    {
      BrandItem *item = get_touchpoint (self, g_array_index (row->positions, guint, i));

      shares[i] = (double) brand_item_get_money (item, "cost") / (double) row->current;
    }
}

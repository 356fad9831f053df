/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-costs.h"

#include <string.h>

#include "model/brand-date.h"
#include "model/brand-money.h"

static void
add_amount (gint64 *sum,
            gint64  amount)
{
  *sum = brand_money_add (*sum, amount);
}

static int
get_month (int day)
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);

  return year * 12 + (int) month - 1;
}

static void
list_beats (BrandTouchpoint *touchpoint,
            GHashTable      *numbers,
            GArray          *found)
{
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);

  g_array_set_size (found, 0);
  for (guint i = 0; beats[i] != NULL; i++)
    {
      gpointer number;

      if (g_hash_table_lookup_extended (numbers, beats[i], NULL, &number))
        {
          guint index = GPOINTER_TO_UINT (number);

          g_array_append_val (found, index);
        }
    }
}

static void
spread (BrandCosts *self,
        GArray     *beats,
        guint       dimension,
        gint64      amount)
{
  gint64 part = amount / beats->len;
  gint64 rest = amount % beats->len;

  for (guint i = 0; i < beats->len; i++)
    add_amount (&self->beats[g_array_index (beats, guint, i)][dimension], part + (i < rest));
}

/* Its number in the plan, -1 before it and `n_months` after it. */
static int
find_month (const BrandCosts *self,
            int               day)
{
  guint first = 0, last = self->n_months + 1;

  while (first < last)
    {
      guint middle = (first + last) / 2;

      if (self->month_starts[middle] <= day)
        first = middle + 1;
      else
        last = middle;
    }

  return (int) first - 1;
}

static gint64 *
get_month_sum (BrandCosts *self,
               int         month,
               guint       dimension)
{
  if (month < 0)
    return &self->before[dimension];
  if (month >= (int) self->n_months)
    return &self->after[dimension];

  return &self->months[month][dimension];
}

static void
spread_over_months (BrandCosts      *self,
                    BrandTouchpoint *touchpoint,
                    gint64           amount)
{
  guint dimension = brand_touchpoint_get_dimension (touchpoint);
  int start = brand_touchpoint_get_start (touchpoint);
  int end = MAX (start, brand_touchpoint_get_end (touchpoint));
  int first = find_month (self, start);
  guint n = (guint) (find_month (self, end) - first) + 1;
  g_autofree guint *days = g_new (guint, n);
  g_autofree gint64 *parts = g_new (gint64, n);

  for (guint i = 0; i < n; i++)
    {
      int month = first + (int) i;
      int from = i == 0 ? start : self->month_starts[month];
      int until = i == n - 1 ? end + 1 : self->month_starts[month + 1];

      days[i] = (guint) (until - from);
    }
  brand_money_split (amount, days, n, parts);
  for (guint i = 0; i < n; i++)
    add_amount (get_month_sum (self, first + (int) i, dimension), parts[i]);
}

static void
add_counted (BrandCosts      *self,
             BrandTouchpoint *touchpoint,
             GArray          *beats,
             gint64           amount)
{
  guint dimension = brand_touchpoint_get_dimension (touchpoint);

  if (amount == BRAND_MONEY_UNSET)
    {
      g_ptr_array_add (self->unpriced, touchpoint);
      return;
    }
  add_amount (&self->total, amount);
  add_amount (&self->dimensions[dimension], amount);
  if (brand_touchpoint_get_start (touchpoint) != BRAND_DATE_UNSET)
    spread_over_months (self, touchpoint, amount);
  if (beats->len > 0)
    spread (self, beats, dimension, amount);
  else
    add_amount (&self->no_beat[dimension], amount);
}

static void
add_touchpoint (BrandCosts      *self,
                BrandTouchpoint *touchpoint,
                GHashTable      *numbers,
                GArray          *beats)
{
  guint field = BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost");
  gint64 amount = brand_item_get_value (BRAND_ITEM (touchpoint), field)->money;

  list_beats (touchpoint, numbers, beats);
  if (brand_touchpoint_is_counted (touchpoint))
    add_counted (self, touchpoint, beats, amount);
  else if (amount == BRAND_MONEY_UNSET)
    return;
  else if (brand_touchpoint_get_status (touchpoint) == BRAND_STATUS_IDEA)
    {
      add_amount (&self->ideas, amount);
      self->n_ideas++;
    }
  else if (brand_touchpoint_get_status (touchpoint) != BRAND_STATUS_DROPPED)
    {
      add_amount (&self->off, amount);
      self->n_off++;
    }
}

/* Without a period, every day is after it. */
static void
prepare_months (BrandCosts *self,
                BrandPlan  *plan)
{
  BrandPlanInfo *info = brand_plan_get_info (plan);
  int start = brand_plan_info_get_start (info);
  int end = MAX (start, brand_plan_info_get_end (info));

  if (start != BRAND_DATE_UNSET)
    {
      self->first_month = get_month (start);
      self->n_months = (guint) (get_month (end) - self->first_month) + 1;
    }
  self->months = g_malloc0_n (self->n_months + 1, sizeof *self->months);
  self->month_starts = g_new0 (int, self->n_months + 1);
  for (guint i = 0; start != BRAND_DATE_UNSET && i <= self->n_months; i++)
    {
      int month = self->first_month + (int) i;

      self->month_starts[i] = brand_date_join (month / 12, (guint) (month % 12) + 1, 1);
    }
}

static BrandCosts *
create (BrandPlan  *plan,
        GHashTable *numbers)
{
  BrandCosts *self = g_new0 (BrandCosts, 1);
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  self->n_beats = brand_list_get_length (beats);
  self->beats = g_malloc0_n (MAX (self->n_beats, 1), sizeof *self->beats);
  self->unpriced = g_ptr_array_new ();
  prepare_months (self, plan);
  for (guint i = 0; i < self->n_beats; i++)
    g_hash_table_insert (numbers, (gpointer) brand_item_get_id (brand_list_get (beats, i)),
                         GUINT_TO_POINTER (i));
  return self;
}

BrandCosts *
brand_costs_new (BrandPlan *plan)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
  BrandCosts *self = create (plan, numbers);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    add_touchpoint (self, BRAND_TOUCHPOINT (brand_list_get (touchpoints, i)), numbers, found);
  return self;
}

static void
empty (BrandCosts *self)
{
  const gsize row = sizeof *self->months;

  memset (self->dimensions, 0, row);
  memset (self->no_beat, 0, row);
  memset (self->before, 0, row);
  memset (self->after, 0, row);
  memset (self->beats, 0, self->n_beats * row);
  memset (self->months, 0, self->n_months * row);
}

gint64
brand_costs_get (const BrandCosts *self,
                 BrandCostsBy      by,
                 int               index)
{
  switch (by)
    {
    case BRAND_COSTS_BY_DIMENSION:
      g_return_val_if_fail (index >= 0 && index < BRAND_N_DIMENSIONS, 0);
      return self->dimensions[index];
    case BRAND_COSTS_BY_BEAT:
      return brand_costs_sum (index >= 0 && index < (int) self->n_beats ? self->beats[index]
                                                                        : self->no_beat);
    case BRAND_COSTS_BY_MONTH:
    default:
      if (index < 0)
        return brand_costs_sum (self->before);
      return brand_costs_sum (index < (int) self->n_months ? self->months[index] : self->after);
    }
}

static int
compare_parts (gconstpointer a,
               gconstpointer b)
{
  gint64 first = ((const BrandCostsPart *) a)->amount;
  gint64 second = ((const BrandCostsPart *) b)->amount;

  return first > second ? -1 : first < second;
}

GArray *
brand_costs_list (BrandPlan   *plan,
                  BrandCostsBy by,
                  int          index)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (BrandCosts) costs = create (plan, numbers);
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (BrandCostsPart));

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandCostsPart part = { .touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i)) };

      empty (costs);
      add_touchpoint (costs, part.touchpoint, numbers, found);
      part.amount = brand_costs_get (costs, by, index);
      if (part.amount > 0)
        g_array_append_val (parts, part);
    }
  g_array_sort (parts, compare_parts);
  return parts;
}

void
brand_costs_free (BrandCosts *self)
{
  g_ptr_array_unref (self->unpriced);
  g_free (self->beats);
  g_free (self->months);
  g_free (self->month_starts);
  g_free (self);
}

gint64
brand_costs_sum (const gint64 parts[BRAND_N_DIMENSIONS])
{
  gint64 sum = 0;

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    add_amount (&sum, parts[i]);
  return sum;
}

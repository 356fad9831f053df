/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-extension.h"

/* Further away there is hardly one that fits better, and each one costs an evaluation. */
#define MOST_BEFORE 4
#define MOST_AFTER 2

typedef struct
{
  BrandPlanSynergy *synergy;
  BrandSynergy *engine; /* of the one dimension */
  GArray *touchpoints;  /* BrandSynergyTouchpoint of that dimension, in the plan's order */
  GArray *positions;    /* where they are in the plan's list */
  int first;            /* the silence, days of the plan */
  int last;
  BrandExtension *found;
} Search;

/* An effect depends on its own dimension's touchpoints alone. */
static void
build_engine (Search        *search,
              BrandDimension dimension)
{
  BrandSynergyPlan input = *brand_plan_synergy_get_input (search->synergy);

  for (guint i = 0; i < input.n_touchpoints; i++)
    if (input.touchpoints[i].dimension == (BrandSynergyDimension) dimension)
      {
        g_array_append_val (search->touchpoints, input.touchpoints[i]);
        g_array_append_val (search->positions, i);
      }
  input.touchpoints = (const BrandSynergyTouchpoint *) search->touchpoints->data;
  input.n_touchpoints = search->touchpoints->len;
  brand_synergy_rebuild (search->engine, &input);
}

static const BrandSynergyTouchpoint *
get_touchpoint (Search *search,
                guint   index)
{
  return &g_array_index (search->touchpoints, BrandSynergyTouchpoint, index);
}

static void
look (Search         *search,
      BrandDimension  dimension,
      BrandExtension *extension)
{
  const double *effect = brand_synergy_get_effect (search->engine,
                                                   (BrandSynergyDimension) dimension);
  double sum = 0;

  extension->least = 1;
  for (int day = search->first; day <= search->last; day++)
    {
      extension->least = MIN (extension->least, effect[day]);
      extension->most = MAX (extension->most, effect[day]);
      sum += effect[day];
    }
  extension->mean = sum / MAX (search->last - search->first + 1, 1);
}

static void
keep (Search                       *search,
      BrandDimension                dimension,
      guint                         index,
      const BrandSynergyTouchpoint *changed,
      const BrandExtension         *looked)
{
  BrandPlan *plan = brand_plan_synergy_get_plan (search->synergy);
  int first_day = brand_plan_synergy_get_first_day (search->synergy);
  BrandExtension *found = g_memdup2 (looked, sizeof (BrandExtension));

  found->touchpoint =
    BRAND_TOUCHPOINT (brand_list_get (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT),
                                      g_array_index (search->positions, guint, index)));
  found->start = first_day + changed->start;
  found->end = first_day + changed->end;
  found->n_days = brand_synergy_get_n_days (search->engine);
  found->effect = g_memdup2 (brand_synergy_get_effect (search->engine,
                                                      (BrandSynergyDimension) dimension),
                            found->n_days * sizeof (double));
  search->found = found;
}

static void
try_touchpoint (Search        *search,
                BrandDimension dimension,
                guint          index)
{
  double threshold = brand_plan_synergy_get_input (search->synergy)->silence_threshold;
  const BrandSynergyTouchpoint *touchpoint = get_touchpoint (search, index);
  BrandSynergyTouchpoint changed = *touchpoint;
  BrandExtension looked = { 0 };

  if (touchpoint->end < search->first)
    changed.end = search->last;
  else
    changed.start = search->first;
  brand_synergy_replace (search->engine, index, &changed);
  look (search, dimension, &looked);
  if (looked.mean >= threshold)
    keep (search, dimension, index, &changed, &looked);
  brand_synergy_replace (search->engine, index, touchpoint);
}

/* How many days lie between the touchpoint and the silence on that side; -1 when it isn't there. */
static int
get_distance (Search  *search,
              guint    index,
              gboolean is_before)
{
  const BrandSynergyTouchpoint *touchpoint = get_touchpoint (search, index);

  if (!touchpoint->enabled || touchpoint->end < touchpoint->start)
    return -1;
  if (is_before)
    return touchpoint->end < search->first ? search->first - touchpoint->end : -1;
  return touchpoint->start > search->last ? touchpoint->start - search->last : -1;
}

/* The next one, from the nearest to the furthest and, where they are as far away, in the list's
 * order; -1 when there is none. */
static int
find_next (Search  *search,
           gboolean is_before,
           int      after_distance,
           int      after_index)
{
  int found = -1, nearest = G_MAXINT;

  for (guint i = 0; i < search->touchpoints->len; i++)
    {
      int distance = get_distance (search, i, is_before);

      if (distance < after_distance || distance >= nearest
          || (distance == after_distance && (int) i <= after_index) || distance < 0)
        continue;
      nearest = distance;
      found = (int) i;
    }
  return found;
}

static void
try_side (Search        *search,
          BrandDimension dimension,
          gboolean       is_before,
          guint          n_most)
{
  int distance = -1, index = -1;

  for (guint n = 0; n < n_most && search->found == NULL; n++)
    {
      index = find_next (search, is_before, distance, index);
      if (index < 0)
        return;
      distance = get_distance (search, (guint) index, is_before);
      try_touchpoint (search, dimension, (guint) index);
    }
}

BrandExtension *
brand_extension_find (BrandPlanSynergy *synergy,
                      BrandDimension    dimension,
                      int               start,
                      int               end)
{
  g_autoptr (BrandSynergy) engine = brand_synergy_new ();
  g_autoptr (GArray) touchpoints = g_array_new (FALSE, FALSE, sizeof (BrandSynergyTouchpoint));
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  Search search = { synergy, engine, touchpoints, positions };
  int first_day;

  g_return_val_if_fail (BRAND_IS_PLAN_SYNERGY (synergy), NULL);
  g_return_val_if_fail (start <= end, NULL);

  first_day = brand_plan_synergy_get_first_day (synergy);
  build_engine (&search, dimension);
  search.first = MAX (start - first_day, 0);
  search.last = MIN (end - first_day, (int) brand_synergy_get_n_days (engine) - 1);
  try_side (&search, dimension, TRUE, MOST_BEFORE);
  try_side (&search, dimension, FALSE, MOST_AFTER);
  return search.found;
}

void
brand_extension_free (BrandExtension *self)
{
  g_free (self->effect);
  g_free (self);
}

gint64
brand_extension_get_cost (const BrandExtension *self)
{
  int start = brand_touchpoint_get_start (self->touchpoint);
  int end = brand_touchpoint_get_end (self->touchpoint);
  gint64 cost = brand_item_get_value (BRAND_ITEM (self->touchpoint),
                                      BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost"))->money;
  int n_days = end - start + 1;

  if (cost == BRAND_MONEY_UNSET || n_days < 1)
    return BRAND_MONEY_UNSET;
  return (gint64) ((double) cost / n_days * (self->end - self->start + 1 - n_days));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-coverage-sums.h"

#include "synergy/brand-synergy-explain.h"

/* A day of each week stands for it. */
#define STEP_DAYS 7

/* What each touchpoint has of its dimension's index, mean over the days; owned. */
static double *
list_effects (BrandPlanSynergy *synergy,
              guint             n_touchpoints)
{
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  guint n_days = brand_synergy_get_n_days (engine);
  double *effects = g_new0 (double, n_touchpoints + 1);
  guint n = 0;

  for (guint day = 0; day < n_days; day += STEP_DAYS, n++)
    {
      g_auto (BrandSynergyExplanation) explanation = { 0 };

      brand_synergy_explain (engine, day, &explanation);
      for (guint i = 0; i < explanation.n_parts; i++)
        {
          const BrandPressurePart *part = &explanation.parts[i];
          const BrandDimensionExplanation *own = &explanation.dimensions[part->dimension];

          if (part->touchpoint < n_touchpoints && own->pressure > 0)
            effects[part->touchpoint] += own->index * part->pressure / own->pressure;
        }
    }
  for (guint i = 0; i < n_touchpoints && n > 0; i++)
    effects[i] /= n;
  return effects;
}

static void
add (BrandCoverageSums *self,
     guint              row,
     BrandItem         *touchpoint,
     gint64             cost,
     double             effect)
{
  guint dimension = brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (touchpoint));
  BrandCoverageSum *sums[] = {
    &self->rows[row][dimension], &self->rows[row][BRAND_N_DIMENSIONS],
  };

  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      sums[i]->count++;
      sums[i]->cost += cost;
      sums[i]->effect += effect;
      if (sums[i]->first == NULL)
        sums[i]->first = touchpoint;
    }
}

static void
add_touchpoint (BrandCoverageSums *self,
                GHashTable        *numbers,
                BrandItem         *touchpoint,
                const char        *field,
                double             effect)
{
  const char *const *ids = brand_item_get_list (touchpoint, field);
  guint n_parts = MAX (g_strv_length ((char **) ids), 1);
  gint64 cost = brand_item_get_money (touchpoint, "cost");
  guint last = self->n_rows - 1;

  if (cost == BRAND_MONEY_UNSET || !brand_touchpoint_is_counted (BRAND_TOUCHPOINT (touchpoint)))
    cost = 0;
  add (self, self->n_rows, touchpoint, cost, effect);
  if (*ids == NULL)
    add (self, last, touchpoint, cost, effect);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      gint64 part = cost / n_parts + (i < cost % n_parts ? 1 : 0);
      gpointer number = g_hash_table_lookup (numbers, ids[i]);

      add (self, number != NULL ? GPOINTER_TO_UINT (number) - 1 : last, touchpoint, part,
           effect / n_parts);
    }
}

static GHashTable *
list_rows (BrandCoverageSums *self,
           BrandList         *list)
{
  GHashTable *numbers = g_hash_table_new (g_str_hash, g_str_equal);

  self->n_rows = brand_list_get_length (list) + 1;
  self->items = g_new0 (BrandItem *, self->n_rows);
  self->rows = g_malloc0_n (self->n_rows + 1, sizeof (*self->rows));
  for (guint i = 0; i + 1 < self->n_rows; i++)
    {
      self->items[i] = brand_list_get (list, i);
      g_hash_table_insert (numbers, (gpointer) brand_item_get_id (self->items[i]),
                           GUINT_TO_POINTER (i + 1));
    }
  return numbers;
}

BrandCoverageSums *
brand_coverage_sums_new (BrandPlanSynergy *synergy,
                         BrandKindId       kind,
                         gboolean          with_effects)
{
  BrandCoverageSums *self = g_new0 (BrandCoverageSums, 1);
  BrandPlan *plan = brand_plan_synergy_get_plan (synergy);
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  guint n_touchpoints = brand_list_get_length (touchpoints);
  g_autofree double *effects = with_effects ? list_effects (synergy, n_touchpoints) : NULL;
  g_autoptr (GHashTable) numbers = list_rows (self, brand_plan_get_list (plan, kind));

  self->plan = plan;
  for (guint i = 0; i < n_touchpoints; i++)
    {
      BrandItem *touchpoint = brand_list_get (touchpoints, i);

      if (brand_touchpoint_get_status (BRAND_TOUCHPOINT (touchpoint)) != BRAND_STATUS_DROPPED)
        add_touchpoint (self, numbers, touchpoint,
                        kind == BRAND_KIND_BEAT ? "beats" : "groups",
                        effects != NULL ? effects[i] : 0);
    }
  return self;
}

void
brand_coverage_sums_free (BrandCoverageSums *self)
{
  g_free (self->items);
  g_free (self->rows);
  g_free (self);
}

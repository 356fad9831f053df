/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/brand-coverage-sums.h"

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

/* Where items stand by their ids. */
typedef struct
{
  BrandKindId kind;
  GHashTable *numbers; /* NULL for dimensions */
  guint none;          /* where what has none of them stands */
} Axis;

/* Where a touchpoint stands. */
typedef struct
{
  guint *places; /* owned */
  guint n;
} Places;

static void
clear_places (Places *self)
{
  g_free (self->places);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Places, clear_places)

static void
find_places (Places     *self,
             const Axis *axis,
             BrandItem  *touchpoint)
{
  const char *const *ids = NULL;

  self->n = 1;
  if (axis->numbers != NULL)
    {
      ids = brand_item_get_list (touchpoint, axis->kind == BRAND_KIND_BEAT ? "beats" : "groups");
      self->n = MAX (g_strv_length ((char **) ids), 1);
    }
  self->places = g_new (guint, self->n);
  self->places[0] = ids != NULL ? axis->none
                                : brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (touchpoint));
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      gpointer number = g_hash_table_lookup (axis->numbers, ids[i]);

      self->places[i] = number != NULL ? GPOINTER_TO_UINT (number) - 1 : axis->none;
    }
}

static void
add (BrandCoverageSums *self,
     guint              row,
     guint              column,
     BrandItem         *touchpoint,
     gboolean           is_counted,
     gint64             cost,
     double             effect)
{
  BrandCoverageSum *sum = brand_coverage_sums_get (self, row, column);

  sum->count += is_counted;
  sum->cost += cost;
  sum->effect += effect;
  if (sum->first == NULL)
    sum->first = touchpoint;
}

static void
add_touchpoint (BrandCoverageSums *self,
                BrandItem         *touchpoint,
                const Places      *rows,
                const Places      *columns,
                double             effect)
{
  guint n_parts = rows->n * columns->n;
  gint64 cost = brand_item_get_money (touchpoint, "cost");

  if (cost == BRAND_MONEY_UNSET || !brand_touchpoint_is_counted (BRAND_TOUCHPOINT (touchpoint)))
    cost = 0;
  for (guint i = 0; i < n_parts; i++)
    {
      guint row = rows->places[i / columns->n];
      guint column = columns->places[i % columns->n];
      gint64 part = cost / n_parts + (i < cost % n_parts ? 1 : 0);
      double share = effect / n_parts;

      add (self, row, column, touchpoint, TRUE, part, share);
      add (self, row, self->n_columns, touchpoint, i % columns->n == 0, part, share);
      add (self, self->n_rows, column, touchpoint, i < columns->n, part, share);
    }
  add (self, self->n_rows, self->n_columns, touchpoint, TRUE, cost, effect);
}

/* (transfer container) */
static BrandItem **
list_items (Axis      *axis,
            BrandPlan *plan,
            guint     *n_items)
{
  BrandList *list = brand_plan_get_list (plan, axis->kind);
  BrandItem **items;

  axis->none = brand_list_get_length (list);
  axis->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  items = g_new0 (BrandItem *, axis->none + 1);
  for (guint i = 0; i < axis->none; i++)
    {
      items[i] = brand_list_get (list, i);
      g_hash_table_insert (axis->numbers, (gpointer) brand_item_get_id (items[i]),
                           GUINT_TO_POINTER (i + 1));
    }
  *n_items = axis->none + 1;
  return items;
}

static void
sum_up (BrandCoverageSums *self,
        BrandPlanSynergy  *synergy,
        const Axis        *rows,
        const Axis        *columns,
        gboolean           with_effects)
{
  BrandList *touchpoints = brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT);
  guint n_touchpoints = brand_list_get_length (touchpoints);
  g_autofree double *effects = with_effects ? list_effects (synergy, n_touchpoints) : NULL;

  for (guint i = 0; i < n_touchpoints; i++)
    {
      BrandItem *touchpoint = brand_list_get (touchpoints, i);
      g_auto (Places) row_places = { 0 };
      g_auto (Places) column_places = { 0 };

      if (brand_touchpoint_get_status (BRAND_TOUCHPOINT (touchpoint)) == BRAND_STATUS_DROPPED)
        continue;
      find_places (&row_places, rows, touchpoint);
      find_places (&column_places, columns, touchpoint);
      add_touchpoint (self, touchpoint, &row_places, &column_places,
                      effects != NULL ? effects[i] : 0);
    }
}

BrandCoverageSums *
brand_coverage_sums_new (BrandPlanSynergy   *synergy,
                         BrandKindId         kind,
                         BrandCoverageAcross across,
                         gboolean            with_effects)
{
  BrandCoverageSums *self = g_new0 (BrandCoverageSums, 1);
  Axis rows = { kind };
  Axis columns = { kind == BRAND_KIND_BEAT ? BRAND_KIND_GROUP : BRAND_KIND_BEAT };

  self->plan = brand_plan_synergy_get_plan (synergy);
  self->kind = kind;
  self->rows = list_items (&rows, self->plan, &self->n_rows);
  self->n_columns = BRAND_N_DIMENSIONS;
  if (across == BRAND_COVERAGE_ITEMS)
    self->columns = list_items (&columns, self->plan, &self->n_columns);
  self->cells = g_new0 (BrandCoverageSum, (self->n_rows + 1) * (self->n_columns + 1));
  sum_up (self, synergy, &rows, &columns, with_effects);
  g_clear_pointer (&rows.numbers, g_hash_table_unref);
  g_clear_pointer (&columns.numbers, g_hash_table_unref);
  return self;
}

void
brand_coverage_sums_free (BrandCoverageSums *self)
{
  g_free (self->rows);
  g_free (self->columns);
  g_free (self->cells);
  g_free (self);
}

BrandCoverageSum *
brand_coverage_sums_get (const BrandCoverageSums *self,
                         guint                    row,
                         guint                    column)
{
  return &self->cells[row * (self->n_columns + 1) + column];
}

gboolean
brand_coverage_sums_is_gap (const BrandCoverageSums *self,
                            guint                    row,
                            guint                    column)
{
  return row + 1 < self->n_rows
         && column < self->n_columns - (self->columns != NULL ? 1 : 0)
         && brand_coverage_sums_get (self, row, column)->count == 0;
}

guint
brand_coverage_sums_count_gaps (const BrandCoverageSums *self)
{
  guint n_gaps = 0;

  for (guint row = 0; row < self->n_rows; row++)
    for (guint column = 0; column < self->n_columns; column++)
      n_gaps += brand_coverage_sums_is_gap (self, row, column);
  return n_gaps;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-years.h"

#include "model/facts/brand-roll-forward.h"
#include "report/book/brand-coverage-sums.h"
#include "storage/data/brand-samples.h"
#include "storage/plan/brand-plan-reader.h"
#include "synergy/brand-synergy-measures.h"

static BrandPlan *
load (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = brand_sample_load (name, &error);
  BrandPlan *plan = brand_plan_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

static guint
count_rows (GPtrArray        *rows,
            BrandYearsSection section)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += ((BrandYearsRow *) rows->pdata[i])->section == section;
  return n;
}

static void
a_plan_beside_itself_is_the_same (void)
{
  g_autoptr (BrandPlan) plan = load ("bakery");
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (GPtrArray) rows = brand_years_list ((BrandPlanSynergy *[]) { synergy, synergy }, 2);

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandYearsRow *row = rows->pdata[i];

      g_assert_cmpstr (row->cells[0], ==, row->cells[1]);
      g_assert_cmpstr (row->cells[0], !=, "");
    }
  for (guint section = 0; section < BRAND_N_YEARS_SECTIONS; section++)
    g_assert_cmpuint (count_rows (rows, (BrandYearsSection) section), >=, 3);
}

static void
measures_meet_by_their_ids (void)
{
  g_autoptr (BrandPlan) plan = load ("bakery");
  g_autoptr (BrandPlan) next = brand_plan_roll_forward (plan, NULL, NULL);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandPlanSynergy) next_synergy = brand_plan_synergy_new (next);
  g_autoptr (GPtrArray) rows =
    brand_years_list ((BrandPlanSynergy *[]) { synergy, next_synergy }, 2);

  g_assert_cmpuint (count_rows (rows, BRAND_YEARS_MEASURES), ==,
                    brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_MEASURE)));
}

static void
a_measure_of_one_year_only_has_an_empty_cell (void)
{
  g_autoptr (BrandPlan) plan = load ("bakery");
  g_autoptr (BrandPlan) other = load ("credit-union");
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandPlanSynergy) other_synergy = brand_plan_synergy_new (other);
  g_autoptr (GPtrArray) rows =
    brand_years_list ((BrandPlanSynergy *[]) { other_synergy, synergy }, 2);
  guint n_left = 0, n_right = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandYearsRow *row = rows->pdata[i];

      n_left += *row->cells[0] == '\0';
      n_right += *row->cells[1] == '\0';
    }
  g_assert_cmpuint (n_left, >, 0);
  g_assert_cmpuint (n_right, >, 0);
}

static void
check_rows (const BrandCoverageSums *sums,
            guint                    column)
{
  const BrandCoverageSum *total = brand_coverage_sums_get (sums, sums->n_rows, column);
  gint64 cost = 0;
  double effect = 0;

  for (guint row = 0; row < sums->n_rows; row++)
    {
      cost += brand_coverage_sums_get (sums, row, column)->cost;
      effect += brand_coverage_sums_get (sums, row, column)->effect;
    }
  g_assert_cmpint (cost, ==, total->cost);
  g_assert_cmpfloat_with_epsilon (effect, total->effect, 1e-9);
}

static void
check_columns (const BrandCoverageSums *sums,
               guint                    row)
{
  const BrandCoverageSum *total = brand_coverage_sums_get (sums, row, sums->n_columns);
  guint most = 0;
  gint64 cost = 0;

  for (guint column = 0; column < sums->n_columns; column++)
    {
      const BrandCoverageSum *sum = brand_coverage_sums_get (sums, row, column);

      cost += sum->cost;
      most += sum->count;
      g_assert_cmpuint (sum->count, <=, total->count);
      g_assert_true ((sum->count > 0) == (sum->first != NULL));
    }
  g_assert_cmpint (cost, ==, total->cost);
  g_assert_cmpuint (most, >=, total->count);
}

static void
check_sums (BrandPlanSynergy   *synergy,
            BrandKindId         kind,
            BrandCoverageAcross across)
{
  g_autoptr (BrandCoverageSums) sums = brand_coverage_sums_new (synergy, kind, across, TRUE);

  for (guint column = 0; column <= sums->n_columns; column++)
    check_rows (sums, column);
  for (guint row = 0; row <= sums->n_rows; row++)
    check_columns (sums, row);
}

/* A touchpoint that tells several beats counts in each of them, but its cost and effect only
 * once. */
static void
rows_add_up_to_the_totals (void)
{
  static const char *const samples[] = { "bakery", "credit-union", "outdoor-shop" };

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (BrandPlan) plan = load (samples[i]);
      g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);

      check_sums (synergy, BRAND_KIND_BEAT, BRAND_COVERAGE_DIMENSIONS);
      check_sums (synergy, BRAND_KIND_GROUP, BRAND_COVERAGE_DIMENSIONS);
      check_sums (synergy, BRAND_KIND_BEAT, BRAND_COVERAGE_ITEMS);
      check_sums (synergy, BRAND_KIND_GROUP, BRAND_COVERAGE_ITEMS);
    }
}

/* Beats by groups and groups by beats are the same cells, the other way round. */
static void
cells_are_the_same_the_other_way_round (void)
{
  g_autoptr (BrandPlan) plan = load ("bakery");
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandCoverageSums) beats =
    brand_coverage_sums_new (synergy, BRAND_KIND_BEAT, BRAND_COVERAGE_ITEMS, FALSE);
  g_autoptr (BrandCoverageSums) groups =
    brand_coverage_sums_new (synergy, BRAND_KIND_GROUP, BRAND_COVERAGE_ITEMS, FALSE);

  g_assert_cmpuint (beats->n_rows, ==, groups->n_columns);
  g_assert_cmpuint (beats->n_columns, ==, groups->n_rows);
  for (guint row = 0; row <= beats->n_rows; row++)
    for (guint column = 0; column <= beats->n_columns; column++)
      {
        BrandCoverageSum *one = brand_coverage_sums_get (beats, row, column);
        BrandCoverageSum *other = brand_coverage_sums_get (groups, column, row);

        g_assert_cmpuint (one->count, ==, other->count);
        g_assert_true (one->first == other->first);
      }
}

/* 10.01 for two beats and a group. */
static void
parts_of_a_touchpoint_add_up (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autoptr (BrandCoverageSums) sums = NULL;
  BrandItem *items[4];
  static const BrandKindId kinds[] = {
    BRAND_KIND_BEAT, BRAND_KIND_BEAT, BRAND_KIND_GROUP, BRAND_KIND_TOUCHPOINT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (kinds[i]);

      items[i] = item;
      g_assert_true (brand_plan_append (plan, item, NULL));
    }
  g_object_set (items[3],
                "beats", (const char *const[]) { brand_item_get_id (items[0]),
                                                 brand_item_get_id (items[1]), NULL },
                "groups", (const char *const[]) { brand_item_get_id (items[2]), NULL },
                "cost", (gint64) 1001, NULL);
  synergy = brand_plan_synergy_new (plan);
  sums = brand_coverage_sums_new (synergy, BRAND_KIND_BEAT, BRAND_COVERAGE_ITEMS, FALSE);
  g_assert_cmpint (brand_coverage_sums_get (sums, 0, 0)->cost, ==, 501);
  g_assert_cmpint (brand_coverage_sums_get (sums, 1, 0)->cost, ==, 500);
  g_assert_cmpuint (brand_coverage_sums_get (sums, 2, 0)->count, ==, 0);
  g_assert_cmpuint (brand_coverage_sums_get (sums, 3, 0)->count, ==, 1);
  g_assert_cmpint (brand_coverage_sums_get (sums, 3, 2)->cost, ==, 1001);
  g_assert_cmpuint (brand_coverage_sums_get (sums, 0, 1)->count, ==, 0);
}

/* A day of each week stands for it, so the mean is near, not equal. */
static void
effects_add_up_to_what_the_dimensions_do_alone (void)
{
  g_autoptr (BrandPlan) plan = load ("bakery");
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandCoverageSums) sums = brand_coverage_sums_new (
    synergy, BRAND_KIND_BEAT, BRAND_COVERAGE_DIMENSIONS, TRUE);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  double alone = 100 * brand_plan_synergy_get_measures (synergy)->total_alone
                 / brand_synergy_get_n_days (engine);
  const BrandCoverageSum *all = brand_coverage_sums_get (sums, sums->n_rows, sums->n_columns);

  g_assert_cmpfloat_with_epsilon (all->effect, alone, 0.03 * alone);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(test) g_test_add_func ("/years/" #test, test)
  ADD (a_plan_beside_itself_is_the_same);
  ADD (measures_meet_by_their_ids);
  ADD (a_measure_of_one_year_only_has_an_empty_cell);
  ADD (rows_add_up_to_the_totals);
  ADD (cells_are_the_same_the_other_way_round);
  ADD (parts_of_a_touchpoint_add_up);
  ADD (effects_add_up_to_what_the_dimensions_do_alone);
#undef ADD
  return g_test_run ();
}

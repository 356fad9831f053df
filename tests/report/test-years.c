/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-years.h"

#include "model/brand-roll-forward.h"
#include "report/brand-coverage-sums.h"
#include "storage/brand-plan-reader.h"
#include "storage/brand-samples.h"
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
  g_autoptr (GPtrArray) rows = brand_years_list (synergy, synergy);

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
  g_autoptr (GPtrArray) rows = brand_years_list (synergy, next_synergy);

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
  g_autoptr (GPtrArray) rows = brand_years_list (other_synergy, synergy);
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
check_sums (BrandPlanSynergy *synergy,
            BrandKindId       kind)
{
  g_autoptr (BrandCoverageSums) sums = brand_coverage_sums_new (synergy, kind, TRUE);
  BrandCoverageSum *total = sums->rows[sums->n_rows];

  for (guint d = 0; d <= BRAND_N_DIMENSIONS; d++)
    {
      gint64 cost = 0;
      double effect = 0;

      for (guint row = 0; row < sums->n_rows; row++)
        {
          cost += sums->rows[row][d].cost;
          effect += sums->rows[row][d].effect;
        }
      g_assert_cmpint (cost, ==, total[d].cost);
      g_assert_cmpfloat_with_epsilon (effect, total[d].effect, 1e-9);
    }
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

      check_sums (synergy, BRAND_KIND_BEAT);
      check_sums (synergy, BRAND_KIND_GROUP);
    }
}

/* A day of each week stands for it, so the mean is near, not equal. */
static void
effects_add_up_to_what_the_dimensions_do_alone (void)
{
  g_autoptr (BrandPlan) plan = load ("bakery");
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandCoverageSums) sums = brand_coverage_sums_new (synergy, BRAND_KIND_BEAT, TRUE);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  double alone = 100 * brand_plan_synergy_get_measures (synergy)->total_alone
                 / brand_synergy_get_n_days (engine);

  g_assert_cmpfloat_with_epsilon (sums->rows[sums->n_rows][BRAND_N_DIMENSIONS].effect, alone,
                                  0.03 * alone);
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
  ADD (effects_add_up_to_what_the_dimensions_do_alone);
#undef ADD
  return g_test_run ();
}

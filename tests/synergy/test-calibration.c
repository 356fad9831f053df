/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "model/kinds/brand-measure.h"
#include "support/brand-test-plan.h"
#include "synergy/brand-plan-observations.h"

#include <math.h>

#define YEAR 2026
#define N_WEEKS 52

typedef struct
{
  BrandPlan *plan;
  BrandItem *measure;
  BrandPlanSynergy *synergy;
  BrandObservation observations[N_WEEKS];
} Fixture;

/* Bursts at other times in each dimension, so that they can be told apart. */
static void
set_up (Fixture *f,
        guint    n_dimensions)
{
  f->plan = brand_plan_new_blank (brand_date_join (YEAR, 1, 1));
  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *id = g_strdup_printf ("touchpoint-%u", i);
      int start = brand_date_join (YEAR, 1, 1) + 13 + (int) (i * i * 5 % 300);

      g_object_set (brand_test_plan_add (f->plan, BRAND_KIND_TOUCHPOINT, id, id),
                    "dimension", i % n_dimensions, "start", start, "end", start + 10, "status",
                    BRAND_STATUS_PLANNED, "reach", 0.3, "grip", 0.8, "half-life", 9.0, NULL);
    }
  f->measure = brand_test_plan_add (f->plan, BRAND_KIND_MEASURE, "guests", "Guests");
  g_object_set (f->measure, "cadence", BRAND_CADENCE_WEEKLY, NULL);
  f->synergy = brand_plan_synergy_new (f->plan);
  for (guint i = 0; i < N_WEEKS; i++)
    f->observations[i] = (BrandObservation) { 7 * i, 7 * i + 6, 0 };
}

static void
tear_down (Fixture *f)
{
  g_object_unref (f->synergy);
  g_object_unref (f->plan);
}

static const BrandSynergy *
get_engine (Fixture *f)
{
  return brand_plan_synergy_get_engine (f->synergy);
}

/* What would be counted if each day brought so much of a series. */
static void
count (Fixture      *f,
       const double *series,
       double        base,
       double        gain)
{
  for (guint i = 0; i < N_WEEKS; i++)
    {
      double sum = 0;

      for (guint day = 7 * i; day < 7 * i + 7; day++)
        sum += series[day] / 7;
      f->observations[i].value = base + gain * sum;
    }
}

static void
truth_is_found_again (void)
{
  BrandCalibration fit;
  Fixture f;

  set_up (&f, 3);
  count (&f, brand_synergy_get_together (get_engine (&f)), 20, 50);
  brand_calibrate (get_engine (&f), f.observations, N_WEEKS, &fit);
  g_assert_cmpint (fit.tier, ==, BRAND_CALIBRATION_SYNERGY);
  g_assert_cmpfloat_with_epsilon (fit.base, 20, 1e-9);
  g_assert_cmpfloat_with_epsilon (fit.gain, 50, 1e-8);
  for (guint i = BRAND_CALIBRATION_MASS; i < BRAND_CALIBRATION_N_TERMS; i++)
    g_assert_cmpfloat_with_epsilon (fit.multipliers[i], 1, 1e-6);
  tear_down (&f);
}

static void
dimension_that_says_nothing_stays_as_assumed (void)
{
  BrandCalibration fit;
  Fixture f;

  set_up (&f, 1);
  count (&f, brand_synergy_get_together (get_engine (&f)), 20, 50);
  f.observations[3].value += 1;
  brand_calibrate (get_engine (&f), f.observations, N_WEEKS, &fit);
  g_assert_false (fit.is_frozen[BRAND_CALIBRATION_MASS]);
  g_assert_true (fit.is_frozen[BRAND_CALIBRATION_COMMUNITY]);
  g_assert_true (fit.is_frozen[BRAND_CALIBRATION_TOGETHER]);
  g_assert_cmpfloat (fit.multipliers[BRAND_CALIBRATION_COMMUNITY], ==, 1);
  g_assert_cmpfloat (fit.learned[BRAND_CALIBRATION_COMMUNITY], ==, 0);
  tear_down (&f);
}

static void
what_falls_has_no_relation (void)
{
  BrandCalibration fit;
  BrandDimensionFit line;
  Fixture f;

  set_up (&f, 3);
  count (&f, brand_synergy_get_together (get_engine (&f)), 20, -50);
  brand_calibrate (get_engine (&f), f.observations, N_WEEKS, &fit);
  g_assert_cmpint (fit.tier, ==, BRAND_CALIBRATION_GAIN);
  g_assert_cmpfloat (fit.gain, ==, 0);
  g_assert_cmpuint (fit.n_terms, ==, 0);

  count (&f, brand_synergy_get_effect (get_engine (&f), BRAND_SYNERGY_MASS), 20, -50);
  g_assert_true (brand_calibrate_dimension (get_engine (&f), BRAND_SYNERGY_MASS, f.observations,
                                            N_WEEKS, &line));
  g_assert_cmpfloat (line.gain, ==, 0);
  g_assert_cmpfloat (line.error, ==, line.mean_error);
  tear_down (&f);
}

static void
half_lives_as_planned_fit_best (void)
{
  BrandDimensionFit fits[BRAND_CALIBRATION_N_FACTORS];
  Fixture f;

  set_up (&f, 3);
  count (&f, brand_synergy_get_effect (get_engine (&f), BRAND_SYNERGY_DIRECT), 3, 12);
  g_assert_true (brand_calibrate_half_lives (brand_plan_synergy_get_input (f.synergy),
                                             BRAND_SYNERGY_DIRECT, f.observations, N_WEEKS, fits));
  g_assert_cmpfloat (fits[2].factor, ==, 1);
  g_assert_cmpfloat_with_epsilon (fits[2].base, 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (fits[2].gain, 12, 1e-8);
  g_assert_cmpfloat (fits[2].error, <, 1e-9);
  for (guint i = 0; i < BRAND_CALIBRATION_N_FACTORS; i++)
    if (i != 2)
      g_assert_cmpfloat (fits[i].error, >, 1e-3);
  tear_down (&f);
}

/* Whatever the observations say, no number is NAN. */
static void
bad_observations_are_left_out (void)
{
  static const BrandObservation bad[] = {
    { 0, 6, NAN }, { 0, 6, INFINITY }, { 0, 100000, 1 }, { 9, 3, 1 }, { G_MAXUINT, 3, 1 },
  };
  BrandCalibration fit;
  Fixture f;

  set_up (&f, 3);
  brand_calibrate (get_engine (&f), bad, G_N_ELEMENTS (bad), &fit);
  g_assert_cmpuint (fit.n_observations, ==, 0);
  g_assert_cmpint (fit.tier, ==, BRAND_CALIBRATION_NOTHING);
  brand_calibrate (get_engine (&f), NULL, 0, &fit);
  g_assert_cmpint (fit.tier, ==, BRAND_CALIBRATION_NOTHING);
  for (guint n = 0; n <= N_WEEKS; n++)
    {
      for (guint i = 0; i < n; i++)
        f.observations[i].value = g_test_rand_double_range (-1e6, 1e6);
      brand_calibrate (get_engine (&f), f.observations, n, &fit);
      for (guint i = 0; i < fit.n_terms; i++)
        {
          g_assert_true (isfinite (fit.coefficients[i]) && isfinite (fit.deviations[i]));
          g_assert_cmpfloat (fit.learned[i], >=, 0);
          g_assert_cmpfloat (fit.learned[i], <=, 1);
        }
    }
  tear_down (&f);
}

static void
add_reading (Fixture *f,
             int      day,
             double   value)
{
  g_autofree char *id = g_strdup_printf ("reading-%d", day);
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_READING);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (f->plan, item, NULL));
  g_object_set (item, "measure", "guests", "date", brand_date_join (YEAR, 1, 1) + day, "value",
                value, NULL);
}

static void
reading_tells_of_the_days_since_the_last (void)
{
  g_autoptr (GArray) list = NULL;
  static const BrandObservation expected[] = { { 0, 3, 1 }, { 4, 6, 2 }, { 54, 60, 4 } };
  Fixture f;

  set_up (&f, 3);
  add_reading (&f, 60, 4);
  add_reading (&f, 3, 1);
  add_reading (&f, -4, 9);
  add_reading (&f, 6, 2);
  add_reading (&f, 400, 9);
  list = brand_plan_list_observations (f.synergy, BRAND_MEASURE (f.measure));
  g_assert_cmpuint (list->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < list->len; i++)
    {
      const BrandObservation *got = &g_array_index (list, BrandObservation, i);

      g_assert_cmpuint (got->first_day, ==, expected[i].first_day);
      g_assert_cmpuint (got->last_day, ==, expected[i].last_day);
      g_assert_cmpfloat (got->value, ==, expected[i].value);
    }
  tear_down (&f);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calibration/truth-is-found-again", truth_is_found_again);
  g_test_add_func ("/calibration/dimension-that-says-nothing-stays-as-assumed",
                   dimension_that_says_nothing_stays_as_assumed);
  g_test_add_func ("/calibration/what-falls-has-no-relation", what_falls_has_no_relation);
  g_test_add_func ("/calibration/half-lives-as-planned-fit-best", half_lives_as_planned_fit_best);
  g_test_add_func ("/calibration/bad-observations-are-left-out", bad_observations_are_left_out);
  g_test_add_func ("/calibration/reading-tells-of-the-days-since-the-last",
                   reading_tells_of_the_days_since_the_last);
  return g_test_run ();
}

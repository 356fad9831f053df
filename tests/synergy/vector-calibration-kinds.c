/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-kinds.h"
#include "vector-plan.h"

#include "synergy/brand-calibration.h"
#include "synergy/brand-ridge.h"

#include <math.h>

#define MAX_ROWS 64
#define N BRAND_RIDGE_MAX

static guint
read_values (JsonArray *array,
             double    *values)
{
  guint n = json_array_get_length (array);

  g_assert_cmpuint (n, <=, MAX_ROWS);
  for (guint i = 0; i < n; i++)
    values[i] = json_array_get_double_element (array, i);
  return n;
}

/* Columns of a table that is given by rows. */
static void
read_columns (JsonArray  *rows,
              double      columns[N][MAX_ROWS],
              BrandRidge *ridge)
{
  ridge->n_rows = json_array_get_length (rows);
  ridge->n_columns = json_array_get_length (json_array_get_array_element (rows, 0));
  g_assert_cmpuint (ridge->n_rows, <=, MAX_ROWS);
  for (guint t = 0; t < ridge->n_rows; t++)
    for (guint i = 0; i < ridge->n_columns; i++)
      columns[i][t] = json_array_get_double_element (json_array_get_array_element (rows, t), i);
  for (guint i = 0; i < ridge->n_columns; i++)
    ridge->columns[i] = columns[i];
}

static void
expect_matrix (Expect     *expect,
               const char *name,
               double      matrix[N][N],
               guint       n,
               double      factor)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);

  for (guint i = 0; i < n; i++)
    {
      double row[N];

      for (guint k = 0; k < n; k++)
        row[k] = factor * matrix[i][k];
      assert_series (json_array_get_array_element (json_node_get_array (node), i), row, n, 1,
                     &expect->tolerance, name);
    }
}

/* Kalman's filter without process noise, one observation after the other: another way to the same
 * numbers. */
static void
run_kalman (const BrandRidge *ridge,
            double            s2,
            double           *mean,
            double            covariance[N][N])
{
  guint n = ridge->n_columns;

  for (guint i = 0; i < n; i++)
    {
      mean[i] = ridge->prior[i];
      for (guint k = 0; k < n; k++)
        covariance[i][k] = i == k ? s2 / ridge->weight[i] : 0;
    }
  for (guint t = 0; t < ridge->n_rows; t++)
    {
      double spread[N] = { 0 };
      double variance = s2;
      double surprise = ridge->values[t];

      for (guint i = 0; i < n; i++)
        for (guint k = 0; k < n; k++)
          spread[i] += covariance[i][k] * ridge->columns[k][t];
      for (guint i = 0; i < n; i++)
        {
          variance += spread[i] * ridge->columns[i][t];
          surprise -= mean[i] * ridge->columns[i][t];
        }
      for (guint i = 0; i < n; i++)
        {
          mean[i] += spread[i] / variance * surprise;
          for (guint k = 0; k < n; k++)
            covariance[i][k] -= spread[i] * spread[k] / variance;
        }
    }
}

static void
expect_active (Expect       *expect,
               const double *solution,
               guint         n)
{
  g_autoptr (JsonNode) node = expect_take (expect, "nnls_active");
  JsonArray *active = json_node_get_array (node);
  guint n_active = 0;

  for (guint i = 0; i < n; i++)
    if (solution[i] > 0)
      g_assert_cmpint (json_array_get_int_element (active, n_active++), ==, i);
  g_assert_cmpuint (json_array_get_length (active), ==, n_active);
}

void
check_calibrate_algebra (JsonObject *input,
                         Expect     *expect)
{
  JsonObject *free_first = json_object_get_object_member (input, "free_first");
  JsonArray *is_free = json_object_get_array_member (free_first, "free");
  double s2 = json_object_get_double_member (input, "s2");
  BrandRidge ridge = { 0 };
  double columns[N][MAX_ROWS];
  double values[MAX_ROWS];
  double solution[N];
  double inverse[N][N];
  guint n;

  read_columns (json_object_get_array_member (input, "X"), columns, &ridge);
  read_values (json_object_get_array_member (input, "y"), values);
  read_values (json_object_get_array_member (input, "theta0"), ridge.prior);
  read_values (json_object_get_array_member (input, "alpha"), ridge.weight);
  ridge.values = values;
  n = ridge.n_columns;

  g_assert_true (brand_ridge_solve (&ridge, solution));
  expect_series (expect, "nnls", solution, n, 1);
  expect_active (expect, solution, n);

  for (guint i = 0; i < n; i++)
    ridge.is_free[i] = TRUE;
  g_assert_true (brand_ridge_solve (&ridge, solution));
  expect_series (expect, "ridge", solution, n, 1);
  g_assert_true (brand_ridge_inverse (&ridge, TRUE, inverse));
  expect_matrix (expect, "posterior_cov", inverse, n, s2);
  run_kalman (&ridge, s2, solution, inverse);
  expect_series (expect, "kalman_mean", solution, n, 1);
  expect_matrix (expect, "kalman_cov", inverse, n, 1);

  read_values (json_object_get_array_member (free_first, "alpha"), ridge.weight);
  for (guint i = 0; i < n; i++)
    ridge.is_free[i] = json_array_get_boolean_element (is_free, i);
  g_assert_true (brand_ridge_solve (&ridge, solution));
  expect_series (expect, "nnls_free_first", solution, n, 1);
}

static guint
read_observations (JsonArray        *bins,
                   JsonArray        *values,
                   BrandObservation *observations)
{
  guint n = json_array_get_length (values);

  g_assert_cmpuint (n, <=, MAX_ROWS);
  g_assert_cmpuint (n, ==, json_array_get_length (bins));
  for (guint i = 0; i < n; i++)
    {
      JsonArray *bin = json_array_get_array_element (bins, i);

      observations[i] = (BrandObservation) {
        json_array_get_int_element (bin, 0), json_array_get_int_element (bin, 1),
        json_array_get_double_element (values, i),
      };
    }
  return n;
}

/* The base has none of what only the other terms have. */
static void
expect_terms (Expect       *expect,
              const char   *name,
              const double *values,
              guint         n,
              gboolean      has_base)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);
  JsonArray *array = json_node_get_array (node);

  g_assert_cmpuint (json_array_get_length (array), ==, n);
  g_assert_true (json_array_get_null_element (array, BRAND_CALIBRATION_BASE) == !has_base);
  for (guint i = has_base ? 0 : 1; i < n; i++)
    assert_close (values[i], json_array_get_double_element (array, i), &expect->tolerance, name);
}

static void
expect_words (Expect      *expect,
              const char  *name,
              const char **words,
              guint        n)
{
  g_autoptr (JsonNode) node = expect_take (expect, name);
  JsonArray *array = json_node_get_array (node);

  g_assert_cmpuint (json_array_get_length (array), ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (json_array_get_string_element (array, i), ==, words[i]);
}

static void
expect_fit (Expect                 *expect,
            const BrandCalibration *fit)
{
  static const char *names[] = { "base", "m_M", "m_C", "m_D", "k_syn" };

  expect_number (expect, "n", fit->n_observations);
  expect_number (expect, "tier", fit->tier);
  if (fit->tier >= BRAND_CALIBRATION_GAIN)
    {
      expect_number (expect, "base", fit->base);
      expect_number (expect, "gain", fit->gain);
      expect_number (expect, "s2", fit->variance);
    }
  if (fit->tier >= BRAND_CALIBRATION_DIMENSIONS)
    {
      g_autoptr (JsonNode) frozen = expect_take (expect, "frozen");

      for (guint i = 0; i < fit->n_terms; i++)
        g_assert_true (json_array_get_boolean_element (json_node_get_array (frozen), i)
                       == fit->is_frozen[i]);
      expect_words (expect, "names", names, fit->n_terms);
      expect_terms (expect, "theta", fit->coefficients, fit->n_terms, TRUE);
      expect_terms (expect, "sd", fit->deviations, fit->n_terms, TRUE);
      expect_terms (expect, "multiplier", fit->multipliers, fit->n_terms, FALSE);
      expect_terms (expect, "learned", fit->learned, fit->n_terms, FALSE);
      expect_terms (expect, "vif", fit->inflation, fit->n_terms, FALSE);
    }
  expect_nothing_left (expect);
}

static void
check_fit (JsonObject *plan_object,
           JsonArray  *bins,
           JsonArray  *values,
           gboolean    has_touchpoints,
           Expect     *expect)
{
  g_autoptr (VectorPlan) plan = vector_plan_new (plan_object);
  g_autoptr (BrandSynergy) synergy = brand_synergy_new ();
  BrandObservation observations[MAX_ROWS];
  guint n = read_observations (bins, values, observations);
  BrandCalibration fit;

  if (!has_touchpoints)
    plan->plan.n_touchpoints = 0;
  brand_synergy_rebuild (synergy, &plan->plan);
  brand_calibrate (synergy, observations, n, &fit);
  expect_fit (expect, &fit);
}

static void
check_half_lives (JsonObject *input,
                  Expect     *expect)
{
  g_autoptr (VectorPlan) plan = vector_plan_new (json_object_get_object_member (input, "plan"));
  g_autoptr (JsonNode) node = expect_take (expect, "dimension");
  JsonArray *factors = json_object_get_array_member (input, "factors");
  BrandDimensionFit fits[BRAND_CALIBRATION_N_FACTORS];
  BrandObservation observations[MAX_ROWS];
  guint n = read_observations (json_object_get_array_member (input, "bins"),
                               json_object_get_array_member (input, "y"), observations);

  g_assert_cmpstr (json_object_get_string_member (input, "dim"), ==, "mass");
  g_assert_true (brand_calibrate_half_lives (&plan->plan, BRAND_SYNERGY_MASS, observations, n,
                                             fits));
  for (guint i = 0; i < BRAND_CALIBRATION_N_FACTORS; i++)
    {
      Expect part = { json_array_get_object_element (json_node_get_array (node), i),
                      expect->tolerance };

      assert_close (fits[i].factor, json_array_get_double_element (factors, i),
                    &expect->tolerance, "factor");
      expect_number (&part, "factor", fits[i].factor);
      expect_number (&part, "base", fits[i].base);
      expect_number (&part, "gain", fits[i].gain);
      expect_number (&part, "loo_rmse", fits[i].error);
      expect_nothing_left (&part);
    }
}

static void
check_fit_part (JsonObject *input,
                const char *values,
                gboolean    has_touchpoints,
                Expect     *expect,
                const char *name)
{
  JsonObject *dimension = json_object_get_object_member (input, "dimension");
  Expect part = expect_take_part (expect, name);

  check_fit (json_object_get_object_member (dimension, "plan"),
             json_object_get_array_member (dimension, "bins"),
             values ? json_object_get_array_member (input, values)
                    : json_object_get_array_member (dimension, "y"),
             has_touchpoints, &part);
  json_object_unref (part.object);
}

void
check_calibrate (JsonObject *input,
                 Expect     *expect)
{
  JsonArray *cases = json_object_get_array_member (input, "cases");
  g_autoptr (JsonNode) node = expect_take (expect, "cases");

  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *one = json_array_get_object_element (cases, i);
      Expect part = { json_array_get_object_element (json_node_get_array (node), i),
                      expect->tolerance };

      check_fit (json_object_get_object_member (one, "plan"),
                 json_object_get_array_member (one, "bins"),
                 json_object_get_array_member (one, "y"), TRUE, &part);
    }
  check_half_lives (json_object_get_object_member (input, "dimension"), expect);
  check_fit_part (input, "flat_y", TRUE, expect, "flat");
  check_fit_part (input, NULL, FALSE, expect, "no_touchpoints");
}

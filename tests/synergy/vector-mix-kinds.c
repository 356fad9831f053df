/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-kinds.h"
#include "vector-plan.h"

#include "synergy/brand-mix-private.h"

#include <math.h>

#define N_DIMENSIONS BRAND_SYNERGY_N_DIMENSIONS
#define MAX_VARIABLES 8

/* Of the total; the top is flat. */
#define BUDGET_TOLERANCE 0.002
#define SUM_TOLERANCE 1e-9

/* A grid step, with room for its rounding. */
#define BAND_TOLERANCE 0.0501

/* One touchpoint of a day in each dimension, whose pressure is eta for each unit of money. */
static void
init_waterfill (BrandSynergyPlan       *plan,
                BrandSynergyTouchpoint *touchpoints,
                JsonObject             *input)
{
  JsonArray *emphasis = json_object_get_array_member (input, "e");
  JsonArray *eta = json_object_get_array_member (input, "eta");

  brand_synergy_plan_init (plan);
  plan->touchpoints = touchpoints;
  plan->n_touchpoints = N_DIMENSIONS;
  for (guint d = 0; d < N_DIMENSIONS; d++)
    {
      double pressure = json_array_get_double_element (eta, d);

      brand_synergy_touchpoint_init (&touchpoints[d]);
      touchpoints[d].dimension = d;
      touchpoints[d].half_life = 0;
      touchpoints[d].grip = 1;
      touchpoints[d].cost = 1;
      touchpoints[d].reach = MIN (pressure, 1);
      touchpoints[d].frequency = MAX (pressure, 1);
      plan->emphasis[d] = json_array_get_double_element (emphasis, d);
      plan->kappa[d] = 0;
    }
}

static void
assert_budgets (Expect               *expect,
                const BrandMixResult *result,
                double                budget)
{
  g_autoptr (JsonNode) node = expect_take (expect, "budgets");
  Tolerance tolerance = { .abs = MAX (BUDGET_TOLERANCE * budget, 1e-12) };
  double sum = 0;

  assert_series (json_node_get_array (node), result->budgets, result->n_budgets, 1, &tolerance,
                 "budgets");
  for (guint i = 0; i < result->n_budgets; i++)
    sum += result->budgets[i];
  g_assert_cmpfloat_with_epsilon (sum, budget, SUM_TOLERANCE * MAX (budget, 1));
}

static void
check_waterfill_case (JsonObject *input,
                      Expect     *expect)
{
  static const guint positions[] = { 0, 1, 2 };
  BrandSynergyTouchpoint touchpoints[N_DIMENSIONS];
  BrandMixVariable variables[N_DIMENSIONS] = { 0 };
  BrandMixOptions options = { variables, N_DIMENSIONS, member_number (input, "budget", 0) };
  g_autoptr (BrandMixModel) model = NULL;
  g_auto (BrandMixResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  Tolerance loose = { .rel = 1e-3, .abs = 1e-12 };
  Tolerance strict = expect->tolerance;
  BrandSynergyPlan plan;
  double scale = 0;
  double gains[N_DIMENSIONS];

  init_waterfill (&plan, touchpoints, input);
  for (guint d = 0; d < N_DIMENSIONS; d++)
    {
      variables[d] = (BrandMixVariable) { &positions[d], NULL, 1, 0, INFINITY, 0 };
      scale += plan.emphasis[d];
    }
  brand_mix_suggest (&plan, &options, &result, NULL, &error);
  g_assert_no_error (error);
  expect_number (expect, "value", result.value * scale);
  assert_budgets (expect, &result, options.budget);

  model = brand_mix_model_new (&plan, &options);
  brand_mix_model_evaluate (model, result.budgets);
  for (guint d = 0; d < N_DIMENSIONS; d++)
    gains[d] = brand_mix_model_gain (model, d) * scale;
  expect->tolerance = loose;
  expect_series (expect, "marginal", gains, N_DIMENSIONS, 1);
  expect->tolerance = strict;
  expect_nothing_left (expect);
}

static void
assert_band (Expect               *expect,
             const BrandMixResult *result)
{
  Expect band = expect_take_part (expect, "band");
  Tolerance points = { .abs = 2 };

  band.tolerance = (Tolerance) { .abs = BAND_TOLERANCE };
  expect_series (&band, "lo", result->band_low, N_DIMENSIONS, 1);
  expect_series (&band, "hi", result->band_high, N_DIMENSIONS, 1);
  band.tolerance = points;
  expect_number (&band, "points", result->n_band);
  expect_nothing_left (&band);
  json_object_unref (band.object);
}

static void
check_suggest_case (JsonObject *input,
                    Expect     *expect)
{
  g_autoptr (VectorPlan) plan = vector_plan_new (json_object_get_object_member (input, "plan"));
  JsonArray *positions = json_object_get_array_member (input, "options");
  guint touchpoints[MAX_VARIABLES];
  BrandMixVariable variables[MAX_VARIABLES];
  BrandMixOptions options = {
    .variables = variables,
    .n_variables = json_array_get_length (positions),
    .budget = member_number (input, "budget", 0),
    .floor_share = member_number (input, "floor_share", 0),
    .tail = member_number (input, "tail", 0),
  };
  g_auto (BrandMixResult) result = { 0 };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < options.n_variables; i++)
    {
      touchpoints[i] = json_array_get_int_element (positions, i);
      variables[i] = (BrandMixVariable) {
        &touchpoints[i], NULL, 1, 0, INFINITY, plan->plan.touchpoints[touchpoints[i]].cost,
      };
    }
  brand_mix_suggest (&plan->plan, &options, &result, NULL, &error);
  g_assert_no_error (error);

  expect_number (expect, "value", result.value);
  if (expect_has (expect, "current_value"))
    expect_number (expect, "current_value", result.current_value);
  if (expect_has (expect, "brute_force_value"))
    {
      g_autoptr (JsonNode) node = expect_take (expect, "brute_force_value");

      g_assert_cmpfloat (result.value, >=, json_node_get_double (node));
    }
  assert_budgets (expect, &result, options.budget);
  assert_band (expect, &result);
  expect_nothing_left (expect);
}

static void
check_cases (JsonObject  *input,
             Expect      *expect,
             VectorCheck  check)
{
  JsonArray *cases = json_object_get_array_member (input, "cases");
  g_autoptr (JsonNode) node = expect_take (expect, "cases");
  JsonArray *expected = json_node_get_array (node);

  g_assert_cmpuint (json_array_get_length (cases), ==, json_array_get_length (expected));
  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      Expect part = { json_array_get_object_element (expected, i), expect->tolerance };

      check (json_array_get_object_element (cases, i), &part);
    }
}

void
check_waterfill (JsonObject *input,
                 Expect     *expect)
{
  check_cases (input, expect, check_waterfill_case);
}

void
check_suggest (JsonObject *input,
               Expect     *expect)
{
  Expect check = expect_take_part (expect, "check");

  /* The tolerances that the checks have anyway. */
  expect_number (&check, "value_not_below_rel", expect->tolerance.rel);
  expect_number (&check, "budgets_abs_share", BUDGET_TOLERANCE);
  expect_number (&check, "sum_abs_share", SUM_TOLERANCE);
  expect_nothing_left (&check);
  json_object_unref (check.object);
  check_cases (input, expect, check_suggest_case);
}

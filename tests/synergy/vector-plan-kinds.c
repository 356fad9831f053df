/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-engine.h"
#include "vector-kinds.h"

#include "synergy/brand-crossover.h"
#include "synergy/brand-formulas.h"
#include "synergy/brand-response.h"

#include <math.h>

static const char *sources[] = {
  [BRAND_PRESSURE_OFF] = "off",
  [BRAND_PRESSURE_BAD_DATES] = "bad_dates",
  [BRAND_PRESSURE_CONTACTS] = "contacts",
  [BRAND_PRESSURE_BUDGET] = "budget",
  [BRAND_PRESSURE_REACH] = "reach",
  [BRAND_PRESSURE_REACH_FREQUENCY] = "reach_freq",
  [BRAND_PRESSURE_PEOPLE] = "people",
  [BRAND_PRESSURE_PEOPLE_FREQUENCY] = "people_freq",
  [BRAND_PRESSURE_ASSUMED] = "assumed",
};

/* One touchpoint's series, for the vectors that are about a response. */
static void
check_response (const VectorPlan   *plan,
                const BrandSynergy *engine,
                Expect             *expect)
{
  const BrandSynergyTouchpoint *first = &plan->plan.touchpoints[0];
  guint n_days = plan->plan.n_days;

  if (expect_has (expect, "weight"))
    expect_number (expect, "weight", brand_pressure (&plan->plan, first, NULL));
  if (expect_has (expect, "x_direct"))
    expect_series (expect, "x_direct", brand_synergy_get_pressure (engine, BRAND_SYNERGY_DIRECT),
                   n_days, 1);
  if (expect_has (expect, "A_direct"))
    expect_series (expect, "A_direct", brand_synergy_get_effect (engine, BRAND_SYNERGY_DIRECT),
                   n_days, 1);
  if (expect_has (expect, "x_community"))
    expect_series (expect, "x_community",
                   brand_synergy_get_pressure (engine, BRAND_SYNERGY_COMMUNITY), n_days, 1);
  if (expect_has (expect, "A_community"))
    expect_series (expect, "A_community",
                   brand_synergy_get_effect (engine, BRAND_SYNERGY_COMMUNITY), n_days, 1);
}

static void
check_half_life_zero (const VectorPlan *plan,
                      Expect           *expect)
{
  BrandSynergyTouchpoint touchpoint = plan->plan.touchpoints[0];
  BrandResponse response;
  double series[8];

  if (!expect_has (expect, "half_life_zero_series"))
    return;

  touchpoint.start = 3;
  touchpoint.end = 4;
  touchpoint.half_life = 0;
  brand_response_init (&response, &plan->plan, &touchpoint);
  brand_response_fill (&response, 0, G_N_ELEMENTS (series), series);
  expect_series (expect, "half_life_zero_series", series, G_N_ELEMENTS (series), 1);
}

/* Members named by a number of active days. */
static void
check_days (Expect              *expect,
            const char          *name,
            const BrandResponse *response)
{
  Expect days;
  g_autoptr (GList) names = NULL;

  if (!expect_has (expect, name))
    return;

  days = expect_take_part (expect, name);
  names = json_object_get_members (days.object);
  g_assert_nonnull (names);
  for (GList *l = names; l; l = l->next)
    {
      g_autofree char *day = g_strdup (l->data);
      int n = g_ascii_strtoll (day, NULL, 10);

      expect_number (&days, day, brand_response_at (response, response->first + n - 1));
    }
  json_object_unref (days.object);
}

static void
check_growth (const VectorPlan *plan,
              Expect           *expect)
{
  double growth = plan->plan.touchpoints[0].growth;
  BrandResponse shape;

  if (expect_has (expect, "beta"))
    expect_number (expect, "beta", brand_decay_for_growth (growth).keep);
  if (expect_has (expect, "one_minus_beta"))
    expect_number (expect, "one_minus_beta", brand_decay_for_growth (growth).lose);
  brand_response_init_shape (&shape, BRAND_SYNERGY_CULTIVATED, 1000, 0, growth);
  check_days (expect, "step", &shape);
}

static void
check_classic (JsonObject *input,
               Expect     *expect)
{
  JsonObject *classic = json_object_get_object_member (input, "classic");
  double keep = json_object_get_double_member (classic, "lam");
  BrandResponse response = {
    .last = json_object_get_int_member (classic, "n") - 1,
    .n_parts = 1,
    .decay = { brand_decay_for_half_life (brand_half_life_from_retention (keep, 1)) },
    .input = { json_object_get_double_member (classic, "u") },
  };

  expect_number (expect, "classic_last", brand_response_at (&response, response.last));
  response.last = G_MAXINT;
  expect_number (expect, "classic_limit", brand_response_at (&response, response.last));
}

static guint
first_above (const double *one,
             const double *other,
             guint         n,
             gboolean      is_cumulative)
{
  double sums[2] = { 0, 0 };

  for (guint i = 0; i < n; i++)
    {
      sums[0] = one[i] + (is_cumulative ? sums[0] : 0);
      sums[1] = other[i] + (is_cumulative ? sums[1] : 0);
      if (sums[0] > sums[1])
        return i;
    }
  g_assert_not_reached ();
}

static double
sum_of (const double *values,
        guint         n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += values[i];
  return sum;
}

/* The samples are a month of thirty days apart. */
static void
check_farming (const VectorPlan   *plan,
               const BrandSynergy *engine,
               Expect             *expect)
{
  const double *mass = brand_synergy_get_effect (engine, BRAND_SYNERGY_MASS);
  const double *community = brand_synergy_get_effect (engine, BRAND_SYNERGY_COMMUNITY);
  guint n = plan->plan.n_days;
  int day;

  if (!expect_has (expect, "A_mass_sampled"))
    return;

  g_assert_true (brand_crossover_find (&plan->plan, vector_plan_find (plan, "farm"),
                                       vector_plan_find (plan, "hunt"), n - 1, &day));
  g_assert_cmpint (day, ==, first_above (community, mass, n, TRUE));
  expect_number (expect, "first_day_cumulative_community_above_mass", day);
  expect_number (expect, "first_day_community_above_mass", first_above (community, mass, n, FALSE));
  expect_series (expect, "A_mass_sampled", mass, n, 30);
  expect_series (expect, "A_community_sampled", community, n, 30);
  expect_number (expect, "total_mass", sum_of (mass, n));
  expect_number (expect, "total_community", sum_of (community, n));
  expect_number (expect, "synergy_total", sum_of (brand_synergy_get_together (engine), n)
                                          - sum_of (brand_synergy_get_alone (engine), n));
}

static void
check_variant (JsonObject *input,
               Expect     *expect,
               const char *input_name,
               const char *expect_name)
{
  g_autoptr (VectorPlan) plan = NULL;
  g_autoptr (BrandSynergy) engine = NULL;
  Expect part;

  if (!expect_has (expect, expect_name))
    return;

  plan = vector_plan_new (json_object_get_object_member (input, input_name));
  engine = vector_plan_evaluate (plan);
  part = expect_take_part (expect, expect_name);
  check_engine (plan, engine, &part);
  expect_nothing_left (&part);
  json_object_unref (part.object);
}

static void
check_growth_zero (JsonObject *input,
                   Expect     *expect)
{
  JsonObject *object = json_object_get_object_member (input, "plan_growth_zero");
  g_autoptr (VectorPlan) plan = vector_plan_new (object);
  g_autoptr (BrandSynergy) engine = vector_plan_evaluate (plan);

  expect_series (expect, "growth_zero_x",
                 brand_synergy_get_pressure (engine, BRAND_SYNERGY_COMMUNITY),
                 plan->plan.n_days, 1);
}

void
check_plan (JsonObject *input,
            Expect     *expect)
{
  gboolean is_wrapped = json_object_has_member (input, "plan");
  JsonObject *object = is_wrapped ? json_object_get_object_member (input, "plan") : input;
  g_autoptr (VectorPlan) plan = vector_plan_new (object);
  g_autoptr (BrandSynergy) engine = vector_plan_evaluate (plan);
  BrandResponse first;

  brand_response_init (&first, &plan->plan, &plan->plan.touchpoints[0]);
  check_engine (plan, engine, expect);
  check_response (plan, engine, expect);
  check_half_life_zero (plan, expect);
  check_days (expect, "level_after_n", &first);
  check_growth (plan, expect);
  check_farming (plan, engine, expect);
  check_variant (input, expect, "plan", "with_carry_in");
  check_variant (input, expect, "plan_no_carry_in", "without_carry_in");
  if (json_object_has_member (input, "classic"))
    check_classic (input, expect);
  if (json_object_has_member (input, "plan_growth_zero"))
    check_growth_zero (input, expect);
}

void
check_plans (JsonObject *input,
             Expect     *expect)
{
  JsonArray *plans = json_object_get_array_member (input, "plans");
  g_autoptr (JsonNode) results = expect_take (expect, "results");
  JsonArray *array = json_node_get_array (results);

  g_assert_cmpuint (json_array_get_length (array), ==, json_array_get_length (plans));
  for (guint i = 0; i < json_array_get_length (plans); i++)
    {
      JsonObject *named = json_array_get_object_element (plans, i);
      Expect part = { json_array_get_object_element (array, i), expect->tolerance };
      JsonObject *object = json_object_get_object_member (named, "plan");
      g_autoptr (VectorPlan) plan = vector_plan_new (object);
      g_autoptr (BrandSynergy) engine = vector_plan_evaluate (plan);

      expect_string (&part, "name", json_object_get_string_member (named, "name"));
      check_engine (plan, engine, &part);
      expect_nothing_left (&part);
    }
}

/* The audience belongs to the case, the rest of the plan to the vector. */
static VectorPlan *
plan_for_case (JsonObject *input,
               JsonObject *object)
{
  g_autoptr (JsonObject) plan = json_object_new ();
  JsonArray *touchpoints = json_array_new ();

  json_array_add_object_element (touchpoints, json_object_ref (
    json_object_get_object_member (object, "touchpoint")));
  json_object_set_string_member (plan, "start", "2025-01-06");
  json_object_set_int_member (plan, "days", 1);
  json_object_set_array_member (plan, "touchpoints", touchpoints);
  json_object_set_member (plan, "audience", json_object_dup_member (object, "audience"));
  json_object_set_member (plan, "default_reach", json_object_dup_member (input, "default_reach"));
  json_object_set_member (plan, "memory_half_life",
                          json_object_dup_member (input, "memory_half_life"));
  return vector_plan_new (plan);
}

void
check_weights (JsonObject *input,
               Expect     *expect)
{
  JsonArray *cases = json_object_get_array_member (input, "cases");
  g_autoptr (JsonNode) results = expect_take (expect, "cases");
  JsonArray *array = json_node_get_array (results);

  g_assert_cmpuint (json_array_get_length (array), ==, json_array_get_length (cases));
  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *object = json_array_get_object_element (cases, i);
      Expect part = { json_array_get_object_element (array, i), expect->tolerance };
      g_autoptr (VectorPlan) plan = plan_for_case (input, object);
      BrandPressureSource source;
      double pressure = brand_pressure (&plan->plan, &plan->plan.touchpoints[0], &source);

      expect_string (&part, "id", g_ptr_array_index (plan->ids, 0));
      expect_number (&part, "weight", pressure);
      expect_string (&part, "source", sources[source]);
      expect_nothing_left (&part);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-kinds.h"
#include "vector-plan.h"

#include "synergy/brand-formulas.h"
#include "synergy/brand-guo.h"
#include "synergy/brand-response.h"

#include <math.h>

static guint
read_numbers (JsonObject *object,
              const char *name,
              double     *numbers,
              guint       n_max)
{
  JsonArray *array = json_object_get_array_member (object, name);
  guint n = json_array_get_length (array);

  g_assert_cmpuint (n, <=, n_max);
  for (guint i = 0; i < n; i++)
    numbers[i] = json_array_get_double_element (array, i);
  return n;
}

static void
check_adstock (JsonObject *input,
               Expect     *expect)
{
  double numbers[16];
  guint n = read_numbers (input, "weekly_retention", numbers, G_N_ELEMENTS (numbers));

  for (guint i = 0; i < n; i++)
    numbers[i] = brand_half_life_from_retention (numbers[i], 7);
  expect_series (expect, "half_life_days", numbers, n, 1);

  n = read_numbers (input, "half_life_weeks", numbers, G_N_ELEMENTS (numbers));
  for (guint i = 0; i < n; i++)
    numbers[i] = brand_retention_from_half_life (7 * numbers[i], 1);
  expect_series (expect, "daily_retention", numbers, n, 1);
}

/* Reads % columns in the order of the published table. */
static void
check_channel (JsonObject *input,
               JsonObject *kernel,
               Expect     *expect)
{
  const char *name = json_object_get_string_member (kernel, "channel");
  JsonObject *totals = json_object_get_object_member (input, "phase_totals");
  double row[7];
  guint n = read_numbers (json_object_get_object_member (input, "rows"), name, row, 7);
  BrandPayback channel = { .sustained = row[2], .short_term = row[3], .immediate = row[4] };
  BrandPayback total = {
    .immediate = json_object_get_double_member (totals, "immediate"),
    .short_term = json_object_get_double_member (totals, "weeks_1_13"),
    .sustained = json_object_get_double_member (totals, "weeks_14_104"),
  };
  double half_life = json_object_get_double_member (kernel, "half_life");
  double lasting = json_object_get_double_member (kernel, "lasting");
  double memory = json_object_get_double_member (input, "memory_half_life");
  double horizon = json_object_get_double_member (input, "horizon_days");

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (row));
  expect_string (expect, "channel", name);
  expect_number (expect, "half_life", half_life);
  expect_number (expect, "lasting", lasting);
  expect_number (expect, "printed_profit_share", row[1]);
  expect_number (expect, "reconstructed_profit_share",
                 brand_payback_profit_share (&channel, &total));
  expect_number (expect, "week1", brand_payback_first_week (&channel, &total));
  expect_number (expect, "weeks1_13", brand_payback_first_weeks (&channel, &total));
  expect_number (expect, "weeks1_13_from_roi", row[6] / row[5]);
  expect_number (expect, "kernel_week1",
                 brand_payback_share (half_life, lasting, memory, 7, horizon));
  expect_number (expect, "kernel_weeks1_13",
                 brand_payback_share (half_life, lasting, memory, 91, horizon));
  expect_nothing_left (expect);
}

static void
check_payback (JsonObject *input,
               Expect     *expect)
{
  JsonArray *kernels = json_object_get_array_member (input, "kernels");
  g_autoptr (JsonNode) node = expect_take (expect, "channels");
  JsonArray *channels = json_node_get_array (node);

  g_assert_cmpuint (json_array_get_length (channels), ==, json_array_get_length (kernels));
  for (guint i = 0; i < json_array_get_length (kernels); i++)
    {
      Expect part = { json_array_get_object_element (channels, i), expect->tolerance };

      check_channel (input, json_array_get_object_element (kernels, i), &part);
    }
}

static void
check_printed (Expect     *expect,
               const char *name,
               const char *abs_name,
               double      got)
{
  g_autoptr (JsonNode) printed = expect_take (expect, name);
  Tolerance tolerance = { 0 };

  if (abs_name)
    {
      g_autoptr (JsonNode) node = expect_take (expect, abs_name);

      tolerance.abs = json_node_get_double (node);
    }
  else
    tolerance = expect->tolerance;
  assert_close (got, json_node_get_double (printed), &tolerance, name);
}

static void
check_reach (JsonObject *input,
             Expect     *expect)
{
  JsonObject *spots = json_object_get_object_member (input, "spots");
  guint n_spots = json_object_get_int_member (spots, "n");
  g_autofree double *ratings = g_new (double, n_spots);
  double media[8];
  guint n_media = read_numbers (input, "media", media, G_N_ELEMENTS (media));
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint touchpoint;
  double missed = 1;
  double pressure = 0;

  for (guint i = 0; i < n_spots; i++)
    ratings[i] = json_object_get_double_member (spots, "rating");
  brand_synergy_plan_init (&plan);
  brand_synergy_touchpoint_init (&touchpoint);
  for (guint i = 0; i < n_media; i++)
    {
      touchpoint.reach = media[i];
      pressure += brand_pressure (&plan, &touchpoint, NULL);
      missed *= 1 - media[i];
    }
  expect_number (expect, "spots_net_reach", brand_net_reach (ratings, n_spots));
  check_printed (expect, "spots_printed", "spots_printed_abs", brand_net_reach (ratings, n_spots));
  expect_number (expect, "media_net_reach", brand_net_reach (media, n_media));
  expect_number (expect, "media_by_product", 1 - missed);
  expect_number (expect, "pressure_sum", pressure);
}

static void
check_bass (JsonObject *input,
            Expect     *expect)
{
  JsonObject *bass = json_object_get_object_member (input, "bass");
  double p = json_object_get_double_member (bass, "p");
  double q = json_object_get_double_member (bass, "q");
  double shares[16];
  guint n = read_numbers (bass, "t", shares, G_N_ELEMENTS (shares));

  for (guint i = 0; i < n; i++)
    shares[i] = brand_bass_share (p, q, shares[i]);
  expect_series (expect, "bass_F", shares, n, 1);
  expect_number (expect, "bass_peak_years", brand_bass_peak (p, q));
}

/* Months of thirty days. */
static void
check_compounding (JsonObject *input,
                   Expect     *expect)
{
  JsonObject *object = json_object_get_object_member (input, "compounding");
  double growth = json_object_get_double_member (object, "growth");
  BrandResponse shape;
  double ratio;

  brand_response_init_shape (&shape, BRAND_SYNERGY_CULTIVATED, 1000, 0, growth);
  ratio = (brand_response_cumulative (&shape, 209) - brand_response_cumulative (&shape, 179))
          / brand_response_cumulative (&shape, 29);
  expect_number (expect, "compounding_ratio_month7_to_month1", ratio);
  check_printed (expect, "compounding_printed", NULL, ratio);
}

void
check_formulas (JsonObject *input,
                Expect     *expect)
{
  if (json_object_has_member (input, "weekly_retention"))
    check_adstock (input, expect);
  if (json_object_has_member (input, "kernels"))
    check_payback (input, expect);
  if (json_object_has_member (input, "spots"))
    check_reach (input, expect);
  if (json_object_has_member (input, "bass"))
    check_bass (input, expect);
  if (json_object_has_member (input, "compounding"))
    check_compounding (input, expect);
}

static BrandNaikRaman
read_naik_raman (JsonObject *object)
{
  return (BrandNaikRaman) {
    .intercept = member_number (object, "intercept", 0),
    .beta1 = json_object_get_double_member (object, "beta1"),
    .beta2 = json_object_get_double_member (object, "beta2"),
    .kappa = json_object_get_double_member (object, "kappa"),
    .carry_over = json_object_get_double_member (object, "lam"),
    .margin = member_number (object, "m", 1),
    .discount = member_number (object, "rho", 0),
  };
}

static void
check_optimum (const BrandNaikRaman *model,
               JsonNode             *node,
               const Tolerance      *tolerance)
{
  Expect part = { NULL, *tolerance };
  double u1;
  double u2;

  g_assert_cmpint (brand_naik_raman_optimum (model, &u1, &u2), ==, !JSON_NODE_HOLDS_NULL (node));
  if (JSON_NODE_HOLDS_NULL (node))
    return;

  part.object = json_node_get_object (node);
  expect_number (&part, "u1", u1);
  expect_number (&part, "u2", u2);
  expect_number (&part, "budget", u1 + u2);
  expect_number (&part, "share1", u1 / (u1 + u2));
  expect_number (&part, "ratio", u1 / u2);
  expect_number (&part, "steady_sales", brand_naik_raman_steady (model, u1, u2));
  expect_nothing_left (&part);
}

void
check_naik_raman (JsonObject *input,
                  Expect     *expect)
{
  JsonArray *cases = json_object_get_array_member (input, "cases");
  JsonObject *path = json_object_get_object_member (input, "path");
  g_autoptr (JsonNode) node = expect_take (expect, "cases");
  JsonArray *results = json_node_get_array (node);
  BrandNaikRaman model;
  double sales = 0;
  double u1 = json_object_get_double_member (path, "u1");
  double u2 = json_object_get_double_member (path, "u2");

  g_assert_cmpuint (json_array_get_length (results), ==, json_array_get_length (cases));
  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      model = read_naik_raman (json_array_get_object_element (cases, i));
      check_optimum (&model, json_array_get_element (results, i), &expect->tolerance);
    }
  model = read_naik_raman (path);
  for (gint64 i = 0; i < json_object_get_int_member (path, "n"); i++)
    sales = brand_naik_raman_step (&model, sales, u1, u2);
  expect_number (expect, "path_last", sales);
  expect_number (expect, "steady_state", brand_naik_raman_steady (&model, u1, u2));
}

static BrandGuo
read_guo (JsonObject *object)
{
  BrandGuo model = {
    .price = json_object_get_double_member (object, "p"),
    .market = json_object_get_double_member (object, "M"),
    .horizon = json_object_get_double_member (object, "T"),
    .discount = json_object_get_double_member (object, "r"),
    .synergy_decay = json_object_get_double_member (object, "sigma"),
  };

  model.n_channels = read_numbers (object, "k", model.strength, BRAND_GUO_MAX_CHANNELS);
  read_numbers (object, "c", model.cost, BRAND_GUO_MAX_CHANNELS);
  read_numbers (object, "delta", model.decay, BRAND_GUO_MAX_CHANNELS);
  return model;
}

/* Compares a row with what is expected exactly and with what was printed. */
static void
check_row (JsonNode        *table,
           guint            row,
           const double    *got,
           const Tolerance *tolerance,
           const char      *what)
{
  assert_series (json_array_get_array_element (json_node_get_array (table), row), got, 3, 1,
                 tolerance, what);
}

static Tolerance
take_printed_tolerance (Expect *expect)
{
  g_autoptr (JsonNode) node = expect_take (expect, "printed_abs");

  return (Tolerance) { .abs = json_node_get_double (node) };
}

void
check_guo2 (JsonObject *input,
            Expect     *expect)
{
  BrandGuo model = read_guo (input);
  g_autoptr (JsonNode) columns = expect_take (expect, "columns");
  g_autoptr (JsonNode) computed = expect_take (expect, "computed");
  g_autoptr (JsonNode) printed = expect_take (expect, "printed");
  Tolerance rough = take_printed_tolerance (expect);
  double synergies[8];
  guint n = read_numbers (input, "beta", synergies, G_N_ELEMENTS (synergies));

  g_assert_cmpuint (json_array_get_length (json_node_get_array (columns)), ==, 3);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (computed)), ==, n);
  for (guint i = 0; i < n; i++)
    {
      double totals[2];
      double row[3];

      model.synergy[0] = synergies[i];
      brand_guo_totals (&model, BRAND_GUO_ACTIVE_SET, 20000, totals);
      row[0] = brand_guo_start (&model, BRAND_GUO_ACTIVE_SET, 1);
      row[1] = totals[1];
      row[2] = totals[1] / totals[0];
      check_row (computed, i, row, &expect->tolerance, "computed");
      check_row (printed, i, row, &rough, "printed");
    }
}

static void
find_shares (const BrandGuo *model,
             BrandGuoRule    rule,
             guint           n_steps,
             double         *shares)
{
  double sum;

  brand_guo_totals (model, rule, n_steps, shares);
  sum = shares[0] + shares[1] + shares[2];
  for (guint k = 0; k < 3; k++)
    shares[k] *= 100 / sum;
}

void
check_guo3 (JsonObject *input,
            Expect     *expect)
{
  BrandGuo model = read_guo (input);
  JsonArray *synergies = json_object_get_array_member (input, "beta_12_13_23");
  JsonObject *quadrature = json_object_get_object_member (input, "quadrature");
  guint n_steps = json_object_get_int_member (quadrature, "n");
  g_autoptr (JsonNode) clamped = expect_take (expect, "componentwise_clamp");
  g_autoptr (JsonNode) active = expect_take (expect, "active_set");
  g_autoptr (JsonNode) printed = expect_take (expect, "printed");
  Tolerance rough = take_printed_tolerance (expect);

  g_assert_cmpstr (json_object_get_string_member (quadrature, "rule"), ==, "midpoint");
  for (guint i = 0; i < json_array_get_length (synergies); i++)
    {
      JsonArray *row = json_array_get_array_element (synergies, i);
      double shares[3];

      for (guint k = 0; k < 3; k++)
        model.synergy[k] = json_array_get_double_element (row, k);
      find_shares (&model, BRAND_GUO_CLAMP_EACH, n_steps, shares);
      check_row (clamped, i, shares, &expect->tolerance, "clamped");
      check_row (printed, i, shares, &rough, "printed");
      find_shares (&model, BRAND_GUO_ACTIVE_SET, n_steps, shares);
      check_row (active, i, shares, &expect->tolerance, "active set");
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-plan.h"

#include "synergy/brand-mix-private.h"

#include <math.h>

#define N_PLANS 8
#define N_TOUCHPOINTS 16
#define N_VARIABLES 8

/* Every second touchpoint of a random plan may change. */
typedef struct
{
  RandomPlan plan;
  guint positions[N_VARIABLES];
  BrandMixVariable variables[N_VARIABLES];
  BrandMixOptions options;
} Fixture;

static void
fill (Fixture *f)
{
  random_plan_fill (&f->plan, N_TOUCHPOINTS);
  f->options = (BrandMixOptions) { f->variables, N_VARIABLES, .tail = 30 };
  for (guint i = 0; i < N_VARIABLES; i++)
    {
      BrandSynergyTouchpoint *touchpoint = &f->plan.touchpoints[2 * i];

      f->positions[i] = 2 * i;
      touchpoint->cost += 1;
      touchpoint->dimension = i % BRAND_SYNERGY_N_DIMENSIONS;
      f->variables[i] = (BrandMixVariable) {
        &f->positions[i], NULL, 1, 0, INFINITY, touchpoint->cost,
      };
      f->options.budget += touchpoint->cost;
    }
}

static void
get_current (const Fixture *f,
             double        *budgets)
{
  for (guint i = 0; i < N_VARIABLES; i++)
    budgets[i] = f->variables[i].current;
}

static void
suggest (const Fixture  *f,
         BrandMixResult *result)
{
  g_autoptr (GError) error = NULL;

  brand_mix_suggest (&f->plan.plan, &f->options, result, NULL, &error);
  g_assert_no_error (error);
}

static void
todays_money_has_the_engines_value (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandSynergy) engine = NULL;
      g_autoptr (BrandMixModel) model = NULL;
      double budgets[N_VARIABLES];
      double sum = 0;
      Fixture f;

      fill (&f);
      f.options.tail = 0;
      model = brand_mix_model_new (&f.plan.plan, &f.options);
      engine = evaluate (&f.plan);
      for (guint day = 0; day < f.plan.plan.n_days; day++)
        sum += brand_synergy_get_together (engine)[day];
      get_current (&f, budgets);
      g_assert_cmpfloat_with_epsilon (brand_mix_model_evaluate (model, budgets),
                                      sum / f.plan.plan.n_days, 1e-12);
    }
}

static void
gain_is_the_slope_of_the_value (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandMixModel) model = NULL;
      double budgets[N_VARIABLES];
      double gains[N_VARIABLES];
      Fixture f;

      fill (&f);
      model = brand_mix_model_new (&f.plan.plan, &f.options);
      get_current (&f, budgets);
      brand_mix_model_evaluate (model, budgets);
      for (guint v = 0; v < N_VARIABLES; v++)
        gains[v] = brand_mix_model_gain (model, v);

      for (guint v = 0; v < N_VARIABLES; v++)
        {
          double step = 1e-4 * budgets[v];
          double money = budgets[v];
          double low;

          budgets[v] = money - step;
          low = brand_mix_model_evaluate (model, budgets);
          budgets[v] = money + step;
          g_assert_cmpfloat_with_epsilon (
            (brand_mix_model_evaluate (model, budgets) - low) / (2 * step), gains[v],
            1e-6 * gains[v] + 1e-11);
          budgets[v] = money;
        }
    }
}

static void
bounds_and_floors_are_kept (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_auto (BrandMixResult) result = { 0 };
      double totals[BRAND_SYNERGY_N_DIMENSIONS] = { 0 };
      double sum = 0;
      Fixture f;

      fill (&f);
      f.options.floor_share = 0.1;
      for (guint v = 0; v < N_VARIABLES; v++)
        {
          f.variables[v].lower = v % 3 == 0 ? f.variables[v].current / 2 : 0;
          f.variables[v].upper = v % 2 == 0 ? 3 * f.variables[v].current : INFINITY;
        }
      suggest (&f, &result);
      for (guint v = 0; v < N_VARIABLES; v++)
        {
          g_assert_cmpfloat (result.budgets[v], >=, f.variables[v].lower - 1e-9);
          g_assert_cmpfloat (result.budgets[v], <=, f.variables[v].upper + 1e-9);
          totals[v % BRAND_SYNERGY_N_DIMENSIONS] += result.budgets[v];
          sum += result.budgets[v];
        }
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        g_assert_cmpfloat (totals[d], >=, 0.1 * f.options.budget - 1e-9);
      g_assert_cmpfloat_with_epsilon (sum, f.options.budget, 1e-9 * f.options.budget);
      g_assert_cmpfloat (result.free_value, >=, result.value);
    }
}

static void
floors_give_way_to_what_must_be_spent (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_auto (BrandMixResult) result = { 0 };
      double sum = 0;
      Fixture f;

      fill (&f);
      f.options.floor_share = 0.3;
      f.variables[0].lower = 0.8 * f.options.budget;
      suggest (&f, &result);
      for (guint v = 0; v < N_VARIABLES; v++)
        sum += result.budgets[v];
      g_assert_cmpfloat (result.budgets[0], >=, f.variables[0].lower - 1e-9);
      g_assert_cmpfloat_with_epsilon (sum, f.options.budget, 1e-9 * f.options.budget);
    }
}

/* Without synergy there is only one top, so that nothing may be above it. */
static void
without_synergy_no_split_is_better (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_auto (BrandMixResult) result = { 0 };
      g_autoptr (BrandMixModel) model = NULL;
      Fixture f;

      fill (&f);
      f.plan.plan.kappa[0] = f.plan.plan.kappa[1] = f.plan.plan.kappa[2] = 0;
      f.plan.plan.kappa3 = 0;
      suggest (&f, &result);
      g_assert_cmpfloat (result.value, >=, result.current_value * (1 - 1e-9));

      model = brand_mix_model_new (&f.plan.plan, &f.options);
      for (guint k = 0; k < 100; k++)
        {
          double budgets[N_VARIABLES];
          double sum = 0;

          for (guint v = 0; v < N_VARIABLES; v++)
            sum += budgets[v] = -log (g_test_rand_double_range (1e-6, 1));
          for (guint v = 0; v < N_VARIABLES; v++)
            budgets[v] *= f.options.budget / sum;
          g_assert_cmpfloat (brand_mix_model_evaluate (model, budgets), <=,
                             result.value * (1 + 1e-9));
        }
    }
}

static void
suggestion_is_at_least_the_plan (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_auto (BrandMixResult) result = { 0 };
      Fixture f;

      fill (&f);
      suggest (&f, &result);
      g_assert_cmpfloat (result.value, >=, result.current_value * (1 - 1e-12));
      g_assert_cmpuint (result.n_band, >, 0);
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        g_assert_cmpfloat (result.band_low[d], <=, result.band_high[d]);
    }
}

static void
more_money_never_does_less (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      double last = 0;
      Fixture f;

      fill (&f);
      f.plan.plan.kappa[0] = f.plan.plan.kappa[1] = f.plan.plan.kappa[2] = 0;
      f.plan.plan.kappa3 = 0;
      f.options.budget = 0;
      for (guint step = 0; step < 6; step++, f.options.budget += 200)
        {
          g_auto (BrandMixResult) result = { 0 };

          suggest (&f, &result);
          g_assert_cmpfloat (result.value, >=, last * (1 - 1e-12));
          last = result.value;
        }
    }
}

static void
no_money_leaves_nothing (void)
{
  g_auto (BrandMixResult) result = { 0 };
  Fixture f;

  fill (&f);
  f.options.budget = 0;
  suggest (&f, &result);
  for (guint v = 0; v < N_VARIABLES; v++)
    g_assert_cmpfloat (result.budgets[v], ==, 0);
  g_assert_cmpuint (result.n_band, ==, 0);
}

static void
locked_money_stays (void)
{
  g_auto (BrandMixResult) result = { 0 };
  Fixture f;

  fill (&f);
  for (guint v = 0; v < N_VARIABLES; v += 2)
    f.variables[v].lower = f.variables[v].upper = f.variables[v].current;
  suggest (&f, &result);
  for (guint v = 0; v < N_VARIABLES; v += 2)
    g_assert_cmpfloat (result.budgets[v], ==, f.variables[v].current);
}

/* Two touchpoints that share their money do what both do with their parts. */
static void
bundle_does_what_its_members_do (void)
{
  static const guint both[] = { 0, 6 };
  g_autoptr (BrandMixModel) bundled = NULL;
  g_autoptr (BrandMixModel) single = NULL;
  double shares[] = { 0.3, 0.7 };
  double apart[] = { 30, 70 };
  double together[] = { 100 };
  Fixture f;

  fill (&f);
  f.variables[1] = f.variables[3];
  f.options.n_variables = 2;
  single = brand_mix_model_new (&f.plan.plan, &f.options);
  f.variables[0] = (BrandMixVariable) { both, shares, 2, 0, INFINITY, 100 };
  f.options.n_variables = 1;
  bundled = brand_mix_model_new (&f.plan.plan, &f.options);
  g_assert_cmpfloat_with_epsilon (brand_mix_model_evaluate (bundled, together),
                                  brand_mix_model_evaluate (single, apart), 1e-12);
}

static void
what_has_no_price_does_nothing (void)
{
  g_autoptr (BrandMixModel) model = NULL;
  double budgets[N_VARIABLES] = { 0 };
  Fixture f;

  fill (&f);
  f.plan.touchpoints[0].cost = 0;
  model = brand_mix_model_new (&f.plan.plan, &f.options);
  brand_mix_model_evaluate (model, budgets);
  g_assert_cmpfloat (brand_mix_model_gain (model, 0), ==, 0);

  f.plan.touchpoints[0].cost_per_contact = 0.5;
  f.plan.plan.audience[f.plan.touchpoints[0].dimension] = 1000;
  f.plan.touchpoints[0].start = 0;
  f.plan.touchpoints[0].end = f.plan.plan.n_days;
  g_clear_pointer (&model, brand_mix_model_free);
  model = brand_mix_model_new (&f.plan.plan, &f.options);
  brand_mix_model_evaluate (model, budgets);
  g_assert_cmpfloat (brand_mix_model_gain (model, 0), >, 0);
}

static void
impossible_bounds_are_an_error (void)
{
  g_auto (BrandMixResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  Fixture f;

  fill (&f);
  f.variables[0].lower = 2 * f.options.budget;
  g_assert_false (brand_mix_suggest (&f.plan.plan, &f.options, &result, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_null (result.budgets);
}

static void
cancelled_search_has_no_result (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (BrandMixResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  Fixture f;

  fill (&f);
  g_cancellable_cancel (cancellable);
  g_assert_false (brand_mix_suggest (&f.plan.plan, &f.options, &result, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (result.budgets);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    GTestFunc test;
  } tests[] = {
    { "todays-money-has-the-engines-value", todays_money_has_the_engines_value },
    { "gain-is-the-slope-of-the-value", gain_is_the_slope_of_the_value },
    { "bounds-and-floors-are-kept", bounds_and_floors_are_kept },
    { "floors-give-way-to-what-must-be-spent", floors_give_way_to_what_must_be_spent },
    { "without-synergy-no-split-is-better", without_synergy_no_split_is_better },
    { "suggestion-is-at-least-the-plan", suggestion_is_at_least_the_plan },
    { "more-money-never-does-less", more_money_never_does_less },
    { "no-money-leaves-nothing", no_money_leaves_nothing },
    { "locked-money-stays", locked_money_stays },
    { "bundle-does-what-its-members-do", bundle_does_what_its_members_do },
    { "what-has-no-price-does-nothing", what_has_no_price_does_nothing },
    { "impossible-bounds-are-an-error", impossible_bounds_are_an_error },
    { "cancelled-search-has-no-result", cancelled_search_has_no_result },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/synergy/mix/", tests[i].name, NULL);

      g_test_add_func (path, tests[i].test);
    }
  return g_test_run ();
}

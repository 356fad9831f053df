/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "model/kinds/brand-touchpoint.h"
#include "support/brand-test-plan.h"
#include "synergy/brand-plan-mix.h"

#include <math.h>

#define YEAR 2026

typedef struct
{
  const char *id;
  BrandDimension dimension;
  BrandPattern pattern;
  gint64 cost;
  const char *size; /* a field, or NULL */
  double number;
  double frequency;
} Entry;

/* One of every way to say how many are reached, in all dimensions. */
static const Entry entries[] = {
  { "mass", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, 120000, "contacts", 40000, NAN },
  { "priced", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, 80000, "cost_per_contact", 0.02, NAN },
  { "club", BRAND_DIMENSION_COMMUNITY, BRAND_PATTERN_CULTIVATED, 60000, "people", 900, NAN },
  { "share", BRAND_DIMENSION_COMMUNITY, BRAND_PATTERN_SUSTAINED, 30000, "reach", 0.2, NAN },
  { "often", BRAND_DIMENSION_DIRECT, BRAND_PATTERN_SUSTAINED, 40000, "people", 300, 4 },
  { "twice", BRAND_DIMENSION_DIRECT, BRAND_PATTERN_BURST, 20000, "reach", 0.3, 2 },
};

typedef struct
{
  BrandPlan *plan;
  BrandHistory *history;
  BrandPlanSynergy *synergy;
  BrandPlanMix *mix;
} Fixture;

static BrandItem *
add (BrandPlan   *plan,
     const Entry *entry,
     guint        number)
{
  BrandItem *item = brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, entry->id, entry->id);
  int start = brand_date_join (YEAR, 1 + number % 6, 1);

  g_object_set (item, "dimension", entry->dimension, "pattern", entry->pattern, "status",
                BRAND_STATUS_PLANNED, "start", start, "end", start + 90, "cost", entry->cost,
                "grip", 0.7, NULL);
  if (entry->size != NULL)
    g_object_set (item, entry->size, entry->number, NULL);
  if (!isnan (entry->frequency))
    g_object_set (item, "frequency", entry->frequency, NULL);
  return item;
}

static void
set_up (Fixture *f)
{
  f->plan = brand_plan_new_blank (brand_date_join (YEAR, 1, 1));
  g_object_set (brand_plan_get_info (f->plan), "audience-mass", 50000.0, "audience-community",
                4000.0, "audience-direct", 1500.0, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    add (f->plan, &entries[i], i);
}

static void
make_mix (Fixture *f)
{
  f->history = brand_history_new (f->plan);
  f->synergy = brand_plan_synergy_new (f->plan);
  brand_plan_synergy_follow (f->synergy, f->history);
  f->mix = brand_plan_mix_new (f->synergy);
}

static void
tear_down (Fixture *f)
{
  g_clear_pointer (&f->mix, brand_plan_mix_free);
  g_clear_object (&f->synergy);
  g_clear_object (&f->history);
  g_clear_object (&f->plan);
}

static BrandMixRow *
get_row (Fixture *f,
         guint    i)
{
  return &g_array_index (f->mix->rows, BrandMixRow, i);
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  GAsyncResult **kept = data;

  *kept = g_object_ref (result);
}

static void
suggest (Fixture *f,
         gint64   budget,
         gboolean is_free)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  gint64 sum = 0;

  brand_plan_mix_suggest_async (f->mix, budget, is_free, NULL, found_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  brand_plan_mix_suggest_finish (f->mix, result, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < f->mix->rows->len; i++)
    sum += get_row (f, i)->suggested;
  g_assert_cmpint (sum, ==, budget);
}

static gint64
get_current (Fixture *f)
{
  gint64 least, most, current;

  brand_plan_mix_get_range (f->mix, FALSE, &least, &most, &current);
  return current;
}

static void
only_what_is_planned_sized_and_priced_may_change (void)
{
  Entry unpriced = entries[0], assumed = entries[0];
  Fixture f;

  set_up (&f);
  unpriced.id = "unpriced";
  unpriced.cost = 0;
  add (f.plan, &unpriced, 0);
  assumed.id = "assumed";
  assumed.size = NULL;
  add (f.plan, &assumed, 0);
  assumed.id = "live";
  g_object_set (add (f.plan, &assumed, 0), "status", BRAND_STATUS_LIVE, NULL);
  assumed.id = "idea";
  g_object_set (add (f.plan, &assumed, 0), "status", BRAND_STATUS_IDEA, NULL);
  make_mix (&f);
  g_assert_cmpuint (f.mix->rows->len, ==, G_N_ELEMENTS (entries));
  g_assert_cmpuint (f.mix->n_unpriced, ==, 1);
  g_assert_cmpuint (f.mix->n_assumed, ==, 1);
  g_assert_cmpuint (f.mix->n_running, ==, 1);
  tear_down (&f);
}

/* What the plan does after the suggestion is used is what was promised. */
static void
plan_does_what_was_promised (void)
{
  for (int is_free = 0; is_free < 2; is_free++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPlan) before = NULL;
      g_autoptr (BrandPlan) after = NULL;
      gint64 budget;
      double promised;
      Fixture f;

      set_up (&f);
      make_mix (&f);
      before = brand_test_plan_copy (f.plan);
      budget = get_current (&f);
      suggest (&f, budget, is_free);
      promised = f.mix->found.value;
      g_assert_cmpfloat (promised, >, f.mix->found.current_value);
      g_assert_true (brand_plan_mix_apply (f.mix, f.history, &error));
      g_assert_no_error (error);
      after = brand_test_plan_copy (f.plan);

      brand_plan_mix_free (f.mix);
      f.mix = brand_plan_mix_new (f.synergy);
      g_assert_cmpint (get_current (&f), ==, budget);
      suggest (&f, budget, TRUE);
      g_assert_cmpfloat_with_epsilon (f.mix->found.current_value, promised, 2e-3 * promised);

      brand_history_undo (f.history);
      g_assert_true (brand_test_plan_is_same (f.plan, before));
      g_assert_null (brand_history_get_undo_label (f.history));
      brand_history_redo (f.history);
      g_assert_true (brand_test_plan_is_same (f.plan, after));
      tear_down (&f);
    }
}

static void
amounts_stay_within_half_and_double (void)
{
  Fixture f;

  set_up (&f);
  make_mix (&f);
  suggest (&f, get_current (&f), FALSE);
  for (guint i = 0; i < f.mix->rows->len; i++)
    {
      g_assert_cmpint (get_row (&f, i)->suggested, >=, get_row (&f, i)->current / 2 - 100);
      g_assert_cmpint (get_row (&f, i)->suggested, <=, 2 * get_row (&f, i)->current + 100);
      g_assert_cmpint (get_row (&f, i)->suggested % 100, ==, 0);
    }
  tear_down (&f);
}

static void
locked_row_keeps_its_odd_amount (void)
{
  Fixture f;

  set_up (&f);
  g_object_set (brand_list_get (brand_plan_get_list (f.plan, BRAND_KIND_TOUCHPOINT), 0), "cost",
                (gint64) 120077, NULL);
  make_mix (&f);
  get_row (&f, 0)->is_locked = TRUE;
  suggest (&f, get_current (&f) + 23, TRUE);
  g_assert_cmpint (get_row (&f, 0)->suggested, ==, 120077);
  tear_down (&f);
}

/* 300 of two channels in three dimensions are six amounts, and still add up. */
static void
many_touchpoints_are_taken_together (void)
{
  Fixture f;

  set_up (&f);
  for (guint i = 0; i < 294; i++)
    {
      g_autofree char *id = g_strdup_printf ("more-%u", i);
      Entry entry = entries[i % G_N_ELEMENTS (entries)];

      entry.id = id;
      entry.cost = 1000 + 37 * i;
      entry.number *= 0.02;
      g_object_set (add (f.plan, &entry, i), "channel", i % 2 == 0 ? "Poster" : "Letter", NULL);
    }
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_object_set (brand_list_get (brand_plan_get_list (f.plan, BRAND_KIND_TOUCHPOINT), i),
                  "channel", i % 2 == 0 ? "Poster" : "Letter", NULL);
  make_mix (&f);
  g_assert_cmpuint (f.mix->rows->len, ==, 6);
  g_assert_cmpstr (get_row (&f, 0)->title, ==, "Poster");
  g_assert_cmpuint (get_row (&f, 0)->positions->len, ==, 50);
  suggest (&f, get_current (&f), FALSE);
  g_assert_true (brand_plan_mix_apply (f.mix, f.history, NULL));
  tear_down (&f);
}

static void
money_that_no_bound_allows_is_moved_into_the_range (void)
{
  gint64 least, most, current;
  g_autoptr (GAsyncResult) result = NULL;
  gint64 sum = 0;
  Fixture f;

  set_up (&f);
  make_mix (&f);
  brand_plan_mix_get_range (f.mix, FALSE, &least, &most, &current);
  g_assert_cmpint (least, ==, current / 2);
  g_assert_cmpint (most, <=, 2 * current);
  brand_plan_mix_suggest_async (f.mix, 10 * most, FALSE, NULL, found_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (brand_plan_mix_suggest_finish (f.mix, result, NULL));
  for (guint i = 0; i < f.mix->rows->len; i++)
    sum += get_row (&f, i)->suggested;
  g_assert_cmpint (sum, ==, most);
  tear_down (&f);
}

static void
plan_without_money_has_no_rows (void)
{
  Fixture f;

  f.plan = brand_plan_new_blank (brand_date_join (YEAR, 1, 1));
  make_mix (&f);
  g_assert_cmpuint (f.mix->rows->len, ==, 0);
  suggest (&f, 0, FALSE);
  g_assert_true (brand_plan_mix_apply (f.mix, f.history, NULL));
  g_assert_null (brand_history_get_undo_label (f.history));
  tear_down (&f);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-mix/only-what-is-planned-sized-and-priced-may-change",
                   only_what_is_planned_sized_and_priced_may_change);
  g_test_add_func ("/plan-mix/plan-does-what-was-promised", plan_does_what_was_promised);
  g_test_add_func ("/plan-mix/amounts-stay-within-half-and-double",
                   amounts_stay_within_half_and_double);
  g_test_add_func ("/plan-mix/locked-row-keeps-its-odd-amount", locked_row_keeps_its_odd_amount);
  g_test_add_func ("/plan-mix/many-touchpoints-are-taken-together",
                   many_touchpoints_are_taken_together);
  g_test_add_func ("/plan-mix/money-that-no-bound-allows-is-moved-into-the-range",
                   money_that_no_bound_allows_is_moved_into_the_range);
  g_test_add_func ("/plan-mix/plan-without-money-has-no-rows", plan_without_money_has_no_rows);
  return g_test_run ();
}

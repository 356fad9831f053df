/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "support/brand-random-plan.h"
#include "synergy/brand-plan-synergy.h"

#define N_EDITS 400

static BrandItem *
append (BrandPlan  *plan,
        BrandKindId kind,
        const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static void
a_touchpoint_s_fields_reach_the_engine (void)
{
  static const char *const beats[] = { "field", NULL };
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  const BrandSynergyTouchpoint *input;
  int start = brand_date_join (2026, 1, 1);

  append (plan, BRAND_KIND_BEAT, "field");
  g_object_set (append (plan, BRAND_KIND_TOUCHPOINT, "radio"), "dimension", 2, "pattern", 1,
                "start", start + 3, "end", start + 3, "half-life", 0.0, "reach", 0.5,
                "grip", 0.8, "cost", (gint64) 12345, "beats", beats, NULL);
  synergy = brand_plan_synergy_new (plan);
  input = brand_plan_synergy_get_touchpoint (synergy, 0);

  g_assert_cmpint (input->start, ==, 3);
  g_assert_cmpint (input->dimension, ==, BRAND_SYNERGY_DIRECT);
  g_assert_cmpfloat (input->cost, ==, 123.45);
  g_assert_cmpuint (input->n_beats, ==, 1);
  g_assert_cmpfloat_with_epsilon (brand_synergy_get_effect (brand_plan_synergy_get_engine (synergy),
                                                            BRAND_SYNERGY_DIRECT)[3], 0.4, 1e-12);
}

static void
ideas_are_not_counted (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));
  g_autoptr (BrandPlanSynergy) synergy = NULL;

  g_object_set (append (plan, BRAND_KIND_TOUCHPOINT, "radio"), "status", BRAND_STATUS_IDEA,
                "start", brand_date_join (2026, 2, 1), "reach", 0.5, NULL);
  synergy = brand_plan_synergy_new (plan);

  g_assert_cmpfloat (brand_plan_synergy_get_measures (synergy)->total_together, ==, 0);
}

static void
assert_same_numbers (BrandPlanSynergy *followed,
                     BrandPlanSynergy *fresh)
{
  const BrandSynergy *a = brand_plan_synergy_get_engine (followed);
  const BrandSynergy *b = brand_plan_synergy_get_engine (fresh);

  g_assert_cmpuint (brand_synergy_get_n_days (a), ==, brand_synergy_get_n_days (b));
  g_assert_cmpuint (brand_synergy_get_n_touchpoints (a), ==, brand_synergy_get_n_touchpoints (b));
  for (guint day = 0; day < brand_synergy_get_n_days (a); day++)
    {
      g_assert_cmpfloat_with_epsilon (brand_synergy_get_together (a)[day],
                                      brand_synergy_get_together (b)[day], 1e-10);
      g_assert_cmpfloat_with_epsilon (brand_synergy_get_alone (a)[day],
                                      brand_synergy_get_alone (b)[day], 1e-10);
    }
  g_assert_cmpfloat_with_epsilon (brand_plan_synergy_get_measures (followed)->balance,
                                  brand_plan_synergy_get_measures (fresh)->balance, 1e-9);
}

static void
edit (GRand        *rand,
      BrandHistory *history)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandKindId kind = (BrandKindId) g_rand_int_range (rand, BRAND_KIND_BEAT, BRAND_KIND_GOAL + 1);
  BrandList *list = brand_plan_get_list (plan, kind);
  guint length = brand_list_get_length (list);
  guint position = (guint) g_rand_int_range (rand, 0, (int) length + 1);
  g_autoptr (BrandItem) item = brand_random_item_new (rand, plan, kind);
  int act = g_rand_int_range (rand, 0, 6);

  if (act == 0 && item)
    brand_history_insert (history, item, position, NULL);
  else if (act == 1 && position < length)
    brand_history_remove (history, brand_list_get (list, position));
  else if (act == 2 && position < length)
    brand_history_move (history, brand_list_get (list, position), 0);
  else if (act == 3)
    brand_history_undo (history);
  else if (position < length && item)
    {
      const BrandKind *table = brand_item_get_kind (item);
      guint field = (guint) g_rand_int_range (rand, 0, (int) table->n_fields);

      brand_history_set (history, brand_list_get (list, position), field,
                         brand_item_get_value (item, field), NULL);
    }
}

static void
following_a_history_is_as_good_as_starting_afresh (void)
{
  for (guint seed = 1; seed <= 4; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);
      g_autoptr (BrandHistory) history = brand_history_new (plan);
      g_autoptr (BrandPlanSynergy) followed = brand_plan_synergy_new (plan);

      brand_plan_synergy_follow (followed, history);
      for (guint i = 0; i < N_EDITS; i++)
        {
          edit (rand, history);
          if (i % 20 == 0)
            {
              g_autoptr (BrandPlanSynergy) fresh = brand_plan_synergy_new (plan);

              assert_same_numbers (followed, fresh);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bridge/a-touchpoint-s-fields-reach-the-engine",
                   a_touchpoint_s_fields_reach_the_engine);
  g_test_add_func ("/bridge/ideas-are-not-counted", ideas_are_not_counted);
  g_test_add_func ("/bridge/following-a-history-is-as-good-as-starting-afresh",
                   following_a_history_is_as_good_as_starting_afresh);

  return g_test_run ();
}

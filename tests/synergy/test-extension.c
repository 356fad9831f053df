/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "model/brand-money.h"
#include "storage/plan/brand-plan-writer.h"
#include "synergy/brand-extension.h"

/* In 2026: a reading that runs until March, and another from October on. */
typedef struct
{
  BrandPlan *plan;
  BrandItem *before;
  BrandItem *after;
  BrandPlanSynergy *synergy;
} Fixture;

static BrandItem *
append (BrandPlan      *plan,
        const char     *id,
        BrandDimension  dimension,
        int             start,
        int             end)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (plan, item, NULL));
  g_object_set (item, "dimension", dimension, "pattern", BRAND_PATTERN_SUSTAINED, "start", start,
                "end", end, "half-life", 3.0, "lasting", 0.0, "reach", 0.5, "grip", 0.8, NULL);
  return item;
}

static void
set_up (Fixture *fixture)
{
  fixture->plan = brand_plan_new_blank (brand_date_join (2026, 1, 1));
  append (fixture->plan, "elsewhere", BRAND_DIMENSION_MASS, brand_date_join (2026, 1, 1),
          brand_date_join (2026, 4, 30));
  fixture->before = append (fixture->plan, "before", BRAND_DIMENSION_COMMUNITY,
                            brand_date_join (2026, 1, 1), brand_date_join (2026, 3, 31));
  fixture->after = append (fixture->plan, "after", BRAND_DIMENSION_COMMUNITY,
                           brand_date_join (2026, 10, 1), brand_date_join (2026, 12, 31));
  fixture->synergy = brand_plan_synergy_new (fixture->plan);
}

static void
tear_down (Fixture *fixture)
{
  g_object_unref (fixture->synergy);
  g_object_unref (fixture->plan);
}

static const BrandSynergySilence *
get_silence (Fixture *fixture,
             guint    position)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (fixture->synergy);

  g_assert_cmpuint (measures->dimensions[BRAND_DIMENSION_COMMUNITY].n_silences, >, position);
  return &measures->dimensions[BRAND_DIMENSION_COMMUNITY].silences[position];
}

static BrandExtension *
find (Fixture *fixture,
      int     *start,
      int     *end)
{
  const BrandSynergySilence *silence = get_silence (fixture, 0);

  *start = brand_plan_synergy_get_first_day (fixture->synergy) + (int) silence->start;
  *end = *start + (int) silence->n_days - 1;
  return brand_extension_find (fixture->synergy, BRAND_DIMENSION_COMMUNITY, *start, *end);
}

/* What it says must be what the plan's own engine says once it is done. */
static void
what_it_promises_is_what_happens (void)
{
  Fixture fixture;
  int start, end;
  g_autoptr (BrandExtension) extension = NULL;
  g_autoptr (BrandPlanSynergy) then = NULL;
  const double *effect;
  double least = 1;

  set_up (&fixture);
  extension = find (&fixture, &start, &end);
  g_assert_nonnull (extension);
  g_assert_true (BRAND_ITEM (extension->touchpoint) == fixture.before);
  g_assert_cmpint (extension->start, ==, brand_date_join (2026, 1, 1));
  g_assert_cmpint (extension->end, ==, end);

  g_object_set (fixture.before, "end", extension->end, NULL);
  then = brand_plan_synergy_new (fixture.plan);
  effect = brand_synergy_get_effect (brand_plan_synergy_get_engine (then), BRAND_SYNERGY_COMMUNITY);
  for (guint i = 0; i < extension->n_days; i++)
    g_assert_cmpfloat_with_epsilon (extension->effect[i], effect[i], 1e-9);
  for (int day = start; day <= end; day++)
    least = MIN (least, effect[day - brand_plan_synergy_get_first_day (then)]);
  g_assert_cmpfloat_with_epsilon (extension->least, least, 1e-9);
  g_assert_cmpfloat (extension->least, >, 0.3);
  tear_down (&fixture);
}

static void
the_plan_stays_as_it_is (void)
{
  Fixture fixture;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (BrandExtension) extension = NULL;
  int start, end;

  set_up (&fixture);
  before = brand_plan_write (fixture.plan);
  extension = find (&fixture, &start, &end);
  after = brand_plan_write (fixture.plan);
  g_assert_true (g_bytes_equal (before, after));
  tear_down (&fixture);
}

static void
one_behind_the_silence_starts_earlier (void)
{
  Fixture fixture;
  g_autoptr (BrandExtension) extension = NULL;
  int start, end;

  set_up (&fixture);
  g_object_set (fixture.before, "status", BRAND_STATUS_IDEA, NULL);
  g_clear_object (&fixture.synergy);
  fixture.synergy = brand_plan_synergy_new (fixture.plan);
  extension = find (&fixture, &start, &end);
  g_assert_nonnull (extension);
  g_assert_true (BRAND_ITEM (extension->touchpoint) == fixture.after);
  g_assert_cmpint (extension->start, ==, start);
  g_assert_cmpint (extension->end, ==, brand_date_join (2026, 12, 31));
  tear_down (&fixture);
}

static void
nothing_helps_where_nothing_is (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 1, 1));
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);

  g_assert_null (brand_extension_find (synergy, BRAND_DIMENSION_DIRECT,
                                       brand_date_join (2026, 2, 1),
                                       brand_date_join (2026, 3, 1)));
}

static void
further_days_cost_as_much_as_the_others (void)
{
  Fixture fixture;
  g_autoptr (BrandExtension) extension = NULL;
  int start, end;

  set_up (&fixture);
  extension = find (&fixture, &start, &end);
  g_assert_cmpint (brand_extension_get_cost (extension), ==, BRAND_MONEY_UNSET);
  g_object_set (fixture.before, "cost", (gint64) 9000, NULL);
  g_assert_cmpint (brand_extension_get_cost (extension), ==,
                   100 * (end - brand_date_join (2026, 3, 31)));
  tear_down (&fixture);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extension/what-it-promises-is-what-happens", what_it_promises_is_what_happens);
  g_test_add_func ("/extension/the-plan-stays-as-it-is", the_plan_stays_as_it_is);
  g_test_add_func ("/extension/one-behind-the-silence-starts-earlier",
                   one_behind_the_silence_starts_earlier);
  g_test_add_func ("/extension/nothing-helps-where-nothing-is", nothing_helps_where_nothing_is);
  g_test_add_func ("/extension/further-days-cost-as-much-as-the-others",
                   further_days_cost_as_much_as_the_others);
  return g_test_run ();
}

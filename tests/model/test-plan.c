/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan.h"

#include "model/brand-date.h"

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static void
an_id_is_used_once (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandItem) twin = brand_item_new (BRAND_KIND_GOAL);
  g_autoptr (GError) error = NULL;
  BrandItem *beat = add (plan, BRAND_KIND_BEAT, "field");

  g_assert_true (brand_plan_find (plan, "field") == beat);
  brand_item_set_id (twin, "field");
  g_assert_false (brand_plan_append (plan, twin, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DUPLICATE_ID);
}

static void
references_point_to_the_right_kind (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "radio");
  const char *const right[] = { "field", NULL };
  const char *const wrong_kind[] = { "goal", NULL };
  const char *const nowhere[] = { "field", "elsewhere", NULL };
  g_autoptr (GError) error = NULL;

  add (plan, BRAND_KIND_BEAT, "field");
  add (plan, BRAND_KIND_GOAL, "goal");

  g_object_set (touchpoint, "beats", right, NULL);
  g_assert_true (brand_plan_check_references (plan, touchpoint, NULL));
  g_object_set (touchpoint, "beats", wrong_kind, NULL);
  g_assert_false (brand_plan_check_references (plan, touchpoint, NULL));
  g_object_set (touchpoint, "beats", nowhere, NULL);
  g_assert_false (brand_plan_check_references (plan, touchpoint, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DANGLING_REFERENCE);
}

static void
emphasis_comes_from_the_plan_then_the_goals (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  double emphasis[3];
  BrandItem *first, *second;

  brand_plan_get_emphasis (plan, emphasis);
  g_assert_cmpfloat_with_epsilon (emphasis[0], 1.0 / 3, 1e-12);

  first = add (plan, BRAND_KIND_GOAL, "first");
  second = add (plan, BRAND_KIND_GOAL, "second");
  g_object_set (first, "emphasis-mass", 10.0, "emphasis-direct", 30.0, "priority", 3.0, NULL);
  g_object_set (second, "aim", 3, NULL);
  brand_plan_get_emphasis (plan, emphasis);
  g_assert_cmpfloat_with_epsilon (emphasis[0], (3 * 0.25 + 0.15) / 4, 1e-12);
  g_assert_cmpfloat_with_epsilon (emphasis[1], 0.65 / 4, 1e-12);
  g_assert_cmpfloat_with_epsilon (emphasis[2], (3 * 0.75 + 0.20) / 4, 1e-12);

  g_object_set (brand_plan_get_info (plan), "emphasis-community", 2.0, NULL);
  brand_plan_get_emphasis (plan, emphasis);
  g_assert_cmpfloat (emphasis[1], ==, 1);
}

static void
reports_speak_of_the_last_reading_s_day (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  int start = brand_date_join (2026, 1, 5);

  g_object_set (info, "start", start, "end", start + 363, NULL);
  g_assert_cmpint (brand_plan_get_as_of (plan), ==, start);

  g_object_set (add (plan, BRAND_KIND_READING, "one"), "date", start + 40, NULL);
  g_object_set (add (plan, BRAND_KIND_READING, "two"), "date", start + 20, NULL);
  g_assert_cmpint (brand_plan_get_as_of (plan), ==, start + 40);

  g_object_set (info, "as-of", start + 50, NULL);
  g_assert_cmpint (brand_plan_get_as_of (plan), ==, start + 50);
}

static void
present_is_today_while_the_plan_runs (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  int start = brand_date_join (2026, 1, 5);

  g_object_set (info, "start", start, "end", start + 363, "as-of", start + 50, NULL);
  g_assert_cmpint (brand_plan_get_present (plan, start), ==, start);
  g_assert_cmpint (brand_plan_get_present (plan, start + 363), ==, start + 363);
  g_assert_cmpint (brand_plan_get_present (plan, start + 364), ==, start + 50);
  g_assert_cmpint (brand_plan_get_present (plan, start - 1), ==, start + 50);
}

static void
a_plan_goes_away_with_its_items (void)
{
  BrandPlan *plan = brand_plan_new ();
  BrandItem *item = g_object_ref (add (plan, BRAND_KIND_BEAT, "field"));

  g_assert_finalize_object (plan);
  g_assert_finalize_object (item);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan/an-id-is-used-once", an_id_is_used_once);
  g_test_add_func ("/plan/references-point-to-the-right-kind", references_point_to_the_right_kind);
  g_test_add_func ("/plan/emphasis-comes-from-the-plan-then-the-goals",
                   emphasis_comes_from_the_plan_then_the_goals);
  g_test_add_func ("/plan/reports-speak-of-the-last-reading-s-day",
                   reports_speak_of_the_last_reading_s_day);
  g_test_add_func ("/plan/present-is-today-while-the-plan-runs",
                   present_is_today_while_the_plan_runs);
  g_test_add_func ("/plan/a-plan-goes-away-with-its-items", a_plan_goes_away_with_its_items);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-plan.h"

#include "checks/brand-findings-list.h"
#include "checks/brand-next-step.h"
#include "model/brand-date.h"

static void
each_step_follows_the_one_before (void)
{
  static const char *const edits[BRAND_N_STEPS] = {
    "story: premise=A field feeds a quarter",
    "+beat field: title=The field",
    "+group walkers: title=Walkers",
    "+touchpoint radio: title=Radio",
    "+goal feasts: title=Feasts",
    "+measure guests: title=Guests",
  };
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 1, 1));

  for (guint i = 0; i < BRAND_N_STEPS; i++)
    {
      g_assert_cmpuint (brand_step_find_next (plan), ==, i);
      g_assert_false (brand_step_is_done ((BrandStep) i, plan));
      check_plan_edit (plan, edits[i]);
      g_assert_true (brand_step_is_done ((BrandStep) i, plan));
    }
  g_assert_cmpuint (brand_step_find_next (plan), ==, BRAND_N_STEPS);
}

static void
a_step_left_out_is_the_next (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();

  g_assert_cmpuint (brand_step_find_next (plan), ==, BRAND_N_STEPS);
  check_plan_edit (plan, "story: premise=; promise=");
  g_assert_cmpuint (brand_step_find_next (plan), ==, BRAND_STEP_STORY);
}

static char *
list (BrandPlan *plan)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandFindings) findings = brand_checks_run (plan, synergy, check_plan_today ());

  return brand_findings_dup_list (findings, "The slow loaf");
}

static void
a_list_says_what_is_open_why_and_what_helps (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();
  g_autofree char *text = NULL;

  check_plan_edit (plan, "week: discount=0.1");
  text = list (plan);
  g_assert_true (g_str_has_prefix (text, "The slow loaf\n1 thing to look at\n"));
  g_assert_nonnull (strstr (text, "- “Bread for the week” gives a discount of 10 %.\n"));
  g_assert_nonnull (strstr (text, brand_checks_find ("offer-discount")->why));
  g_assert_nonnull (strstr (text, brand_checks_find ("offer-discount")->help));
}

static void
a_list_keeps_the_reasons (void)
{
  g_autoptr (BrandPlan) plan = check_plan_new ();
  g_autofree char *text = NULL;

  check_plan_edit (plan, "week: discount=0.1|+dismissal fine: check=offer-discount; reason=Old "
                         "friends pay less; by=Mira");
  text = list (plan);
  g_assert_nonnull (strstr (text, "0 things to look at"));
  g_assert_nonnull (strstr (text, "“Old friends pay less” Mira"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/next-step/each-step-follows-the-one-before", each_step_follows_the_one_before);
  g_test_add_func ("/next-step/a-step-left-out-is-the-next", a_step_left_out_is_the_next);
  g_test_add_func ("/findings-list/says-what-is-open-why-and-what-helps",
                   a_list_says_what_is_open_why_and_what_helps);
  g_test_add_func ("/findings-list/keeps-the-reasons", a_list_keeps_the_reasons);
  return g_test_run ();
}

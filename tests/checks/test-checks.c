/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks.h"

#include "model/brand-date.h"

static BrandItem *
append (BrandPlan  *plan,
        BrandKindId kind,
        const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  g_object_set (item, "title", id, NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

/* A small plan in which no check finds anything. */
static BrandPlan *
make_sound_plan (void)
{
  static const char *const beats[] = { "field", NULL };
  BrandPlan *plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));
  int start = brand_date_join (2026, 1, 1);
  BrandItem *beat = append (plan, BRAND_KIND_BEAT, "field");
  BrandItem *goal = append (plan, BRAND_KIND_GOAL, "orders");

  g_object_set (brand_plan_get_story (plan), "premise", "Bread gets its time back.", NULL);
  g_object_set (beat, "start", start, "end", start + 364, NULL);
  g_object_set (goal, "action", "They bring a neighbour", "emphasis-mass", 1.0,
                "emphasis-community", 1.0,
                "emphasis-direct", 1.0, NULL);

  for (int d = 0; d < 3; d++)
    {
      g_autofree char *touchpoint_id = g_strdup_printf ("touchpoint-%d", d);
      g_autofree char *measure_id = g_strdup_printf ("measure-%d", d);
      BrandItem *touchpoint = append (plan, BRAND_KIND_TOUCHPOINT, touchpoint_id);
      BrandItem *measure = append (plan, BRAND_KIND_MEASURE, measure_id);

      g_object_set (touchpoint, "dimension", d, "start", start, "end", start + 364, "beats", beats,
                    "pattern", BRAND_PATTERN_SUSTAINED, "reach", 0.4, NULL);
      g_object_set (measure, "dimension", d, "goal", "orders", "target", 5.0, NULL);
    }

  return plan;
}

static guint
count (BrandPlan  *plan,
       const char *check)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (GPtrArray) findings = brand_checks_run (plan, synergy);
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    {
      const BrandFinding *finding = findings->pdata[i];

      g_test_message ("%s: %s", finding->check->name, finding->text);
      if (check == NULL || g_str_equal (finding->check->name, check))
        n++;
    }

  return n;
}

static void
a_sound_plan_has_no_findings (void)
{
  g_autoptr (BrandPlan) plan = make_sound_plan ();

  g_assert_cmpuint (count (plan, NULL), ==, 0);
}

static void
an_empty_plan_says_what_is_missing (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 3, 1));

  g_assert_cmpuint (count (plan, "story"), ==, 2);
  g_assert_cmpuint (count (plan, "empty-dimension"), ==, 3);
  g_assert_cmpuint (count (plan, "goal-action"), ==, 1);
  g_assert_cmpuint (count (plan, "unmeasured"), ==, 3);
  g_assert_cmpuint (count (plan, "silence"), ==, 0);
}

/* Each change breaks the sound plan in one way. */
static void
each_check_finds_its_flaw (void)
{
  static const char *const no_beats[] = { NULL };
  int start = brand_date_join (2026, 1, 1);
  static const char *const names[] = { "silence", "emphasis", "uncovered-beat",
                                       "touchpoint-outside", "touchpoint-beat",
                                       "assumed-reach", "goal-action", "goal-measure", "target",
                                           "late-reading",
                                       "empty-dimension", "unmeasured", "story" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (BrandPlan) plan = make_sound_plan ();
      BrandItem *touchpoint = brand_plan_find (plan, "touchpoint-0");
      BrandItem *measure = brand_plan_find (plan, "measure-0");

      switch (i)
        {
        case 0:
          g_object_set (touchpoint, "end", start + 200, NULL);
          break;
        case 1:
          g_object_set (touchpoint, "reach", 0.9, NULL);
          break;
        case 2:
        case 4:
          g_object_set (touchpoint, "beats", no_beats, NULL);
          break;
        case 3:
          g_object_set (touchpoint, "start", start + 400, "end", start + 410, NULL);
          break;
        case 5:
          g_object_set (touchpoint, "reach", BRAND_PROPERTY_UNSET, NULL);
          break;
        case 6:
          g_object_set (brand_plan_find (plan, "orders"), "action", "", NULL);
          break;
        case 7:
          append (plan, BRAND_KIND_GOAL, "feasts");
          break;
        case 8:
          g_object_set (measure, "target", BRAND_PROPERTY_UNSET, NULL);
          break;
        case 9:
          g_object_set (brand_plan_get_info (plan), "as-of", start + 31, NULL);
          break;
        case 10:
          g_object_set (touchpoint, "status", BRAND_STATUS_DROPPED, NULL);
          break;
        case 11:
          g_object_set (measure, "dimension", 1, NULL);
          break;
        default:
          g_object_set (brand_plan_get_story (plan), "premise", "", NULL);
        }

      g_test_message ("-- %s", names[i]);
      g_assert_cmpuint (count (plan, names[i]), >=, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checks/a-sound-plan-has-no-findings", a_sound_plan_has_no_findings);
  g_test_add_func ("/checks/an-empty-plan-says-what-is-missing",
                   an_empty_plan_says_what_is_missing);
  g_test_add_func ("/checks/each-check-finds-its-flaw", each_check_finds_its_flaw);

  return g_test_run ();
}

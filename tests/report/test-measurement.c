/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "report-support.h"

static void
touchpoint_of_two_beats_stands_under_the_first (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  const BrandMeasurementBeat *third = &content->beats[2];
  const BrandMeasurementBeat *fifth = &content->beats[4];
  const BrandMeasurementTouchpoint *shared = &content->touchpoints[third->first_touchpoint];

  g_assert_cmpuint (third->n_touchpoints, ==, 2);
  g_assert_cmpstr (shared->id, ==, "t2");
  g_assert_cmpuint (shared->n_other_beats, ==, 1);
  g_assert_cmpuint (shared->other_beats[0], ==, 5);
  g_assert_cmpuint (fifth->n_touchpoints, ==, 0);
  g_assert_cmpuint (fifth->n_others, ==, 1);
  g_assert_cmpstr (content->touchpoints[fifth->others[0]].id, ==, "t2");
}

static void
what_has_no_beat_is_a_group_of_its_own (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  const BrandMeasurementBeat *rest = &content->beats[6];

  g_assert_cmpuint (content->n_beats, ==, 7);
  g_assert_cmpuint (rest->number, ==, 0);
  g_assert_null (rest->id);
  g_assert_cmpstr (content->touchpoints[rest->first_touchpoint].id, ==, "t6");
  g_assert_cmpuint (content->n_touchpoints, ==, 7);
}

static void
cost_counts_once_and_only_what_is_counted (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);

  g_assert_cmpint (content->cost, ==, 45000 + 60000 + 38050 + 11000);
  g_assert_cmpuint (content->n_without_cost, ==, 1);
}

static void
content_outlives_edits (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_MASS);

  g_clear_object (&plan);
  g_assert_cmpstr (content->touchpoints[0].title, ==, "Radio at six");
  g_assert_cmpstr (content->business, ==, "Kornblume Bakery");
}

static void
purpose_is_never_empty (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, (BrandDimension) d);

      g_assert_false (content->has_own_purpose);
      g_assert_cmpstr (content->purpose, !=, "");
    }
  report_add (plan, BRAND_KIND_PLAN_INFO, "purpose_direct", "Ours.", NULL);
  {
    g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_DIRECT);

    g_assert_true (content->has_own_purpose);
    g_assert_cmpstr (content->purpose, ==, "Ours.");
  }
}

static void
shares_and_silences_are_the_engine_s (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  double emphasis = 0, effect = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autoptr (BrandMeasurementPlan) content = brand_measurement_plan_new (plan, synergy,
                                                                             (BrandDimension) d);

      emphasis += content->emphasis;
      effect += content->effect_share;
      g_assert_cmpuint (content->n_silences, ==, measures->dimensions[d].n_silences);
      g_assert_cmpfloat (content->effect_share, ==, measures->dimensions[d].effect_share);
    }
  g_assert_cmpfloat_with_epsilon (emphasis, 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (effect, 1, 1e-12);
}

/* A measure with its readings, on 2026-04-08. */
static const struct
{
  const char *cadence;
  const char *first;
  const char *readings;
  const char *next;
  guint n_due;
} due_cases[] = {
  { "weekly", "", "2026-03-10,2026-03-17,2026-03-24,2026-03-31", "2026-04-07", 1 },
  { "weekly", "", "2026-03-10,2026-03-17", "2026-03-24", 3 },
  { "weekly", "", "2026-03-10,2026-03-17,2026-03-24,2026-03-31,2026-04-08", "2026-04-14", 0 },
  { "monthly", "", "2026-01-31,2026-02-28,2026-03-31", "2026-04-30", 0 },
  { "monthly", "2026-01-31", "", "2026-01-31", 3 },
  { "monthly", "", "", "2026-02-01", 3 },
  { "quarterly", "2026-04-30", "", "2026-04-30", 0 },
  { "yearly", "2026-02-28", "2026-03-05", "", 0 },
  { "daily", "2026-04-06", "2026-04-06", "2026-04-07", 2 },
  { "once", "2026-09-21", "", "2026-09-21", 0 },
  { "once", "2026-04-01", "", "2026-04-01", 1 },
  { "once", "2026-04-01", "2026-04-02", "", 0 },
};

static void
due_readings_follow_cadence_and_day (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (due_cases); i++)
    {
      g_autoptr (BrandPlan) plan = brand_plan_new ();
      g_autoptr (BrandMeasurementPlan) content = NULL;
      g_auto (GStrv) days = g_strsplit (due_cases[i].readings, ",", -1);
      char next[BRAND_DATE_LENGTH] = "";

      report_add (plan, BRAND_KIND_PLAN_INFO, "currency", "EUR", "start", "2026-01-01", "end",
                  "2026-12-31", "as_of", "2026-04-08", NULL);
      report_add (plan, BRAND_KIND_MEASURE, "id", "m", "dimension", "direct",
                  "cadence", due_cases[i].cadence,
                  due_cases[i].first[0] ? "first_reading" : NULL, due_cases[i].first, NULL);
      for (char **day = days; *day != NULL; day++)
        report_add (plan, BRAND_KIND_READING, "measure", "m", "date", *day, "value", "1", NULL);
      content = report_content_new (plan, BRAND_DIMENSION_DIRECT);
      if (content->measures[0].next_reading != 0)
        brand_date_to_iso (content->measures[0].next_reading, next);
      g_test_message ("case %u", i);
      g_assert_cmpstr (next, ==, due_cases[i].next);
      g_assert_cmpuint (content->measures[0].n_due, ==, due_cases[i].n_due);
    }
}

static void
readings_are_in_the_order_of_dates (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = NULL;

  report_add (plan, BRAND_KIND_READING, "measure", "guests", "date", "2026-02-01", "value", "3",
              NULL);
  content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_assert_cmpuint (content->measures[0].n_readings, ==, 5);
  g_assert_cmpfloat (content->measures[0].readings[0].value, ==, 3);
  g_assert_cmpstr (content->measures[0].goal_title, ==, "Standing orders");
  g_assert_null (content->measures[1].goal_id);
}

static const BrandMeasurementAssumption *
find_assumption (const BrandMeasurementPlan *content,
                 const char                 *field)
{
  for (guint i = 0; i < content->n_assumptions; i++)
    if (g_str_equal (content->assumptions[i].name, field))
      return &content->assumptions[i];

  return NULL;
}

static void
assumptions_say_where_they_come_from (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  const BrandMeasurementAssumption *audience = find_assumption (content, "audience_community");
  const BrandMeasurementAssumption *reach = find_assumption (content, "reach");

  g_assert_cmpint (audience->origin, ==, BRAND_ORIGIN_COUNTED);
  g_assert_cmpstr (audience->source, ==, "City statistics, 2025");
  g_assert_cmpfloat (audience->minimum, ==, 3100);
  g_assert_cmpint (find_assumption (content, "kappa_mass_community")->origin, ==,
                   BRAND_ORIGIN_OWN_CHOICE);
  g_assert_null (find_assumption (content, "kappa_mass_direct"));
  g_assert_cmpstr (reach->touchpoint_id, ==, "t1");
  g_assert_cmpint (reach->origin, ==, BRAND_ORIGIN_GUESS);
  for (guint i = 0; i < content->n_assumptions; i++)
    g_assert_cmpstr (content->assumptions[i].value, !=, "");
}

static void
many_guesses_are_put_together (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = NULL;
  const BrandMeasurementAssumption *reach;

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *share = g_strdup_printf ("0.%03u", i % 90 + 10);
      g_autofree char *source = g_strdup_printf ("Source %u", i % 2);

      report_add (plan, BRAND_KIND_TOUCHPOINT, "dimension", "direct", "start", "2026-02-01",
                  "reach", share, "source", source, NULL);
    }
  content = report_content_new (plan, BRAND_DIMENSION_DIRECT);
  reach = find_assumption (content, "reach");
  g_assert_cmpuint (content->n_assumptions, <, 40);
  g_assert_null (reach->touchpoint_id);
  g_assert_cmpuint (reach->n_touchpoints, ==, 250);
  g_assert_cmpfloat_with_epsilon (reach->minimum, 0.010, 1e-9);
  g_assert_cmpstr (reach->source, ==, "Source 0");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measurement/touchpoint_of_two_beats_stands_under_the_first",
                   touchpoint_of_two_beats_stands_under_the_first);
  g_test_add_func ("/measurement/what_has_no_beat_is_a_group_of_its_own",
                   what_has_no_beat_is_a_group_of_its_own);
  g_test_add_func ("/measurement/cost_counts_once_and_only_what_is_counted",
                   cost_counts_once_and_only_what_is_counted);
  g_test_add_func ("/measurement/content_outlives_edits", content_outlives_edits);
  g_test_add_func ("/measurement/purpose_is_never_empty", purpose_is_never_empty);
  g_test_add_func ("/measurement/shares_and_silences_are_the_engine_s",
                   shares_and_silences_are_the_engine_s);
  g_test_add_func ("/measurement/due_readings_follow_cadence_and_day",
                   due_readings_follow_cadence_and_day);
  g_test_add_func ("/measurement/readings_are_in_the_order_of_dates",
                   readings_are_in_the_order_of_dates);
  g_test_add_func ("/measurement/assumptions_say_where_they_come_from",
                   assumptions_say_where_they_come_from);
  g_test_add_func ("/measurement/many_guesses_are_put_together", many_guesses_are_put_together);

  return g_test_run ();
}

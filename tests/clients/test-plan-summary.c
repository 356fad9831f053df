/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-plan-summary-json.h"
#include "clients/clients-test.h"
#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"

static int
day (const char *text)
{
  int day;

  g_assert_true (brand_date_parse (text, &day));
  return day;
}

static char *
write_summary (const BrandPlanSummary *summary)
{
  BrandJsonWriter *writer = brand_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  brand_plan_summary_write (summary, writer);
  bytes = brand_json_writer_finish (writer);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static BrandPlanSummary *
read_text (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_true (json_parser_load_from_data (parser, text, -1, NULL));
  return brand_plan_summary_read (json_node_get_object (json_parser_get_root (parser)));
}

static void
says_what_the_plan_says (void)
{
  g_autoptr (BrandPlan) plan = load_sample ("bakery");
  int today = day ("2026-06-01");
  g_autoptr (BrandPlanSummary) summary = brand_plan_summary_new (plan, today);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandFindings) findings = brand_checks_run (plan, synergy, today);

  g_assert_cmpstr (summary->title, ==, "The slow loaf");
  g_assert_cmpstr (summary->client, ==, "Kornblume Bakery");
  g_assert_cmpint (summary->start, ==, brand_plan_info_get_start (brand_plan_get_info (plan)));
  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    g_assert_cmpuint (summary->checks[i], ==, brand_findings_count (findings, (BrandSeverity) i));
}

static void
next_are_those_of_the_plan_in_order (void)
{
  g_autoptr (BrandPlan) plan = load_sample ("bakery");
  int start = brand_plan_info_get_start (brand_plan_get_info (plan));
  g_autoptr (BrandPlanSummary) summary = brand_plan_summary_new (plan, start);
  const BrandSummaryTouchpoint *next;
  guint n, n_later;

  next = brand_plan_summary_get_next (summary, start, &n);
  g_assert_cmpuint (n, >, 1);
  g_assert_cmpuint (n, <=, BRAND_SUMMARY_NEXT);
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (next[i - 1].start, <=, next[i].start);
  next = brand_plan_summary_get_next (summary, next[0].start + 1, &n_later);
  g_assert_cmpuint (n_later, <, n);
  g_assert_cmpint (next[0].start, >, start);
}

static void
late_are_counted_for_any_day_without_reading_again (void)
{
  g_autoptr (BrandPlan) plan = load_sample ("bakery");
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);
  g_autoptr (BrandPlanSummary) summary = brand_plan_summary_new (plan, day ("2026-01-01"));
  const char *const days[] = { "2026-01-01", "2026-03-09", "2026-07-01", "2026-12-31" };
  guint n_before = 0;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      int today = day (days[i]);
      guint n_late = 0;

      for (guint j = 0; j < brand_list_get_length (measures); j++)
        {
          BrandDue due;

          brand_plan_get_due (plan, BRAND_MEASURE (brand_list_get (measures, j)), today, &due);
          n_late += due.next != BRAND_DATE_UNSET && due.next < today;
        }
      g_assert_cmpuint (brand_plan_summary_count_late (summary, today), ==, n_late);
      g_assert_cmpuint (n_late, >=, n_before);
      n_before = n_late;
    }
  g_assert_cmpuint (n_before, >, 0);
}

static void
empty_plan_has_a_summary (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (day ("2026-03-01"));
  g_autoptr (BrandPlanSummary) summary = brand_plan_summary_new (plan, day ("2026-03-01"));
  guint n;

  g_assert_cmpstr (summary->client, ==, "");
  brand_plan_summary_get_next (summary, summary->today, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (summary->silent[BRAND_DIMENSION_DIRECT][BRAND_SUMMARY_POINTS - 1]);
}

static void
text_reads_back_as_the_same_text (void)
{
  const char *const samples[] = { "bakery", "credit-union", "outdoor-shop" };

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (BrandPlan) plan = load_sample (samples[i]);
      g_autoptr (BrandPlanSummary) summary = brand_plan_summary_new (plan, day ("2026-05-05"));
      g_autofree char *text = write_summary (summary);
      g_autoptr (BrandPlanSummary) again = read_text (text);
      g_autofree char *text_again = NULL;

      g_assert_nonnull (again);
      text_again = write_summary (again);
      g_assert_cmpstr (text_again, ==, text);
      g_assert_cmpfloat (again->together[20], >, 0);
    }
}

static void
other_text_is_no_summary (void)
{
  static const struct
  {
    const char *from;
    const char *to;
  } cases[] = {
    { "\"title\": \"The slow loaf\"", "\"title\": 3" },
    { "\"today\": \"2026-05-05\"", "\"today\": \"2026-02-30\"" },
    { "\"missing\"", "\"amiss\"" },
    { "\"hint\": ", "\"hint\": -" },
    { "\"due\": [", "\"due\": [null, " },
    { "\"next\": [", "\"next\": [3, " },
    { "\"dimension\": \"mass\"", "\"dimension\": \"air\"" },
    { "\"together\": \"", "\"together\": \"A" },
    { "\"mass_silence\": \"", "\"mass_silence\": \"--" },
    { "\"emphasis\": [", "\"emphasis\": [1, " },
    { "\"emphasis\": [", "\"emphasis\": [{}, " },
  };
  g_autoptr (BrandPlan) plan = load_sample ("bakery");
  g_autoptr (BrandPlanSummary) summary = brand_plan_summary_new (plan, day ("2026-05-05"));
  g_autofree char *text = NULL;

  summary->checks[BRAND_SEVERITY_HINT] = 5;
  text = write_summary (summary);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) changed = g_string_new (text);
      g_autoptr (BrandPlanSummary) read = NULL;

      if (g_string_replace (changed, cases[i].from, cases[i].to, 1) == 0)
        g_error ("“%s” is not in: %s", cases[i].from, text);
      read = read_text (changed->str);
      if (read != NULL)
        g_error ("“%s” was read", cases[i].to);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-summary/says_what_the_plan_says", says_what_the_plan_says);
  g_test_add_func ("/plan-summary/next_are_those_of_the_plan_in_order",
                   next_are_those_of_the_plan_in_order);
  g_test_add_func ("/plan-summary/late_are_counted_for_any_day_without_reading_again",
                   late_are_counted_for_any_day_without_reading_again);
  g_test_add_func ("/plan-summary/empty_plan_has_a_summary", empty_plan_has_a_summary);
  g_test_add_func ("/plan-summary/text_reads_back_as_the_same_text",
                   text_reads_back_as_the_same_text);
  g_test_add_func ("/plan-summary/other_text_is_no_summary", other_text_is_no_summary);
  return g_test_run ();
}

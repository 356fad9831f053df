/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"
#include "report/measurement/brand-measurement-json.h"

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = report_plan_new ();

  report_add (plan, BRAND_KIND_COMMUNITY, "id", "club", "title", "Allotment club", "type",
              "passion", "size", "140", "size_source", "their list", "relevant", "yes",
              "brings_resources", "yes", "resources", "Flour", "brings_expertise", "yes",
              "expertise", "Doughs", "contact", "Hanne, secretly", NULL);
  report_add (plan, BRAND_KIND_COMMUNITY, "id", "school", "title", "Linden school", "relevant",
              "yes", "brings_resources", "yes", "brings_expertise", "no", "decision", "influencer",
              "decision_reason", "The teacher speaks.", NULL);
  report_add (plan, BRAND_KIND_COMMUNITY, "id", "page", "title", "A page", "relevant", "no", NULL);
  report_add (plan, BRAND_KIND_COMMUNITY, "id", "choir", "title", "The choir", NULL);
  report_add (plan, BRAND_KIND_TOUCHPOINT, "id", "swap", "title", "Swap", "dimension", "community",
              "start", "2026-03-01", "community", "club", NULL);
  report_add (plan, BRAND_KIND_WELCOME, "id", "later", "community", "club", "date", "2026-04-02",
              "felt", "invited", NULL);
  report_add (plan, BRAND_KIND_WELCOME, "id", "first", "community", "club", "date", "2026-02-01",
              "felt", "interrupting", NULL);
  return plan;
}

static void
content_says_how_we_take_part (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);

  g_assert_cmpuint (content->n_communities, ==, 4);
  g_assert_cmpint (content->communities[0].decision, ==, BRAND_DECISION_JOIN);
  g_assert_cmpint (content->communities[0].felt, ==, BRAND_WELCOME_INVITED);
  g_assert_cmpuint (content->communities[0].n_touchpoints, ==, 1);
  g_assert_cmpint (content->communities[1].decision, ==, BRAND_DECISION_INFLUENCER);
  g_assert_true (content->communities[1].is_otherwise);
  g_assert_cmpint (content->communities[1].felt, ==, BRAND_WELCOME_UNKNOWN);
  g_assert_cmpint (content->communities[2].decision, ==, BRAND_DECISION_STAY_OUT);
  g_assert_cmpint (content->communities[3].decision, ==, BRAND_DECISION_BY_ANSWERS);
}

static void
only_the_community_dimension_takes_part (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandMeasurementPlan) mass = report_content_new (plan, BRAND_DIMENSION_MASS);
  g_autoptr (BrandMeasurementPlan) direct = report_content_new (plan, BRAND_DIMENSION_DIRECT);
  g_autoptr (GBytes) json = brand_measurement_to_json (mass);

  g_assert_cmpuint (mass->n_communities, ==, 0);
  g_assert_cmpuint (direct->n_communities, ==, 0);
  g_assert_null (g_strstr_len (g_bytes_get_data (json, NULL), (gssize) g_bytes_get_size (json),
                               "\"communities\""));
}

static void
pdf_has_a_section_for_it (void)
{
  static const char *const parts[] = {
    "Goals, customer actions, emphasis", "Where we take part", "Allotment club", "Join",
    "We bring: Flour. Doughs", "140 people (their list) · 1 touchpoint · Invited, 2 April",
    "Linden school", "Through an influencer", "The teacher speaks.",
    "0 touchpoints · How it felt: not noted", "A page", "Stay out", "The choir", "Not decided yet",
    "Beats and touchpoints", "What it assumes is in section 8.",
  };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = report_pdf_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");
  g_autofree char *text = report_squeeze (raw);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  const char *place = text;

  g_assert_nonnull (strstr (check, "No syntax or stream encoding errors found"));
  g_assert_null (strstr (text, "secretly"));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      place = strstr (place, parts[i]);
      if (place == NULL)
        g_error ("“%s” is not in its place", parts[i]);
    }
}

static void
json_says_it_by_name (void)
{
  static const char *const parts[] = {
    "\"title\": \"Allotment club\"", "\"decision\": \"join\"", "\"felt\": \"invited\"",
    "\"felt_on\": \"2026-04-02\"", "\"decision\": \"influencer\"", "\"decided_otherwise\": true",
    "\"decision\": \"stay_out\"", "\"decision\": \"by_answers\"",
  };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autoptr (GBytes) json = brand_measurement_to_json (content);
  g_autofree char *text = g_strndup (g_bytes_get_data (json, NULL), g_bytes_get_size (json));
  const char *place = text;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      place = strstr (place, parts[i]);
      if (place == NULL)
        g_error ("%s is not in its place", parts[i]);
    }
  g_assert_null (strstr (text, "secretly"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measurement-communities/content", content_says_how_we_take_part);
  g_test_add_func ("/measurement-communities/dimension", only_the_community_dimension_takes_part);
  g_test_add_func ("/measurement-communities/pdf", pdf_has_a_section_for_it);
  g_test_add_func ("/measurement-communities/json", json_says_it_by_name);
  return g_test_run ();
}

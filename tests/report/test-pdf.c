/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "report-support.h"
#include "report/sheet/brand-timeline-export.h"
#include "support/brand-large-plan.h"
#include "support/brand-random-plan.h"

static void
assert_contains_in_order (const char        *text,
                          const char *const *parts)
{
  const char *place = text;

  for (; *parts != NULL; parts++)
    {
      const char *found = strstr (place, *parts);

      if (found == NULL)
        g_error ("“%s” is not there, or too early, in: %s", *parts, text);
      place = found;
    }
}

static void
text_comes_out_in_reading_order (void)
{
  static const char *const parts[] = {
    "Kornblume Bakery", "Measurement plan 2026", "Community", "How we reach customers",
    "What this dimension is for", "of our emphasis", "A planning index, not a sales forecast",
    "Goals, customer actions, emphasis", "Standing orders", "They tell a neighbour",
    "Beats and touchpoints",
    "Beat called 1", "Nothing planned in this dimension",
    "Beat called 2", "Open door on Tuesdays", "10 Mar – 30 Jun", "live", "cultivated", NULL,
  };
  static const char *const rest[] = {
    "Beat called 3", "Starter library", "Also tells beat 5", "Sourdough class",
    "Beat called 4", "Hosts of the table", "Beat called 5", "Starter library",
    "Beat called 6", "Recipe swap", "idea, not counted", "Without a beat", "Choir rolls",
    "Planned cost of this dimension, in EUR", "1 touchpoint has no cost yet", "1540.50",
    "Its part of the year", "What it assumes is in section 7.",
    "Measures", "Guests on a milling Tuesday", "Goal: Standing orders", "45", "by 30 June",
    "weekly",
    "Count at the door", "18", "31 Mar", "7 Apr", "is due", "Guests who bring a guest",
    "not known", "33 %", "Hosts at the long table", "first reading 21 Sep", "Sign-off",
    "on Mondays", "Mira Kornblum", "Piet Harms", "Assumptions", "3100", "Counted",
    "City statistics, 2025", "Guess", "Piet, after four Tuesdays", NULL,
  };
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GBytes) pdf = report_pdf_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");
  g_autofree char *text = report_squeeze (raw);

  assert_contains_in_order (text, (const char *const[]) { "Kornblume Bakery", "Community", NULL });
  assert_contains_in_order (text, parts + 5);
  assert_contains_in_order (text, rest);
}

static void
same_plan_gives_the_same_bytes (void)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autoptr (BrandPlan) one = report_plan_new ();
      g_autoptr (BrandPlan) other = report_plan_new ();
      g_autoptr (GBytes) first = report_pdf_new (one, (BrandDimension) d);
      g_autoptr (GBytes) second = report_pdf_new (other, (BrandDimension) d);

      g_assert_true (g_bytes_equal (first, second));
    }
}

/* A typesetter that has set other documents must not leave traces in the next one. */
static void
shared_typesetter_changes_no_byte (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandTypesetter) typesetter = brand_typesetter_new ();

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, (BrandDimension) d);
      g_autoptr (GBytes) alone = report_pdf_new (plan, (BrandDimension) d);
      g_autoptr (GBytes) shared = brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL,
                                                            typesetter, NULL, NULL);
      g_autofree char *one = report_run (alone, "pdftotext -layout FILE -");
      g_autofree char *other = report_run (shared, "pdftotext -layout FILE -");

      g_assert_cmpstr (one, ==, other);
      g_assert_cmpuint (g_bytes_get_size (alone), >, g_bytes_get_size (shared) / 2);
    }
}

static void
file_is_sound_and_says_what_it_is (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GBytes) pdf = report_pdf_new (plan, BRAND_DIMENSION_DIRECT);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  g_autofree char *info = report_run (pdf, "pdfinfo -isodates FILE");
  g_autofree char *xmp = report_run (pdf, "pdfinfo -meta FILE");
  g_autofree char *plain = report_run (pdf, "qpdf --qdf --object-streams=disable FILE -");

  g_assert_nonnull (strstr (check, "No syntax or stream encoding errors found"));
  g_assert_nonnull (strstr (info, "Kornblume Bakery. Measurement plan 2026, direct"));
  g_assert_nonnull (strstr (info, "2026-04-08T00:00:00Z"));
  g_assert_nonnull (strstr (xmp,
                            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Kornblume Bakery."));
  g_assert_nonnull (g_strstr_len (plain, -1, "%PDF-1.7"));
}

static void
document_is_tagged_with_language_and_alternatives (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GBytes) pdf = report_pdf_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");
  g_autofree char *tree = report_run (pdf, "pdfinfo -struct-text FILE");
  g_autofree char *json = report_run (pdf, "qpdf --json=2 --json-key=qpdf FILE");
  static const char *const types[] = { "Document", "H1", "H2", "Table", "TR", "TH", "TD", "Figure",
                                       "Caption", "Link", "Sect", "LI", "LBody", NULL };
  static const char *const entries[] = { "\"/Lang\": \"u:en\"", "\"/DisplayDocTitle\": true",
                                         "\"/Marked\": true", "\"/PageLabels\"", "\"/Outlines\"",
                                         "u:3 Beats and touchpoints", "\"/Alt\": \"u:Effect of the",
                                         "\"/Scope\": \"/Column\"", "\"/Scope\": \"/Row\"", NULL };

  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  for (const char *const *type = types; *type != NULL; type++)
    if (strstr (tree, *type) == NULL)
      g_error ("no %s", *type);
  for (const char *const *entry = entries; *entry != NULL; entry++)
    if (strstr (json, *entry) == NULL)
      g_error ("no %s", *entry);
}

static void
assert_fonts_are_embedded (GBytes *pdf)
{
  g_autofree char *fonts = report_run (pdf, "pdffonts FILE");
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);
  guint n_fonts = 0;

  for (guint i = 2; lines[i] != NULL && lines[i][0] != '\0'; i++, n_fonts++)
    if (strstr (lines[i], "yes yes yes") == NULL && strstr (lines[i], "yes no  yes") == NULL)
      g_error ("not embedded, or without a text: %s", lines[i]);
  g_assert_cmpuint (n_fonts, >, 2);
}

static void
every_font_is_embedded (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GBytes) pdf = report_pdf_new (plan, BRAND_DIMENSION_COMMUNITY);

  assert_fonts_are_embedded (pdf);
}

/* All words lie within the margins, the foot's included. */
static void
assert_inside (GBytes *pdf)
{
  g_autofree char *boxes = report_run (pdf, "pdftotext -bbox FILE -");
  g_autoptr (GRegex) regex = g_regex_new (
    "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">",
    G_REGEX_RAW, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n_words = 0;

  for (g_regex_match (regex, boxes, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL), n_words++)
    {
      g_auto (GStrv) found = g_match_info_fetch_all (match);

      if (g_ascii_strtod (found[1], NULL) < 50 || g_ascii_strtod (found[3], NULL) > 595.28 - 54
          || g_ascii_strtod (found[2], NULL) < 20 || g_ascii_strtod (found[4], NULL) > 842 - 20)
        g_error ("outside: %s", found[0]);
    }
  g_assert_cmpuint (n_words, >, 20);
}

static void
random_plans_stay_on_the_page (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, i * 7);
      g_autoptr (GBytes) pdf = report_pdf_new (plan, (BrandDimension) (i % 3));
      g_autofree char *check = report_run (pdf, "qpdf --check FILE");

      assert_inside (pdf);
    }
}

static void
empty_plan_still_makes_a_document (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  report_add (plan, BRAND_KIND_PLAN_INFO, "title", "Nothing yet", "currency", "EUR", "start",
              "2026-01-01", "end", "2026-01-01", NULL);
  pdf = report_pdf_new (plan, BRAND_DIMENSION_MASS);
  text = report_run (pdf, "pdftotext FILE -");
  g_assert_nonnull (strstr (text, "Nothing yet"));
  g_assert_nonnull (strstr (text, "No goal has been set."));
  g_assert_nonnull (strstr (text, "No measure has been chosen for this dimension."));
  assert_inside (pdf);
}

static void
long_texts_break_but_are_not_cut (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (GString) message = g_string_new (NULL);
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 900; i++)
    g_string_append_printf (message, "word%u ", i);
  report_add (plan, BRAND_KIND_BEAT, "title",
              "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
              "message", message->str, "start", "2026-03-01", "end", "2026-04-01", NULL);
  report_add (plan, BRAND_KIND_PLAN_INFO, "purpose_community", message->str, NULL);
  pdf = report_pdf_new (plan, BRAND_DIMENSION_COMMUNITY);
  raw = report_run (pdf, "pdftotext -raw FILE -");
  text = report_squeeze (raw);
  for (guint i = 0; i < 900; i++)
    {
      g_autofree char *word = g_strdup_printf ("word%u ", i);
      const char *first = strstr (text, word);

      if (first == NULL || strstr (first + 1, word) == NULL)
        g_error ("%s is not there twice", word);
    }
  assert_inside (pdf);
}

static guint
count (const char *text,
       const char *what)
{
  guint n = 0;

  for (const char *place = strstr (text, what); place != NULL; place = strstr (place + 1, what))
    n++;

  return n;
}

static void
long_table_repeats_its_head_and_prints_every_row (void)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (3000, 1);
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_MASS);
  g_autoptr (GBytes) pdf = report_pdf_new (plan, BRAND_DIMENSION_MASS);
  g_autofree char *text = report_run (pdf, "pdftotext -layout FILE -");
  g_auto (GStrv) pages = g_strsplit (text, "\f", -1);
  guint n_heads = count (text, "What people see");

  g_assert_cmpuint (content->n_touchpoints, >, 900);
  g_assert_cmpuint (n_heads, >, 15);
  g_assert_cmpuint (n_heads, <=, g_strv_length (pages));
  for (guint i = 0; i < content->n_touchpoints; i++)
    {
      g_autofree char *cost = g_strdup_printf ("%" G_GINT64_FORMAT,
                                               content->touchpoints[i].cost / 100);

      if (strstr (text, cost) == NULL)
        g_error ("the row of %s is not there", content->touchpoints[i].title);
    }
}

static void
no_heading_is_the_last_thing_on_a_page (void)
{
  static const char *const headings[] = {
    "What this dimension is for", "Goals, customer actions, emphasis", "Beats and touchpoints",
    "Its part of the year", "Measures", "Sign-off", "Assumptions",
    /* Nor is the head of a table. */
    "Emphasis, per cent", "Cost", "Readings", "Where it comes from",
  };

  /* Each further beat moves what follows down a little. */
  for (guint n = 0; n < 26; n++)
    {
      g_autoptr (BrandPlan) plan = report_plan_new ();
      g_autoptr (GBytes) pdf = NULL;
      g_autofree char *text = NULL;
      g_auto (GStrv) pages = NULL;

      for (guint i = 0; i < n; i++)
        report_add (plan, BRAND_KIND_BEAT, "title", "One more", "start", "2026-03-01", "end",
                    "2026-03-02", NULL);
      pdf = report_pdf_new (plan, BRAND_DIMENSION_COMMUNITY);
      text = report_run (pdf, "pdftotext -layout FILE -");
      pages = g_strsplit (text, "\f", -1);
      for (char **page = pages; *page != NULL; page++)
        {
          g_auto (GStrv) lines = g_strsplit (g_strchomp (*page), "\n", -1);
          guint n_lines = g_strv_length (lines);
          guint last = n_lines < 2 ? 0 : n_lines - 2;

          while (last > 0 && lines[last][0] == '\0')
            last--;
          for (guint i = 0; n_lines > 2 && i < G_N_ELEMENTS (headings); i++)
            g_assert_false (g_str_has_suffix (lines[last], headings[i]));
        }
    }
}

static void
letter_is_letter (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_MASS);
  g_autoptr (GBytes) pdf = brand_measurement_to_pdf (content, BRAND_PAPER_LETTER, NULL, NULL, NULL,
                                                     NULL);
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");

  g_assert_nonnull (strstr (info, "612 x 792 pts (letter)"));
}

static void
cancelled_report_is_none (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_MASS);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL, NULL, cancellable,
                                           &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
timeline_page_is_sound_and_the_same_twice (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (GBytes) pdf = brand_timeline_to_pdf (plan, synergy, BRAND_PAPER_A4, BRAND_PAGES_FIT,
                                                  NULL, NULL);
  g_autoptr (GBytes) again = brand_timeline_to_pdf (plan, synergy, BRAND_PAPER_A4, BRAND_PAGES_FIT,
                                                    NULL, NULL);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");
  g_autofree char *json = report_run (pdf, "qpdf --json=2 --json-key=qpdf FILE");

  g_assert_true (g_bytes_equal (pdf, again));
  g_assert_nonnull (strstr (check, "No syntax or stream encoding errors found"));
  g_assert_nonnull (strstr (info, "Kornblume Bakery. Synergy timeline"));
  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (info, "Pages:           1\n"));
  g_assert_nonnull (strstr (json, "\"/Lang\": \"u:en\""));
  g_assert_nonnull (strstr (json, "\"/Alt\": \"u:Timeline of"));
  g_assert_nonnull (strstr (json, "\"/DisplayDocTitle\": true"));
  assert_fonts_are_embedded (pdf);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pdf/text_comes_out_in_reading_order", text_comes_out_in_reading_order);
  g_test_add_func ("/pdf/same_plan_gives_the_same_bytes", same_plan_gives_the_same_bytes);
  g_test_add_func ("/pdf/shared_typesetter_changes_no_byte", shared_typesetter_changes_no_byte);
  g_test_add_func ("/pdf/file_is_sound_and_says_what_it_is", file_is_sound_and_says_what_it_is);
  g_test_add_func ("/pdf/document_is_tagged_with_language_and_alternatives",
                   document_is_tagged_with_language_and_alternatives);
  g_test_add_func ("/pdf/every_font_is_embedded", every_font_is_embedded);
  g_test_add_func ("/pdf/random_plans_stay_on_the_page", random_plans_stay_on_the_page);
  g_test_add_func ("/pdf/empty_plan_still_makes_a_document", empty_plan_still_makes_a_document);
  g_test_add_func ("/pdf/long_texts_break_but_are_not_cut", long_texts_break_but_are_not_cut);
  g_test_add_func ("/pdf/long_table_repeats_its_head_and_prints_every_row",
                   long_table_repeats_its_head_and_prints_every_row);
  g_test_add_func ("/pdf/no_heading_is_the_last_thing_on_a_page",
                   no_heading_is_the_last_thing_on_a_page);
  g_test_add_func ("/pdf/letter_is_letter", letter_is_letter);
  g_test_add_func ("/pdf/cancelled_report_is_none", cancelled_report_is_none);
  g_test_add_func ("/pdf/timeline_page_is_sound_and_the_same_twice",
                   timeline_page_is_sound_and_the_same_twice);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"
#include "report/brand-export.h"
#include "report/worksheet/brand-worksheet.h"

#include <locale.h>
#include <string.h>

#include "lessons/brand-assessment.h"
#include "lessons/brand-lesson.h"
#include "model/brand-date.h"

/* Of the sheet's margins, and of its foot. */
#define MARGIN 55
#define PAGE_WIDTH 595.28

static const BrandWorksheetOptions blank = {
  BRAND_WORKSHEET_BLANK, BRAND_PAPER_A4, BRAND_WORKSHEET_ALL, BRAND_WORKSHEET_ALL,
};
static const BrandWorksheetOptions filled = {
  BRAND_WORKSHEET_FILLED, BRAND_PAPER_A4, BRAND_WORKSHEET_ALL, BRAND_WORKSHEET_ALL,
};

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = report_plan_new ();

  report_add (plan, BRAND_KIND_GROUP, "id", "early", "title", "Quokka risers", "need",
              "A quokka need", NULL);
  report_add (plan, BRAND_KIND_SECRET, "title", "A quokka secret", "group", "early", NULL);
  report_add (plan, BRAND_KIND_ANSWER, "lesson", "important", "question", "groups", "text",
              "Quokka but not in the plan", NULL);
  report_add (plan, BRAND_KIND_ANSWER, "lesson", "important", "question", "secrets", "text",
              "A secret in quokka words", "made", "early", NULL);
  report_add (plan, BRAND_KIND_ANSWER, "lesson", "important", "question", "surprise", "text",
              "A quokka surprise", NULL);
  report_add (plan, BRAND_KIND_ANSWER, "lesson", "important", "question", "listening-well",
              "text", "4", NULL);
  report_add (plan, BRAND_KIND_TAKEAWAY, "lesson", "important", "takeaway", "listen-first",
              "understood", "true", "note", "Quokka own words", NULL);
  report_add (plan, BRAND_KIND_LESSON_RECORD, "lesson", "important", "before", "2", "after", "4",
              "reflection", "A quokka reflection", NULL);
  report_add (plan, BRAND_KIND_ASSESSMENT, "id", "first", "assessment", "farming", "date",
              "2025-03-01", NULL);
  report_add (plan, BRAND_KIND_ASSESSMENT, "id", "second", "assessment", "farming", "date",
              "2026-03-01", "note", "A quokka note", NULL);
  report_add (plan, BRAND_KIND_RATING, "assessment", "first", "row", "budget", "value", "2", NULL);
  report_add (plan, BRAND_KIND_RATING, "assessment", "second", "row", "budget", "value", "5", NULL);
  return plan;
}

static GBytes *
create_pdf (BrandPlan                   *plan,
            const BrandWorksheetOptions *options)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (GError) error = NULL;
  GBytes *pdf = brand_worksheets_to_pdf (plan, synergy, options, NULL, NULL, &error);

  g_assert_no_error (error);
  return pdf;
}

static char *
get_text (GBytes *pdf)
{
  g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");

  return report_pack (raw);
}

static void
assert_says (const char *text,
             const char *part,
             gboolean    does)
{
  g_autofree char *packed = report_pack (part);

  if ((strstr (text, packed) != NULL) != does)
    g_error ("“%s” is %s there", part, does ? "not" : "");
}

static void
assert_says_all (const char        *text,
                 const char *const *parts,
                 gboolean           does)
{
  for (; *parts != NULL; parts++)
    assert_says (text, *parts, does);
}

static void
assert_asks (const char        *text,
             const BrandLesson *lesson)
{
  assert_says (text, lesson->title, TRUE);
  for (guint i = 0; i < lesson->takeaways->len; i++)
    assert_says (text, ((BrandTakeaway *) lesson->takeaways->pdata[i])->text, TRUE);
  for (guint i = 0; i < lesson->groups->len; i++)
    {
      const BrandLessonGroup *group = lesson->groups->pdata[i];

      assert_says (text, group->title, TRUE);
      for (guint j = 0; j < group->questions->len; j++)
        assert_says (text, ((BrandQuestion *) group->questions->pdata[j])->text, TRUE);
    }
}

static void
every_lesson_and_assessment_is_asked_in_both_forms (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  BrandLessons *lessons = brand_lessons_get_default ();
  BrandAssessments *assessments = brand_assessments_get_default ();

  for (guint form = 0; form < 2; form++)
    {
      g_autoptr (GBytes) pdf = create_pdf (plan, form == 0 ? &blank : &filled);
      g_autofree char *text = get_text (pdf);

      for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
        assert_asks (text, brand_lessons_get (lessons, i));
      for (guint i = 0; i < brand_assessments_get_n (assessments); i++)
        {
          const BrandAssessmentForm *assessment = brand_assessments_get (assessments, i);

          assert_says (text, assessment->title, TRUE);
          for (guint j = 0; j < assessment->rows->len; j++)
            assert_says (text, ((BrandAssessmentRow *) assessment->rows->pdata[j])->right, TRUE);
        }
    }
}

static void
a_blank_one_has_nothing_of_the_plan (void)
{
  static const char *const parts[] = { "uokka", "Kornblume Bakery. ", "Early risers", NULL };
  static const char *const there[] = { "Name", "Date", "Worksheets to fill in", "Customer map",
                                       "For example: The blue book beside the till", NULL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, &blank);
  g_autofree char *text = get_text (pdf);
  g_autofree char *plain = report_run (pdf, "qpdf --qdf --object-streams=disable FILE -");
  g_autofree char *packed = report_pack (plain);

  assert_says_all (text, there, TRUE);
  assert_says_all (text, parts, FALSE);
  assert_says_all (packed, parts, FALSE);
}

static void
a_filled_one_has_the_answers_wherever_they_are (void)
{
  static const char *const parts[] = {
    "Kornblume Bakery", "Quokka risers", "Need: A quokka need", "A quokka secret",
    "Quokka but not in the plan Not in the plan yet", "A quokka surprise", "Quokka own words",
    "A quokka reflection", "A quokka note", "1 of 5 takeaways understood.",
    "Customer map: Quokka risers", "1 March 2025", "1 March 2026", "+3", NULL,
  };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, &filled);
  g_autofree char *text = get_text (pdf);

  assert_says_all (text, parts, TRUE);
}

/* Where a drawing tells it, its description does, too. */
static void
what_is_ticked_is_told_in_words (void)
{
  static const char *const parts[] = { "Understood", "Not ticked yet", "2 of 5", "4 of 5",
                                       "5 of 5, 2 the time before", NULL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, &filled);
  g_autofree char *plain = report_run (pdf, "qpdf --qdf --object-streams=disable FILE -");

  for (const char *const *part = parts; *part != NULL; part++)
    {
      g_autofree char *entry = g_strdup_printf ("/Alt (%s)", *part);

      if (strstr (plain, entry) == NULL)
        g_error ("No description is “%s”", *part);
    }
}

static void
help_stands_only_where_an_answer_is_missing (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, &filled);
  g_autofree char *text = get_text (pdf);

  assert_says (text, "She comes on Tuesdays because the house is so quiet then", FALSE);
  assert_says (text, "For example: The blue book beside the till", TRUE);
}

static void
only_the_lessons_that_were_asked_for_are_there (void)
{
  BrandWorksheetOptions options = { BRAND_WORKSHEET_BLANK, BRAND_PAPER_LETTER, 1u << 2, 0 };
  BrandLessons *lessons = brand_lessons_get_default ();
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, &options);
  g_autofree char *text = get_text (pdf);
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");

  assert_asks (text, brand_lessons_get (lessons, 2));
  assert_says (text, "Lesson 3: Culture", TRUE);
  assert_says (text, brand_lessons_get (lessons, 0)->title, FALSE);
  assert_says (text, "Hunting or farming", FALSE);
  g_assert_nonnull (strstr (info, "(letter)"));
}

static void
an_empty_plan_has_room_for_every_answer (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 4, 8));
  g_autoptr (GBytes) pdf = create_pdf (plan, &filled);
  g_autofree char *text = get_text (pdf);

  assert_says (text, "For example: The blue book beside the till", TRUE);
  assert_says (text, "0 of 5 takeaways understood.", TRUE);
  assert_says (text, ". Worksheets", FALSE);
}

static double
read_number (const char *line,
             const char *name)
{
  return g_ascii_strtod (strstr (line, name) + strlen (name), NULL);
}

static void
assert_within_margins (GBytes *pdf)
{
  g_autofree char *boxes = report_run (pdf, "pdftotext -bbox FILE -");
  g_auto (GStrv) lines = g_strsplit (boxes, "\n", -1);
  guint n_words = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      if (strstr (*line, "<word ") == NULL)
        continue;
      n_words++;
      if (read_number (*line, "xMin=\"") < MARGIN
          || read_number (*line, "xMax=\"") > PAGE_WIDTH - MARGIN)
        g_error ("Outside of the margins: %s", *line);
    }
  g_assert_cmpuint (n_words, >, 1000);
}

static void
no_word_leaves_the_margins (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) one = create_pdf (plan, &blank);
  g_autoptr (GBytes) other = create_pdf (plan, &filled);

  assert_within_margins (one);
  assert_within_margins (other);
}

static void
pages_are_valid_tagged_and_have_their_fonts (void)
{
  static const char *const types[] = { "H2", "H3", "H4", "LI", "LBody", "Table", "TH", "Figure",
                                       NULL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GBytes) pdf = create_pdf (plan, &filled);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");
  g_autofree char *structure = report_run (pdf, "pdfinfo -struct FILE");
  g_autofree char *fonts = report_run (pdf, "pdffonts FILE");
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);

  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  for (const char *const *type = types; *type != NULL; type++)
    g_assert_nonnull (strstr (structure, *type));
  g_assert_cmpuint (g_strv_length (lines), >, 3);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    g_assert_nonnull (strstr (lines[i], " yes "));
}

static void
same_plan_gives_the_same_bytes (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();

  for (guint form = 0; form < 2; form++)
    {
      g_autoptr (GBytes) first = create_pdf (plan, form == 0 ? &blank : &filled);
      g_autoptr (GBytes) second = create_pdf (plan, form == 0 ? &blank : &filled);

      g_assert_true (g_bytes_equal (first, second));
    }
}

static void
who_waits_no_longer_gets_no_pdf (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_worksheets_to_pdf (plan, synergy, &filled, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
pages_can_be_looked_at (void)
{
  BrandWorksheetOptions options = { BRAND_WORKSHEET_BLANK, BRAND_PAPER_A4, 0,
                                    BRAND_WORKSHEET_ALL };
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandSheetPages) pages = brand_worksheets_to_pages (plan, NULL, &options);

  /* A page for each self-assessment. */
  g_assert_cmpuint (brand_sheet_pages_get_n_pages (pages), ==,
                    brand_assessments_get_n (brand_assessments_get_default ()));
}

static void
a_client_gets_no_answers (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (".");
  BrandExportOptions options = {
    .stem = "plan", .folder = folder, .without_timeline = TRUE, .has_worksheets = TRUE,
    .has_blank_worksheets = TRUE, .has_action_plan = TRUE,
  };
  g_auto (GStrv) own = brand_export_list (&options);
  g_auto (GStrv) client = NULL;
  g_autofree char *own_names = g_strjoinv (" ", own);
  g_autofree char *client_names = NULL;

  options.is_client = TRUE;
  client = brand_export_list (&options);
  client_names = g_strjoinv (" ", client);
  g_assert_cmpstr (own_names, ==,
                   "plan-worksheets.pdf plan-worksheets-blank.pdf plan-action-plan.pdf");
  g_assert_cmpstr (client_names, ==, "plan-client-worksheets-blank.pdf plan-client.brandplan");
}

static const struct
{
  const char *names;
  guint lessons; /* 0 with no assessments: an error */
  gboolean has_assessments;
} lists[] = {
  { "1", 1, FALSE }, { "1,3", 5, FALSE }, { " 5 , 1 ", 17, FALSE },
  { "assessments", 0, TRUE }, { "2,Assessments", 2, TRUE },
  { "", 0, FALSE }, { "0", 0, FALSE }, { "6", 0, FALSE }, { "-1", 0, FALSE }, { "1,,2", 0, FALSE },
  { "one", 0, FALSE }, { "99999999999999999999", 0, FALSE }, { "1;2", 0, FALSE },
};

static void
lessons_are_chosen_by_their_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (GError) error = NULL;
      guint lessons, assessments;
      gboolean is_read = brand_worksheets_parse (lists[i].names, &lessons, &assessments, &error);

      g_test_message ("“%s”", lists[i].names);
      g_assert_cmpint (is_read, ==, lists[i].lessons != 0 || lists[i].has_assessments);
      if (!is_read)
        {
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
          continue;
        }
      g_assert_cmpuint (lessons, ==, lists[i].lessons);
      g_assert_cmpint (assessments != 0, ==, lists[i].has_assessments);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/worksheet/asked", every_lesson_and_assessment_is_asked_in_both_forms);
  g_test_add_func ("/worksheet/blank", a_blank_one_has_nothing_of_the_plan);
  g_test_add_func ("/worksheet/filled", a_filled_one_has_the_answers_wherever_they_are);
  g_test_add_func ("/worksheet/ticked", what_is_ticked_is_told_in_words);
  g_test_add_func ("/worksheet/help", help_stands_only_where_an_answer_is_missing);
  g_test_add_func ("/worksheet/chosen", only_the_lessons_that_were_asked_for_are_there);
  g_test_add_func ("/worksheet/empty", an_empty_plan_has_room_for_every_answer);
  g_test_add_func ("/worksheet/margins", no_word_leaves_the_margins);
  g_test_add_func ("/worksheet/tagged", pages_are_valid_tagged_and_have_their_fonts);
  g_test_add_func ("/worksheet/same", same_plan_gives_the_same_bytes);
  g_test_add_func ("/worksheet/cancelled", who_waits_no_longer_gets_no_pdf);
  g_test_add_func ("/worksheet/pages", pages_can_be_looked_at);
  g_test_add_func ("/worksheet/client", a_client_gets_no_answers);
  g_test_add_func ("/worksheet/lists", lessons_are_chosen_by_their_numbers);
  return g_test_run ();
}

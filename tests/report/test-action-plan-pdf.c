/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"
#include "report/worksheet/brand-action-plan-pdf.h"
#include "report/worksheet/brand-action-plan.h"

#include <locale.h>

#include "model/brand-date.h"

typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  BrandFindings *findings;
  BrandActionPlan *content;
} PaperTest;

static void
set_up (PaperTest    *test,
        gconstpointer data)
{
  test->plan = report_plan_new ();
  report_add (test->plan, BRAND_KIND_TASK, "title", "Ask the choir", "owner", "Jule", "due",
              "2026-05-03", NULL);
  report_add (test->plan, BRAND_KIND_GROUP, "id", "early", "title", "Early risers", NULL);
  report_add (test->plan, BRAND_KIND_ANSWER, "lesson", "important", "question", "groups", "text",
              "Early risers", "made", "early", NULL);
  report_add (test->plan, BRAND_KIND_ANSWER, "lesson", "important", "question", "groups", "text",
              "Night nurses", NULL);
  test->synergy = brand_plan_synergy_new (test->plan);
  test->findings = brand_checks_run (test->plan, test->synergy, brand_plan_get_as_of (test->plan));
  test->content = brand_action_plan_new (test->plan, brand_lessons_get_default (), test->findings);
}

static void
tear_down (PaperTest    *test,
           gconstpointer data)
{
  g_clear_pointer (&test->content, brand_action_plan_free);
  g_clear_pointer (&test->findings, brand_findings_free);
  g_clear_object (&test->synergy);
  g_clear_object (&test->plan);
}

static GBytes *
create_pdf (PaperTest *test,
            BrandPaper paper)
{
  g_autoptr (GError) error = NULL;
  GBytes *pdf = brand_action_plan_to_pdf (test->plan, test->synergy, paper, NULL, NULL, NULL,
                                          &error);

  g_assert_no_error (error);
  return pdf;
}

static void
assert_says (const char *text,
             const char *part)
{
  g_autofree char *packed = report_pack (part);

  if (strstr (text, packed) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static void
every_step_and_every_gap_is_there (PaperTest    *test,
                                   gconstpointer data)
{
  g_autoptr (GBytes) pdf = create_pdf (test, BRAND_PAPER_A4);
  g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");
  g_autofree char *text = report_pack (raw);

  g_assert_cmpuint (test->content->steps->len, ==, BRAND_ACTION_MOST_STEPS);
  for (guint i = 0; i < test->content->steps->len; i++)
    {
      const BrandActionStep *step = test->content->steps->pdata[i];

      assert_says (text, step->title);
      assert_says (text, step->detail);
    }
  for (guint i = 0; i < test->findings->n_open_groups; i++)
    {
      const BrandCheckGroup *group = &test->findings->open[i];
      g_autofree char *sentence = brand_finding_dup_text (&group->findings[0]);

      assert_says (text, group->check->title);
      assert_says (text, sentence);
    }
  assert_says (text, "Jule");
  assert_says (text, "3 May 2026");
  assert_says (text, "Group Early risers");
  assert_says (text, "Name Date");
}

static void
pages_are_valid_and_tagged (PaperTest    *test,
                            gconstpointer data)
{
  g_autoptr (GBytes) pdf = create_pdf (test, BRAND_PAPER_LETTER);
  g_autofree char *check = report_run (pdf, "qpdf --check FILE");
  g_autofree char *info = report_run (pdf, "pdfinfo FILE");
  g_autofree char *structure = report_run (pdf, "pdfinfo -struct FILE");

  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (info, "(letter)"));
  g_assert_nonnull (strstr (structure, "Table"));
  g_assert_nonnull (strstr (structure, "H3"));
}

static void
same_plan_gives_the_same_bytes (PaperTest    *test,
                                gconstpointer data)
{
  g_autoptr (GBytes) first = create_pdf (test, BRAND_PAPER_A4);
  g_autoptr (GBytes) second = create_pdf (test, BRAND_PAPER_A4);

  g_assert_true (g_bytes_equal (first, second));
}

static void
who_waits_no_longer_gets_no_pdf (PaperTest    *test,
                                 gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_action_plan_to_pdf (test->plan, test->synergy, BRAND_PAPER_A4, NULL, NULL,
                                           cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
pages_can_be_looked_at (PaperTest    *test,
                        gconstpointer data)
{
  g_autoptr (BrandSheetPages) pages = brand_action_plan_to_pages (test->plan, test->synergy,
                                                                  BRAND_PAPER_A4, NULL);

  g_assert_cmpuint (brand_sheet_pages_get_n_pages (pages), >, 1);
}

static void
a_plan_without_anything_has_lines_for_its_steps (void)
{
  PaperTest test = { .plan = brand_plan_new_blank (brand_date_join (2026, 4, 8)) };
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *raw = NULL;
  g_autofree char *text = NULL;

  test.synergy = brand_plan_synergy_new (test.plan);
  pdf = create_pdf (&test, BRAND_PAPER_A4);
  raw = report_run (pdf, "pdftotext -raw FILE -");
  text = report_pack (raw);
  assert_says (text, "No answer has become a part of the plan yet.");
  assert_says (text, "The next ten steps");
  tear_down (&test, NULL);
}

#define ADD(name, test) \
  g_test_add ("/action-plan-pdf/" name, PaperTest, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  ADD ("content", every_step_and_every_gap_is_there);
  ADD ("tagged", pages_are_valid_and_tagged);
  ADD ("same", same_plan_gives_the_same_bytes);
  ADD ("cancelled", who_waits_no_longer_gets_no_pdf);
  ADD ("pages", pages_can_be_looked_at);
  g_test_add_func ("/action-plan-pdf/empty", a_plan_without_anything_has_lines_for_its_steps);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks.h"
#include "report-support.h"
#include "report/book/brand-checks-pdf.h"

typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  BrandFindings *findings;
} PaperTest;

static void
look_over (PaperTest *test)
{
  g_clear_pointer (&test->findings, brand_findings_free);
  g_clear_object (&test->synergy);
  test->synergy = brand_plan_synergy_new (test->plan);
  test->findings = brand_checks_run (test->plan, test->synergy,
                                     brand_plan_get_as_of (test->plan));
}

static void
set_up (PaperTest    *test,
        gconstpointer data)
{
  g_autoptr (BrandItem) dismissal = NULL;

  test->plan = report_plan_new ();
  look_over (test);
  g_assert_cmpuint (test->findings->n_open, >, 2);
  dismissal = brand_finding_make_dismissal (brand_findings_get_open (test->findings, 0),
                                            "We look into that in autumn", "Mira", 739000);
  g_assert_true (brand_plan_append (test->plan, dismissal, NULL));
  look_over (test);
  g_assert_cmpuint (test->findings->n_dismissed, ==, 1);
}

static void
tear_down (PaperTest    *test,
           gconstpointer data)
{
  brand_findings_free (test->findings);
  g_assert_finalize_object (test->synergy);
  g_assert_finalize_object (test->plan);
}

static GBytes *
make (PaperTest *test)
{
  g_autoptr (GError) error = NULL;
  GBytes *pdf = brand_checks_to_pdf (test->plan, test->synergy, BRAND_PAPER_A4, NULL, NULL, NULL,
                                     &error);

  g_assert_no_error (error);
  return pdf;
}

static void
expect_words (const char *text,
              const char *words)
{
  g_autofree char *packed = report_pack (words);

  if (strstr (text, packed) == NULL)
    g_error ("“%s” is not in the PDF", words);
}

static void
expect_groups (const char            *text,
               const BrandCheckGroup *groups,
               guint                  n_groups)
{
  for (guint i = 0; i < n_groups; i++)
    {
      expect_words (text, groups[i].check->title);
      expect_words (text, groups[i].check->why);
      expect_words (text, groups[i].check->help);
      for (guint k = 0; k < groups[i].n_findings; k++)
        {
          g_autofree char *sentence = brand_finding_dup_text (&groups[i].findings[k]);

          expect_words (text, sentence);
        }
    }
}

/* Without the edges of pages, which may stand within a sentence. */
static char *
read_words (GBytes *pdf)
{
  g_autofree char *raw = report_run (pdf, "pdftotext -raw FILE -");

  return report_pack (raw);
}

static void
every_finding_is_on_paper (PaperTest    *test,
                           gconstpointer data)
{
  g_autoptr (GBytes) pdf = make (test);
  g_autofree char *text = read_words (pdf);

  expect_groups (text, test->findings->open, test->findings->n_open_groups);
  expect_groups (text, test->findings->dismissed, test->findings->n_dismissed_groups);
  expect_words (text, "We look into that in autumn");
  expect_words (text, "Mira");
}

static void
the_same_plan_gives_the_same_tagged_pdf (PaperTest    *test,
                                         gconstpointer data)
{
  g_autoptr (GBytes) first = make (test);
  g_autoptr (GBytes) second = make (test);
  g_autofree char *info = report_run (first, "pdfinfo FILE");
  g_autofree char *check = report_run (first, "qpdf --check FILE");

  g_assert_true (g_bytes_equal (first, second));
  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (info, "Checks"));
}

static void
who_waits_no_longer_gets_no_pdf (PaperTest    *test,
                                 gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_checks_to_pdf (test->plan, test->synergy, BRAND_PAPER_A4, NULL, NULL,
                                      cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define ADD(name, test) g_test_add ("/checks-pdf/" name, PaperTest, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("every-finding-is-on-paper", every_finding_is_on_paper);
  ADD ("the-same-plan-gives-the-same-tagged-pdf", the_same_plan_gives_the_same_tagged_pdf);
  ADD ("who-waits-no-longer-gets-no-pdf", who_waits_no_longer_gets_no_pdf);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-assessment.h"
#include "lessons/brand-lesson.h"
#include "report-support.h"
#include "report/worksheet/brand-worksheet.h"

static guint
count_pages (BrandPlan *plan,
             guint      lessons,
             guint      assessments)
{
  const BrandWorksheetOptions options = {
    BRAND_WORKSHEET_BLANK, BRAND_PAPER_A4, lessons, assessments,
  };
  g_autoptr (BrandSheetPages) pages = brand_worksheets_to_pages (plan, NULL, &options);

  return brand_sheet_pages_get_n_pages (pages);
}

/* A lesson to be written on fits into a thin folder. */
static void
blank_lessons_waste_no_paper (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  guint n_pages = 0;

  for (guint i = 0; i < brand_lessons_get_n (brand_lessons_get_default ()); i++)
    {
      guint n = count_pages (plan, 1u << i, 0);

      g_assert_cmpuint (n, <=, 6);
      n_pages += n;
    }
  g_assert_cmpuint (n_pages, <=, 27);
}

static void
a_self_assessment_is_one_page (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();

  for (guint i = 0; i < brand_assessments_get_n (brand_assessments_get_default ()); i++)
    g_assert_cmpuint (count_pages (plan, 0, 1u << i), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/worksheet-pages/lessons", blank_lessons_waste_no_paper);
  g_test_add_func ("/worksheet-pages/assessments", a_self_assessment_is_one_page);

  return g_test_run ();
}

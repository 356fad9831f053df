/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-print-pages.h"

#include <glib/gi18n-lib.h>

#include "report/book/brand-book.h"
#include "report/book/brand-checks-pdf.h"
#include "report/book/brand-customer-map-pdf.h"
#include "report/measurement/brand-measurement-pdf.h"
#include "report/worksheet/brand-action-plan-pdf.h"
#include "report/worksheet/brand-worksheet.h"

/* As many as tell what the book is like, however large the plan. */
#define MOST_BOOK_PAGES 24

char *
brand_print_dup_words (guint print)
{
  switch (print)
    {
    case BRAND_PRINT_BOOK:
      return g_strdup (_("All parts of the plan, with private notes and costs. To choose parts, or "
                         "for a client’s copy, export it."));
    case BRAND_PRINT_MAPS:
      return g_strdup (_("The map of each group of customers, with what the plan knows."));
    case BRAND_PRINT_BLANK_MAPS:
      return g_strdup (_("A map for each group of customers, to write on."));
    case BRAND_PRINT_WORKSHEETS:
      return g_strdup (_("Questions with your answers, and lines where one is missing."));
    case BRAND_PRINT_BLANK_WORKSHEETS:
      return g_strdup (_("Questions with lines to write on, and nothing of the plan."));
    case BRAND_PRINT_ACTION_PLAN:
      return g_strdup (_("The next ten steps with who and when, what your answers have made, and "
                         "what is still missing."));
    case BRAND_PRINT_CHECKS:
      return g_strdup (_("Every finding with why it matters and what helps, and what was "
                         "dismissed, with the reason."));
    default:
      /* Translators: %s is Mass, Community or Direct. */
      return g_strdup_printf (_("%s: goals and emphasis, beats and touchpoints, its part of the "
                                "timeline, measures with their readings, and a line to sign. It is "
                                "the same document as the export’s PDF."),
                              _(brand_dimension_choices[print].label));
    }
}

BrandSheetPages *
brand_print_make_pages (BrandDocument          *document,
                        const BrandPrintChoice *choice)
{
  BrandPlan *plan = brand_document_get_plan (document);
  BrandPlanSynergy *synergy = brand_document_get_synergy (document);
  const BrandAgency *agency = choice->agency;
  const BrandBookOptions book = {
    BRAND_BOOK_ALL, choice->paper, FALSE, MOST_BOOK_PAGES, agency,
  };
  const BrandWorksheetOptions worksheets = {
    choice->print == BRAND_PRINT_WORKSHEETS ? BRAND_WORKSHEET_FILLED : BRAND_WORKSHEET_BLANK,
    choice->paper, choice->lessons, choice->assessments, agency,
  };
  g_autoptr (BrandMeasurementPlan) content = NULL;

  switch (choice->print)
    {
    case BRAND_PRINT_BOOK:
      return brand_book_to_pages (plan, synergy, &book);
    case BRAND_PRINT_MAPS:
      return brand_customer_map_to_pages (plan, NULL, choice->paper, agency,
                                          BRAND_CUSTOMER_MAP_FILLED);
    case BRAND_PRINT_BLANK_MAPS:
      return brand_customer_map_to_pages (plan, NULL, choice->paper, agency,
                                          BRAND_CUSTOMER_MAP_BLANK);
    case BRAND_PRINT_ACTION_PLAN:
      return brand_action_plan_to_pages (plan, synergy, choice->paper, agency);
    case BRAND_PRINT_CHECKS:
      return brand_checks_to_pages (plan, synergy, choice->paper, agency);
    case BRAND_PRINT_WORKSHEETS:
    case BRAND_PRINT_BLANK_WORKSHEETS:
      return brand_worksheets_to_pages (plan, synergy, &worksheets);
    default:
      content = brand_measurement_plan_new (plan, synergy, (BrandDimension) choice->print);
      return brand_measurement_to_pages (content, choice->paper, agency);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "draw/timeline/brand-timeline-pages.h"
#include "model/kinds/brand-choices.h"
#include "report/agency/brand-agency.h"
#include "report/sheet/brand-paper.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Prints the timeline's pages, by the drawing that the export and the screen use. @agency may be
 * %NULL. (transfer full) */
GtkPrintOperation *brand_print_timeline         (BrandDocument      *document,
                                                 BrandPaper          paper,
                                                 BrandPagesForm      form,
                                                 BrandAgency        *agency);

/* What is printed as PDF: the measurement plan of a BrandDimension, or one of these. */
enum
{
  BRAND_PRINT_BOOK = BRAND_N_DIMENSIONS,
  BRAND_PRINT_MAPS,
  BRAND_PRINT_BLANK_MAPS,
  BRAND_PRINT_WORKSHEETS,
  BRAND_PRINT_BLANK_WORKSHEETS,
  BRAND_PRINT_ACTION_PLAN,
  BRAND_PRINT_CHECKS,
  BRAND_N_PRINTS,
};

typedef struct
{
  guint print;
  BrandPaper paper;
  guint lessons;     /* of worksheets, as BrandWorksheetOptions has them */
  guint assessments;
  BrandAgency *agency; /* or NULL */
} BrandPrintChoice;

/* Makes a PDF in the user's cache folder, to be printed or looked at. */
void               brand_print_make_pdf_async   (BrandDocument          *document,
                                                 const BrandPrintChoice *choice,
                                                 GCancellable           *cancellable,
                                                 GAsyncReadyCallback     callback,
                                                 gpointer                user_data);
GFile             *brand_print_make_pdf_finish  (GAsyncResult       *result,
                                                 GError            **error); /* (transfer full) */

G_END_DECLS

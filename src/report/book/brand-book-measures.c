/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "report/measurement/brand-measurement-pdf-private.h"

/* A dimension's purpose and the picture of its year stay together. */
#define LEAST_DIMENSION 400.0

/* The place of the assumptions among the chosen parts, or -1. */
static int
find_assumptions (const BrandBook *self)
{
  int number = 0;

  if ((self->parts & 1u << BRAND_BOOK_ASSUMPTIONS) == 0)
    return -1;

  for (guint i = 0; i < BRAND_BOOK_ASSUMPTIONS; i++)
    number += (self->parts & 1u << i) != 0;

  return number;
}

static void
begin (BrandBook           *self,
       BrandMeasurementPdf *pdf,
       BrandDimension       dimension)
{
  brand_measurement_pdf_init (pdf, brand_book_get_content (self, dimension), self->sheet,
                              self->cancellable);
  pdf->assumptions = find_assumptions (self);
}

static void
add_dimension (BrandBook     *self,
               BrandDimension dimension)
{
  BrandSheet *sheet = self->sheet;
  BrandMeasurementPdf pdf;

  begin (self, &pdf, dimension);
  sheet->depth = 1;
  brand_sheet_add_section (sheet, _(brand_dimension_choices[dimension].label), LEAST_DIMENSION);
  brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, pdf.plan->purpose,
                             BRAND_SHEET_MARGIN, brand_sheet_get_measure (sheet));
  sheet->depth = 2;
  brand_measurement_pdf_add_year (&pdf);
  brand_measurement_pdf_add_measures (&pdf);
  sheet->depth = 0;
}

static gboolean
is_meaning (const BrandField *field)
{
  return g_str_equal (brand_field_get_section (field), "What it tells")
         || field->type == BRAND_FIELD_REFERENCE
         || g_str_equal (brand_field_get_section (field), BRAND_SECTION_NOTES);
}

static gboolean
is_reason (const BrandField *field)
{
  return !g_str_equal (field->name, "action")
         && !g_str_equal (brand_field_get_section (field), "Emphasis");
}

void
brand_book_add_goals (BrandBook *self)
{
  /* Of no dimension more than of the others. */
  BrandMeasurementPlan all = *brand_book_get_content (self, BRAND_DIMENSION_MASS);
  BrandMeasurementPdf pdf;

  begin (self, &pdf, BRAND_DIMENSION_MASS);
  all.dimension = (BrandDimension) BRAND_N_DIMENSIONS;
  pdf.plan = &all;
  self->sheet->depth = 1;
  brand_measurement_pdf_add_goals (&pdf);
  self->sheet->depth = 0;
  brand_book_add_kind (self, BRAND_KIND_GOAL, is_reason);
}

void
brand_book_add_measures (BrandBook *self)
{
  brand_book_add_goals (self);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_dimension (self, (BrandDimension) d);
  brand_book_add_kind (self, BRAND_KIND_MEASURE, is_meaning);
}

void
brand_book_add_assumptions (BrandBook *self)
{
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      BrandMeasurementPdf pdf;

      begin (self, &pdf, (BrandDimension) d);
      pdf.heading = _(brand_dimension_choices[d].label);
      self->sheet->depth = 1;
      brand_measurement_pdf_add_assumptions (&pdf);
      self->sheet->depth = 0;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The kinds that go out and come in as tables. */
#define BRAND_N_CSV_KINDS 4
extern const BrandKindId brand_csv_kinds[BRAND_N_CSV_KINDS];

typedef enum
{
  /* For people: labels in their language; a decimal comma, and semicolons between cells, where the
   * locale has one; a mark in front that tells Excel that this is UTF-8. */
  BRAND_CSV_SPREADSHEET,
  /* For programs: the names of the plan's file, commas, decimal points, no mark. */
  BRAND_CSV_PLAIN,
} BrandCsvStyle;

/* The header of a field's column: its label, with the currency of money. (transfer full) */
char   *brand_csv_dup_header (const BrandField *field,
                              BrandPlan        *plan,
                              BrandCsvStyle     style);

/* All items of a kind, one a row, one column for each field, then their ids; with CRLF and quotes
 * as RFC 4180 has them. Dates are ISO, references titles, money is in whole units. Reading it gives
 * the same values. Nothing marked as private is there when @is_client. (transfer full) */
GBytes *brand_csv_write      (BrandPlan     *plan,
                              BrandKindId    kind,
                              BrandCsvStyle  style,
                              gboolean       is_client);

G_END_DECLS

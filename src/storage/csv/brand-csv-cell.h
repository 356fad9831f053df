/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

/* What a cell of a table says, whoever has written it. */

/* In which order dates without a month's name are written. A year of four digits in front always is
 * one. */
typedef enum
{
  BRAND_CSV_YEAR_FIRST,
  BRAND_CSV_DAY_FIRST,
  BRAND_CSV_MONTH_FIRST,
  BRAND_CSV_DATES_UNCLEAR, /* both may be meant */
} BrandCsvDates;

typedef enum
{
  BRAND_CSV_POINT, /* 1,234.56 */
  BRAND_CSV_COMMA, /* 1.234,56 */
  BRAND_CSV_NUMBERS_UNCLEAR,
} BrandCsvNumbers;

/* What the cells looked at so far speak for; starts as zeros. */
typedef struct
{
  guint n_first;   /* day first; decimal point */
  guint n_second;  /* month first; decimal comma */
  guint n_unclear;
} BrandCsvEvidence;

void            brand_csv_look_at_date    (BrandCsvEvidence *evidence,
                                           const char       *cell);
void            brand_csv_look_at_number  (BrandCsvEvidence *evidence,
                                           const char       *cell);

/* Unclear where cells speak for both, or where none says which. */
BrandCsvDates   brand_csv_decide_dates    (const BrandCsvEvidence *evidence);
BrandCsvNumbers brand_csv_decide_numbers  (const BrandCsvEvidence *evidence);

gboolean        brand_csv_parse_date      (const char   *cell,
                                           BrandCsvDates dates,
                                           int          *day);

/* The number as C writes it, NULL when it is none; @cell has nothing but the number.
 * (transfer full) */
char           *brand_csv_parse_number    (const char     *cell,
                                           BrandCsvNumbers numbers);

/* Whether it is one of the ways to write that there is nothing, as "--". */
gboolean        brand_csv_says_nothing    (const char *cell);

/* Several texts in one cell: with semicolons between them; those with a semicolon of their own are
 * quoted. */
char           *brand_csv_join_list       (const char *const *texts);
char          **brand_csv_split_list      (const char        *cell);

/* A spreadsheet takes a text that begins with =, +, - or @ for a formula; an apostrophe in front
 * keeps it from that. (transfer full) */
char           *brand_csv_guard           (const char *text);

/* Without that apostrophe; borrowed from @cell. */
const char     *brand_csv_unguard         (const char *cell);

/* How a column is read. */
typedef struct
{
  BrandCsvDates dates;
  BrandCsvNumbers numbers;
  const char *currency;   /* of the plan */
  const char *amounts_in; /* the currency that the column's header names; may be NULL */
  gboolean is_points;     /* percent without their sign: 25 rather than 0.25 */
} BrandCsvReading;

/* Reads a cell that isn't empty into a field that refers to nothing; FALSE and an error say what
 * can stand there. The value is (transfer full). */
gboolean        brand_csv_read_value      (const BrandField      *field,
                                           const char            *cell,
                                           const BrandCsvReading *reading,
                                           BrandValue            *value,
                                           GError               **error);

G_END_DECLS

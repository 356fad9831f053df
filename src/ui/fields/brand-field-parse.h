/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

/* Text for an editing row and back, in the user's locale; for fields that are typed: texts,
 * numbers, percents, money, dates. An empty text is an empty value. */

/* Without the unit, which stands beside the row. (transfer full) */
char    *brand_field_to_text   (const BrandField *field,
                                const BrandValue *value,
                                const char       *currency);

/* Fills @value, whose text is borrowed from @text; a date without its year takes that of the date
 * which @value held. The error says what is wrong and what to write instead. */
gboolean brand_field_from_text (const BrandField *field,
                                const char       *text,
                                const char       *currency,
                                BrandValue       *value,
                                GError          **error);

/* A date as people write it: in the locale's order, with the month's name or number, or as
 * YYYY-MM-DD. A date without its year is of the year in which @near is. FALSE leaves @day alone. */
gboolean brand_field_parse_date (const char *text,
                                 int         near,
                                 int        *day);

/* A number with the locale's decimal and grouping signs as ASCII: "-1234.5". NULL when it is none.
 * (transfer full) */
char    *brand_field_parse_number (const char *text);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Currencies by their ISO 4217 codes. A code that is well formed but not listed is accepted: lists
 * change, and an old plan keeps its currency. */

/* TRUE for three capital letters. */
gboolean    brand_currency_is_valid   (const char *currency);

/* TRUE for a code of the current list. */
gboolean    brand_currency_is_listed  (const char *currency);

/* How many decimals its amounts have: EUR 2 (100 minor units), JPY 0, KWD 3, CLF 4; 2 for a code
 * that isn't listed. */
guint       brand_currency_get_digits (const char *currency);

/* How many minor units make one: 1, 100, 1000 or 10000. */
gint64      brand_currency_get_unit   (const char *currency);

/* "Euro" in the user's language where iso-codes is installed, else in English; the code for one
 * that isn't listed. Lives as long as `currency`. */
const char *brand_currency_get_name   (const char *currency);

/* The current list in the order of its codes, to choose from. */
guint       brand_currency_get_n      (void);
const char *brand_currency_get_code   (guint index);

/* Whether every word stands in the code or the name, in any case and with or without accents. */
gboolean    brand_currency_matches    (const char *currency,
                                       const char *words);

G_END_DECLS

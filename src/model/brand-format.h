/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-currency.h"
#include "model/brand-item.h"

G_BEGIN_DECLS

/* Text for people, in the user's locale. Nothing here is for files. All results are (transfer
 * full). */

/* At most `digits` decimals, none that are zero, with the locale's grouping. */
char *brand_format_number  (double number,
                            guint  digits);

/* 0.25 with 0 digits is "25 %". */
char *brand_format_percent (double fraction,
                            guint  digits);

/* Minor units of an ISO 4217 currency, with its code unless `currency_shown` is FALSE. */
char *brand_format_money   (gint64      amount,
                            const char *currency,
                            gboolean    currency_shown);

/* The same without the code and with all decimals, also those that are zero: for columns in which
 * some amounts have them. */
char *brand_format_money_full (gint64      amount,
                               const char *currency);

/* Any field's value; "" when empty. `currency` may be NULL where no money is shown. */
char *brand_format_value   (const BrandField *field,
                            const BrandValue *value,
                            const char       *currency);

G_END_DECLS

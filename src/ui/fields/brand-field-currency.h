/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A row that chooses a currency by its code or name; a code that isn't listed can be typed. */
#define BRAND_TYPE_FIELD_CURRENCY (brand_field_currency_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldCurrency, brand_field_currency, BRAND, FIELD_CURRENCY,
                      BrandFieldFrame)

/* (transfer floating) */
GtkWidget *brand_field_currency_new (BrandFieldBinding *binding);

G_END_DECLS

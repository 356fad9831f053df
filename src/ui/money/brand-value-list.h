/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What a customer of each group is worth, and the rate at which later years count for less. */
#define BRAND_TYPE_VALUE_LIST (brand_value_list_get_type ())
G_DECLARE_FINAL_TYPE (BrandValueList, brand_value_list, BRAND, VALUE_LIST, AdwBin)

/* (transfer floating) */
GtkWidget *brand_value_list_new    (BrandPage *page);

void       brand_value_list_update (BrandValueList *self);

G_END_DECLS

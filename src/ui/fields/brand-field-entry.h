/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A row to type one line into: a text, number, percent, amount of money, or date. Text counts with
 * every key; the others when they are confirmed, left, or (but for dates, which would push each
 * other about) after a pause. */
#define BRAND_TYPE_FIELD_ENTRY (brand_field_entry_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldEntry, brand_field_entry, BRAND, FIELD_ENTRY, BrandFieldFrame)

GtkWidget *brand_field_entry_new (BrandFieldBinding *binding);

G_END_DECLS

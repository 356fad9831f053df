/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A row to type several lines into; it grows with them. In a field of one line Enter confirms, and
 * what is pasted keeps no line ends. */
#define BRAND_TYPE_FIELD_PROSE (brand_field_prose_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldProse, brand_field_prose, BRAND, FIELD_PROSE, BrandFieldFrame)

GtkWidget *brand_field_prose_new (BrandFieldBinding *binding);

G_END_DECLS

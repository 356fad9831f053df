/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* One field of one item, as an editing row sees it: what it holds now, what it held when the row
 * got the keys, and the way into the history. An item that is not in the plan yet, as in a dialog
 * that makes one, is set directly.
 *
 * Signal "changed": something other than this binding has changed the value. */
#define BRAND_TYPE_FIELD_BINDING (brand_field_binding_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldBinding, brand_field_binding, BRAND, FIELD_BINDING, GObject)

BrandFieldBinding *brand_field_binding_new         (BrandHistory *history,
                                                    BrandItem    *item,
                                                    guint         field);

const BrandField  *brand_field_binding_get_field   (BrandFieldBinding *self);
BrandHistory      *brand_field_binding_get_history (BrandFieldBinding *self);
BrandPlan         *brand_field_binding_get_plan    (BrandFieldBinding *self);
BrandItem         *brand_field_binding_get_item    (BrandFieldBinding *self);
const BrandValue  *brand_field_binding_get_value   (BrandFieldBinding *self);

/* The plan's. */
const char        *brand_field_binding_get_currency (BrandFieldBinding *self);

/* The error's message is for the person at the row and doesn't repeat the field's label. */
gboolean           brand_field_binding_set         (BrandFieldBinding *self,
                                                    const BrandValue  *value,
                                                    GError           **error);

/* What brand_field_binding_restore() goes back to; also ends the history's current step. */
void               brand_field_binding_remember    (BrandFieldBinding *self);

/* FALSE when the value is what it was. */
gboolean           brand_field_binding_restore     (BrandFieldBinding *self);

G_END_DECLS

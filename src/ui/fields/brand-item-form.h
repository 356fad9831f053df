/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Every field of an item as editing rows in groups; for an inspector as for a dialog. What doesn't
 * fit a handful of rows is folded under "More". It doesn't scroll by itself. */
#define BRAND_TYPE_ITEM_FORM (brand_item_form_get_type ())
G_DECLARE_FINAL_TYPE (BrandItemForm, brand_item_form, BRAND, ITEM_FORM, GtkWidget)

/* (transfer floating) */
GtkWidget *brand_item_form_new (BrandHistory *history,
                                BrandItem    *item);

/* The same, with the field that names the item and those whose indices (guint) are asked for first,
 * and all the rest folded. (transfer floating) */
GtkWidget *brand_item_form_new_asking (BrandHistory *history,
                                       BrandItem    *item,
                                       GArray       *asks);

/* Moves the keys into the row of the field with that name. */
void       brand_item_form_focus_field (BrandItemForm *self,
                                        const char    *name);

/* The field's row, unfolded if need be; borrowed. */
GtkWidget *brand_item_form_get_row     (BrandItemForm *self,
                                        const char    *name);

/* Takes over what was typed and not confirmed yet; FALSE when a row says that something is wrong,
 * which it then has the keys to mend. */
gboolean   brand_item_form_commit      (BrandItemForm *self);

G_END_DECLS

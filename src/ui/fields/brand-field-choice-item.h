/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* One choice as a list shows it. */
#define BRAND_TYPE_FIELD_CHOICE_ITEM (brand_field_choice_item_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldChoiceItem, brand_field_choice_item, BRAND, FIELD_CHOICE_ITEM,
                      GObject)

/* @icon_name and @css_class, the icon's, may be NULL. */
BrandFieldChoiceItem *brand_field_choice_item_new (const char *label,
                                                   const char *icon_name,
                                                   const char *css_class);

/* An item's label as text. (transfer full) */
GtkExpression *brand_field_choice_item_get_expression (void);

/* Shows a model of these items in the row, and in its popup with a mark at the chosen one. */
void brand_field_choice_item_set_factories (AdwComboRow *row);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A popover to find one of a plan's items of one kind by typing.
 *
 * Signal "picked" (BrandItem *). */
#define BRAND_TYPE_FIELD_SEARCH (brand_field_search_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldSearch, brand_field_search, BRAND, FIELD_SEARCH, GtkPopover)

GtkWidget *brand_field_search_new (BrandPlan   *plan,
                                   BrandKindId  kind);

/* Marks these ids as chosen the next time it is shown. */
void       brand_field_search_set_chosen (BrandFieldSearch  *self,
                                          const char *const *ids);

/* How an item is called in a list: its title, a beat with its number in front. (transfer full) */
char      *brand_field_search_describe (BrandPlan *plan,
                                        BrandItem *item);

G_END_DECLS

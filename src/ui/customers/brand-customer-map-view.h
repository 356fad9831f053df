/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A group's customer map. Each pin is a button that leads to its item by "item.show", or adds what
 * is missing by "item.add-linked", "item.add" or "item.edit". */
#define BRAND_TYPE_CUSTOMER_MAP_VIEW (brand_customer_map_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandCustomerMapView, brand_customer_map_view, BRAND, CUSTOMER_MAP_VIEW,
                      GtkWidget)

/* What the plan says now; again after each change of it. */
void brand_customer_map_view_set_group (BrandCustomerMapView *self,
                                        BrandPlan            *plan,
                                        BrandItem            *group,
                                        int                   today);

G_END_DECLS

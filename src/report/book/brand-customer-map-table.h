/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/map/brand-customer-map.h"
#include "report/book/brand-customer-map-pdf.h"

G_BEGIN_DECLS

/* Below the picture: what stands on the map, and what else is known of the group, in words; on a
 * blank map, lines to write that on. */
void brand_customer_map_add_table (BrandSheet             *sheet,
                                   BrandPlan              *plan,
                                   const BrandCustomerMap *map,
                                   BrandCustomerMapForm    form);

/* How high that is on one page. */
double brand_customer_map_get_table_height (BrandSheet             *sheet,
                                            BrandPlan              *plan,
                                            const BrandCustomerMap *map,
                                            BrandCustomerMapForm    form);

G_END_DECLS

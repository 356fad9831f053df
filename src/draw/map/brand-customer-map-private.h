/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/map/brand-customer-map.h"

G_BEGIN_DECLS

#define BRAND_PIN_PADDING 9.0
#define BRAND_PIN_ICON 16.0
#define BRAND_PIN_TITLE_SIZE 12.0
#define BRAND_PIN_DETAIL_SIZE 10.5

/* Appends a pin; takes the texts. */
BrandMapPin *brand_customer_map_add_pin (BrandCustomerMap *self,
                                         BrandDimension    ring,
                                         BrandKindId       kind,
                                         BrandItem        *item,
                                         char             *title,
                                         char             *detail);

void brand_customer_map_clear_pin (gpointer pin);

/* The pin that counts what has no room on a ring; the direct one has no pins. */
BrandMapPin *brand_customer_map_get_more (BrandCustomerMap *self,
                                          BrandDimension    ring);

/* Everything of the plan that belongs on the rings. */
void brand_customer_map_collect (BrandCustomerMap *self,
                                 BrandPlan        *plan,
                                 int               today);

/* The headings and the words in the middle, into places. */
void brand_customer_map_lay_out_words (BrandCustomerMap         *self,
                                       const BrandTimelineStyle *style,
                                       BrandText                *text);

/* What a kind looks like, in the source that is set; x, y is the top left corner. */
void brand_customer_map_draw_icon (cairo_t     *cr,
                                   BrandKindId  kind,
                                   double       x,
                                   double       y,
                                   double       size);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The offers, and the one that was chosen as a whole. */
#define BRAND_TYPE_OFFER_BLOCK (brand_offer_block_get_type ())
G_DECLARE_FINAL_TYPE (BrandOfferBlock, brand_offer_block, BRAND, OFFER_BLOCK, AdwBin)

/* One for each page. (transfer floating) */
GtkWidget *brand_offer_block_new    (BrandPage *page);

void       brand_offer_block_update (BrandOfferBlock *self);

/* Shows the offer as a whole. */
void       brand_offer_block_select (BrandOfferBlock *self,
                                     BrandItem       *offer);

G_END_DECLS

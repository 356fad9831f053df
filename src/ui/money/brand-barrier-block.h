/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What keeps each group from leaving, as a picture and as a list; what keeps others out; and what
 * is to be learned from competitors. */
#define BRAND_TYPE_BARRIER_BLOCK (brand_barrier_block_get_type ())
G_DECLARE_FINAL_TYPE (BrandBarrierBlock, brand_barrier_block, BRAND, BARRIER_BLOCK, AdwBin)

/* (transfer floating) */
GtkWidget *brand_barrier_block_new    (BrandPage *page);

void       brand_barrier_block_update (BrandBarrierBlock *self);

G_END_DECLS

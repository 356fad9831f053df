/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* The numbers of the reading line's day in a row, or those of today while there is no line.
 * Each opens to the sum that makes it. */
#define BRAND_TYPE_READOUT (brand_readout_get_type ())
G_DECLARE_FINAL_TYPE (BrandReadout, brand_readout, BRAND, READOUT, AdwBin)

void brand_readout_open        (BrandReadout  *self,
                                BrandDocument *document,
                                BrandSession  *session);

/* Only the three, the synergy and together. */
void brand_readout_set_compact (BrandReadout  *self,
                                gboolean       is_compact);

/* On one line where there is less room: the synergy without the pairs that make it. */
void brand_readout_set_tight   (BrandReadout  *self,
                                gboolean       is_tight);

int  brand_readout_get_day     (BrandReadout  *self);

G_END_DECLS

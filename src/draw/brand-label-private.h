/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-text.h"

G_BEGIN_DECLS

/* NULL where only Pango can show the layout. */
BrandGlyphs *brand_glyphs_new  (PangoLayout *layout);
void         brand_glyphs_free (BrandGlyphs *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "report/pdf/brand-pdf-font.h"

G_BEGIN_DECLS

/* Paints what the operators of a sheet's page say; only those that sheets write are known. The
 * origin is the page's bottom left corner and y grows upwards, as in the file. @pictures are the
 * cairo_surface_t that "/P0 Do" and so on show. */
void brand_sheet_play (cairo_t       *cr,
                       const char    *stream,
                       BrandPdfFonts *fonts,
                       GPtrArray     *pictures);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct _BrandTypesetter BrandTypesetter;

/* A document's pages as the PDF has them, to be drawn on a screen: what is seen is played from the
 * very streams that the file holds. Not thread-safe. */
typedef struct _BrandSheetPages BrandSheetPages;

BrandSheetPages *brand_sheet_pages_new            (void);
void             brand_sheet_pages_free           (BrandSheetPages *self);

guint            brand_sheet_pages_get_n_pages    (BrandSheetPages *self);

/* In points. */
void             brand_sheet_pages_get_size       (BrandSheetPages *self,
                                                   guint            page,
                                                   double          *width,
                                                   double          *height);

/* On white, in points from the page's top left corner. */
void             brand_sheet_pages_draw           (BrandSheetPages *self,
                                                   guint            page,
                                                   cairo_t         *cr);

/* For the sheet that fills them: its typesetter, and what it writes. Borrowed. */
BrandTypesetter *brand_sheet_pages_get_typesetter (BrandSheetPages *self);
void             brand_sheet_pages_add            (BrandSheetPages *self,
                                                   guint            page,
                                                   double           width,
                                                   double           height,
                                                   const GString   *stream);
void             brand_sheet_pages_add_picture    (BrandSheetPages *self,
                                                   cairo_surface_t *picture);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandSheetPages, brand_sheet_pages_free)

G_END_DECLS

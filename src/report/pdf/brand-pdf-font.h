/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "report/pdf/brand-pdf-file.h"

G_BEGIN_DECLS

/* The typefaces of one document after another. What they know of glyphs stays, so that the next
 * document finds its texts set; which glyphs are used starts afresh with each.
 *
 * Faces with plain outlines are embedded as subsets that keep their glyph numbers. All others
 * (variable CFF, CID-keyed CFF, colour) become Type 3 fonts of outlines or pictures. */
typedef struct _BrandPdfFonts BrandPdfFonts;
typedef struct _BrandPdfFont BrandPdfFont;

BrandPdfFonts *brand_pdf_fonts_new  (void);
void           brand_pdf_fonts_free (BrandPdfFonts *self);

/* Borrowed. */
BrandPdfFont  *brand_pdf_fonts_get  (BrandPdfFonts *self,
                                     PangoFont     *font);

/* By what a run of text names, and which part of the font that is; NULL when there is none. */
BrandPdfFont  *brand_pdf_fonts_find (BrandPdfFonts *self,
                                     const char    *name,
                                     guint         *part);

/* Borrowed. */
PangoFont     *brand_pdf_font_get_pango (BrandPdfFont *self);

/* The glyph of a code in that part. */
guint          brand_pdf_font_get_glyph (BrandPdfFont *self,
                                         guint         part,
                                         guint         code);

/* Two bytes a glyph, all in one resource; else one byte, in resources of 255 glyphs each. */
gboolean       brand_pdf_font_is_plain (BrandPdfFont *self);

/* What a run of text needs to name the font: "F2", or "T2.1" for the glyph's part of it. */
void           brand_pdf_font_append_name  (BrandPdfFont *self,
                                            guint         glyph,
                                            GString      *string);
guint          brand_pdf_font_get_part     (BrandPdfFont *self,
                                            guint         glyph);
void           brand_pdf_font_append_code  (BrandPdfFont *self,
                                            guint         glyph,
                                            GString      *string);

/* In thousandths of the type size. */
double         brand_pdf_font_get_advance  (BrandPdfFont *self,
                                            guint         glyph);

/* The tangent of a slant that the face itself doesn't have. */
double         brand_pdf_font_get_slant    (BrandPdfFont *self);

/* The glyph is in the current document. */
void           brand_pdf_font_use          (BrandPdfFont *self,
                                            guint         glyph);

/* What the glyph says, for search and copy; the first text counts. FALSE if that was another. */
gboolean       brand_pdf_font_set_text     (BrandPdfFont *self,
                                            guint         glyph,
                                            const char   *text,
                                            gsize         length);

/* Writes what the current document uses, appends it to the resources, and begins the next. */
void           brand_pdf_fonts_write       (BrandPdfFonts *self,
                                            BrandPdfFile  *file,
                                            GString       *resources);

G_END_DECLS

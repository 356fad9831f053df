/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <hb.h>

#include "report/pdf/brand-pdf-font.h"

G_BEGIN_DECLS

/* Codes 1 to 255 of a Type 3 font. */
#define BRAND_PDF_PART 255

struct _BrandPdfFont
{
  guint index;
  PangoFont *pango;
  hb_font_t *font;     /* in design units, without hinting */
  hb_face_t *face;
  double units;        /* design units to thousandths of the type size */
  double slant;
  gboolean is_plain;
  gboolean is_cff;
  hb_set_t *used;
  GHashTable *texts;   /* glyph → what it says */
  GHashTable *codes;   /* glyph → its number among a Type 3 font's glyphs, plus one */
  GArray *glyphs;      /* the glyph of each of those numbers */
};

/* Each writes the font as the current document uses it, and appends its entry to the resources. */
void brand_pdf_font_write_subset (BrandPdfFont *self,
                                  BrandPdfFile *file,
                                  GString      *resources);
void brand_pdf_font_write_type3  (BrandPdfFont *self,
                                  BrandPdfFile *file,
                                  GString      *resources);

/* A ToUnicode map of codes (two bytes each, or one) to texts. */
guint brand_pdf_font_write_texts (BrandPdfFont *self,
                                  BrandPdfFile *file,
                                  const guint  *glyphs,
                                  guint         n_glyphs,
                                  guint         first_code);

G_END_DECLS

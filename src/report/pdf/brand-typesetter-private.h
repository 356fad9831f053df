/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pdf/brand-typesetter.h"

G_BEGIN_DECLS

typedef struct
{
  PangoFontDescription *description;
  PangoAttrList *attributes;
  PangoItem *latin;        /* how Latin words are shaped */
  PangoItem *numbers;      /* with tabular figures, which would space a word's hyphens too */
  BrandPdfFont *font;
} BrandTypeFont;

struct _BrandTypesetter
{
  PangoContext *context;
  BrandPdfFonts *fonts;
  BrandTypeFont types[BRAND_N_TYPE_STYLES];
  GHashTable *words;       /* BrandWord */
  GStringChunk *texts;
  PangoGlyphString *glyphs;
  PangoLayout *layout;
  guint document;
  guint n_unknown;
};

/* Writes glyphs as codes and the distances between them that differ from the font's own. */
typedef struct
{
  GString *codes;
  BrandPdfFont *font;
  double size;
  double pen;              /* where the font's own advances lead, in thousandths */
  gboolean is_open;
} BrandCodes;

void      brand_codes_add    (BrandCodes *self,
                              guint       glyph,
                              double      x);
void      brand_codes_finish (BrandCodes *self);

/* Sets the text through a PangoLayout: any script, any width. */
void      brand_typesetter_set_layout (BrandTypesetter *self,
                                       BrandSet        *set,
                                       const char      *text,
                                       double           width);

/* TRUE when the text is Latin and was set word by word. */
gboolean  brand_typesetter_set_words  (BrandTypesetter *self,
                                       BrandSet        *set,
                                       const char      *text,
                                       double           width);

/* The style's font, found when first asked for. */
BrandTypeFont *brand_typesetter_get_type (BrandTypesetter *self,
                                          BrandTypeStyle   style);

G_END_DECLS

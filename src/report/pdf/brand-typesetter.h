/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pdf/brand-pdf-font.h"
#include "report/pdf/brand-type.h"

G_BEGIN_DECLS

/* Sets texts in lines, once: words of Latin text are shaped one by one and remembered as what a
 * PDF says; every other script goes through a paragraph's layout. Ligatures are off, since they
 * spoil search, and figures tabular. Not thread-safe. */
typedef struct _BrandTypesetter BrandTypesetter;

/* A stretch in one font. */
typedef struct
{
  double x;         /* from the line's start, in points */
  double rise;
  double slant;
  guint offset;     /* in the text's codes */
  guint length;
  char font[12];    /* the resource's name */
  char *actual;     /* what it says where its glyphs don't tell, as a PDF string; usually NULL */
} BrandSetRun;

typedef struct
{
  double width;
  guint first_run;
  guint n_runs;
} BrandSetLine;

/* A text that has been set. */
typedef struct
{
  BrandTypeStyle style;
  GString *codes;
  GArray *runs;     /* BrandSetRun */
  GArray *lines;    /* BrandSetLine */
} BrandSet;

BrandTypesetter *brand_typesetter_new          (void);
void             brand_typesetter_free         (BrandTypesetter *self);
BrandPdfFonts   *brand_typesetter_get_fonts    (BrandTypesetter *self);

/* Glyphs set from now on belong to the next document. */
void             brand_typesetter_begin        (BrandTypesetter *self);

/* In points; a width of 0 is one line however long. (transfer full) */
BrandSet        *brand_typesetter_set          (BrandTypesetter *self,
                                                BrandTypeStyle   style,
                                                const char      *text,
                                                double           width);
void             brand_set_free                (BrandSet        *self);

/* Characters that no font had, since the typesetter was made. */
guint            brand_typesetter_get_n_unknown (BrandTypesetter *self);

guint            brand_set_get_n_lines         (const BrandSet *self);
double           brand_set_get_height          (const BrandSet *self);

/* Of the widest line. */
double           brand_set_get_width           (const BrandSet *self);

/* The operators that show one line with its baseline starting at x, y in the page's own space. */
void             brand_set_append_line         (const BrandSet *self,
                                                guint           line,
                                                double          x,
                                                double          y,
                                                GString        *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandTypesetter, brand_typesetter_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandSet, brand_set_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "draw/brand-geometry.h"

G_BEGIN_DECLS

/* A label's glyphs by font, and their shape on pixels. */
typedef struct _BrandGlyphs BrandGlyphs;

/* A shaped text of one or two lines. Figures are tabular, ligatures off (they spoil search in a
 * PDF), and glyphs are not moved to whole pixels, so that screen and paper break alike. */
typedef struct
{
  PangoLayout *layout;
  BrandGlyphs *glyphs; /* for bitmaps; NULL where only Pango can show the layout */
  double width;
  double height;
  double baseline;
  guint n_lines;
  gboolean is_cut; /* ellipsised */
} BrandLabel;

/* Shapes each text once. Not thread-safe. */
typedef struct _BrandText BrandText;

BrandText *brand_text_new  (const char *family);
void       brand_text_free (BrandText *self);

/* Labels are the cache's own and stay until brand_text_trim() or free. @size in pixels. */
const BrandLabel *brand_text_get       (BrandText  *self,
                                        const char *text,
                                        double      size,
                                        guint       weight);

/* At most @width wide and @n_lines high, else ellipsised at the end. */
const BrandLabel *brand_text_get_fitted (BrandText  *self,
                                         const char *text,
                                         double      size,
                                         guint       weight,
                                         double      width,
                                         guint       n_lines);

/* The width without shaping where that is known: within a few percent. */
double            brand_text_estimate  (BrandText  *self,
                                        const char *text,
                                        double      size,
                                        guint       weight);

/* Forgets all labels when there are more than a few thousand. */
void              brand_text_trim      (BrandText *self);

/* The top left corner of the label's box at x, y; in the source that is set. */
void brand_label_draw (const BrandLabel *label,
                       cairo_t          *cr,
                       double            x,
                       double            y);

typedef struct
{
  const BrandLabel *label;
  double x;
  double y;
} BrandLabelAt;

/* Many labels in the source that is set. */
void brand_labels_draw (const BrandLabelAt *labels,
                        guint               n_labels,
                        cairo_t            *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandText, brand_text_free)

G_END_DECLS

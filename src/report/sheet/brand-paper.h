/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_PAPER_A4,
  BRAND_PAPER_LETTER,
} BrandPaper;

/* Letter where the user's locale uses it. */
BrandPaper brand_paper_get_default (void);

/* "a4" and "letter", whatever the case. */
gboolean   brand_paper_parse       (const char *name,
                                    BrandPaper *paper);

/* In points, upright. */
void       brand_paper_get_size    (BrandPaper  paper,
                                    double     *width,
                                    double     *height);

/* The same paper lying on its side, as timelines have it. */
BrandPageSize  brand_paper_get_landscape (BrandPaper paper);

G_END_DECLS

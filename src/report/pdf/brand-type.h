/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The sizes and weights of the reports' texts. */
typedef enum
{
  BRAND_TYPE_STYLE_TITLE,
  BRAND_TYPE_STYLE_CHAPTER,       /* a title that begins a sheet of its own */
  BRAND_TYPE_STYLE_LEAD,
  BRAND_TYPE_STYLE_BUSINESS,
  BRAND_TYPE_STYLE_KIND,          /* of the document, beside the business */
  BRAND_TYPE_STYLE_HEADING,
  BRAND_TYPE_STYLE_HEADING_NUMBER,
  BRAND_TYPE_STYLE_BODY,
  BRAND_TYPE_STYLE_FIGURE,        /* the large numbers of the cover */
  BRAND_TYPE_STYLE_VALUE,         /* a baseline */
  BRAND_TYPE_STYLE_VALUE_STRONG,  /* a target */
  BRAND_TYPE_STYLE_VALUE_ITALIC,
  BRAND_TYPE_STYLE_GOAL,
  BRAND_TYPE_STYLE_GOAL_STRONG,
  BRAND_TYPE_STYLE_CELL,
  BRAND_TYPE_STYLE_CELL_MEDIUM,
  BRAND_TYPE_STYLE_CELL_STRONG,
  BRAND_TYPE_STYLE_CELL_ITALIC,
  BRAND_TYPE_STYLE_DETAIL,
  BRAND_TYPE_STYLE_DETAIL_STRONG,
  BRAND_TYPE_STYLE_DETAIL_ITALIC,
  BRAND_TYPE_STYLE_HEAD,          /* of a column */
  BRAND_TYPE_STYLE_SMALL,
  BRAND_TYPE_STYLE_SMALL_STRONG,
  BRAND_TYPE_STYLE_SMALL_ITALIC,
  BRAND_TYPE_STYLE_PILL,
  BRAND_N_TYPE_STYLES,
} BrandTypeStyle;

typedef struct
{
  double size;
  double leading;
  guint weight;
  guint is_italic : 1;
  guint is_display : 1;
} BrandTypeface;

const BrandTypeface *brand_type_style_get (BrandTypeStyle style);

/* From the top of a line to its baseline, so that capitals stand in its middle. */
double               brand_type_style_get_baseline (BrandTypeStyle style);

G_END_DECLS

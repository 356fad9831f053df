/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-type.h"

/* Half the height of a capital, in type sizes: near enough in every sans serif. */
#define HALF_CAPITAL 0.36

static const BrandTypeface styles[BRAND_N_TYPE_STYLES] = {
  [BRAND_TYPE_STYLE_TITLE] = { 46, 52, 600, .is_display = TRUE },
  [BRAND_TYPE_STYLE_CHAPTER] = { 24, 28, 600, .is_display = TRUE },
  [BRAND_TYPE_STYLE_LEAD] = { 12.5, 17.8, 400, .is_display = TRUE },
  [BRAND_TYPE_STYLE_BUSINESS] = { 11.2, 15, 600 },
  [BRAND_TYPE_STYLE_KIND] = { 11.2, 15, 400 },
  [BRAND_TYPE_STYLE_HEADING] = { 14.5, 19, 600, .is_display = TRUE },
  [BRAND_TYPE_STYLE_HEADING_NUMBER] = { 10.5, 19, 500 },
  [BRAND_TYPE_STYLE_BODY] = { 9.6, 14, 400 },
  [BRAND_TYPE_STYLE_FIGURE] = { 17.5, 22, 600, .is_display = TRUE },
  [BRAND_TYPE_STYLE_VALUE] = { 13, 16, 400 },
  [BRAND_TYPE_STYLE_VALUE_STRONG] = { 13, 16, 600 },
  [BRAND_TYPE_STYLE_VALUE_ITALIC] = { 9.2, 16, 500, .is_italic = TRUE },
  [BRAND_TYPE_STYLE_GOAL] = { 9.6, 13.6, 400 },
  [BRAND_TYPE_STYLE_GOAL_STRONG] = { 9.6, 13.6, 600 },
  [BRAND_TYPE_STYLE_CELL] = { 9, 12.6, 400 },
  [BRAND_TYPE_STYLE_CELL_MEDIUM] = { 9, 12.6, 500 },
  [BRAND_TYPE_STYLE_CELL_STRONG] = { 9, 12.6, 600 },
  [BRAND_TYPE_STYLE_CELL_ITALIC] = { 9, 12.6, 400, .is_italic = TRUE },
  [BRAND_TYPE_STYLE_DETAIL] = { 8.2, 11.6, 400 },
  [BRAND_TYPE_STYLE_DETAIL_STRONG] = { 8.2, 11.6, 600 },
  [BRAND_TYPE_STYLE_DETAIL_ITALIC] = { 8.2, 11.6, 400, .is_italic = TRUE },
  [BRAND_TYPE_STYLE_HEAD] = { 8.2, 11, 500 },
  [BRAND_TYPE_STYLE_SMALL] = { 8, 11, 400 },
  [BRAND_TYPE_STYLE_SMALL_STRONG] = { 8, 11, 600 },
  [BRAND_TYPE_STYLE_SMALL_ITALIC] = { 8, 11, 400, .is_italic = TRUE },
  [BRAND_TYPE_STYLE_PILL] = { 8, 11, 500 },
};

const BrandTypeface *
brand_type_style_get (BrandTypeStyle style)
{
  return &styles[style];
}

double
brand_type_style_get_baseline (BrandTypeStyle style)
{
  return styles[style].leading / 2 + styles[style].size * HALF_CAPITAL;
}

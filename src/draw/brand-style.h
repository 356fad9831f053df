/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-geometry.h"
#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* The caller's font comes first; these are tried when there is none. */
#define BRAND_STYLE_FAMILY "Adwaita Sans, Inter, Cantarell, Noto Sans, sans-serif"

typedef enum
{
  BRAND_LOOK_LIGHT,
  BRAND_LOOK_DARK,
  BRAND_LOOK_PRINT, /* black and white */
} BrandLook;

#define BRAND_N_LOOKS 3

/* One dimension's ramp of its hue. */
typedef struct
{
  BrandColor band;  /* its part of the chart */
  BrandColor edge;  /* outlines */
  BrandColor body;  /* planned and done bars */
  BrandColor live;  /* bars that run now */
  BrandColor ink;   /* its text */
  BrandColor pale;  /* the ground under a wedge */
  BrandColor hatch; /* its texture, over the band */
  BrandColor tail;  /* what fades after a bar */
} BrandDimensionStyle;

/* What the caller chooses of a drawing. Plain data: copy it, change members. */
typedef struct
{
  BrandColor view;
  BrandColor ink;
  BrandColor dim;
  BrandColor grid;
  BrandColor rule;
  BrandColor today;
  BrandColor on_today;
  BrandColor accent;
  BrandDimensionStyle dimensions[BRAND_N_DIMENSIONS];
  BrandColor beat_caps[2];
  BrandColor beat_edge; /* around caps; clear where caps have a ground */
  BrandColor beat_tints[2];
  BrandColor synergy_ground;
  BrandColor synergy_hatch;
  BrandColor together;
  BrandColor silence_hatch;
  BrandColor silence_edge;
  BrandColor dropped;
  BrandColor pill; /* dates and read-outs */
  BrandColor on_pill;
  BrandColor foot; /* ground of the footer line */
  BrandColor lane_ground; /* strips of the small picture */

  const char *family; /* interned */
  double scale;       /* of text and of what text stands in */
  double pixel_ratio; /* device pixels in one logical pixel; for hatches on a bitmap */
  guint is_rtl : 1;
  guint is_dark : 1;
  guint is_print : 1; /* black and white: hairlines instead of tints */
  guint is_high_contrast : 1;
} BrandTimelineStyle;

/* Left to right, scale and pixel ratio 1; @family may be %NULL. */
void brand_timeline_style_init (BrandTimelineStyle *style,
                                BrandLook           look,
                                const char         *family);

/* Full ink for secondary text, stronger edges and grid. */
void brand_timeline_style_set_high_contrast (BrandTimelineStyle *style);

/* What kind of text it is; the style's colour for it comes at render time. */
typedef enum
{
  BRAND_INK_NORMAL,
  BRAND_INK_DIM,
  BRAND_INK_MASS, /* the three in the order of the dimensions */
  BRAND_INK_COMMUNITY,
  BRAND_INK_DIRECT,
  BRAND_INK_DROPPED,
  BRAND_INK_TODAY,
  BRAND_INK_ON_TODAY,
  BRAND_INK_ON_PILL,
  BRAND_INK_ON_BAND,
  BRAND_N_INKS,
} BrandInk;

const BrandColor *brand_timeline_style_get_ink (const BrandTimelineStyle *style,
                                                BrandInk                  ink);

typedef enum
{
  BRAND_FONT_RULER_MAJOR,
  BRAND_FONT_RULER_MINOR,
  BRAND_FONT_BEAT,
  BRAND_FONT_STAGE,
  BRAND_FONT_BAR,
  BRAND_FONT_LANE,
  BRAND_FONT_DETAIL,
  BRAND_FONT_PILL,
  BRAND_FONT_NOTE,
  BRAND_FONT_END,
  BRAND_FONT_END_TOGETHER,
  BRAND_FONT_BAND,
  BRAND_FONT_FOOT,
  BRAND_FONT_FOOT_VALUE,
  BRAND_FONT_PAGE_TITLE,
  BRAND_FONT_PAGE_SUBTITLE,
  BRAND_N_FONTS,
} BrandFont;

typedef enum
{
  BRAND_FORM_WIDE,
  BRAND_FORM_NARROW, /* a window under 600 */
  BRAND_FORM_PAGE,
} BrandForm;

#define BRAND_FORM_NARROW_BELOW 600.0
#define BRAND_BIG_ROWS_FROM 12.0 /* px per day */

/* The measures of one form at one zoom, the style's scale counted in. */
typedef struct
{
  double gutter;      /* before the plot */
  double end_gutter;  /* after it */
  double margin;      /* around a page */
  double icon_x;
  double name_x;
  double spine_width;
  double top;
  double ruler_row;
  double flags;
  double story;
  double row;
  double bar;
  double lane_padding;
  double lane_gap;
  double story_gap;
  double chart_gap;
  double chart_foot;  /* between the chart and the footer */
  double chart_least; /* least height of the chart */
  double foot;
  double font_sizes[BRAND_N_FONTS];
  double scale;
} BrandLengths;

void brand_lengths_init (BrandLengths             *lengths,
                         const BrandTimelineStyle *style,
                         BrandForm                 form,
                         double                    px_per_day);

/* Where a wide picture is low: the story, the curves and the line below them take no more of its
 * height than on a phone, since the lanes need it. */
void brand_lengths_make_low (BrandLengths *lengths);

/* 400 to 700 */
guint brand_font_get_weight (BrandFont font);

G_END_DECLS

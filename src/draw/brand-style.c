/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-style.h"

#define CHANNEL(rgb, shift) (((rgb) >> (shift) & 255) / 255.0)
#define HEXA(rgb, a) { CHANNEL (rgb, 16), CHANNEL (rgb, 8), CHANNEL (rgb, 0), a }
#define HEX(rgb) HEXA (rgb, 1)
#define WHITE(a) { 1, 1, 1, a }
#define BLACK(a) { 0, 0, 0, a }

static const BrandTimelineStyle looks[BRAND_N_LOOKS] = {
  [BRAND_LOOK_LIGHT] = {
    .view = HEX (0xffffff), .ink = HEX (0x2e2e33), .dim = HEX (0x5e5e66),
    .grid = BLACK (0.09), .rule = BLACK (0.22),
    .today = HEX (0xc01c28), .on_today = HEX (0xffffff), .accent = HEX (0x1c71d8),
    .dimensions = {
      { HEX (0x4a90e2), HEX (0x3a7fd0), HEX (0xb7d3f6), HEX (0x8fbcf2), HEX (0x10407c),
        HEX (0xeaf2fd), WHITE (0.30), HEXA (0x3a7fd0, 0.30) },
      { HEX (0xf0a346), HEX (0xc97816), HEX (0xfad7a6), HEX (0xf6bd74), HEX (0x703600),
        HEX (0xfef5e8), WHITE (0.40), HEXA (0xc97816, 0.30) },
      { HEX (0x43b092), HEX (0x1e8a6c), HEX (0xb0dfd0), HEX (0x7fcab2), HEX (0x084a39),
        HEX (0xebf7f3), WHITE (0.30), HEXA (0x1e8a6c, 0.30) },
    },
    .beat_caps = { HEX (0xf0e9dc), HEX (0xe6eaf1) },
    .beat_tints = { HEXA (0xb07a1a, 0.07), HEXA (0x3f63a8, 0.05) },
    .synergy_ground = HEX (0xece9f3), .synergy_hatch = HEXA (0x3d3846, 0.65),
    .together = HEX (0x241f31),
    .silence_hatch = BLACK (0.15), .silence_edge = BLACK (0.20), .dropped = HEX (0x66666f),
    .pill = HEX (0x2e2e33), .on_pill = HEX (0xffffff), .foot = HEX (0xfafafa),
    .lane_ground = HEX (0xededee),
  },
  [BRAND_LOOK_DARK] = {
    .view = HEX (0x1d1d20), .ink = HEX (0xf2f2f4), .dim = HEX (0xa9a9b1),
    .grid = WHITE (0.10), .rule = WHITE (0.25),
    .today = HEX (0xff7b7b), .on_today = HEX (0x2b0608), .accent = HEX (0x78aeed),
    .dimensions = {
      { HEX (0x3f86de), HEX (0x5e9fec), HEX (0x27466d), HEX (0x2f5f9e), HEX (0xcfe3fd),
        HEX (0x1d2733), HEXA (0x1d1d20, 0.25), HEXA (0x5e9fec, 0.34) },
      { HEX (0xdd8d2f), HEX (0xe8a04a), HEX (0x634420), HEX (0x82571e), HEX (0xffe0b3),
        HEX (0x2e261c), HEXA (0x1d1d20, 0.25), HEXA (0xe8a04a, 0.34) },
      { HEX (0x2f9d7e), HEX (0x45bb98), HEX (0x1f5143), HEX (0x206c56), HEX (0xc3f0e1),
        HEX (0x1c2b27), HEXA (0x1d1d20, 0.25), HEXA (0x45bb98, 0.34) },
    },
    .beat_caps = { HEX (0x403a2e), HEX (0x31363f) },
    .beat_tints = { HEXA (0xd9b970, 0.07), HEXA (0x9db4e8, 0.06) },
    .synergy_ground = HEX (0x34323c), .synergy_hatch = HEXA (0xd6d2e2, 0.65),
    .together = HEX (0xffffff),
    .silence_hatch = WHITE (0.20), .silence_edge = WHITE (0.25), .dropped = HEX (0x9a9aa3),
    .pill = HEX (0xf2f2f4), .on_pill = HEX (0x1d1d20), .foot = HEX (0x2e2e32),
    .lane_ground = HEX (0x2a2a2e), .is_dark = TRUE,
  },
  [BRAND_LOOK_PRINT] = {
    .view = HEX (0xffffff), .ink = HEX (0x000000), .dim = HEX (0x3a3a3a),
    .grid = BLACK (0.20), .rule = BLACK (0.55),
    .today = HEX (0x000000), .on_today = HEX (0xffffff), .accent = HEX (0x000000),
    .dimensions = {
      { HEX (0x5c5c5c), HEX (0x222222), HEX (0xc9c9c9), HEX (0xadadad), HEX (0x000000),
        HEX (0xf6f6f6), WHITE (0.55), HEX (0xc4c4c4) },
      { HEX (0xdedede), HEX (0x222222), HEX (0xefefef), HEX (0xdcdcdc), HEX (0x000000),
        HEX (0xffffff), BLACK (0.50), HEX (0xc4c4c4) },
      { HEX (0xa2a2a2), HEX (0x222222), HEX (0xdddddd), HEX (0xc6c6c6), HEX (0x000000),
        HEX (0xfafafa), WHITE (0.70), HEX (0xc4c4c4) },
    },
    .beat_caps = { HEX (0xe9e9e9), HEX (0xffffff) }, .beat_edge = HEX (0x9a9a9a),
    .beat_tints = { BLACK (0.04), BLACK (0) },
    .synergy_ground = HEX (0xffffff), .synergy_hatch = HEX (0x000000),
    .together = HEX (0x000000),
    .silence_hatch = BLACK (0.35), .silence_edge = BLACK (0.45), .dropped = HEX (0x6a6a6a),
    .pill = HEX (0x000000), .on_pill = HEX (0xffffff), .foot = HEX (0xffffff),
    .lane_ground = HEX (0xf2f2f2), .is_print = TRUE,
  },
};

typedef struct
{
  guint16 weight;
  double wide;
  double narrow;
  double page;
} FontSize;

static const FontSize fonts[BRAND_N_FONTS] = {
  [BRAND_FONT_RULER_MAJOR] = { 600, 12, 11.5, 12 },
  [BRAND_FONT_RULER_MINOR] = { 400, 11.5, 11.5, 11.2 },
  [BRAND_FONT_BEAT] = { 600, 12, 11, 11.5 },
  [BRAND_FONT_STAGE] = { 400, 11, 11, 10.7 },
  [BRAND_FONT_BAR] = { 500, 11.5, 11, 10.8 },
  [BRAND_FONT_LANE] = { 600, 13, 13, 12.5 },
  [BRAND_FONT_DETAIL] = { 400, 11, 11, 10.7 },
  [BRAND_FONT_PILL] = { 600, 11, 11, 10.7 },
  [BRAND_FONT_NOTE] = { 600, 12, 11.5, 11.5 },
  [BRAND_FONT_END] = { 500, 11.5, 11.5, 11.2 },
  [BRAND_FONT_END_TOGETHER] = { 700, 12.5, 12, 12 },
  [BRAND_FONT_BAND] = { 600, 12, 11, 11 },
  [BRAND_FONT_FOOT] = { 400, 12, 11.5, 10.8 },
  [BRAND_FONT_FOOT_VALUE] = { 600, 12, 11.5, 10.8 },
  [BRAND_FONT_PAGE_TITLE] = { 700, 18, 18, 17 },
  [BRAND_FONT_PAGE_SUBTITLE] = { 400, 12, 12, 12.5 },
};

void
brand_timeline_style_init (BrandTimelineStyle *style,
                           BrandLook           look,
                           const char         *family)
{
  g_return_if_fail (style != NULL && look < BRAND_N_LOOKS);

  *style = looks[look];
  style->family = family == NULL || *family == '\0' ? BRAND_STYLE_FAMILY
                                                    : g_intern_string (family);
  style->scale = 1;
  style->pixel_ratio = 1;
}

void
brand_timeline_style_set_high_contrast (BrandTimelineStyle *style)
{
  style->is_high_contrast = TRUE;
  style->dim = style->ink;
  style->dropped = style->ink;
  style->grid.alpha = MIN (1, style->grid.alpha * 3);
  style->rule.alpha = MIN (1, style->rule.alpha * 3);
  style->silence_hatch.alpha = MIN (1, style->silence_hatch.alpha * 2.5);
  style->silence_edge.alpha = MIN (1, style->silence_edge.alpha * 3);
  style->beat_edge = style->ink;
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    style->dimensions[i].edge = style->dimensions[i].ink;
}

const BrandColor *
brand_timeline_style_get_ink (const BrandTimelineStyle *style,
                              BrandInk                  ink)
{
  static const BrandColor on_band = HEX (0x16161a);

  switch (ink)
    {
    case BRAND_INK_DIM:
      return &style->dim;
    case BRAND_INK_MASS:
    case BRAND_INK_COMMUNITY:
    case BRAND_INK_DIRECT:
      return &style->dimensions[ink - BRAND_INK_MASS].ink;
    case BRAND_INK_DROPPED:
      return &style->dropped;
    case BRAND_INK_TODAY:
      return &style->today;
    case BRAND_INK_ON_TODAY:
      return &style->on_today;
    case BRAND_INK_ON_PILL:
      return &style->on_pill;
    case BRAND_INK_ON_BAND:
      return &on_band;
    case BRAND_INK_NORMAL:
    default:
      return &style->ink;
    }
}

static const BrandLengths forms[] = {
  [BRAND_FORM_WIDE] = {
    .gutter = 136, .end_gutter = 112, .icon_x = 16, .name_x = 39, .spine_width = 6,
    .top = 6, .ruler_row = 22, .flags = 26, .story = 40, .row = 20, .bar = 15, .lane_padding = 7,
    .lane_gap = 6, .story_gap = 8, .chart_gap = 34, .chart_foot = 20,
    .chart_least = 150, .foot = 36,
  },
  [BRAND_FORM_NARROW] = {
    .gutter = 36, .end_gutter = 0, .icon_x = 8, .name_x = 0, .spine_width = 5,
    .top = 4, .ruler_row = 22, .flags = 26, .story = 24, .row = 19, .bar = 15, .lane_padding = 6,
    .lane_gap = 5, .story_gap = 6, .chart_gap = 20, .chart_foot = 8, .chart_least = 110, .foot = 0,
  },
  [BRAND_FORM_PAGE] = {
    .gutter = 118, .end_gutter = 98, .margin = 36, .icon_x = 0, .name_x = 23, .spine_width = 6,
    .top = 5, .ruler_row = 20, .flags = 26, .story = 38, .row = 16.5, .bar = 13, .lane_padding = 6,
    .lane_gap = 5, .story_gap = 8, .chart_gap = 34, .chart_foot = 16,
    .chart_least = 120, .foot = 34,
  },
};

static void
scale_lengths (BrandLengths *lengths,
               double        scale)
{
  double *all[] = {
    &lengths->gutter, &lengths->end_gutter, &lengths->icon_x, &lengths->name_x,
    &lengths->top, &lengths->ruler_row, &lengths->flags, &lengths->story, &lengths->row,
    &lengths->bar, &lengths->lane_padding, &lengths->story_gap, &lengths->chart_gap,
    &lengths->foot,
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    *all[i] *= scale;
  for (guint i = 0; i < BRAND_N_FONTS; i++)
    lengths->font_sizes[i] *= scale;
  lengths->scale = scale;
}

void
brand_lengths_init (BrandLengths             *lengths,
                    const BrandTimelineStyle *style,
                    BrandForm                 form,
                    double                    px_per_day)
{
  *lengths = forms[form];
  for (guint i = 0; i < BRAND_N_FONTS; i++)
    lengths->font_sizes[i] = form == BRAND_FORM_PAGE     ? fonts[i].page
                             : form == BRAND_FORM_NARROW ? fonts[i].narrow
                                                         : fonts[i].wide;
  if (px_per_day >= BRAND_BIG_ROWS_FROM && form == BRAND_FORM_WIDE)
    {
      lengths->row = 28;
      lengths->bar = 22;
      lengths->lane_padding = 9;
      lengths->font_sizes[BRAND_FONT_BAR] = 12;
    }
  scale_lengths (lengths, style->scale > 0 ? style->scale : 1);
}

void
brand_lengths_make_low (BrandLengths *lengths)
{
  const BrandLengths *low = &forms[BRAND_FORM_NARROW];
  double scale = lengths->scale;

  lengths->top = low->top * scale;
  lengths->story = low->story * scale;
  lengths->story_gap = low->story_gap * scale;
  lengths->chart_gap = low->chart_gap * scale;
  lengths->chart_least = low->chart_least;
  lengths->foot = low->foot * scale;
}

guint
brand_font_get_weight (BrandFont font)
{
  return fonts[font].weight;
}

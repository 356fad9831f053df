/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-culture-picture.h"

#include <math.h>

#include "draw/brand-culture-mark.h"
#include "model/kinds/brand-choices-work.h"

/* From a trend's begin to its crest, as long as a plan usually looks ahead. */
#define RISE_DAYS 270.0
#define N_POINTS 32
#define DOT 4.0
#define N_CELLS 3
#define CELL_GAP 2.0

double
brand_trend_get_place (BrandItem *trend,
                       int        day,
                       int        today)
{
  static const double stages[] = {
    [BRAND_TREND_RISING] = -0.5, [BRAND_TREND_CRESTING] = 0, [BRAND_TREND_PAST] = 0.55,
  };
  int crest = brand_item_get_date (trend, "crest");
  double place;

  if (crest != BRAND_DATE_UNSET)
    place = (day - crest) / RISE_DAYS;
  else
    place = stages[brand_item_get_choice (trend, "stage")] + (day - today) / RISE_DAYS;
  return CLAMP (place, -1, 1);
}

static BrandPoint
get_point (const BrandTimelineStyle *style,
           const BrandBox           *box,
           double                    place)
{
  double part = (style->is_rtl ? -place : place) / 2 + 0.5;
  double height = (1 + cos (G_PI * place)) / 2;

  return (BrandPoint) { box->x + part * box->width,
                        brand_box_bottom (box) - height * box->height };
}

static void
draw_curve (cairo_t                  *cr,
            const BrandTimelineStyle *style,
            const BrandBox           *box)
{
  for (guint i = 0; i <= N_POINTS; i++)
    {
      BrandPoint point = get_point (style, box, 2.0 * i / N_POINTS - 1);

      cairo_line_to (cr, point.x, point.y);
    }
  brand_color_set (cr, &style->dim);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
  cairo_move_to (cr, box->x, brand_box_bottom (box) + 0.5);
  cairo_line_to (cr, brand_box_right (box), brand_box_bottom (box) + 0.5);
  brand_color_set (cr, &style->rule);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
draw_act_by (cairo_t                  *cr,
             const BrandTimelineStyle *style,
             const BrandBox           *box,
             double                    place)
{
  static const double dashes[] = { 2, 2 };
  BrandPoint point = get_point (style, box, place);
  double size = BRAND_CULTURE_MARK * style->scale;

  brand_color_set (cr, &style->ink);
  cairo_save (cr);
  cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, point.x, box->y - size / 2);
  cairo_line_to (cr, point.x, brand_box_bottom (box));
  cairo_stroke (cr);
  cairo_restore (cr);
  brand_culture_mark_draw (cr, BRAND_CULTURE_ACT_BY, point.x, box->y - size / 2, size);
}

void
brand_culture_draw_trend (cairo_t                  *cr,
                          BrandItem                *trend,
                          int                       today,
                          const BrandTimelineStyle *style,
                          const BrandBox           *box)
{
  double room = BRAND_CULTURE_MARK * style->scale + 1;
  BrandBox curve = { box->x + DOT, box->y + room, box->width - 2 * DOT, box->height - room - DOT };
  BrandPoint point = get_point (style, &curve, brand_trend_get_place (trend, today, today));
  int act_by = brand_item_get_date (trend, "act_by");

  draw_curve (cr, style, &curve);
  if (act_by != BRAND_DATE_UNSET && brand_item_get_choice (trend, "stage") != BRAND_TREND_PAST)
    draw_act_by (cr, style, &curve, brand_trend_get_place (trend, act_by, today));
  cairo_arc (cr, point.x, point.y, DOT * style->scale, 0, 2 * G_PI);
  brand_color_set (cr, &style->today);
  cairo_fill_preserve (cr);
  brand_color_set (cr, &style->view);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static BrandBox
get_cell (const BrandTimelineStyle *style,
          const BrandBox           *box,
          int                       column,
          int                       row)
{
  double width = (box->width - (N_CELLS - 1) * CELL_GAP) / N_CELLS;
  double height = (box->height - (N_CELLS - 1) * CELL_GAP) / N_CELLS;

  if (style->is_rtl)
    column = N_CELLS - 1 - column;
  return (BrandBox) { box->x + column * (width + CELL_GAP), box->y + row * (height + CELL_GAP),
                      width, height };
}

void
brand_culture_draw_issue (cairo_t                  *cr,
                          BrandItem                *issue,
                          const BrandTimelineStyle *style,
                          const BrandBox           *box)
{
  int prepared = brand_item_get_choice (issue, "prepared");
  int risk = brand_item_get_choice (issue, "risk");
  BrandBox cell;

  for (int i = 0; i < N_CELLS * N_CELLS; i++)
    {
      cell = get_cell (style, box, i % N_CELLS, i / N_CELLS);
      brand_box_path (cr, &cell);
    }
  brand_color_set (cr, &style->rule);
  cairo_fill (cr);
  if (risk == BRAND_LEVEL_UNKNOWN)
    return;
  cell = get_cell (style, box, prepared, BRAND_LEVEL_HIGH - risk);
  brand_box_path (cr, &cell);
  brand_color_set (cr, risk - prepared >= BRAND_LEVEL_MEDIUM ? &style->today : &style->ink);
  cairo_fill (cr);
}

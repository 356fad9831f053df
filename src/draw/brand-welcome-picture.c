/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/brand-welcome-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/facts/brand-welcome-trend.h"

#define SIZE 11.0
#define ROW 22.0
#define GAP 8.0
#define DOT 4.6
#define N_LEVELS BRAND_WELCOME_INVITED

static const BrandLabel *
shape (const BrandTimelineStyle *style,
       BrandText                *text,
       const char               *words,
       guint                     weight)
{
  return brand_text_get (text, words, SIZE * style->scale, weight);
}

double
brand_welcome_picture_get_height (double scale)
{
  return (N_LEVELS + 1) * ROW * scale;
}

static double
get_x (const BrandWelcomeLayout *layout,
       int                       day,
       gboolean                  is_rtl)
{
  double inset = DOT + 2;
  double part = (double) (day - layout->first_day) / (layout->last_day - layout->first_day);
  double x = inset + part * (layout->plot.width - 2 * inset);

  return layout->plot.x + (is_rtl ? layout->plot.width - x : x);
}

static void
find_days (BrandWelcomeLayout *layout,
           const GPtrArray    *welcomes,
           int                 first_day,
           int                 last_day)
{
  layout->first_day = first_day;
  layout->last_day = last_day;
  for (guint i = 0; i < welcomes->len; i++)
    {
      layout->first_day = MIN (layout->first_day, brand_welcome_get_day (welcomes->pdata[i]));
      layout->last_day = MAX (layout->last_day, brand_welcome_get_day (welcomes->pdata[i]));
    }
  layout->last_day = MAX (layout->last_day, layout->first_day + 1);
}

void
brand_welcome_layout_init (BrandWelcomeLayout       *layout,
                           const GPtrArray          *welcomes,
                           int                       first_day,
                           int                       last_day,
                           int                       today,
                           const BrandTimelineStyle *style,
                           BrandText                *text,
                           const BrandBox           *box)
{
  double row = ROW * style->scale;
  double widest = 0;

  for (guint i = 1; i <= N_LEVELS; i++)
    widest = fmax (widest, shape (style, text, _(brand_welcome_choices[i].label), 400)->width);
  widest += GAP;
  find_days (layout, welcomes, first_day, last_day);
  layout->plot = (BrandBox) { box->x + (style->is_rtl ? 0 : widest), box->y,
                              fmax (box->width - widest, 1), N_LEVELS * row };
  for (guint i = 1; i <= N_LEVELS; i++)
    layout->levels[i] = box->y + (N_LEVELS - i + 0.5) * row;
  layout->today = get_x (layout, CLAMP (today, layout->first_day, layout->last_day),
                         style->is_rtl);
  layout->dots = g_array_new (FALSE, FALSE, sizeof (BrandWelcomeDot));
  for (guint i = 0; i < welcomes->len; i++)
    {
      BrandWelcomeDot dot = { .state = brand_welcome_get_state (welcomes->pdata[i]),
                              .day = brand_welcome_get_day (welcomes->pdata[i]) };

      dot.at = (BrandPoint) { get_x (layout, dot.day, style->is_rtl), layout->levels[dot.state] };
      g_array_append_val (layout->dots, dot);
    }
}

void
brand_welcome_layout_clear (BrandWelcomeLayout *layout)
{
  g_clear_pointer (&layout->dots, g_array_unref);
}

static void
draw_levels (const BrandWelcomeLayout *layout,
             cairo_t                  *cr,
             const BrandTimelineStyle *style,
             BrandText                *text)
{
  double right = brand_box_right (&layout->plot);

  for (guint i = 1; i <= N_LEVELS; i++)
    {
      const BrandLabel *label = shape (style, text, _(brand_welcome_choices[i].label), 400);

      cairo_move_to (cr, layout->plot.x, layout->levels[i]);
      cairo_line_to (cr, right, layout->levels[i]);
      cairo_set_line_width (cr, 1);
      brand_color_set (cr, &style->grid);
      cairo_stroke (cr);
      brand_color_set (cr, &style->dim);
      brand_label_draw (label, cr,
                        style->is_rtl ? right + GAP : layout->plot.x - GAP - label->width,
                        layout->levels[i] - label->height / 2);
    }
}

static void
draw_today (const BrandWelcomeLayout *layout,
            cairo_t                  *cr,
            const BrandTimelineStyle *style)
{
  static const double dashes[] = { 3, 3 };

  cairo_move_to (cr, layout->today, layout->plot.y);
  cairo_line_to (cr, layout->today, brand_box_bottom (&layout->plot));
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (cr, 1.2);
  brand_color_set (cr, &style->today);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* Months, as many as have room. */
static void
draw_months (const BrandWelcomeLayout *layout,
             cairo_t                  *cr,
             const BrandTimelineStyle *style,
             BrandText                *text)
{
  double y = brand_box_bottom (&layout->plot) + 2 * style->scale;
  double taken = style->is_rtl ? G_MAXDOUBLE : -G_MAXDOUBLE;
  int year;
  guint month, month_day;

  brand_date_split (layout->first_day, &year, &month, &month_day);
  brand_color_set (cr, &style->dim);
  for (int day = brand_date_join (year, month, 1); day <= layout->last_day;
       day = month == 12 ? brand_date_join (++year, month = 1, 1)
                         : brand_date_join (year, ++month, 1))
    {
      g_autofree char *words = brand_date_format (day, BRAND_DATE_STYLE_SHORT_MONTH);
      const BrandLabel *label = shape (style, text, words, 400);
      double x = get_x (layout, MAX (day, layout->first_day), style->is_rtl);

      x = style->is_rtl ? x - label->width : x;
      if (x < layout->plot.x - GAP || x + label->width > brand_box_right (&layout->plot) + GAP
          || (style->is_rtl ? x + label->width + GAP > taken : x < taken + GAP))
        continue;
      taken = style->is_rtl ? x : x + label->width;
      brand_label_draw (label, cr, x, y);
    }
}

static void
draw_path (const BrandWelcomeLayout *layout,
           cairo_t                  *cr,
           const BrandTimelineStyle *style)
{
  const BrandDimensionStyle *ramp = &style->dimensions[BRAND_DIMENSION_COMMUNITY];

  for (guint i = 0; i < layout->dots->len; i++)
    {
      const BrandWelcomeDot *dot = &g_array_index (layout->dots, BrandWelcomeDot, i);

      cairo_line_to (cr, dot->at.x, dot->at.y);
    }
  cairo_set_line_width (cr, 1.8);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  brand_color_set (cr, &ramp->edge);
  cairo_stroke (cr);
}

/* The shape says it too: a diamond interrupts, a ring is tolerated, full dots are welcome. */
static void
draw_dot (const BrandWelcomeDot    *dot,
          cairo_t                  *cr,
          const BrandTimelineStyle *style)
{
  const BrandDimensionStyle *ramp = &style->dimensions[BRAND_DIMENSION_COMMUNITY];
  double radius = dot->state == BRAND_WELCOME_INVITED ? DOT + 1 : DOT;

  cairo_new_path (cr);
  if (dot->state == BRAND_WELCOME_INTERRUPTING)
    {
      cairo_move_to (cr, dot->at.x, dot->at.y - DOT - 1);
      cairo_line_to (cr, dot->at.x + DOT + 1, dot->at.y);
      cairo_line_to (cr, dot->at.x, dot->at.y + DOT + 1);
      cairo_line_to (cr, dot->at.x - DOT - 1, dot->at.y);
      cairo_close_path (cr);
    }
  else
    cairo_arc (cr, dot->at.x, dot->at.y, radius, 0, 2 * G_PI);
  brand_color_set (cr, dot->state >= BRAND_WELCOME_WELCOME ? &ramp->ink : &style->view);
  cairo_fill_preserve (cr);
  cairo_set_line_width (cr, 1.8);
  brand_color_set (cr, &ramp->ink);
  cairo_stroke (cr);
}

void
brand_welcome_layout_draw (const BrandWelcomeLayout *layout,
                           cairo_t                  *cr,
                           const BrandTimelineStyle *style,
                           BrandText                *text)
{
  cairo_save (cr);
  cairo_new_path (cr);
  draw_levels (layout, cr, style, text);
  draw_months (layout, cr, style, text);
  draw_today (layout, cr, style);
  draw_path (layout, cr, style);
  for (guint i = 0; i < layout->dots->len; i++)
    draw_dot (&g_array_index (layout->dots, BrandWelcomeDot, i), cr, style);
  cairo_restore (cr);
}

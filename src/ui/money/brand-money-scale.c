/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/money/brand-money-scale.h"

#include <math.h>

#include "draw/brand-hatch.h"
#include "ui/widgets/brand-widget-style.h"

#define HEIGHT 24
#define MARGIN 8
#define TRACK_HEIGHT 4
#define TRACK_ALPHA 0.14
#define SIZE 12
#define TICK_WIDTH 3
#define EDGE 1.5

struct _BrandMoneyScale
{
  GtkWidget parent_instance;

  BrandDimension dimension;
  double shares[BRAND_MONEY_MARK_EFFECT + 1];
  double most;
  BrandMoneyMark mark;
  gboolean is_legend; /* the mark alone */
};

G_DEFINE_FINAL_TYPE (BrandMoneyScale, brand_money_scale, GTK_TYPE_WIDGET)

static void
path_mark (cairo_t       *cr,
           BrandMoneyMark mark,
           double         x)
{
  double y = HEIGHT / 2.0;

  cairo_new_path (cr);
  if (mark == BRAND_MONEY_MARK_EMPHASIS)
    cairo_rectangle (cr, x - TICK_WIDTH / 2.0, 1, TICK_WIDTH, HEIGHT - 2);
  else if (mark == BRAND_MONEY_MARK_COST)
    cairo_rectangle (cr, x - SIZE / 2.0 + 1, y - SIZE / 2.0 + 1, SIZE - 2, SIZE - 2);
  else
    cairo_arc (cr, x, y, SIZE / 2.0, 0, 2 * G_PI);
}

/* Cost is full, effect is open, so that neither needs its colour to be told from the other. */
static void
draw_mark (BrandMoneyScale          *self,
           cairo_t                  *cr,
           const BrandTimelineStyle *style,
           BrandMoneyMark            mark,
           double                    x)
{
  const BrandColor *color = self->is_legend || mark == BRAND_MONEY_MARK_EMPHASIS
                              ? &style->ink : &style->dimensions[self->dimension].ink;

  path_mark (cr, mark, x);
  if (mark == BRAND_MONEY_MARK_EFFECT)
    {
      brand_color_set (cr, &style->view);
      cairo_fill_preserve (cr);
      brand_color_set (cr, color);
      cairo_set_line_width (cr, 2 * EDGE);
      cairo_stroke (cr);
      return;
    }
  brand_color_set (cr, color);
  cairo_fill (cr);
}

static void
draw_line (BrandMoneyScale          *self,
           cairo_t                  *cr,
           const BrandTimelineStyle *style,
           double                    width)
{
  double length = width - 2 * MARGIN;

  cairo_set_source_rgba (cr, style->ink.red, style->ink.green, style->ink.blue, TRACK_ALPHA);
  cairo_rectangle (cr, MARGIN, (HEIGHT - TRACK_HEIGHT) / 2.0, length, TRACK_HEIGHT);
  cairo_fill (cr);
  for (int mark = BRAND_MONEY_MARK_EMPHASIS; mark <= BRAND_MONEY_MARK_EFFECT; mark++)
    if (!isnan (self->shares[mark]))
      draw_mark (self, cr, style, (BrandMoneyMark) mark,
                 MARGIN + length * CLAMP (self->shares[mark] / self->most, 0, 1));
}

static void
brand_money_scale_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  BrandMoneyScale *self = BRAND_MONEY_SCALE (widget);
  int width = gtk_widget_get_width (widget);
  BrandTimelineStyle style;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, HEIGHT));

  brand_widget_style_init (&style, widget);
  if (style.is_rtl)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  if (self->is_legend)
    draw_mark (self, cr, &style, self->mark, width / 2.0);
  else
    draw_line (self, cr, &style, width);
  cairo_destroy (cr);
}

static void
brand_money_scale_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  int length = BRAND_MONEY_SCALE (widget)->is_legend ? 2 * MARGIN : 80;

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? length : HEIGHT;
}

static void
brand_money_scale_class_init (BrandMoneyScaleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = brand_money_scale_snapshot;
  widget_class->measure = brand_money_scale_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_money_scale_init (BrandMoneyScale *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_money_scale_new (BrandDimension    dimension,
                       const BrandDrift *drift,
                       double            most)
{
  BrandMoneyScale *self = g_object_new (BRAND_TYPE_MONEY_SCALE, NULL);

  self->dimension = dimension;
  self->shares[BRAND_MONEY_MARK_EMPHASIS] = drift->emphasis;
  self->shares[BRAND_MONEY_MARK_COST] = drift->cost;
  self->shares[BRAND_MONEY_MARK_EFFECT] = drift->effect;
  self->most = most;
  return GTK_WIDGET (self);
}

GtkWidget *
brand_money_mark_new (BrandMoneyMark mark)
{
  BrandMoneyScale *self = g_object_new (BRAND_TYPE_MONEY_SCALE, NULL);

  self->is_legend = TRUE;
  self->mark = mark;
  return GTK_WIDGET (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-balance-bar.h"

#include "draw/brand-hatch.h"
#include "ui/brand-widget-style.h"

#define HEIGHT 20
#define INSET 3
#define RADIUS 4
#define TICK_WIDTH 3
#define TRACK_ALPHA 0.1

struct _BrandBalanceBar
{
  GtkWidget parent_instance;

  BrandDimension dimension;
  double share;
  double meant;
};

G_DEFINE_FINAL_TYPE (BrandBalanceBar, brand_balance_bar, GTK_TYPE_WIDGET)

static void
clip_round (cairo_t        *cr,
            const BrandBox *box)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, box->x + box->width - RADIUS, box->y + RADIUS, RADIUS, -G_PI_2, 0);
  cairo_arc (cr, box->x + box->width - RADIUS, box->y + box->height - RADIUS, RADIUS, 0, G_PI_2);
  cairo_arc (cr, box->x + RADIUS, box->y + box->height - RADIUS, RADIUS, G_PI_2, G_PI);
  cairo_arc (cr, box->x + RADIUS, box->y + RADIUS, RADIUS, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
  cairo_clip (cr);
}

static void
draw (BrandBalanceBar          *self,
      cairo_t                  *cr,
      const BrandTimelineStyle *style,
      double                    width)
{
  BrandBox track = { 0, INSET, width, HEIGHT - 2 * INSET };
  BrandBox fill = { 0, INSET, width * CLAMP (self->share, 0, 1), HEIGHT - 2 * INSET };
  double tick = CLAMP (width * self->meant, TICK_WIDTH / 2.0, width - TICK_WIDTH / 2.0);

  cairo_save (cr);
  clip_round (cr, &track);
  cairo_set_source_rgba (cr, style->ink.red, style->ink.green, style->ink.blue, TRACK_ALPHA);
  cairo_paint (cr);
  brand_box_path (cr, &fill);
  brand_color_set (cr, &style->dimensions[self->dimension].band);
  cairo_fill (cr);
  brand_box_path (cr, &fill);
  brand_hatch_fill (cr, (BrandHatch) self->dimension, style, &fill, 1);
  cairo_restore (cr);
  brand_color_set (cr, &style->ink);
  cairo_rectangle (cr, tick - TICK_WIDTH / 2.0, 0, TICK_WIDTH, HEIGHT);
  cairo_fill (cr);
}

static void
brand_balance_bar_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  BrandTimelineStyle style;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, HEIGHT));

  brand_widget_style_init (&style, widget);
  if (style.is_rtl)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  draw (BRAND_BALANCE_BAR (widget), cr, &style, width);
  cairo_destroy (cr);
}

static void
brand_balance_bar_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 80 : HEIGHT;
}

static void
brand_balance_bar_class_init (BrandBalanceBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = brand_balance_bar_snapshot;
  widget_class->measure = brand_balance_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_balance_bar_init (BrandBalanceBar *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_balance_bar_new (BrandDimension dimension,
                       double         share,
                       double         meant)
{
  BrandBalanceBar *self = g_object_new (BRAND_TYPE_BALANCE_BAR, NULL);

  self->dimension = dimension;
  self->share = share;
  self->meant = meant;
  return GTK_WIDGET (self);
}

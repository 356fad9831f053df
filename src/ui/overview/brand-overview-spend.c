/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/overview/brand-overview-spend.h"

#include "ui/widgets/brand-widget-style.h"

#define HEIGHT 20
#define INSET 3
#define TICK_WIDTH 3
#define TRACK_ALPHA 0.1
#define PLANNED_ALPHA 0.35

struct _BrandOverviewSpend
{
  GtkWidget parent_instance;

  BrandSpend spend;
};

G_DEFINE_FINAL_TYPE (BrandOverviewSpend, brand_overview_spend, GTK_TYPE_WIDGET)

static void
draw_part (cairo_t          *cr,
           const BrandColor *color,
           double            alpha,
           double            width)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, alpha);
  cairo_rectangle (cr, 0, INSET, width, HEIGHT - 2 * INSET);
  cairo_fill (cr);
}

static void
draw (BrandOverviewSpend       *self,
      cairo_t                  *cr,
      const BrandTimelineStyle *style,
      double                    width)
{
  gboolean has_allowance = self->spend.allowance != BRAND_MONEY_UNSET && self->spend.allowance > 0;
  double whole = (double) MAX (self->spend.planned, has_allowance ? self->spend.allowance : 1);
  double tick;

  draw_part (cr, &style->ink, TRACK_ALPHA, width);
  draw_part (cr, &style->ink, PLANNED_ALPHA, width * ((double) self->spend.planned / whole));
  draw_part (cr, &style->accent, 1, width * ((double) self->spend.so_far / whole));
  if (!has_allowance)
    return;
  tick = CLAMP (width * ((double) self->spend.allowance / whole), TICK_WIDTH / 2.0,
                width - TICK_WIDTH / 2.0);
  brand_color_set (cr, &style->ink);
  cairo_rectangle (cr, tick - TICK_WIDTH / 2.0, 0, TICK_WIDTH, HEIGHT);
  cairo_fill (cr);
}

static void
brand_overview_spend_snapshot (GtkWidget   *widget,
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
  draw (BRAND_OVERVIEW_SPEND (widget), cr, &style, width);
  cairo_destroy (cr);
}

static void
brand_overview_spend_measure (GtkWidget     *widget,
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
brand_overview_spend_class_init (BrandOverviewSpendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = brand_overview_spend_snapshot;
  widget_class->measure = brand_overview_spend_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_overview_spend_init (BrandOverviewSpend *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_overview_spend_new (const BrandSpend *spend)
{
  BrandOverviewSpend *self = g_object_new (BRAND_TYPE_OVERVIEW_SPEND, NULL);

  self->spend = *spend;
  return GTK_WIDGET (self);
}

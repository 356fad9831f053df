/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-measure-chart.h"

#include "draw/brand-chart.h"
#include "ui/brand-widget-style.h"

#define INSET 6

struct _BrandMeasureChart
{
  GtkWidget parent_instance;

  BrandPlan *plan;
  BrandMeasure *measure;
  int width;
  int height;
};

G_DEFINE_FINAL_TYPE (BrandMeasureChart, brand_measure_chart, GTK_TYPE_WIDGET)

static void
brand_measure_chart_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  BrandMeasureChart *self = BRAND_MEASURE_CHART (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  BrandBox box = { INSET, INSET, width - 2 * INSET, height - 2 * INSET };
  g_auto (BrandMeasureSeries) series = { 0 };
  BrandTimelineStyle style;
  cairo_t *cr;

  brand_widget_style_init (&style, widget);
  brand_measure_series_init (&series, self->plan, self->measure);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  brand_chart_draw (cr, &series, &style, &box);
  cairo_destroy (cr);
}

static void
brand_measure_chart_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  BrandMeasureChart *self = BRAND_MEASURE_CHART (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? self->width : self->height;
}

static void
brand_measure_chart_finalize (GObject *object)
{
  BrandMeasureChart *self = BRAND_MEASURE_CHART (object);

  g_clear_object (&self->measure);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (brand_measure_chart_parent_class)->finalize (object);
}

static void
brand_measure_chart_class_init (BrandMeasureChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brand_measure_chart_finalize;
  widget_class->snapshot = brand_measure_chart_snapshot;
  widget_class->measure = brand_measure_chart_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_measure_chart_init (BrandMeasureChart *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_measure_chart_new (BrandPlan    *plan,
                         BrandMeasure *measure,
                         int           width,
                         int           height)
{
  BrandMeasureChart *self = g_object_new (BRAND_TYPE_MEASURE_CHART, NULL);

  self->plan = g_object_ref (plan);
  self->measure = g_object_ref (measure);
  self->width = width;
  self->height = height;
  return GTK_WIDGET (self);
}

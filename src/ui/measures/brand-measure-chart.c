/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-chart.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-measure-picture.h"
#include "model/brand-date.h"
#include "ui/widgets/brand-widget-style.h"

#define INSET 1
#define LARGE_INSET 14
#define TINY_WIDTH 52
#define TINY_HEIGHT 28
#define LARGE_WIDTH 200
#define LARGE_HEIGHT 256

struct _BrandMeasureChart
{
  GtkWidget parent_instance;

  BrandPlan *plan;
  BrandMeasure *measure;
  BrandPlanSynergy *synergy; /* NULL for a tiny chart */
  BrandText *text;
  int due_day;
  int width;
  int height;
};

G_DEFINE_FINAL_TYPE (BrandMeasureChart, brand_measure_chart, GTK_TYPE_WIDGET)

static void
draw (BrandMeasureChart *self,
      cairo_t           *cr,
      int                width,
      int                height)
{
  int inset = self->synergy != NULL ? LARGE_INSET : INSET;
  BrandBox box = { inset, inset, width - 2 * inset, height - 2 * inset };
  g_auto (BrandMeasureSeries) series = { 0 };
  BrandTimelineStyle style;

  brand_widget_style_init (&style, GTK_WIDGET (self));
  brand_measure_series_init (&series, self->plan, self->measure);
  if (self->synergy == NULL)
    {
      brand_chart_draw (cr, &series, &style, &box);
      return;
    }
  series.due_day = self->due_day;
  brand_measure_series_expect (&series, self->synergy);
  if (self->text == NULL)
    self->text = brand_text_new (style.family);
  brand_measure_picture_draw (cr, &series, &style, self->text, &box);
}

static void
brand_measure_chart_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  draw (BRAND_MEASURE_CHART (widget), cr, width, height);
  cairo_destroy (cr);
}

static void
style_changed_cb (GtkWidget *widget)
{
  g_clear_pointer (&BRAND_MEASURE_CHART (widget)->text, brand_text_free);
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

  g_clear_pointer (&self->text, brand_text_free);
  g_clear_object (&self->synergy);
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
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_measure_chart_init (BrandMeasureChart *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), style_changed_cb);
}

GtkWidget *
brand_measure_chart_new_tiny (BrandPlan    *plan,
                              BrandMeasure *measure)
{
  BrandMeasureChart *self = g_object_new (BRAND_TYPE_MEASURE_CHART, "accessible-role",
                                          GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->plan = g_object_ref (plan);
  self->measure = g_object_ref (measure);
  self->width = TINY_WIDTH;
  self->height = TINY_HEIGHT;
  return GTK_WIDGET (self);
}

GtkWidget *
brand_measure_chart_new_large (BrandPlanSynergy *synergy,
                               BrandMeasure     *measure)
{
  BrandMeasureChart *self = g_object_new (BRAND_TYPE_MEASURE_CHART, NULL);

  self->plan = g_object_ref (brand_plan_synergy_get_plan (synergy));
  self->synergy = g_object_ref (synergy);
  self->measure = g_object_ref (measure);
  self->width = LARGE_WIDTH;
  self->height = LARGE_HEIGHT;
  return GTK_WIDGET (self);
}

static char *
describe (BrandMeasureChart *self,
          BrandMeasureState *state)
{
  g_autofree char *value = NULL;
  g_autofree char *day = NULL;

  if (state->last == NULL)
    return g_strdup (_("Chart without readings"));
  value = brand_measure_format (self->measure,
                                brand_reading_get_value (BRAND_READING (state->last)));
  day = brand_date_format (brand_reading_get_date (BRAND_READING (state->last)),
                           BRAND_DATE_STYLE_FULL);
  /* Translators: for a screen reader; a number of readings, the last one's value and its day. */
  return g_strdup_printf (ngettext ("Chart of %u reading: %s on %s",
                                    "Chart of %u readings; the last is %s on %s",
                                    state->n_readings), state->n_readings, value, day);
}

void
brand_measure_chart_update (BrandMeasureChart *self,
                            BrandMeasureState *state)
{
  g_autofree char *words = NULL;

  g_return_if_fail (BRAND_IS_MEASURE_CHART (self));

  self->due_day = state->standing >= BRAND_STANDING_DUE ? state->due.next : BRAND_DATE_UNSET;
  words = describe (self, state);
  if (self->synergy != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                    -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-goals-bar.h"

#include "draw/brand-hatch.h"
#include "ui/brand-widget-style.h"

#define HEIGHT 16
#define RADIUS 5
#define GAP 1.5
#define TRACK_ALPHA 0.1

struct _BrandGoalsBar
{
  GtkWidget parent_instance;

  double parts[BRAND_N_DIMENSIONS];
};

G_DEFINE_FINAL_TYPE (BrandGoalsBar, brand_goals_bar, GTK_TYPE_WIDGET)

static void
draw (BrandGoalsBar            *self,
      cairo_t                  *cr,
      const BrandTimelineStyle *style,
      double                    width)
{
  double x = 0;

  cairo_set_source_rgba (cr, style->ink.red, style->ink.green, style->ink.blue, TRACK_ALPHA);
  cairo_paint (cr);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      double end = x + width * CLAMP (self->parts[i], 0, 1);
      BrandBox box = { x, 0, MAX (end - x - (end < width ? GAP : 0), 0), HEIGHT };

      brand_box_path (cr, &box);
      brand_color_set (cr, &style->dimensions[i].band);
      cairo_fill (cr);
      brand_box_path (cr, &box);
      brand_hatch_fill (cr, (BrandHatch) i, style, &box, 1);
      x = end;
    }
}

static void
brand_goals_bar_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, HEIGHT);
  GskRoundedRect round;
  BrandTimelineStyle style;
  cairo_t *cr;

  brand_widget_style_init (&style, widget);
  gsk_rounded_rect_init_from_rect (&round, &bounds, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  if (style.is_rtl)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  draw (BRAND_GOALS_BAR (widget), cr, &style, width);
  cairo_destroy (cr);
  gtk_snapshot_pop (snapshot);
}

static void
brand_goals_bar_measure (GtkWidget     *widget,
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
brand_goals_bar_class_init (BrandGoalsBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = brand_goals_bar_snapshot;
  widget_class->measure = brand_goals_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_goals_bar_init (BrandGoalsBar *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_goals_bar_new (void)
{
  return g_object_new (BRAND_TYPE_GOALS_BAR, NULL);
}

void
brand_goals_bar_set (BrandGoalsBar *self,
                     const double   parts[BRAND_N_DIMENSIONS])
{
  g_return_if_fail (BRAND_IS_GOALS_BAR (self));

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    self->parts[i] = parts[i];
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-balance-bar.h"

#include <math.h>

#include "draw/brand-hatch.h"
#include "ui/widgets/brand-widget-style.h"

#define THICKNESS 16
#define TICKED_THICKNESS 20
#define COLUMN_HEIGHT 84
#define INSET 3
#define RADIUS 4
#define GAP 1.5
#define TICK_WIDTH 3
#define TRACK_ALPHA 0.1

struct _BrandBalanceBar
{
  GtkWidget parent_instance;

  GtkOrientation orientation;
  double parts[BRAND_N_DIMENSIONS];
  double meant;
};

G_DEFINE_FINAL_TYPE (BrandBalanceBar, brand_balance_bar, GTK_TYPE_WIDGET)

static double
get_thickness (BrandBalanceBar *self)
{
  return isnan (self->meant) ? THICKNESS : TICKED_THICKNESS;
}

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

/* From the start of a bar, or from the foot of a column. */
static BrandBox
get_box (BrandBalanceBar *self,
         const BrandBox  *track,
         double           start,
         double           end)
{
  double gap = end < 1 ? GAP : 0;

  if (self->orientation == GTK_ORIENTATION_HORIZONTAL)
    return (BrandBox) { track->x + start * track->width, track->y,
                        MAX ((end - start) * track->width - gap, 0), track->height };
  return (BrandBox) { track->x, track->y + (1 - end) * track->height + gap, track->width,
                      MAX ((end - start) * track->height - gap, 0) };
}

static void
draw_parts (BrandBalanceBar          *self,
            cairo_t                  *cr,
            const BrandTimelineStyle *style,
            const BrandBox           *track)
{
  double start = 0;

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      double end = CLAMP (start + self->parts[i], start, 1);
      BrandBox box = get_box (self, track, start, end);

      brand_box_path (cr, &box);
      brand_color_set (cr, &style->dimensions[i].band);
      cairo_fill (cr);
      brand_box_path (cr, &box);
      brand_hatch_fill (cr, (BrandHatch) i, style, &box, 1);
      start = end;
    }
}

static void
draw (BrandBalanceBar          *self,
      cairo_t                  *cr,
      const BrandTimelineStyle *style,
      double                    width,
      double                    height)
{
  double inset = isnan (self->meant) ? 0 : INSET;
  BrandBox track = { 0, inset, width, height - 2 * inset };
  double tick;

  cairo_save (cr);
  clip_round (cr, &track);
  cairo_set_source_rgba (cr, style->ink.red, style->ink.green, style->ink.blue, TRACK_ALPHA);
  cairo_paint (cr);
  draw_parts (self, cr, style, &track);
  cairo_restore (cr);
  if (isnan (self->meant))
    return;
  tick = CLAMP (width * self->meant, TICK_WIDTH / 2.0, width - TICK_WIDTH / 2.0);
  brand_color_set (cr, &style->ink);
  cairo_rectangle (cr, tick - TICK_WIDTH / 2.0, 0, TICK_WIDTH, height);
  cairo_fill (cr);
}

static void
brand_balance_bar_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  BrandBalanceBar *self = BRAND_BALANCE_BAR (widget);
  int width = gtk_widget_get_width (widget);
  int height = self->orientation == GTK_ORIENTATION_HORIZONTAL
                 ? (int) get_thickness (self) : gtk_widget_get_height (widget);
  BrandTimelineStyle style;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  brand_widget_style_init (&style, widget);
  if (style.is_rtl)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  draw (self, cr, &style, width, height);
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
  BrandBalanceBar *self = BRAND_BALANCE_BAR (widget);
  int length = self->orientation == GTK_ORIENTATION_HORIZONTAL ? 80 : COLUMN_HEIGHT;

  *minimum = *natural = orientation == self->orientation ? length : (int) get_thickness (self);
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
  self->meant = NAN;
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_balance_bar_new_parts (GtkOrientation orientation)
{
  BrandBalanceBar *self = g_object_new (BRAND_TYPE_BALANCE_BAR, NULL);

  self->orientation = orientation;
  return GTK_WIDGET (self);
}

GtkWidget *
brand_balance_bar_new (BrandDimension dimension,
                       double         share,
                       double         meant)
{
  GtkWidget *self = brand_balance_bar_new_parts (GTK_ORIENTATION_HORIZONTAL);

  BRAND_BALANCE_BAR (self)->parts[dimension] = share;
  BRAND_BALANCE_BAR (self)->meant = meant;
  return self;
}

void
brand_balance_bar_set_parts (BrandBalanceBar *self,
                             const double     parts[BRAND_N_DIMENSIONS])
{
  g_return_if_fail (BRAND_IS_BALANCE_BAR (self));

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    self->parts[i] = parts[i];
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
brand_balance_bar_set_meant (BrandBalanceBar *self,
                             double           meant)
{
  g_return_if_fail (BRAND_IS_BALANCE_BAR (self));

  self->meant = meant;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

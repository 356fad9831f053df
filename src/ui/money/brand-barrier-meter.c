/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/money/brand-barrier-meter.h"

#define N_STEPS 3
#define STEP_WIDTH 4
#define GAP 2
#define HEIGHT 12
#define EMPTY_ALPHA 0.28f

struct _BrandBarrierMeter
{
  GtkWidget parent_instance;

  BrandLevel level;
};

G_DEFINE_FINAL_TYPE (BrandBarrierMeter, brand_barrier_meter, GTK_TYPE_WIDGET)

static void
brand_barrier_meter_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  BrandBarrierMeter *self = BRAND_BARRIER_METER (widget);
  float middle = (float) gtk_widget_get_height (widget) / 2;
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  for (int i = 0; i < N_STEPS; i++)
    {
      int place = is_rtl ? N_STEPS - 1 - i : i;
      float height = (float) HEIGHT * (float) (i + 1) / N_STEPS;
      GdkRGBA step = color;

      step.alpha *= (int) self->level > i ? 1 : EMPTY_ALPHA;
      gtk_snapshot_append_color (snapshot, &step,
                                 &GRAPHENE_RECT_INIT ((float) (place * (STEP_WIDTH + GAP)),
                                                      middle + HEIGHT / 2.0f - height,
                                                      STEP_WIDTH, height));
    }
}

static void
brand_barrier_meter_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                          ? N_STEPS * (STEP_WIDTH + GAP) - GAP : HEIGHT;
}

static void
brand_barrier_meter_class_init (BrandBarrierMeterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = brand_barrier_meter_snapshot;
  widget_class->measure = brand_barrier_meter_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_barrier_meter_init (BrandBarrierMeter *self)
{
}

GtkWidget *
brand_barrier_meter_new (BrandLevel level)
{
  BrandBarrierMeter *self = g_object_new (BRAND_TYPE_BARRIER_METER, NULL);

  self->level = level;
  return GTK_WIDGET (self);
}

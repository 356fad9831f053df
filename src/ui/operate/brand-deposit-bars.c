/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/operate/brand-deposit-bars.h"

#define BAR_WIDTH 7
#define NARROW_BAR_WIDTH 3
#define BAR_GAP 3
#define NARROW_BAR_GAP 1
#define HEIGHT 30
#define EMPTY_HEIGHT 2

struct _BrandDepositBars
{
  GtkWidget parent_instance;

  guint months[BRAND_DEPOSIT_MONTHS];
  guint most;
  int width; /* of a bar */
  int gap;
};

G_DEFINE_FINAL_TYPE (BrandDepositBars, brand_deposit_bars, GTK_TYPE_WIDGET)

static void
brand_deposit_bars_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  BrandDepositBars *self = BRAND_DEPOSIT_BARS (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL
                          ? HEIGHT
                          : BRAND_DEPOSIT_MONTHS * (self->width + self->gap) - self->gap;
}

static void
brand_deposit_bars_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  BrandDepositBars *self = BRAND_DEPOSIT_BARS (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA color, pale;

  gtk_widget_get_color (widget, &color);
  pale = color;
  pale.alpha *= 0.3f;
  for (int i = 0; i < BRAND_DEPOSIT_MONTHS; i++)
    {
      int place = is_mirrored ? BRAND_DEPOSIT_MONTHS - 1 - i : i;
      float height = EMPTY_HEIGHT + (float) ((HEIGHT - EMPTY_HEIGHT) * (double) self->months[i]
                                             / self->most);
      graphene_rect_t bar = GRAPHENE_RECT_INIT ((float) (place * (self->width + self->gap)),
                                                HEIGHT - height, (float) self->width, height);

      gtk_snapshot_append_color (snapshot, self->months[i] > 0 ? &color : &pale, &bar);
    }
}

static void
brand_deposit_bars_class_init (BrandDepositBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = brand_deposit_bars_measure;
  widget_class->snapshot = brand_deposit_bars_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_deposit_bars_init (BrandDepositBars *self)
{
}

GtkWidget *
brand_deposit_bars_new (const BrandDepositLog *log,
                        gboolean               is_narrow)
{
  BrandDepositBars *self = g_object_new (BRAND_TYPE_DEPOSIT_BARS, "valign", GTK_ALIGN_CENTER,
                                         NULL);

  self->width = is_narrow ? NARROW_BAR_WIDTH : BAR_WIDTH;
  self->gap = is_narrow ? NARROW_BAR_GAP : BAR_GAP;
  self->most = 1;
  for (guint i = 0; i < BRAND_DEPOSIT_MONTHS; i++)
    {
      self->months[i] = log->months[i];
      self->most = MAX (self->most, log->months[i]);
    }
  gtk_widget_add_css_class (GTK_WIDGET (self), "operate-bars");
  return GTK_WIDGET (self);
}

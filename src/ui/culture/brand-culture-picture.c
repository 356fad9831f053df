/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/culture/brand-culture-picture.h"

#include "draw/brand-culture-mark.h"
#include "draw/brand-culture-picture.h"
#include "ui/widgets/brand-widget-style.h"

#define TREND_WIDTH 92
#define TREND_HEIGHT 40
#define ISSUE_SIZE 38
#define MARK_SIZE 14

struct _BrandCulturePicture
{
  GtkWidget parent_instance;

  BrandItem *item; /* NULL: a mark */
  int today;
  BrandCultureDateType type;
};

G_DEFINE_FINAL_TYPE (BrandCulturePicture, brand_culture_picture, GTK_TYPE_WIDGET)

static void
brand_culture_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  BrandCulturePicture *self = BRAND_CULTURE_PICTURE (widget);
  BrandBox box = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };
  BrandTimelineStyle style;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (
                                                       0, 0, (float) box.width,
                                                       (float) box.height));

  brand_widget_style_init (&style, widget);
  if (self->item == NULL)
    {
      brand_color_set (cr, self->type <= BRAND_CULTURE_RITUAL ? &style.ink : &style.dim);
      brand_culture_mark_draw (cr, self->type, box.width / 2, box.height / 2,
                               MIN (box.width, box.height) - 2);
    }
  else if (BRAND_IS_TREND (self->item))
    brand_culture_draw_trend (cr, self->item, self->today, &style, &box);
  else
    brand_culture_draw_issue (cr, self->item, &style, &box);
  cairo_destroy (cr);
}

static void
brand_culture_picture_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  BrandCulturePicture *self = BRAND_CULTURE_PICTURE (widget);

  if (self->item == NULL)
    *minimum = MARK_SIZE;
  else if (!BRAND_IS_TREND (self->item))
    *minimum = ISSUE_SIZE;
  else
    *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? TREND_WIDTH : TREND_HEIGHT;
  *natural = *minimum;
}

static void
brand_culture_picture_dispose (GObject *object)
{
  g_clear_object (&BRAND_CULTURE_PICTURE (object)->item);
  G_OBJECT_CLASS (brand_culture_picture_parent_class)->dispose (object);
}

static void
brand_culture_picture_class_init (BrandCulturePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_culture_picture_dispose;
  widget_class->snapshot = brand_culture_picture_snapshot;
  widget_class->measure = brand_culture_picture_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_culture_picture_init (BrandCulturePicture *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

GtkWidget *
brand_culture_picture_new (BrandItem *item,
                           int        today)
{
  BrandCulturePicture *self;

  g_return_val_if_fail (BRAND_IS_TREND (item) || BRAND_IS_ISSUE (item), NULL);

  self = g_object_new (BRAND_TYPE_CULTURE_PICTURE, NULL);
  self->item = g_object_ref (item);
  self->today = today;
  g_signal_connect_object (item, "notify", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

GtkWidget *
brand_culture_picture_new_mark (BrandCultureDateType type)
{
  BrandCulturePicture *self = g_object_new (BRAND_TYPE_CULTURE_PICTURE, NULL);

  self->type = type;
  return GTK_WIDGET (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-thumbnail-picture.h"

#include "draw/brand-thumbnail.h"
#include "ui/brand-widget-style.h"

#define LEAST_WIDTH 120
#define LEAST_HEIGHT 96

struct _BrandThumbnailPicture
{
  GtkWidget parent_instance;

  BrandPlanSynergy *synergy;
};

G_DEFINE_FINAL_TYPE (BrandThumbnailPicture, brand_thumbnail_picture, GTK_TYPE_WIDGET)

static void
brand_thumbnail_picture_snapshot (GtkWidget   *widget,
                                  GtkSnapshot *snapshot)
{
  BrandThumbnailPicture *self = BRAND_THUMBNAIL_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  BrandBox box = { 0, 0, width, height };
  BrandTimelineStyle style;
  cairo_t *cr;

  if (self->synergy == NULL)
    return;
  brand_widget_style_init (&style, widget);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  brand_thumbnail_draw (cr, self->synergy, &style, &box);
  cairo_destroy (cr);
}

static void
brand_thumbnail_picture_measure (GtkWidget     *widget,
                                 GtkOrientation orientation,
                                 int            for_size,
                                 int           *minimum,
                                 int           *natural,
                                 int           *minimum_baseline,
                                 int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
}

static void
brand_thumbnail_picture_dispose (GObject *object)
{
  brand_thumbnail_picture_set_synergy (BRAND_THUMBNAIL_PICTURE (object), NULL);
  G_OBJECT_CLASS (brand_thumbnail_picture_parent_class)->dispose (object);
}

static void
brand_thumbnail_picture_class_init (BrandThumbnailPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_thumbnail_picture_dispose;
  widget_class->snapshot = brand_thumbnail_picture_snapshot;
  widget_class->measure = brand_thumbnail_picture_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
brand_thumbnail_picture_init (BrandThumbnailPicture *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "thumbnail");
  brand_widget_style_watch (GTK_WIDGET (self), NULL);
}

void
brand_thumbnail_picture_set_synergy (BrandThumbnailPicture *self,
                                     BrandPlanSynergy      *synergy)
{
  g_return_if_fail (BRAND_IS_THUMBNAIL_PICTURE (self));

  if (self->synergy != NULL)
    g_signal_handlers_disconnect_by_func (self->synergy, gtk_widget_queue_draw, self);
  if (g_set_object (&self->synergy, synergy) && synergy != NULL)
    g_signal_connect_swapped (synergy, "changed", G_CALLBACK (gtk_widget_queue_draw), self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

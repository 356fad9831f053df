/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-thumbnail-picture.h"

#include "draw/brand-thumbnail.h"
#include "ui/widgets/brand-widget-style.h"

#define LEAST_WIDTH 120
#define LEAST_HEIGHT 96

struct _BrandThumbnailPicture
{
  GtkWidget parent_instance;

  BrandPlanSynergy *synergy;
  BrandPlanSummary *summary;
  int least_width;
  int least_height;
};

G_DEFINE_FINAL_TYPE (BrandThumbnailPicture, brand_thumbnail_picture, GTK_TYPE_WIDGET)

static guint
list_silences (const gboolean       silent[BRAND_SUMMARY_POINTS],
               BrandSynergySilence *silences)
{
  guint n = 0;

  for (guint i = 0; i < BRAND_SUMMARY_POINTS; i++)
    if (silent[i] && i > 0 && silent[i - 1])
      silences[n - 1].n_days++;
    else if (silent[i])
      silences[n++] = (BrandSynergySilence) { i, 1 };
  return n;
}

static void
draw_summary (cairo_t                  *cr,
              const BrandPlanSummary   *summary,
              const BrandTimelineStyle *style,
              const BrandBox           *box)
{
  BrandSynergySilence silences[BRAND_N_DIMENSIONS][BRAND_SUMMARY_POINTS];
  BrandThumbnail points = { .n_points = BRAND_SUMMARY_POINTS, .together = summary->together };

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      points.emphasis[d] = summary->emphasis[d];
      points.effects[d] = summary->effects[d];
      points.silences[d] = silences[d];
      points.n_silences[d] = list_silences (summary->silent[d], silences[d]);
    }
  brand_thumbnail_draw_points (cr, &points, style, box);
}

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

  if (self->synergy == NULL && self->summary == NULL)
    return;
  brand_widget_style_init (&style, widget);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (self->synergy != NULL)
    brand_thumbnail_draw (cr, self->synergy, &style, &box);
  else
    draw_summary (cr, self->summary, &style, &box);
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
  BrandThumbnailPicture *self = BRAND_THUMBNAIL_PICTURE (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? self->least_width
                                                                  : self->least_height;
}

static void
brand_thumbnail_picture_dispose (GObject *object)
{
  brand_thumbnail_picture_set_synergy (BRAND_THUMBNAIL_PICTURE (object), NULL);
  brand_thumbnail_picture_set_summary (BRAND_THUMBNAIL_PICTURE (object), NULL);
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
  self->least_width = LEAST_WIDTH;
  self->least_height = LEAST_HEIGHT;
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

void
brand_thumbnail_picture_set_summary (BrandThumbnailPicture  *self,
                                     const BrandPlanSummary *summary)
{
  g_return_if_fail (BRAND_IS_THUMBNAIL_PICTURE (self));

  if (summary != NULL)
    brand_thumbnail_picture_set_synergy (self, NULL);
  g_clear_pointer (&self->summary, brand_plan_summary_unref);
  if (summary != NULL)
    self->summary = brand_plan_summary_ref ((BrandPlanSummary *) summary);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
brand_thumbnail_picture_set_least (BrandThumbnailPicture *self,
                                   int                    width,
                                   int                    height)
{
  g_return_if_fail (BRAND_IS_THUMBNAIL_PICTURE (self));

  self->least_width = width;
  self->least_height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-timeline-page-picture.h"

#include <glib/gi18n-lib.h>

#include "draw/brand-timeline.h"

#define NATURAL_WIDTH 420
#define LEAST_WIDTH 200

struct _BrandTimelinePagePicture
{
  GtkWidget parent_instance;

  BrandTimeline *timeline;
  BrandPage page;
};

G_DEFINE_FINAL_TYPE (BrandTimelinePagePicture, brand_timeline_page_picture, GTK_TYPE_WIDGET)

static void
brand_timeline_page_picture_snapshot (GtkWidget   *widget,
                                      GtkSnapshot *snapshot)
{
  BrandTimelinePagePicture *self = BRAND_TIMELINE_PAGE_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double page_width, page_height;
  cairo_t *cr;

  if (self->timeline == NULL)
    return;
  brand_page_get_size (self->page, &page_width, &page_height);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_scale (cr, width / page_width, width / page_width);
  brand_timeline_draw_page (self->timeline, cr, self->page);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
brand_timeline_page_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
brand_timeline_page_picture_measure (GtkWidget     *widget,
                                     GtkOrientation orientation,
                                     int            for_size,
                                     int           *minimum,
                                     int           *natural,
                                     int           *minimum_baseline,
                                     int           *natural_baseline)
{
  double page_width, page_height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  brand_page_get_size (BRAND_TIMELINE_PAGE_PICTURE (widget)->page, &page_width, &page_height);
  *minimum = (int) (MAX (for_size, LEAST_WIDTH) * page_height / page_width);
  *natural = *minimum;
}

static void
brand_timeline_page_picture_dispose (GObject *object)
{
  g_clear_pointer (&BRAND_TIMELINE_PAGE_PICTURE (object)->timeline, brand_timeline_free);
  G_OBJECT_CLASS (brand_timeline_page_picture_parent_class)->dispose (object);
}

static void
brand_timeline_page_picture_class_init (BrandTimelinePagePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_timeline_page_picture_dispose;
  widget_class->snapshot = brand_timeline_page_picture_snapshot;
  widget_class->measure = brand_timeline_page_picture_measure;
  widget_class->get_request_mode = brand_timeline_page_picture_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_timeline_page_picture_init (BrandTimelinePagePicture *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("The timeline’s page"), -1);
}

void
brand_timeline_page_picture_set_document (BrandTimelinePagePicture *self,
                                          BrandDocument            *document)
{
  BrandTimelineStyle style;

  g_return_if_fail (BRAND_IS_TIMELINE_PAGE_PICTURE (self));

  g_clear_pointer (&self->timeline, brand_timeline_free);
  self->timeline = brand_timeline_new (brand_document_get_plan (document),
                                       brand_document_get_synergy (document));
  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  style.is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  brand_timeline_set_style (self->timeline, &style);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
brand_timeline_page_picture_set_paper (BrandTimelinePagePicture *self,
                                       BrandPaper                paper)
{
  g_return_if_fail (BRAND_IS_TIMELINE_PAGE_PICTURE (self));

  self->page = paper == BRAND_PAPER_A4 ? BRAND_PAGE_A4_LANDSCAPE : BRAND_PAGE_LETTER_LANDSCAPE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

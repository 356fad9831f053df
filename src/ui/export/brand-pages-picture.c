/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-pages-picture.h"

#include <glib/gi18n-lib.h>

#define NATURAL_WIDTH 420
#define LEAST_WIDTH 200
#define MOST_PAGES 2
#define GAP 12

struct _BrandPagesPicture
{
  GtkWidget parent_instance;

  BrandSheetPages *pages;
};

G_DEFINE_FINAL_TYPE (BrandPagesPicture, brand_pages_picture, GTK_TYPE_WIDGET)

static guint
get_n_shown (BrandPagesPicture *self)
{
  return self->pages != NULL ? MIN (brand_sheet_pages_get_n_pages (self->pages), MOST_PAGES) : 0;
}

/* Of one page, when that much is there for all. */
static double
get_page_width (int width)
{
  return (width - (MOST_PAGES - 1) * GAP) / (double) MOST_PAGES;
}

static void
draw_page (BrandPagesPicture *self,
           guint              page,
           GtkSnapshot       *snapshot,
           double             x,
           double             width)
{
  double page_width, page_height;
  GskShadow shadow = { { 0, 0, 0, 0.3f }, 0, 1, 3 };
  cairo_t *cr;

  brand_sheet_pages_get_size (self->pages, page, &page_width, &page_height);
  gtk_snapshot_push_shadow (snapshot, &shadow, 1);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (
                                    (float) x, 0, (float) width,
                                    (float) (width * page_height / page_width)));
  cairo_translate (cr, x, 0);
  cairo_scale (cr, width / page_width, width / page_width);
  brand_sheet_pages_draw (self->pages, page, cr);
  cairo_destroy (cr);
  gtk_snapshot_pop (snapshot);
}

static void
brand_pages_picture_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  BrandPagesPicture *self = BRAND_PAGES_PICTURE (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double width = get_page_width (gtk_widget_get_width (widget));

  for (guint i = 0; i < get_n_shown (self); i++)
    draw_page (self, i, snapshot, (is_rtl ? MOST_PAGES - 1 - i : i) * (width + GAP), width);
}

static GtkSizeRequestMode
brand_pages_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
brand_pages_picture_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  BrandPagesPicture *self = BRAND_PAGES_PICTURE (widget);
  double width = 1, height = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  if (self->pages != NULL)
    brand_sheet_pages_get_size (self->pages, 0, &width, &height);
  *minimum = *natural = (int) (get_page_width (MAX (for_size, LEAST_WIDTH)) * height / width) + 4;
}

static void
brand_pages_picture_dispose (GObject *object)
{
  g_clear_pointer (&BRAND_PAGES_PICTURE (object)->pages, brand_sheet_pages_free);
  G_OBJECT_CLASS (brand_pages_picture_parent_class)->dispose (object);
}

static void
brand_pages_picture_class_init (BrandPagesPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_pages_picture_dispose;
  widget_class->snapshot = brand_pages_picture_snapshot;
  widget_class->measure = brand_pages_picture_measure;
  widget_class->get_request_mode = brand_pages_picture_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_pages_picture_init (BrandPagesPicture *self)
{
}

void
brand_pages_picture_take (BrandPagesPicture *self,
                          BrandSheetPages   *pages)
{
  g_autofree char *words = NULL;

  g_return_if_fail (BRAND_IS_PAGES_PICTURE (self));

  g_clear_pointer (&self->pages, brand_sheet_pages_free);
  self->pages = pages;
  words = g_strdup_printf (ngettext ("The first of %u page", "The first of %u pages",
                                     brand_sheet_pages_get_n_pages (self->pages)),
                           brand_sheet_pages_get_n_pages (self->pages));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

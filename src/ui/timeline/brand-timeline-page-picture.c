/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-page-picture.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-agency-draw.h"

#define NATURAL_WIDTH 420
#define LEAST_WIDTH 200
#define MOST_PAGES 6
#define GAP 8.0

struct _BrandTimelinePagePicture
{
  GtkWidget parent_instance;

  BrandTimeline *timeline;
  BrandTimelinePages *pages;
  BrandPageSize paper;
  BrandPagesForm form;
  BrandAgency *agency;
};

G_DEFINE_FINAL_TYPE (BrandTimelinePagePicture, brand_timeline_page_picture, GTK_TYPE_WIDGET)

static guint
get_n_shown (BrandTimelinePagePicture *self)
{
  return self->pages != NULL ? MIN (brand_timeline_pages_get_n (self->pages), MOST_PAGES) : 0;
}

static guint
get_n_beside (BrandTimelinePagePicture *self)
{
  return get_n_shown (self) > 1 ? 2 : 1;
}

/* The width of one page in the picture, and its height. */
static double
get_page_size (BrandTimelinePagePicture *self,
               int                       width,
               double                   *height)
{
  guint n_beside = get_n_beside (self);
  double own = (width - (n_beside - 1.0) * GAP) / n_beside;
  double page_width, page_height;

  brand_timeline_pages_get_size (self->pages, &page_width, &page_height);
  *height = own * page_height / page_width;
  return own;
}

static void
draw_page (BrandTimelinePagePicture *self,
           guint                     page,
           cairo_t                  *cr,
           double                    x,
           double                    y,
           double                    width)
{
  double page_width, page_height;

  brand_timeline_pages_get_size (self->pages, &page_width, &page_height);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, width / page_width, width / page_width);
  cairo_rectangle (cr, 0, 0, page_width, page_height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  brand_timeline_pages_draw (self->pages, page, cr);
  brand_agency_draw (self->agency, cr, page_width, page_height,
                     brand_timeline_get_style (self->timeline)->is_rtl);
  cairo_restore (cr);
}

static void
brand_timeline_page_picture_snapshot (GtkWidget   *widget,
                                      GtkSnapshot *snapshot)
{
  BrandTimelinePagePicture *self = BRAND_TIMELINE_PAGE_PICTURE (widget);
  int width = gtk_widget_get_width (widget);
  double page_width, page_height;
  cairo_t *cr;

  if (self->pages == NULL)
    return;
  page_width = get_page_size (self, width, &page_height);
  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget)));
  for (guint i = 0; i < get_n_shown (self); i++)
    draw_page (self, i, cr, i % get_n_beside (self) * (page_width + GAP),
               i / get_n_beside (self) * (page_height + GAP), page_width);
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
  BrandTimelinePagePicture *self = BRAND_TIMELINE_PAGE_PICTURE (widget);
  guint n_lines;
  double height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  if (self->pages == NULL)
    return;
  n_lines = (get_n_shown (self) + get_n_beside (self) - 1) / get_n_beside (self);
  get_page_size (self, MAX (for_size, LEAST_WIDTH), &height);
  *minimum = *natural = (int) (n_lines * height + (n_lines - 1.0) * GAP);
}

static void
brand_timeline_page_picture_dispose (GObject *object)
{
  BrandTimelinePagePicture *self = BRAND_TIMELINE_PAGE_PICTURE (object);

  g_clear_pointer (&self->pages, brand_timeline_pages_free);
  g_clear_pointer (&self->timeline, brand_timeline_free);
  g_clear_pointer (&self->agency, brand_agency_unref);
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
}

static void
make_pages (BrandTimelinePagePicture *self)
{
  g_autofree char *words = NULL;
  guint n_pages;

  g_clear_pointer (&self->pages, brand_timeline_pages_free);
  self->pages = brand_timeline_pages_new (self->timeline, self->paper, self->form);
  n_pages = brand_timeline_pages_get_n (self->pages);
  words = n_pages == 1 ? g_strdup (_("The timeline’s page"))
                       : g_strdup_printf (ngettext ("The first of %u page",
                                                    "The first of %u pages", n_pages), n_pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
brand_timeline_page_picture_set_plan (BrandTimelinePagePicture *self,
                                      BrandPlan                *plan,
                                      BrandPlanSynergy         *synergy)
{
  BrandTimelineStyle style;

  g_return_if_fail (BRAND_IS_TIMELINE_PAGE_PICTURE (self));

  g_clear_pointer (&self->pages, brand_timeline_pages_free);
  g_clear_pointer (&self->timeline, brand_timeline_free);
  self->timeline = brand_timeline_new (plan, synergy);
  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  style.is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  brand_timeline_set_style (self->timeline, &style);
  make_pages (self);
}

void
brand_timeline_page_picture_set_paper (BrandTimelinePagePicture *self,
                                       BrandPaper                paper,
                                       BrandPagesForm            form,
                                       const BrandAgency        *agency)
{
  g_return_if_fail (BRAND_IS_TIMELINE_PAGE_PICTURE (self));
  g_return_if_fail (self->timeline != NULL);

  if (agency != self->agency)
    {
      g_clear_pointer (&self->agency, brand_agency_unref);
      self->agency = agency != NULL ? brand_agency_ref (agency) : NULL;
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  if (self->paper == brand_paper_get_landscape (paper) && self->form == form)
    return;
  self->paper = brand_paper_get_landscape (paper);
  self->form = form;
  make_pages (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/sheet/brand-timeline-export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>

#include "report/agency/brand-agency-draw.h"
#include "report/pdf/brand-pdf-finish.h"
#include "report/pdf/brand-pdf-metadata.h"

/* Pictures are made for a screen's or a slide's width; a bitmap twice as sharp. */
#define PICTURE_WIDTH 1600.0
#define PICTURE_HEIGHT 1000.0
#define PNG_SCALE 2.0

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static BrandTimeline *
make_timeline (BrandPlan        *plan,
               BrandPlanSynergy *synergy,
               BrandLook         look)
{
  BrandTimeline *timeline = brand_timeline_new (plan, synergy);
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, look, NULL);
  style.is_rtl = brand_pdf_metadata_is_rtl ();
  if (look != BRAND_LOOK_PRINT)
    style.pixel_ratio = PNG_SCALE;
  brand_timeline_set_style (timeline, &style);

  return timeline;
}

/* Ends the drawing; a surface tells its errors only then. */
static GBytes *
finish (cairo_t         *cr,
        cairo_surface_t *surface,
        GByteArray      *bytes,
        GError         **error)
{
  cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be drawn: %s"),
               cairo_status_to_string (status));
  g_byte_array_unref (bytes);
  return NULL;
}

static GBytes *
add_rest (GBytes             *pdf,
          BrandPlan          *plan,
          BrandTimelinePages *pages)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  const char *client = brand_item_get_text (info, "client");
  const char *author = brand_item_get_text (info, "author");
  const char *whose = client[0] != '\0' ? client : brand_item_get_text (info, "title");
  /* Translators: a business, then what the page shows. */
  g_autofree char *title = g_strdup_printf (_("%s. Synergy timeline"), whose);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) alts = NULL;
  BrandPdfFinish rest = {
    .title = title,
    .author = author[0] != '\0' ? author : whose,
    .subject = _("Synergy timeline"),
    .day = brand_plan_get_as_of (plan),
  };

  for (guint i = 0; i < brand_timeline_pages_get_n (pages); i++)
    g_strv_builder_take (builder, brand_timeline_pages_describe (pages, i));
  rest.alts = alts = g_strv_builder_end (builder);

  return brand_pdf_finish (pdf, &rest);
}

static void
draw_pages (BrandTimelinePages *pages,
            const BrandAgency  *agency,
            cairo_t            *cr)
{
  double width, height;

  brand_timeline_pages_get_size (pages, &width, &height);
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < brand_timeline_pages_get_n (pages); i++)
    {
      /* A tag that ends behind the last page would begin another one. */
      if (i > 0)
        cairo_show_page (cr);
      cairo_tag_begin (cr, "Figure", NULL);
      brand_timeline_pages_draw (pages, i, cr);
      brand_agency_draw (agency, cr, width, height, brand_pdf_metadata_is_rtl ());
      cairo_tag_end (cr, "Figure");
    }
  cairo_tag_end (cr, "Document");
  cairo_show_page (cr);
}

GBytes *
brand_timeline_to_pdf (BrandPlan         *plan,
                       BrandPlanSynergy  *synergy,
                       BrandPaper         paper,
                       BrandPagesForm     form,
                       const BrandAgency *agency,
                       GError           **error)
{
  g_autoptr (BrandTimeline) timeline = make_timeline (plan, synergy, BRAND_LOOK_PRINT);
  g_autoptr (BrandTimelinePages) pages =
    brand_timeline_pages_new (timeline, brand_paper_get_landscape (paper), form);
  g_autoptr (GBytes) pdf = NULL;
  GByteArray *bytes = g_byte_array_new ();
  g_autofree char *date = brand_pdf_metadata_dup_date (brand_plan_get_as_of (plan),
                                                       "%Y-%m-%dT%H:%M:%SZ");
  cairo_surface_t *surface;
  double width, height;
  cairo_t *cr;

  brand_timeline_pages_get_size (pages, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cr = cairo_create (surface);
  draw_pages (pages, agency, cr);
  pdf = finish (cr, surface, bytes, error);

  return pdf ? add_rest (pdf, plan, pages) : NULL;
}

static void
draw_picture (cairo_t           *cr,
              BrandPlan         *plan,
              BrandTimeline     *timeline,
              const BrandAgency *agency)
{
  const BrandTimelineStyle *style = brand_timeline_get_style (timeline);
  BrandTimelineView view;
  double top, bottom;

  brand_agency_get_edges (agency, &top, &bottom);
  brand_color_set (cr, &style->view);
  cairo_paint (cr);
  brand_agency_draw_picture (agency, cr, PICTURE_WIDTH, PICTURE_HEIGHT, style->is_rtl);
  cairo_translate (cr, 0, top);
  brand_timeline_view_init (&view, PICTURE_WIDTH, PICTURE_HEIGHT - top - bottom);
  view.first_day = brand_plan_info_get_start (brand_plan_get_info (plan));
  view.today = brand_plan_get_as_of (plan);
  view.fit_rows = TRUE;
  brand_timeline_draw (timeline, cr, &view);
}

GBytes *
brand_timeline_to_svg (BrandPlan         *plan,
                       BrandPlanSynergy  *synergy,
                       const BrandAgency *agency,
                       GError           **error)
{
  g_autoptr (BrandTimeline) timeline = make_timeline (plan, synergy, BRAND_LOOK_LIGHT);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (write_cb, bytes, PICTURE_WIDTH,
                                                                  PICTURE_HEIGHT);
  cairo_t *cr;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  cr = cairo_create (surface);
  draw_picture (cr, plan, timeline, agency);

  return finish (cr, surface, bytes, error);
}

GBytes *
brand_timeline_to_png (BrandPlan         *plan,
                       BrandPlanSynergy  *synergy,
                       const BrandAgency *agency,
                       GError           **error)
{
  g_autoptr (BrandTimeline) timeline = make_timeline (plan, synergy, BRAND_LOOK_LIGHT);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         (int) (PICTURE_WIDTH * PNG_SCALE),
                                                         (int) (PICTURE_HEIGHT * PNG_SCALE));
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, PNG_SCALE, PNG_SCALE);
  cr = cairo_create (surface);
  draw_picture (cr, plan, timeline, agency);
  cairo_surface_write_to_png_stream (surface, write_cb, bytes);

  return finish (cr, surface, bytes, error);
}

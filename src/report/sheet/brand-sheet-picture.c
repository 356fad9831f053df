/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-private.h"

#include <cairo-pdf.h>

#include "report/sheet/brand-sheet-import.h"

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static GByteArray *
draw_pdf (double         width,
          double         height,
          BrandSheetDraw draw,
          gpointer       user_data)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  cairo_t *cr;

  /* The oldest version says everything in plain text but the page's own stream. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cr = cairo_create (surface);
  draw (cr, user_data);
  cairo_show_page (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  g_byte_array_append (bytes, (const guint8 *) "", 1);

  return bytes;
}

static void
copy_picture (BrandSheet    *self,
              double         width,
              double         height,
              BrandSheetDraw draw,
              gpointer       user_data)
{
  cairo_rectangle_t extents = { 0, 0, width, height };
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  cairo_t *cr = cairo_create (surface);

  draw (cr, user_data);
  cairo_destroy (cr);
  brand_sheet_pages_add_picture (self->info.pages, surface);
  cairo_surface_destroy (surface);
}

guint
brand_sheet_add_picture (BrandSheet    *self,
                         double         width,
                         double         height,
                         BrandSheetDraw draw,
                         gpointer       user_data)
{
  g_autoptr (GByteArray) bytes = draw_pdf (width, height, draw, user_data);
  BrandSheetPicture picture = {
    brand_sheet_import_page (self->file, bytes, width, height), width, height,
  };

  if (self->info.pages != NULL)
    copy_picture (self, width, height, draw, user_data);
  g_array_append_val (self->pictures, picture);

  return self->pictures->len - 1;
}

void
brand_sheet_show_picture (BrandSheet *self,
                          guint       picture,
                          double      x,
                          double      y,
                          double      width)
{
  const BrandSheetPicture *what = &g_array_index (self->pictures, BrandSheetPicture, picture);
  double scale = width / what->width;
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (digits, sizeof digits, "%.5f", scale);
  g_string_append_printf (self->out, "q %s 0 0 %s ", digits, digits);
  brand_pdf_append_number (self->out, self->info.is_rtl ? self->width - x - width : x);
  g_string_append_c (self->out, ' ');
  brand_pdf_append_number (self->out, self->height - y - scale * what->height);
  g_string_append_printf (self->out, " cm /P%u Do Q\n", picture);
}

void
brand_sheet_write_resources (BrandSheet *self,
                             guint       number)
{
  g_autoptr (GString) resources = g_string_new ("<<");

  brand_pdf_fonts_write (brand_typesetter_get_fonts (self->typesetter), self->file, resources);
  g_string_append (resources, "/XObject<<");
  for (guint i = 0; i < self->pictures->len; i++)
    g_string_append_printf (resources, "/P%u %u 0 R", i,
                            g_array_index (self->pictures, BrandSheetPicture, i).number);
  g_string_append (resources, ">>>>");
  brand_pdf_file_write (self->file, number, resources->str, resources->len);
}

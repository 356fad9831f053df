/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-sheet-pages.h"

#include "report/brand-sheet-play.h"
#include "report/brand-typesetter.h"

struct _BrandSheetPages
{
  BrandTypesetter *typesetter;
  GPtrArray *streams;  /* GString */
  GPtrArray *pictures; /* cairo_surface_t */
  double width;
  double height;
};

static void
stream_free (gpointer stream)
{
  g_string_free (stream, TRUE);
}

BrandSheetPages *
brand_sheet_pages_new (void)
{
  BrandSheetPages *self = g_new0 (BrandSheetPages, 1);

  self->typesetter = brand_typesetter_new ();
  self->streams = g_ptr_array_new_with_free_func (stream_free);
  self->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);

  return self;
}

void
brand_sheet_pages_free (BrandSheetPages *self)
{
  g_ptr_array_unref (self->streams);
  g_ptr_array_unref (self->pictures);
  brand_typesetter_free (self->typesetter);
  g_free (self);
}

guint
brand_sheet_pages_get_n_pages (BrandSheetPages *self)
{
  return self->streams->len;
}

void
brand_sheet_pages_get_size (BrandSheetPages *self,
                            double          *width,
                            double          *height)
{
  *width = self->width;
  *height = self->height;
}

void
brand_sheet_pages_draw (BrandSheetPages *self,
                        guint            page,
                        cairo_t         *cr)
{
  const GString *stream;

  g_return_if_fail (page < self->streams->len);

  stream = self->streams->pdata[page];
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, 0, self->height);
  cairo_scale (cr, 1, -1);
  brand_sheet_play (cr, stream->str, brand_typesetter_get_fonts (self->typesetter),
                    self->pictures);
  cairo_restore (cr);
}

BrandTypesetter *
brand_sheet_pages_get_typesetter (BrandSheetPages *self)
{
  return self->typesetter;
}

void
brand_sheet_pages_set_size (BrandSheetPages *self,
                            double           width,
                            double           height)
{
  self->width = width;
  self->height = height;
}

void
brand_sheet_pages_add (BrandSheetPages *self,
                       guint            page,
                       const GString   *stream)
{
  while (self->streams->len <= page)
    g_ptr_array_add (self->streams, g_string_new (NULL));
  g_string_append_len (self->streams->pdata[page], stream->str, (gssize) stream->len);
}

void
brand_sheet_pages_add_picture (BrandSheetPages *self,
                               cairo_surface_t *picture)
{
  g_ptr_array_add (self->pictures, cairo_surface_reference (picture));
}

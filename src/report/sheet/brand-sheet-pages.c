/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-pages.h"

#include "report/pdf/brand-typesetter.h"
#include "report/sheet/brand-sheet-play.h"

typedef struct
{
  GString *stream;
  double width;
  double height;
} BrandSheetCopy;

struct _BrandSheetPages
{
  BrandTypesetter *typesetter;
  GArray *copies;      /* BrandSheetCopy */
  GPtrArray *pictures; /* cairo_surface_t */
};

static void
copy_clear (gpointer copy)
{
  g_string_free (((BrandSheetCopy *) copy)->stream, TRUE);
}

static const BrandSheetCopy *
get_copy (BrandSheetPages *self,
          guint            page)
{
  return &g_array_index (self->copies, BrandSheetCopy, page);
}

BrandSheetPages *
brand_sheet_pages_new (void)
{
  BrandSheetPages *self = g_new0 (BrandSheetPages, 1);

  self->typesetter = brand_typesetter_new ();
  self->copies = g_array_new (FALSE, FALSE, sizeof (BrandSheetCopy));
  g_array_set_clear_func (self->copies, copy_clear);
  self->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy);

  return self;
}

void
brand_sheet_pages_free (BrandSheetPages *self)
{
  g_array_unref (self->copies);
  g_ptr_array_unref (self->pictures);
  brand_typesetter_free (self->typesetter);
  g_free (self);
}

guint
brand_sheet_pages_get_n_pages (BrandSheetPages *self)
{
  return self->copies->len;
}

void
brand_sheet_pages_get_size (BrandSheetPages *self,
                            guint            page,
                            double          *width,
                            double          *height)
{
  g_return_if_fail (page < self->copies->len);

  *width = get_copy (self, page)->width;
  *height = get_copy (self, page)->height;
}

void
brand_sheet_pages_draw (BrandSheetPages *self,
                        guint            page,
                        cairo_t         *cr)
{
  const BrandSheetCopy *copy;

  g_return_if_fail (page < self->copies->len);

  copy = get_copy (self, page);
  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, copy->width, copy->height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, 0, copy->height);
  cairo_scale (cr, 1, -1);
  brand_sheet_play (cr, copy->stream->str, brand_typesetter_get_fonts (self->typesetter),
                    self->pictures);
  cairo_restore (cr);
}

BrandTypesetter *
brand_sheet_pages_get_typesetter (BrandSheetPages *self)
{
  return self->typesetter;
}

void
brand_sheet_pages_add (BrandSheetPages *self,
                       guint            page,
                       double           width,
                       double           height,
                       const GString   *stream)
{
  while (self->copies->len <= page)
    {
      BrandSheetCopy copy = { g_string_new (NULL), width, height };

      g_array_append_val (self->copies, copy);
    }
  g_string_append_len (get_copy (self, page)->stream, stream->str, (gssize) stream->len);
}

void
brand_sheet_pages_add_picture (BrandSheetPages *self,
                               cairo_surface_t *picture)
{
  g_ptr_array_add (self->pictures, cairo_surface_reference (picture));
}

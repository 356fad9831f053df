/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-pdf-font-private.h"

#include <hb-ot.h>
#include <pango/pangocairo.h>

/* A picture's height in pixels for one em: sharp at text sizes when printed. */
#define PICTURE_EM 128

typedef struct
{
  GString *out;
  double units;
  double x;
  double y;
} BrandOutline;

static void
append_point (BrandOutline *outline,
              double        x,
              double        y)
{
  brand_pdf_append_number (outline->out, x * outline->units);
  g_string_append_c (outline->out, ' ');
  brand_pdf_append_number (outline->out, y * outline->units);
  g_string_append_c (outline->out, ' ');
  outline->x = x;
  outline->y = y;
}

static void
move_to_cb (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state,
            float x, float y, void *user_data)
{
  append_point (data, x, y);
  g_string_append (((BrandOutline *) data)->out, "m\n");
}

static void
line_to_cb (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state,
            float x, float y, void *user_data)
{
  append_point (data, x, y);
  g_string_append (((BrandOutline *) data)->out, "l\n");
}

static void
cubic_to_cb (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state,
             float x1, float y1, float x2, float y2, float x, float y, void *user_data)
{
  append_point (data, x1, y1);
  append_point (data, x2, y2);
  append_point (data, x, y);
  g_string_append (((BrandOutline *) data)->out, "c\n");
}

static void
close_cb (hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, void *user_data)
{
  g_string_append (((BrandOutline *) data)->out, "h\n");
}

/* Quadratic curves come as cubic ones, as PDF has no others. */
static hb_draw_funcs_t *
make_draw_funcs (void)
{
  hb_draw_funcs_t *funcs = hb_draw_funcs_create ();

  hb_draw_funcs_set_move_to_func (funcs, move_to_cb, NULL, NULL);
  hb_draw_funcs_set_line_to_func (funcs, line_to_cb, NULL, NULL);
  hb_draw_funcs_set_cubic_to_func (funcs, cubic_to_cb, NULL, NULL);
  hb_draw_funcs_set_close_path_func (funcs, close_cb, NULL, NULL);

  return funcs;
}

static guint
write_picture (BrandPdfFile    *file,
               cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  const guint8 *data = cairo_image_surface_get_data (surface);
  g_autoptr (GByteArray) colors = g_byte_array_new ();
  g_autoptr (GByteArray) mask = g_byte_array_new ();
  g_autofree char *size = g_strdup_printf ("/Type/XObject/Subtype/Image/Width %d/Height %d"
                                           "/BitsPerComponent 8", width, height);
  g_autofree char *mask_entries = g_strconcat (size, "/ColorSpace/DeviceGray", NULL);
  g_autofree char *entries = NULL;
  guint number = brand_pdf_file_reserve (file, 2);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        guint32 pixel = ((const guint32 *) (gconstpointer) (data + y * stride))[x];
        guint8 alpha = (guint8) (pixel >> 24);
        guint whole = MAX (alpha, 1);
        guint8 rgb[3] = { (guint8) MIN ((pixel >> 16 & 255) * 255 / whole, 255),
                          (guint8) MIN ((pixel >> 8 & 255) * 255 / whole, 255),
                          (guint8) MIN ((pixel & 255) * 255 / whole, 255) };

        g_byte_array_append (colors, rgb, 3);
        g_byte_array_append (mask, &alpha, 1);
      }
  entries = g_strdup_printf ("%s/ColorSpace/DeviceRGB/SMask %u 0 R", size, number + 1);
  brand_pdf_file_write_stream (file, number, entries, colors->data, colors->len);
  brand_pdf_file_write_stream (file, number + 1, mask_entries, mask->data, mask->len);

  return number;
}

static void
draw_picture (BrandPdfFont *self,
              BrandPdfFile *file,
              guint         glyph,
              GString      *out,
              GString      *resources)
{
  cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (self->pango));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, PICTURE_EM * 3 / 2,
                                                         PICTURE_EM * 3 / 2);
  cairo_t *cr = cairo_create (surface);
  cairo_glyph_t place = { glyph, PICTURE_EM / 8.0, PICTURE_EM * 1.125 };
  const double em = 1500;
  guint picture;

  cairo_set_font_face (cr, cairo_scaled_font_get_font_face (scaled));
  cairo_set_font_size (cr, PICTURE_EM);
  cairo_show_glyphs (cr, &place, 1);
  cairo_surface_flush (surface);
  picture = write_picture (file, surface);
  g_string_append_printf (out, "q %d 0 0 %d -125 -375 cm /G%u Do Q", (int) em, (int) em, glyph);
  g_string_append_printf (resources, "/G%u %u 0 R", glyph, picture);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static guint
write_glyph (BrandPdfFont    *self,
             BrandPdfFile    *file,
             hb_draw_funcs_t *funcs,
             guint            glyph,
             GString         *resources)
{
  g_autoptr (GString) path = g_string_new (NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  BrandOutline outline = { path, self->units, 0, 0 };
  guint number = brand_pdf_file_reserve (file, 1);
  hb_glyph_extents_t extents = { 0 };
  gboolean is_picture = hb_ot_color_has_png (self->face) || hb_ot_color_has_layers (self->face)
                        || hb_ot_color_has_paint (self->face);

  brand_pdf_append_number (out, brand_pdf_font_get_advance (self, glyph));
  if (is_picture)
    {
      g_string_append (out, " 0 d0\n");
      draw_picture (self, file, glyph, out, resources);
    }
  else
    {
      hb_font_get_glyph_extents (self->font, glyph, &extents);
      hb_font_draw_glyph (self->font, glyph, funcs, &outline);
      g_string_append_printf (out, " 0 %d %d %d %d d1\n",
                              (int) (extents.x_bearing * self->units) - 1,
                              (int) ((extents.y_bearing + extents.height) * self->units) - 1,
                              (int) ((extents.x_bearing + extents.width) * self->units) + 1,
                              (int) (extents.y_bearing * self->units) + 1);
      g_string_append_printf (out, "%s%s", path->str, path->len > 0 ? "f" : "");
    }
  brand_pdf_file_write_stream (file, number, "", out->str, out->len);

  return number;
}

static void
write_part (BrandPdfFont    *self,
            BrandPdfFile    *file,
            hb_draw_funcs_t *funcs,
            guint            first,
            GString         *resources)
{
  const guint *glyphs = &g_array_index (self->glyphs, guint, first);
  guint n = MIN (self->glyphs->len - first, BRAND_PDF_PART);
  g_autoptr (GString) widths = g_string_new (NULL);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) procedures = g_string_new (NULL);
  g_autoptr (GString) pictures = g_string_new (NULL);
  guint number = brand_pdf_file_reserve (file, 1);
  guint texts = brand_pdf_font_write_texts (self, file, glyphs, n, 1);
  guint em = brand_pdf_file_reserve (file, 1);

  /* Readers guess a Type 3 font's size from its m, and lines from that. */
  brand_pdf_file_write_stream (file, em, "", "600 0 d0", 8);
  for (guint i = 0; i < n; i++)
    {
      gboolean is_used = hb_set_has (self->used, glyphs[i]);

      g_string_append_printf (names, is_used ? "/g%u" : "/.notdef", i);
      brand_pdf_append_number (widths, brand_pdf_font_get_advance (self, glyphs[i]));
      g_string_append_c (widths, ' ');
      if (is_used)
        g_string_append_printf (procedures, "/g%u %u 0 R", i,
                                write_glyph (self, file, funcs, glyphs[i], pictures));
    }
  brand_pdf_file_printf (file, number,
                         "<</Type/Font/Subtype/Type3/FontBBox[0 -250 1000 950]"
                         "/FontMatrix[.001 0 0 .001 0 0]/FirstChar 0/LastChar %u/Widths[600 %s]"
                         "/Encoding<</Type/Encoding/Differences[0/m%s]>>/CharProcs<</m %u 0 R%s>>"
                         "/Resources<</XObject<<%s>>>>/ToUnicode %u 0 R>>",
                         n, widths->str, names->str, em, procedures->str, pictures->str, texts);
  g_string_append_printf (resources, "/T%u.%u %u 0 R", self->index, first / BRAND_PDF_PART, number);
}

static gboolean
is_part_used (BrandPdfFont *self,
              guint         first)
{
  for (guint i = first; i < MIN (first + BRAND_PDF_PART, self->glyphs->len); i++)
    if (hb_set_has (self->used, g_array_index (self->glyphs, guint, i)))
      return TRUE;

  return FALSE;
}

void
brand_pdf_font_write_type3 (BrandPdfFont *self,
                            BrandPdfFile *file,
                            GString      *resources)
{
  hb_draw_funcs_t *funcs = make_draw_funcs ();

  for (guint first = 0; first < self->glyphs->len; first += BRAND_PDF_PART)
    if (is_part_used (self, first))
      write_part (self, file, funcs, first, resources);
  hb_draw_funcs_destroy (funcs);
}

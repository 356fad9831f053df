/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-typesetter-private.h"

#include <string.h>

/* The run that is being written. */
typedef struct
{
  BrandTypesetter *typesetter;
  BrandSet *set;
  BrandCodes codes;
  guint part;
  double rise;
  double start;       /* of the run within the line */
  gboolean is_begun;
} BrandRunWriter;

static BrandSetRun *
get_last_run (BrandSet *set)
{
  return &g_array_index (set->runs, BrandSetRun, set->runs->len - 1);
}

static void
end_run (BrandRunWriter *self)
{
  if (!self->is_begun)
    return;

  brand_codes_finish (&self->codes);
  get_last_run (self->set)->length = (guint) self->set->codes->len
                                     - get_last_run (self->set)->offset;
  self->is_begun = FALSE;
}

static void
begin_run (BrandRunWriter *self,
           guint           glyph,
           double          x,
           double          rise)
{
  g_autoptr (GString) name = g_string_new (NULL);
  BrandSetRun run = { x, rise, brand_pdf_font_get_slant (self->codes.font) };

  end_run (self);
  run.offset = (guint) self->set->codes->len;
  brand_pdf_font_append_name (self->codes.font, glyph, name);
  g_strlcpy (run.font, name->str, sizeof run.font);
  g_array_append_val (self->set->runs, run);
  g_array_index (self->set->lines, BrandSetLine, self->set->lines->len - 1).n_runs++;
  self->part = brand_pdf_font_get_part (self->codes.font, glyph);
  self->rise = rise;
  self->start = x;
  self->codes.pen = 0;
  self->is_begun = TRUE;
}

static void
add_glyph (BrandRunWriter       *self,
           const PangoGlyphInfo *info,
           double                x)
{
  double rise = -(double) info->geometry.y_offset / PANGO_SCALE;
  double place = x + (double) info->geometry.x_offset / PANGO_SCALE;
  guint glyph = info->glyph;

  if (glyph == PANGO_GLYPH_EMPTY)
    return;
  if (glyph & PANGO_GLYPH_UNKNOWN_FLAG)
    {
      self->typesetter->n_unknown++;
      glyph = 0;
    }

  if (!self->is_begun || !G_APPROX_VALUE (rise, self->rise, 0.005)
      || self->part != brand_pdf_font_get_part (self->codes.font, glyph))
    begin_run (self, glyph, place, rise);
  brand_pdf_font_use (self->codes.font, glyph);
  brand_codes_add (&self->codes, glyph, place - self->start);
}

/* Whether each glyph can say its own part of the text. */
static gboolean
name_glyphs (BrandPdfFont   *font,
             PangoGlyphItem *item,
             const char     *text)
{
  PangoGlyphItemIter iter;
  gboolean all_named = TRUE;

  for (gboolean more = pango_glyph_item_iter_init_start (&iter, item, text); more;
       more = pango_glyph_item_iter_next_cluster (&iter))
    {
      guint glyph = item->glyphs->glyphs[iter.start_glyph].glyph;

      all_named = ABS (iter.end_glyph - iter.start_glyph) == 1
                  && (glyph == PANGO_GLYPH_EMPTY || (glyph & PANGO_GLYPH_UNKNOWN_FLAG)
                      || brand_pdf_font_set_text (font, glyph, text + iter.start_index,
                                                  (gsize) (iter.end_index - iter.start_index)))
                  && all_named;
    }

  return all_named;
}

static char *
dup_actual (const char *text,
            gsize       length)
{
  g_autofree char *part = g_strndup (text, length);
  g_autoptr (GString) string = g_string_new (NULL);

  brand_pdf_append_text (string, part);

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
add_item (BrandRunWriter *self,
          PangoGlyphItem *item,
          const char     *text,
          double          x)
{
  guint first = self->set->runs->len;

  end_run (self);
  self->codes.font = brand_pdf_fonts_get (self->typesetter->fonts, item->item->analysis.font);
  self->codes.is_open = FALSE;
  for (int i = 0; i < item->glyphs->num_glyphs; i++)
    {
      add_glyph (self, &item->glyphs->glyphs[i], x);
      x += (double) item->glyphs->glyphs[i].geometry.width / PANGO_SCALE;
    }
  end_run (self);
  if (!name_glyphs (self->codes.font, item, text) && self->set->runs->len == first + 1)
    get_last_run (self->set)->actual = dup_actual (text + item->item->offset,
                                                   (gsize) item->item->length);
}

static void
add_line (BrandTypesetter *self,
          BrandSet        *set,
          PangoLayoutLine *layout_line,
          const char      *text)
{
  BrandSetLine line = { 0, set->runs->len, 0 };
  BrandRunWriter writer = { self, set, { set->codes, NULL } };
  double x = 0;

  writer.codes.size = brand_type_style_get (set->style)->size;
  g_array_append_val (set->lines, line);
  for (GSList *l = layout_line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *item = l->data;

      add_item (&writer, item, text, x);
      x += (double) pango_glyph_string_get_width (item->glyphs) / PANGO_SCALE;
    }
  g_array_index (set->lines, BrandSetLine, set->lines->len - 1).width = x;
}

void
brand_typesetter_set_layout (BrandTypesetter *self,
                             BrandSet        *set,
                             const char      *text,
                             double           width)
{
  BrandTypeFont *type = brand_typesetter_get_type (self, set->style);

  pango_layout_set_font_description (self->layout, type->description);
  pango_layout_set_attributes (self->layout, type->attributes);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (self->layout, width > 0 ? (int) (width * PANGO_SCALE) : -1);
  pango_layout_set_single_paragraph_mode (self->layout, width <= 0);
  pango_layout_set_text (self->layout, text, -1);
  for (GSList *l = pango_layout_get_lines_readonly (self->layout); l != NULL; l = l->next)
    add_line (self, set, l->data, text);
}

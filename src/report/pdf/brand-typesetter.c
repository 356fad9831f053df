/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-typesetter-private.h"

#include <pango/pangocairo.h>

#include "draw/brand-style.h"

#define FEATURES "liga=0, clig=0"
#define FEATURES_OF_NUMBERS FEATURES ", tnum=1"

/* A difference this small, in thousandths of the type size, can't be seen. */
#define LEAST_KERN 0.5

static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

BrandTypesetter *
brand_typesetter_new (void)
{
  BrandTypesetter *self = g_new0 (BrandTypesetter, 1);

  self->context = make_context ();
  self->fonts = brand_pdf_fonts_new ();
  self->texts = g_string_chunk_new (4096);
  self->glyphs = pango_glyph_string_new ();
  self->layout = pango_layout_new (self->context);
  self->document = 1;

  return self;
}

void
brand_typesetter_free (BrandTypesetter *self)
{
  for (guint i = 0; i < BRAND_N_TYPE_STYLES; i++)
    {
      g_clear_pointer (&self->types[i].description, pango_font_description_free);
      g_clear_pointer (&self->types[i].attributes, pango_attr_list_unref);
      g_clear_pointer (&self->types[i].latin, pango_item_free);
      g_clear_pointer (&self->types[i].numbers, pango_item_free);
    }
  g_clear_pointer (&self->words, g_hash_table_unref);
  g_string_chunk_free (self->texts);
  pango_glyph_string_free (self->glyphs);
  g_object_unref (self->layout);
  g_object_unref (self->context);
  brand_pdf_fonts_free (self->fonts);
  g_free (self);
}

BrandPdfFonts *
brand_typesetter_get_fonts (BrandTypesetter *self)
{
  return self->fonts;
}

void
brand_typesetter_begin (BrandTypesetter *self)
{
  self->document++;
}

guint
brand_typesetter_get_n_unknown (BrandTypesetter *self)
{
  return self->n_unknown;
}

static PangoFontDescription *
make_description (const BrandTypeface *face)
{
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description,
                                            face->is_display ? "Inter Display, " BRAND_STYLE_FAMILY
                                                             : BRAND_STYLE_FAMILY);
  pango_font_description_set_weight (description, (PangoWeight) face->weight);
  if (face->is_italic)
    pango_font_description_set_style (description, PANGO_STYLE_ITALIC);
  pango_font_description_set_absolute_size (description, face->size * PANGO_SCALE);

  return description;
}

static PangoAttrList *
make_attributes (const char *features)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new (features));

  return attributes;
}

static PangoItem *
analyze (PangoContext  *context,
         PangoAttrList *attributes)
{
  GList *items = pango_itemize (context, "x", 0, 1, attributes, NULL);
  PangoItem *item = items->data;

  g_list_free (items);

  return item;
}

BrandTypeFont *
brand_typesetter_get_type (BrandTypesetter *self,
                           BrandTypeStyle   style)
{
  BrandTypeFont *type = &self->types[style];
  g_autoptr (PangoAttrList) numbers = NULL;

  if (type->description != NULL)
    return type;

  type->description = make_description (brand_type_style_get (style));
  pango_context_set_font_description (self->context, type->description);
  type->attributes = make_attributes (FEATURES);
  type->latin = analyze (self->context, type->attributes);
  numbers = make_attributes (FEATURES_OF_NUMBERS);
  type->numbers = analyze (self->context, numbers);
  type->font = brand_pdf_fonts_get (self->fonts, type->latin->analysis.font);

  return type;
}

BrandSet *
brand_typesetter_set (BrandTypesetter *self,
                      BrandTypeStyle   style,
                      const char      *text,
                      double           width)
{
  BrandSet *set = g_new (BrandSet, 1);

  set->style = style;
  set->codes = g_string_sized_new (128);
  set->runs = g_array_sized_new (FALSE, FALSE, sizeof (BrandSetRun), 2);
  set->lines = g_array_sized_new (FALSE, FALSE, sizeof (BrandSetLine), 2);
  if (!brand_typesetter_set_words (self, set, text, width))
    {
      g_string_truncate (set->codes, 0);
      g_array_set_size (set->runs, 0);
      g_array_set_size (set->lines, 0);
      brand_typesetter_set_layout (self, set, text, width);
    }

  return set;
}

void
brand_set_free (BrandSet *self)
{
  for (guint i = 0; i < self->runs->len; i++)
    g_free (g_array_index (self->runs, BrandSetRun, i).actual);
  g_string_free (self->codes, TRUE);
  g_array_unref (self->runs);
  g_array_unref (self->lines);
  g_free (self);
}

guint
brand_set_get_n_lines (const BrandSet *self)
{
  return self->lines->len;
}

double
brand_set_get_height (const BrandSet *self)
{
  return self->lines->len * brand_type_style_get (self->style)->leading;
}

double
brand_set_get_width (const BrandSet *self)
{
  double width = 0;

  for (guint i = 0; i < self->lines->len; i++)
    width = MAX (width, g_array_index (self->lines, BrandSetLine, i).width);

  return width;
}

static void
append_run (const BrandSet    *self,
            const BrandSetRun *run,
            double             x,
            double             y,
            GString           *out)
{
  if (run->actual != NULL)
    g_string_append_printf (out, "/Span<</ActualText%s>>BDC\n", run->actual);
  g_string_append (out, "BT/");
  g_string_append (out, run->font);
  g_string_append_c (out, ' ');
  brand_pdf_append_number (out, brand_type_style_get (self->style)->size);
  g_string_append (out, " Tf 1 0 ");
  brand_pdf_append_number (out, run->slant);
  g_string_append (out, " 1 ");
  brand_pdf_append_number (out, x + run->x);
  g_string_append_c (out, ' ');
  brand_pdf_append_number (out, y + run->rise);
  g_string_append (out, " Tm[");
  g_string_append_len (out, self->codes->str + run->offset, run->length);
  g_string_append (out, "]TJ ET\n");
  if (run->actual != NULL)
    g_string_append (out, "EMC\n");
}

void
brand_set_append_line (const BrandSet *self,
                       guint           line,
                       double          x,
                       double          y,
                       GString        *out)
{
  const BrandSetLine *what = &g_array_index (self->lines, BrandSetLine, line);

  for (guint i = 0; i < what->n_runs; i++)
    append_run (self, &g_array_index (self->runs, BrandSetRun, what->first_run + i), x, y, out);
}

void
brand_codes_add (BrandCodes *self,
                 guint       glyph,
                 double      x)
{
  double gap = x / self->size * 1000 - self->pen;

  if (fabs (gap) >= LEAST_KERN)
    {
      brand_codes_finish (self);
      brand_pdf_append_number (self->codes, -gap);
      self->pen += gap;
    }
  if (!self->is_open)
    g_string_append_c (self->codes, '<');
  self->is_open = TRUE;
  brand_pdf_font_append_code (self->font, glyph, self->codes);
  self->pen += brand_pdf_font_get_advance (self->font, glyph);
}

void
brand_codes_finish (BrandCodes *self)
{
  if (self->is_open)
    g_string_append_c (self->codes, '>');
  self->is_open = FALSE;
}

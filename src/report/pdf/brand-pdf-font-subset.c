/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-pdf-font-private.h"

#include <hb-ot.h>
#include <hb-subset.h>

#define TAG_LENGTH 6

/* Six capitals before the name tell readers that this is a part of the font. */
static char *
dup_name (BrandPdfFont *self)
{
  char name[64] = "";
  guint length = sizeof name;
  guint hash = 5381;
  GString *full = g_string_new (NULL);

  for (hb_codepoint_t glyph = HB_SET_VALUE_INVALID; hb_set_next (self->used, &glyph);)
    hash = hash * 33 + glyph;
  for (guint i = 0; i < TAG_LENGTH; i++, hash /= 26)
    g_string_append_c (full, (char) ('A' + hash % 26));
  hb_ot_name_get_utf8 (self->face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID,
                       &length, name);
  g_string_append_c (full, '+');
  for (const char *p = name; *p != '\0'; p++)
    if (g_ascii_isalnum (*p) || *p == '-')
      g_string_append_c (full, *p);
  if (full->len == TAG_LENGTH + 1)
    g_string_append_printf (full, "Font%u", self->index);

  return g_string_free (full, FALSE);
}

static void
pin_axes (BrandPdfFont      *self,
          hb_subset_input_t *input)
{
  hb_ot_var_axis_info_t axes[32];
  guint n_axes = G_N_ELEMENTS (axes);
  guint n_coords;
  const float *coords = hb_font_get_var_coords_design (pango_font_get_hb_font (self->pango),
                                                       &n_coords);

  hb_ot_var_get_axis_infos (self->face, 0, &n_axes, axes);
  for (guint i = 0; i < n_axes; i++)
    hb_subset_input_pin_axis_location (input, self->face, axes[i].tag,
                                       i < n_coords ? coords[i] : axes[i].default_value);
}

static hb_face_t *
make_subset (BrandPdfFont *self)
{
  static const char dropped[][5] = {
    "GSUB", "GPOS", "GDEF", "name", "post", "cmap", "OS/2", "kern", "vhea", "vmtx", "VORG", "BASE",
    "STAT", "meta", "DSIG", "MATH", "gasp", "hdmx", "VDMX", "LTSH",
  };
  hb_subset_input_t *input = hb_subset_input_create_or_fail ();
  hb_set_t *drop = hb_subset_input_set (input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  hb_face_t *subset;

  hb_set_union (hb_subset_input_glyph_set (input), self->used);
  hb_subset_input_set_flags (input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE
                                    | HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE);
  for (guint i = 0; i < G_N_ELEMENTS (dropped); i++)
    hb_set_add (drop, hb_tag_from_string (dropped[i], 4));
  if (hb_ot_var_has_data (self->face))
    pin_axes (self, input);
  subset = hb_subset_or_fail (self->face, input);
  hb_subset_input_destroy (input);

  return subset;
}

static guint
write_program (BrandPdfFont *self,
               BrandPdfFile *file)
{
  hb_face_t *subset = make_subset (self);
  hb_blob_t *blob;
  guint number = brand_pdf_file_reserve (file, 1);
  guint length;
  const char *data;
  g_autofree char *entries = NULL;

  blob = self->is_cff ? hb_face_reference_table (subset, HB_TAG ('C', 'F', 'F', ' '))
                      : hb_face_reference_blob (subset);
  data = hb_blob_get_data (blob, &length);
  entries = self->is_cff ? g_strdup ("/Subtype/CIDFontType0C")
                         : g_strdup_printf ("/Length1 %u", length);
  brand_pdf_file_write_stream (file, number, entries, data, length);
  hb_blob_destroy (blob);
  hb_face_destroy (subset);

  return number;
}

static int
get_metric (BrandPdfFont       *self,
            hb_ot_metrics_tag_t tag)
{
  hb_position_t value = 0;

  hb_ot_metrics_get_position_with_fallback (self->font, tag, &value);

  return (int) (value * self->units);
}

static guint
write_descriptor (BrandPdfFont *self,
                  BrandPdfFile *file,
                  const char   *name)
{
  guint number = brand_pdf_file_reserve (file, 1);
  int ascent = get_metric (self, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
  int descent = get_metric (self, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
  double italic = hb_style_get_value (self->font, HB_STYLE_TAG_SLANT_ANGLE);
  guint program = write_program (self, file);

  brand_pdf_file_printf (file, number,
                         "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[-500 %d 2000 %d]"
                         "/ItalicAngle %d/Ascent %d/Descent %d/CapHeight %d/StemV 80/%s %u 0 R>>",
                         name, descent, ascent, (int) italic, ascent, descent,
                         get_metric (self, HB_OT_METRICS_TAG_CAP_HEIGHT),
                         self->is_cff ? "FontFile3" : "FontFile2", program);

  return number;
}

static void
append_widths (BrandPdfFont *self,
               GString      *string)
{
  hb_codepoint_t last = HB_SET_VALUE_INVALID;

  g_string_append (string, "/W[");
  for (hb_codepoint_t glyph = HB_SET_VALUE_INVALID; hb_set_next (self->used, &glyph); last = glyph)
    {
      if (last == HB_SET_VALUE_INVALID || glyph != last + 1)
        g_string_append_printf (string, "%s%u[", last == HB_SET_VALUE_INVALID ? "" : "]", glyph);
      else
        g_string_append_c (string, ' ');
      brand_pdf_append_number (string, brand_pdf_font_get_advance (self, glyph));
    }
  g_string_append (string, "]]");
}

void
brand_pdf_font_write_subset (BrandPdfFont *self,
                             BrandPdfFile *file,
                             GString      *resources)
{
  g_autofree char *name = dup_name (self);
  g_autoptr (GArray) glyphs = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GString) inner = g_string_new ("<</Type/Font/Subtype/CIDFontType");
  guint number = brand_pdf_file_reserve (file, 2);
  guint descriptor = write_descriptor (self, file, name);
  guint texts;

  for (hb_codepoint_t glyph = HB_SET_VALUE_INVALID; hb_set_next (self->used, &glyph);)
    g_array_append_val (glyphs, glyph);
  texts = brand_pdf_font_write_texts (self, file, (const guint *) (gpointer) glyphs->data,
                                      glyphs->len, 0);

  g_string_append_printf (inner, "%s/BaseFont/%s/FontDescriptor %u 0 R/DW 1000"
                          "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
                          self->is_cff ? "0" : "2/CIDToGIDMap/Identity", name, descriptor);
  append_widths (self, inner);
  g_string_append (inner, ">>");
  brand_pdf_file_write (file, number + 1, inner->str, inner->len);
  brand_pdf_file_printf (file, number,
                         "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H"
                         "/DescendantFonts[%u 0 R]/ToUnicode %u 0 R>>", name, number + 1, texts);
  g_string_append_printf (resources, "/F%u %u 0 R", self->index, number);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-pdf-font-private.h"

#include <hb-ot.h>
#include <string.h>

struct _BrandPdfFonts
{
  GPtrArray *fonts; /* BrandPdfFont */
  GHashTable *by_pango;
};

static void
font_free (BrandPdfFont *self)
{
  g_object_unref (self->pango);
  hb_font_destroy (self->font);
  hb_set_destroy (self->used);
  g_hash_table_unref (self->texts);
  g_hash_table_unref (self->codes);
  g_array_unref (self->glyphs);
  g_free (self);
}

BrandPdfFonts *
brand_pdf_fonts_new (void)
{
  BrandPdfFonts *self = g_new0 (BrandPdfFonts, 1);

  self->fonts = g_ptr_array_new_with_free_func ((GDestroyNotify) font_free);
  self->by_pango = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);

  return self;
}

void
brand_pdf_fonts_free (BrandPdfFonts *self)
{
  g_ptr_array_unref (self->fonts);
  g_hash_table_unref (self->by_pango);
  g_free (self);
}

static gboolean
face_has_table (hb_face_t *face,
                hb_tag_t   tag)
{
  hb_blob_t *blob = hb_face_reference_table (face, tag);
  gboolean has_table = hb_blob_get_length (blob) > 0;

  hb_blob_destroy (blob);

  return has_table;
}

/* Where the objects of a CFF index begin, and where the index ends; 0 when it is cut short. */
static guint
skip_index (const guint8 *data,
            guint         length,
            guint         start,
            guint        *objects)
{
  guint n, size, last = 0;

  if (start + 3 > length)
    return 0;

  n = data[start] << 8 | data[start + 1];
  size = data[start + 2];
  *objects = start + 3 + (n + 1) * size;
  if (n == 0 || size == 0 || size > 4 || *objects > length)
    return 0;
  for (guint i = 0; i < size; i++)
    last = last << 8 | data[*objects - size + i];

  return *objects + last - 1;
}

/* A CID-keyed font says so by the operator ROS, the first of its top entries: its glyph numbers
 * are not its codes. */
static gboolean
is_cid_keyed (const guint8 *data,
              guint         length)
{
  guint names, dictionary;
  guint end = length > 4 ? skip_index (data, length, data[2], &names) : 0;

  if (end == 0 || skip_index (data, length, end, &dictionary) == 0)
    return TRUE;

  for (guint i = dictionary; i + 1 < length;)
    if (data[i] <= 21)
      return data[i] == 12 && data[i + 1] == 30;
    else if (data[i] == 28)
      i += 3;
    else if (data[i] == 29)
      i += 5;
    else
      i += data[i] >= 247 ? 2 : 1;

  return TRUE;
}

static gboolean
face_is_cid_keyed (hb_face_t *face)
{
  hb_blob_t *blob = hb_face_reference_table (face, HB_TAG ('C', 'F', 'F', ' '));
  guint length;
  const guint8 *data = (const guint8 *) hb_blob_get_data (blob, &length);
  gboolean is_keyed = is_cid_keyed (data, length);

  hb_blob_destroy (blob);

  return is_keyed;
}

static BrandPdfFont *
font_new (PangoFont *pango,
          guint      index)
{
  BrandPdfFont *self = g_new0 (BrandPdfFont, 1);
  hb_font_t *shaped = pango_font_get_hb_font (pango);
  gboolean has_outlines;
  guint n_coords, units;
  const int *coords = hb_font_get_var_coords_normalized (shaped, &n_coords);

  self->index = index;
  self->pango = g_object_ref (pango);
  self->face = hb_font_get_face (shaped);
  self->font = hb_font_create (self->face);
  units = hb_face_get_upem (self->face);
  hb_font_set_scale (self->font, (int) units, (int) units);
  if (n_coords > 0)
    hb_font_set_var_coords_normalized (self->font, coords, n_coords);
  self->units = 1000.0 / units;
  self->slant = hb_font_get_synthetic_slant (shaped);

  self->is_cff = face_has_table (self->face, HB_TAG ('C', 'F', 'F', ' '));
  has_outlines = self->is_cff || face_has_table (self->face, HB_TAG ('g', 'l', 'y', 'f'));
  self->is_plain = has_outlines && !hb_ot_color_has_layers (self->face)
                   && !hb_ot_color_has_paint (self->face) && !hb_ot_color_has_png (self->face)
                   && !(self->is_cff && face_is_cid_keyed (self->face));
  self->used = hb_set_create ();
  self->texts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->codes = g_hash_table_new (NULL, NULL);
  self->glyphs = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

static gboolean
is_same_typeface (BrandPdfFont *self,
                  PangoFont    *pango)
{
  hb_font_t *other = pango_font_get_hb_font (pango);
  guint n_own, n_others;
  const int *own = hb_font_get_var_coords_normalized (self->font, &n_own);
  const int *others = hb_font_get_var_coords_normalized (other, &n_others);

  return self->face == hb_font_get_face (other)
         && n_own == n_others && (n_own == 0 || memcmp (own, others, n_own * sizeof *own) == 0)
         && G_APPROX_VALUE (self->slant, hb_font_get_synthetic_slant (other), 1e-6);
}

BrandPdfFont *
brand_pdf_fonts_get (BrandPdfFonts *self,
                     PangoFont     *font)
{
  BrandPdfFont *found = g_hash_table_lookup (self->by_pango, font);

  if (found != NULL)
    return found;

  for (guint i = 0; i < self->fonts->len && found == NULL; i++)
    if (is_same_typeface (self->fonts->pdata[i], font))
      found = self->fonts->pdata[i];
  if (found == NULL)
    {
      found = font_new (font, self->fonts->len);
      g_ptr_array_add (self->fonts, found);
    }
  g_hash_table_insert (self->by_pango, g_object_ref (font), found);

  return found;
}

BrandPdfFont *
brand_pdf_fonts_find (BrandPdfFonts *self,
                      const char    *name,
                      guint         *part)
{
  char *end;
  guint64 index = g_ascii_strtoull (name + 1, &end, 10);

  *part = *end == '.' ? (guint) g_ascii_strtoull (end + 1, NULL, 10) : 0;

  return index < self->fonts->len ? self->fonts->pdata[index] : NULL;
}

PangoFont *
brand_pdf_font_get_pango (BrandPdfFont *self)
{
  return self->pango;
}

guint
brand_pdf_font_get_glyph (BrandPdfFont *self,
                          guint         part,
                          guint         code)
{
  guint number = part * BRAND_PDF_PART + code - 1;

  if (self->is_plain)
    return code;

  return number < self->glyphs->len ? g_array_index (self->glyphs, guint, number) : 0;
}

gboolean
brand_pdf_font_is_plain (BrandPdfFont *self)
{
  return self->is_plain;
}

static guint
get_number (BrandPdfFont *self,
            guint         glyph)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->codes, GUINT_TO_POINTER (glyph)));

  if (number == 0)
    {
      g_array_append_val (self->glyphs, glyph);
      number = self->glyphs->len;
      g_hash_table_insert (self->codes, GUINT_TO_POINTER (glyph), GUINT_TO_POINTER (number));
    }

  return number - 1;
}

guint
brand_pdf_font_get_part (BrandPdfFont *self,
                         guint         glyph)
{
  return self->is_plain ? 0 : get_number (self, glyph) / BRAND_PDF_PART;
}

void
brand_pdf_font_append_name (BrandPdfFont *self,
                            guint         glyph,
                            GString      *string)
{
  if (self->is_plain)
    g_string_append_printf (string, "F%u", self->index);
  else
    g_string_append_printf (string, "T%u.%u", self->index, brand_pdf_font_get_part (self, glyph));
}

void
brand_pdf_font_append_code (BrandPdfFont *self,
                            guint         glyph,
                            GString      *string)
{
  static const char hex[] = "0123456789ABCDEF";
  guint code = self->is_plain ? glyph : get_number (self, glyph) % BRAND_PDF_PART + 1;

  for (int shift = self->is_plain ? 12 : 4; shift >= 0; shift -= 4)
    g_string_append_c (string, hex[code >> shift & 15]);
}

double
brand_pdf_font_get_advance (BrandPdfFont *self,
                            guint         glyph)
{
  return hb_font_get_glyph_h_advance (self->font, glyph) * self->units;
}

double
brand_pdf_font_get_slant (BrandPdfFont *self)
{
  return self->slant;
}

void
brand_pdf_font_use (BrandPdfFont *self,
                    guint         glyph)
{
  hb_set_add (self->used, glyph);
}

gboolean
brand_pdf_font_set_text (BrandPdfFont *self,
                         guint         glyph,
                         const char   *text,
                         gsize         length)
{
  const char *known = g_hash_table_lookup (self->texts, GUINT_TO_POINTER (glyph));

  if (known != NULL)
    return strlen (known) == length && memcmp (known, text, length) == 0;

  g_hash_table_insert (self->texts, GUINT_TO_POINTER (glyph), g_strndup (text, length));
  return TRUE;
}

static void
append_text_line (GString    *map,
                  const char *text,
                  guint       code,
                  gboolean    is_wide)
{
  g_autofree gunichar2 *utf16 = g_utf8_to_utf16 (text, -1, NULL, NULL, NULL);

  g_string_append_printf (map, is_wide ? "<%04X> <" : "<%02X> <", code);
  for (const gunichar2 *p = utf16; *p != 0; p++)
    g_string_append_printf (map, "%04X", *p);
  g_string_append (map, ">\n");
}

guint
brand_pdf_font_write_texts (BrandPdfFont *self,
                            BrandPdfFile *file,
                            const guint  *glyphs,
                            guint         n_glyphs,
                            guint         first_code)
{
  g_autoptr (GString) map = g_string_new (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n");
  guint number = brand_pdf_file_reserve (file, 1);

  g_string_append (map, self->is_plain ? "<0000> <FFFF>" : "<00> <FF>");
  g_string_append (map, "\nendcodespacerange\n");
  for (guint i = 0; i < n_glyphs; i++)
    {
      const char *text = g_hash_table_lookup (self->texts, GUINT_TO_POINTER (glyphs[i]));

      if (text == NULL || !hb_set_has (self->used, glyphs[i]))
        continue;
      g_string_append (map, "1 beginbfchar\n");
      append_text_line (map, text, self->is_plain ? glyphs[i] : first_code + i, self->is_plain);
      g_string_append (map, "endbfchar\n");
    }
  g_string_append (map, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  brand_pdf_file_write_stream (file, number, "", map->str, map->len);

  return number;
}

void
brand_pdf_fonts_write (BrandPdfFonts *self,
                       BrandPdfFile  *file,
                       GString       *resources)
{
  g_string_append (resources, "/Font<<");
  for (guint i = 0; i < self->fonts->len; i++)
    {
      BrandPdfFont *font = self->fonts->pdata[i];

      if (hb_set_is_empty (font->used))
        continue;
      if (font->is_plain)
        brand_pdf_font_write_subset (font, file, resources);
      else
        brand_pdf_font_write_type3 (font, file, resources);
      hb_set_clear (font->used);
    }
  g_string_append (resources, ">>");
}

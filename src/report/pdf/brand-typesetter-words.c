/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-typesetter-private.h"

#include <string.h>

/* A word in one style, ready for a PDF. */
typedef struct
{
  const char *text;
  guint length;
  BrandTypeStyle style;
  guint document;      /* the last that its glyphs were counted in */
  double width;
  guint32 *glyphs;
  guint n_glyphs;
  gboolean is_known;   /* every glyph is there, and says one character */
  char *codes;
  guint n_codes;
} BrandWord;

static guint
word_hash (gconstpointer key)
{
  const BrandWord *word = key;
  guint hash = word->style;

  for (guint i = 0; i < word->length; i++)
    hash = hash * 33 + (guchar) word->text[i];

  return hash;
}

static gboolean
word_equal (gconstpointer a,
            gconstpointer b)
{
  const BrandWord *one = a;
  const BrandWord *other = b;

  return one->style == other->style && one->length == other->length
         && memcmp (one->text, other->text, one->length) == 0;
}

static void
word_free (gpointer data)
{
  BrandWord *word = data;

  g_free (word->glyphs);
  g_free (word->codes);
  g_free (word);
}

/* Latin letters and the punctuation that goes with them: no reordering, no breaks but at spaces. */
static gboolean
is_plain_character (gunichar c)
{
  return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x250 && c != 0xad)
         || (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x205f)
         || (c >= 0x20a0 && c < 0x20c1) || (c >= 0x2190 && c < 0x2194) || c == 0x2212;
}

static gboolean
is_plain_text (const char *text)
{
  for (const char *p = text; *p != '\0';)
    if (((guchar) *p >= 0x20 && (guchar) *p < 0x7f) || *p == '\n')
      p++;
    else if (is_plain_character (g_utf8_get_char (p)))
      p = g_utf8_next_char (p);
    else
      return FALSE;

  return TRUE;
}

static void
encode_word (BrandWord        *word,
             BrandTypeFont    *type,
             PangoGlyphString *glyphs)
{
  g_autoptr (GString) out = g_string_new (NULL);
  BrandCodes codes = { out, type->font, brand_type_style_get (word->style)->size, 0, FALSE };
  double x = 0;

  for (int i = 0; i < glyphs->num_glyphs && word->is_known; i++)
    {
      const PangoGlyphInfo *info = &glyphs->glyphs[i];
      const char *text = word->text + glyphs->log_clusters[i];

      word->glyphs[i] = info->glyph;
      word->is_known = (info->glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0
                       && info->glyph != PANGO_GLYPH_EMPTY && info->geometry.y_offset == 0
                       && (i == 0 || glyphs->log_clusters[i] != glyphs->log_clusters[i - 1]);
      if (!word->is_known)
        break;
      word->is_known = brand_pdf_font_set_text (type->font, info->glyph, text,
                                                (gsize) (g_utf8_next_char (text) - text));
      brand_codes_add (&codes, info->glyph, x + (double) info->geometry.x_offset / PANGO_SCALE);
      x += (double) info->geometry.width / PANGO_SCALE;
    }
  brand_codes_finish (&codes);
  word->width = x;
  word->n_codes = (guint) out->len;
  word->codes = g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
is_number (const BrandWord *word)
{
  gboolean has_digit = FALSE;

  for (guint i = 0; i < word->length; i++)
    if (g_ascii_isdigit (word->text[i]))
      has_digit = TRUE;
    else if (g_ascii_isalpha (word->text[i]))
      return FALSE;

  return has_digit;
}

static BrandWord *
word_new (BrandTypesetter *self,
          const BrandWord *key)
{
  BrandTypeFont *type = brand_typesetter_get_type (self, key->style);
  BrandWord *word = g_new0 (BrandWord, 1);

  word->text = g_string_chunk_insert_len (self->texts, key->text, key->length);
  word->length = key->length;
  word->style = key->style;
  pango_shape_full (word->text, (int) word->length, word->text, (int) word->length,
                    is_number (word) ? &type->numbers->analysis : &type->latin->analysis,
                    self->glyphs);
  word->n_glyphs = (guint) self->glyphs->num_glyphs;
  word->glyphs = g_new (guint32, word->n_glyphs);
  word->is_known = (glong) word->n_glyphs == g_utf8_strlen (word->text, word->length);
  encode_word (word, type, self->glyphs);
  g_hash_table_add (self->words, word);

  return word;
}

static const BrandWord *
get_word (BrandTypesetter *self,
          BrandTypeStyle   style,
          const char      *text,
          guint            length)
{
  BrandWord key = { text, length, style };
  BrandWord *word;

  if (self->words == NULL)
    self->words = g_hash_table_new_full (word_hash, word_equal, word_free, NULL);
  word = g_hash_table_lookup (self->words, &key);
  if (word == NULL)
    word = word_new (self, &key);
  if (word->document != self->document && word->is_known)
    {
      for (guint i = 0; i < word->n_glyphs; i++)
        brand_pdf_font_use (self->types[style].font, word->glyphs[i]);
      word->document = self->document;
    }

  return word;
}

static void
begin_line (BrandSet      *set,
            BrandTypeFont *type)
{
  BrandSetLine line = { 0, set->runs->len, 1 };
  BrandSetRun run = { 0, .offset = (guint) set->codes->len,
                      .slant = brand_pdf_font_get_slant (type->font) };
  g_autoptr (GString) name = g_string_new (NULL);

  brand_pdf_font_append_name (type->font, 0, name);
  g_strlcpy (run.font, name->str, sizeof run.font);
  g_array_append_val (set->lines, line);
  g_array_append_val (set->runs, run);
}

static void
add_word (BrandSet        *set,
          const BrandWord *word)
{
  g_array_index (set->lines, BrandSetLine, set->lines->len - 1).width += word->width;
  g_array_index (set->runs, BrandSetRun, set->runs->len - 1).length += word->n_codes;
  g_string_append_len (set->codes, word->codes, word->n_codes);
}

static gboolean
place_word (BrandTypesetter *self,
            BrandSet        *set,
            const char      *text,
            guint            length,
            double           width)
{
  const BrandWord *space = get_word (self, set->style, " ", 1);
  const BrandWord *word = get_word (self, set->style, text, length);
  double used = g_array_index (set->lines, BrandSetLine, set->lines->len - 1).width;

  if (!word->is_known || (width > 0 && word->width > width))
    return FALSE;
  if (used > 0 && width > 0 && used + space->width + word->width > width)
    begin_line (set, brand_typesetter_get_type (self, set->style));
  else if (used > 0)
    add_word (set, space);
  add_word (set, word);

  return TRUE;
}

gboolean
brand_typesetter_set_words (BrandTypesetter *self,
                            BrandSet        *set,
                            const char      *text,
                            double           width)
{
  BrandTypeFont *type = brand_typesetter_get_type (self, set->style);

  if (!brand_pdf_font_is_plain (type->font) || !is_plain_text (text))
    return FALSE;

  begin_line (set, type);
  for (const char *p = text;; p++)
    {
      gsize length = strcspn (p, " \n");

      if (length > 0 && !place_word (self, set, p, (guint) length, width))
        return FALSE;
      p += length;
      if (*p == '\0')
        return TRUE;
      if (*p == '\n')
        begin_line (set, type);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-play.h"

#include <pango/pangocairo.h>
#include <string.h>

#define MOST_NUMBERS 8

typedef struct
{
  double fill[3];
  double stroke[3];
} Paint;

typedef struct
{
  cairo_t *cr;
  BrandPdfFonts *fonts;
  GPtrArray *pictures;
  GArray *saved;           /* Paint */
  Paint paint;
  double numbers[MOST_NUMBERS];
  guint n_numbers;
  const char *name;        /* the last one, without its slash */
  const char *array;       /* the last one, behind its bracket */
  gboolean is_clip;
  const char *font;
  double size;
  double matrix[6];
} Player;

typedef struct
{
  const char *word;
  void (*play) (Player *self);
} Operator;

static const char *
skip_string (const char *p)
{
  while (*p != ')' && *p != '\0')
    p += *p == '\\' ? 2 : 1;

  return p;
}

static const char *
skip_dictionary (const char *p)
{
  guint depth = 0;

  do
    if (p[0] == '<' && p[1] == '<')
      depth++, p += 2;
    else if (p[0] == '>' && p[1] == '>')
      depth--, p += 2;
    else if (*p == '<')
      p += strcspn (p, ">") + 1;
    else if (*p == '(')
      p = skip_string (p);
    else
      p++;
  while (depth > 0 && *p != '\0');

  return p;
}

static void
set_color (double        color[3],
           const Player *self)
{
  for (guint i = 0; i < 3; i++)
    color[i] = self->numbers[i];
}

static void
play_fill_color (Player *self)
{
  set_color (self->paint.fill, self);
}

static void
play_stroke_color (Player *self)
{
  set_color (self->paint.stroke, self);
}

static void
play_width (Player *self)
{
  cairo_set_line_width (self->cr, self->numbers[0]);
}

/* The pattern's lengths are in the array, its phase is always 0. */
static void
play_dash (Player *self)
{
  double lengths[2] = { 0, 0 };
  char *end = (char *) self->array;

  for (guint i = 0; i < 2 && *end != ']'; i++)
    lengths[i] = g_ascii_strtod (end, &end);
  cairo_set_dash (self->cr, lengths, lengths[0] > 0 ? 2 : 0, 0);
}

static void
play_save (Player *self)
{
  g_array_append_val (self->saved, self->paint);
  cairo_save (self->cr);
}

static void
play_restore (Player *self)
{
  g_return_if_fail (self->saved->len > 0);

  self->paint = g_array_index (self->saved, Paint, self->saved->len - 1);
  g_array_set_size (self->saved, self->saved->len - 1);
  cairo_restore (self->cr);
}

static void
play_move (Player *self)
{
  cairo_move_to (self->cr, self->numbers[0], self->numbers[1]);
}

static void
play_line (Player *self)
{
  cairo_line_to (self->cr, self->numbers[0], self->numbers[1]);
}

static void
play_curve (Player *self)
{
  const double *n = self->numbers;

  cairo_curve_to (self->cr, n[0], n[1], n[2], n[3], n[4], n[5]);
}

static void
play_close (Player *self)
{
  cairo_close_path (self->cr);
}

static void
play_rectangle (Player *self)
{
  const double *n = self->numbers;

  cairo_rectangle (self->cr, n[0], n[1], n[2], n[3]);
}

static void
use (Player       *self,
     const double  color[3])
{
  cairo_set_source_rgb (self->cr, color[0], color[1], color[2]);
}

static void
play_fill (Player *self)
{
  use (self, self->paint.fill);
  cairo_fill (self->cr);
}

static void
play_stroke (Player *self)
{
  use (self, self->paint.stroke);
  cairo_stroke (self->cr);
}

static void
play_fill_and_stroke (Player *self)
{
  use (self, self->paint.fill);
  cairo_fill_preserve (self->cr);
  play_stroke (self);
}

static void
play_clip (Player *self)
{
  self->is_clip = TRUE;
}

static void
play_end_path (Player *self)
{
  if (self->is_clip)
    cairo_clip (self->cr);
  cairo_new_path (self->cr);
  self->is_clip = FALSE;
}

static void
play_matrix (Player *self)
{
  const double *n = self->numbers;
  cairo_matrix_t matrix;

  cairo_matrix_init (&matrix, n[0], n[1], n[2], n[3], n[4], n[5]);
  cairo_transform (self->cr, &matrix);
}

/* A picture's own y grows downwards. */
static void
play_picture (Player *self)
{
  guint number = (guint) g_ascii_strtoull (self->name + 1, NULL, 10);
  cairo_rectangle_t extents;

  g_return_if_fail (number < self->pictures->len);

  cairo_recording_surface_get_extents (self->pictures->pdata[number], &extents);
  cairo_translate (self->cr, 0, extents.height);
  cairo_scale (self->cr, 1, -1);
  cairo_set_source_surface (self->cr, self->pictures->pdata[number], 0, 0);
  cairo_paint (self->cr);
}

static void
play_font (Player *self)
{
  self->font = self->name;
  self->size = self->numbers[0];
}

static void
play_text_matrix (Player *self)
{
  memcpy (self->matrix, self->numbers, sizeof self->matrix);
}

static const char *
read_codes (Player       *self,
            BrandPdfFont *font,
            guint         part,
            const char   *p,
            double       *pen,
            GArray       *glyphs)
{
  guint n_digits = brand_pdf_font_is_plain (font) ? 4 : 2;

  for (; g_ascii_isxdigit (*p); p += n_digits)
    {
      char digits[5] = { 0 };
      cairo_glyph_t glyph = { 0, *pen * self->size / 1000, 0 };

      memcpy (digits, p, n_digits);
      glyph.index = brand_pdf_font_get_glyph (font, part,
                                              (guint) g_ascii_strtoull (digits, NULL, 16));
      g_array_append_val (glyphs, glyph);
      *pen += brand_pdf_font_get_advance (font, (guint) glyph.index);
    }

  return p + 1;
}

/* Codes, and between them distances in thousandths of the size, which move back. */
static GArray *
read_glyphs (Player       *self,
             BrandPdfFont *font,
             guint         part)
{
  GArray *glyphs = g_array_new (FALSE, FALSE, sizeof (cairo_glyph_t));
  const char *p = self->array;
  double pen = 0;

  while (*p != ']' && *p != '\0')
    if (*p == '<')
      p = read_codes (self, font, part, p + 1, &pen, glyphs);
    else if (*p == ' ')
      p++;
    else
      pen -= g_ascii_strtod (p, (char **) &p);

  return glyphs;
}

static void
play_text (Player *self)
{
  guint part;
  BrandPdfFont *font = brand_pdf_fonts_find (self->fonts, self->font, &part);
  g_autoptr (GArray) glyphs = NULL;
  cairo_scaled_font_t *scaled;

  g_return_if_fail (font != NULL);

  glyphs = read_glyphs (self, font, part);
  scaled = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (brand_pdf_font_get_pango (font)));
  cairo_save (self->cr);
  memcpy (self->numbers, self->matrix, sizeof self->matrix);
  play_matrix (self);
  cairo_scale (self->cr, 1, -1);
  cairo_set_font_face (self->cr, cairo_scaled_font_get_font_face (scaled));
  cairo_set_font_size (self->cr, self->size);
  use (self, self->paint.fill);
  cairo_show_glyphs (self->cr, (const cairo_glyph_t *) (gpointer) glyphs->data,
                     (int) glyphs->len);
  cairo_restore (self->cr);
}

static const Operator operators[] = {
  { "rg", play_fill_color }, { "RG", play_stroke_color }, { "w", play_width }, { "d", play_dash },
  { "q", play_save }, { "Q", play_restore }, { "m", play_move }, { "l", play_line },
  { "c", play_curve }, { "h", play_close }, { "re", play_rectangle }, { "f", play_fill },
  { "S", play_stroke }, { "B", play_fill_and_stroke }, { "W", play_clip }, { "n", play_end_path },
  { "cm", play_matrix }, { "Do", play_picture }, { "Tf", play_font }, { "Tm", play_text_matrix },
  { "TJ", play_text },
};

/* Those that aren't known mark what things are, which can't be seen. */
static void
play_word (Player     *self,
           const char *word,
           gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (operators); i++)
    if (strlen (operators[i].word) == length && strncmp (operators[i].word, word, length) == 0)
      operators[i].play (self);
  self->n_numbers = 0;
}

static const char *
play_token (Player     *self,
            const char *p)
{
  gsize length = strcspn (p, " \n/[<");

  if (*p == '/')
    {
      self->name = p + 1;
      return p + 1 + strcspn (p + 1, " \n/[<");
    }
  if (*p == '[')
    {
      self->array = p + 1;
      return strchr (p, ']') + 1;
    }
  if (*p == '<')
    return skip_dictionary (p);
  if (g_ascii_isalpha (*p))
    {
      play_word (self, p, length);
      return p + length;
    }
  if (self->n_numbers < MOST_NUMBERS)
    self->numbers[self->n_numbers++] = g_ascii_strtod (p, NULL);
  return p + length;
}

void
brand_sheet_play (cairo_t       *cr,
                  const char    *stream,
                  BrandPdfFonts *fonts,
                  GPtrArray     *pictures)
{
  Player self = { cr, fonts, pictures };
  cairo_font_options_t *options = cairo_font_options_create ();

  self.saved = g_array_new (FALSE, FALSE, sizeof (Paint));
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_set_font_options (cr, options);
  cairo_set_line_width (cr, 1);
  for (const char *p = stream; *p != '\0';)
    p = *p == ' ' || *p == '\n' ? p + 1 : play_token (&self, p);
  cairo_font_options_destroy (options);
  g_array_unref (self.saved);
}

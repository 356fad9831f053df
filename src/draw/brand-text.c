/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-text.h"

#include "draw/brand-label-private.h"

#include <string.h>

/* About 1.5 KB each, and a byte for each pixel of those drawn again. */
#define MOST_LABELS 6000
#define N_ADVANCES 0x250

/* Text in other scripts is shaped to be measured; this many results are kept. */
#define MOST_WIDTHS 20000

typedef struct
{
  char *text;
  guint size; /* in hundredths */
  guint weight;
  guint width; /* in tenths; 0 is as wide as it gets */
  guint n_lines;
} Key;

struct _BrandText
{
  PangoContext *context;
  PangoAttrList *attributes;
  PangoLayout *probe;
  char *family;
  GHashTable *labels; /* Key to BrandLabel */
  GHashTable *fonts;  /* size and weight to PangoFontDescription */
  GHashTable *advances; /* weight to an array of N_ADVANCES widths at size 100 */
  GHashTable *widths; /* Key to double at size 100, for other scripts */
};

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ (key->size * 31 + key->weight) ^ (key->width << 12)
         ^ key->n_lines;
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *one = a;
  const Key *two = b;

  return one->size == two->size && one->weight == two->weight && one->width == two->width
         && one->n_lines == two->n_lines && strcmp (one->text, two->text) == 0;
}

static Key *
key_copy (const Key *key)
{
  Key *copy = g_memdup2 (key, sizeof *key);

  copy->text = g_strdup (key->text);
  return copy;
}

static void
key_free (gpointer data)
{
  Key *key = data;

  g_free (key->text);
  g_free (key);
}

static void
label_free (gpointer data)
{
  BrandLabel *label = data;

  g_clear_pointer (&label->glyphs, brand_glyphs_free);
  g_object_unref (label->layout);
  g_free (label);
}

static void
set_font_options (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
}

BrandText *
brand_text_new (const char *family)
{
  BrandText *self = g_new0 (BrandText, 1);

  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  set_font_options (self->context);
  self->attributes = pango_attr_list_new ();
  pango_attr_list_insert (self->attributes,
                          pango_attr_font_features_new ("liga=0, clig=0, tnum=1"));
  self->family = g_strdup (family);
  self->labels = g_hash_table_new_full (key_hash, key_equal, key_free, label_free);
  self->fonts = g_hash_table_new_full (NULL, NULL, NULL,
                                       (GDestroyNotify) pango_font_description_free);
  self->advances = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->widths = g_hash_table_new_full (key_hash, key_equal, key_free, g_free);
  self->probe = pango_layout_new (self->context);
  pango_layout_set_attributes (self->probe, self->attributes);
  return self;
}

void
brand_text_free (BrandText *self)
{
  g_hash_table_unref (self->labels);
  g_hash_table_unref (self->fonts);
  g_hash_table_unref (self->advances);
  g_hash_table_unref (self->widths);
  g_object_unref (self->probe);
  g_object_unref (self->context);
  pango_attr_list_unref (self->attributes);
  g_free (self->family);
  g_free (self);
}

void
brand_text_trim (BrandText *self)
{
  if (g_hash_table_size (self->labels) > MOST_LABELS)
    g_hash_table_remove_all (self->labels);
  if (g_hash_table_size (self->widths) > MOST_WIDTHS)
    g_hash_table_remove_all (self->widths);
}

static const PangoFontDescription *
get_font (BrandText *self,
          guint      size,
          guint      weight)
{
  gpointer key = GUINT_TO_POINTER (size * 16 + weight / 100);
  PangoFontDescription *font = g_hash_table_lookup (self->fonts, key);

  if (font == NULL)
    {
      font = pango_font_description_new ();
      pango_font_description_set_family (font, self->family);
      pango_font_description_set_absolute_size (font, size * (PANGO_SCALE / 100.0));
      pango_font_description_set_weight (font, (PangoWeight) weight);
      g_hash_table_insert (self->fonts, key, font);
    }
  return font;
}

static void
measure_layout (PangoLayout *layout,
                BrandLabel  *label)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  label->width = (double) logical.width / PANGO_SCALE;
  label->height = (double) logical.height / PANGO_SCALE;
  label->baseline = (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
  label->n_lines = (guint) pango_layout_get_line_count (layout);
  label->is_cut = pango_layout_is_ellipsized (layout);
}

static BrandLabel *
shape (BrandText *self,
       const Key *key)
{
  BrandLabel *label = g_new0 (BrandLabel, 1);

  label->layout = pango_layout_new (self->context);
  pango_layout_set_attributes (label->layout, self->attributes);
  pango_layout_set_font_description (label->layout, get_font (self, key->size, key->weight));
  if (key->width > 0)
    {
      pango_layout_set_width (label->layout, (int) (key->width * (PANGO_SCALE / 10.0)));
      pango_layout_set_height (label->layout, -(int) key->n_lines);
      pango_layout_set_wrap (label->layout, PANGO_WRAP_WORD);
      pango_layout_set_ellipsize (label->layout, PANGO_ELLIPSIZE_END);
    }
  else
    pango_layout_set_single_paragraph_mode (label->layout, TRUE);
  pango_layout_set_text (label->layout, key->text, -1);
  measure_layout (label->layout, label);
  label->glyphs = brand_glyphs_new (label->layout);
  return label;
}

static const BrandLabel *
lookup (BrandText *self,
        const Key *key)
{
  BrandLabel *label = g_hash_table_lookup (self->labels, key);

  if (label == NULL)
    {
      label = shape (self, key);
      g_hash_table_insert (self->labels, key_copy (key), label);
    }
  return label;
}

const BrandLabel *
brand_text_get (BrandText  *self,
                const char *text,
                double      size,
                guint       weight)
{
  Key key = { (char *) text, (guint) (size * 100 + 0.5), weight, 0, 1 };

  return lookup (self, &key);
}

const BrandLabel *
brand_text_get_fitted (BrandText  *self,
                       const char *text,
                       double      size,
                       guint       weight,
                       double      width,
                       guint       n_lines)
{
  /* A label shaped for every pixel of a zoom would be one for every frame. */
  guint steps = (guint) (MAX (width, 4) / 4);
  Key key = { (char *) text, (guint) (size * 100 + 0.5), weight, steps * 40, n_lines };

  if (n_lines <= 1)
    {
      const BrandLabel *label = brand_text_get (self, text, size, weight);

      if (label->width <= width)
        return label;
    }
  return lookup (self, &key);
}

static double
probe_width (BrandText  *self,
             const char *text,
             int         length,
             guint       weight)
{
  PangoRectangle logical;

  pango_layout_set_font_description (self->probe, get_font (self, 10000, weight));
  pango_layout_set_text (self->probe, text, length);
  pango_layout_get_extents (self->probe, NULL, &logical);
  return (double) logical.width / PANGO_SCALE;
}

static float *
get_advances (BrandText *self,
              guint      weight)
{
  float *advances = g_hash_table_lookup (self->advances, GUINT_TO_POINTER (weight));

  if (advances == NULL)
    {
      advances = g_new (float, N_ADVANCES);
      for (guint i = 0; i < N_ADVANCES; i++)
        advances[i] = -1;
      g_hash_table_insert (self->advances, GUINT_TO_POINTER (weight), advances);
    }
  return advances;
}

static double
measure_whole (BrandText  *self,
               const char *text,
               guint       weight)
{
  Key key = { (char *) text, 10000, weight, 0, 1 };
  double *width = g_hash_table_lookup (self->widths, &key);

  if (width == NULL)
    {
      width = g_new (double, 1);
      *width = probe_width (self, text, -1, weight);
      g_hash_table_insert (self->widths, key_copy (&key), width);
    }
  return *width;
}

double
brand_text_estimate (BrandText  *self,
                     const char *text,
                     double      size,
                     guint       weight)
{
  float *advances = get_advances (self, weight);
  double width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= 0x2010 && c <= 0x2026)
        c = c < 0x2018 ? '-' : '\'';
      if (c >= N_ADVANCES)
        return measure_whole (self, text, weight) * size / 100;
      if (advances[c] < 0)
        advances[c] = (float) probe_width (self, p, (int) (g_utf8_next_char (p) - p), weight);
      width += advances[c];
    }
  return width * size / 100;
}

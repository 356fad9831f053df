/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-label-private.h"

#include "draw/brand-pixels.h"

#include <math.h>
#include <string.h>

/* A label with more is left to Pango. */
#define MOST_GLYPHS 256

/* Of a pixel; so fine that each glyph of a mask is the one that cairo would show. */
#define N_STEPS 1024

/* Pixels; a larger mask is not kept. */
#define MOST_MASK 32768

typedef struct
{
  cairo_scaled_font_t *font;
  cairo_glyph_t *glyphs;
  guint n_glyphs;
} LabelRun;

/* How a label stands on the pixels. */
typedef struct
{
  int ratio;  /* 0: not drawn so far */
  int step_x; /* within a pixel */
  int step_y;
} Footing;

struct _BrandGlyphs
{
  GArray *runs;          /* of LabelRun */
  Footing footing;       /* when it was last drawn */
  cairo_surface_t *mask; /* its shape on that footing, or NULL */
  int left;              /* of the mask, from the label's corner, in pixels */
  int top;
};

static void
clear_run (gpointer data)
{
  LabelRun *run = data;

  cairo_scaled_font_destroy (run->font);
  g_free (run->glyphs);
}

/* Glyphs that only a box stands for are left to Pango, which draws the box. */
static gboolean
add_run (GArray         *runs,
         PangoGlyphItem *item,
         double          x,
         double          y)
{
  PangoGlyphString *string = item->glyphs;
  cairo_scaled_font_t *font
    = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (item->item->analysis.font));
  LabelRun run = { font, g_new (cairo_glyph_t, MAX (string->num_glyphs, 1)), 0 };
  gboolean is_known = font != NULL;

  for (int i = 0; is_known && i < string->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &string->glyphs[i];

      if (info->glyph & PANGO_GLYPH_UNKNOWN_FLAG)
        is_known = FALSE;
      if (is_known && info->glyph != PANGO_GLYPH_EMPTY)
        run.glyphs[run.n_glyphs++] = (cairo_glyph_t) {
          info->glyph, x + (double) info->geometry.x_offset / PANGO_SCALE,
          y + (double) info->geometry.y_offset / PANGO_SCALE };
      x += (double) info->geometry.width / PANGO_SCALE;
    }
  if (!is_known || run.n_glyphs > MOST_GLYPHS)
    {
      g_free (run.glyphs);
      return FALSE;
    }
  cairo_scaled_font_reference (font);
  g_array_append_val (runs, run);
  return TRUE;
}

static GArray *
collect_runs (PangoLayout *layout)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (LabelRun));
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  g_array_set_clear_func (runs, clear_run);
  do
    {
      PangoGlyphItem *item = pango_layout_iter_get_run_readonly (iter);
      PangoRectangle logical;

      if (item == NULL)
        continue;
      pango_layout_iter_get_run_extents (iter, NULL, &logical);
      if (!add_run (runs, item, (double) logical.x / PANGO_SCALE,
                    (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE))
        {
          g_clear_pointer (&runs, g_array_unref);
          break;
        }
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
  return runs;
}

BrandGlyphs *
brand_glyphs_new (PangoLayout *layout)
{
  GArray *runs = collect_runs (layout);
  BrandGlyphs *self;

  if (runs == NULL)
    return NULL;
  self = g_new0 (BrandGlyphs, 1);
  self->runs = runs;
  return self;
}

void
brand_glyphs_free (BrandGlyphs *self)
{
  g_clear_pointer (&self->mask, cairo_surface_destroy);
  g_array_unref (self->runs);
  g_free (self);
}

/* One label at a time: cairo blends glyphs that lie far apart, or over one another, through a mask
 * as large as all of them. */
static void
show_glyphs (const BrandGlyphs *self,
             cairo_t           *cr,
             double             x,
             double             y)
{
  cairo_glyph_t glyphs[MOST_GLYPHS];

  for (guint i = 0; i < self->runs->len; i++)
    {
      const LabelRun *run = &g_array_index (self->runs, LabelRun, i);

      for (guint j = 0; j < run->n_glyphs; j++)
        glyphs[j] = (cairo_glyph_t) { run->glyphs[j].index, run->glyphs[j].x + x,
                                      run->glyphs[j].y + y };
      cairo_set_scaled_font (cr, run->font);
      cairo_show_glyphs (cr, glyphs, (int) run->n_glyphs);
    }
}

static void
make_mask (BrandGlyphs *self,
           PangoLayout *layout)
{
  double ratio = self->footing.ratio;
  double pixel = ratio / PANGO_SCALE;
  PangoRectangle ink;
  int width, height;
  cairo_t *cr;

  pango_layout_get_extents (layout, &ink, NULL);
  self->left = (int) floor (ink.x * pixel) - 1;
  self->top = (int) floor (ink.y * pixel) - 1;
  width = (int) ceil ((ink.x + ink.width) * pixel) + 2 - self->left;
  height = (int) ceil ((ink.y + ink.height) * pixel) + 2 - self->top;
  if (width * height > MOST_MASK)
    return;
  self->mask = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  cairo_surface_set_device_scale (self->mask, ratio, ratio);
  cr = cairo_create (self->mask);
  show_glyphs (self, cr, ((double) self->footing.step_x / N_STEPS - self->left) / ratio,
               ((double) self->footing.step_y / N_STEPS - self->top) / ratio);
  cairo_destroy (cr);
}

/* A label that stays, or moves by whole pixels, is one mask from the second time on: that takes
 * half as long as its glyphs one by one. */
static void
show_on_pixels (const BrandLabel *label,
                cairo_t          *cr,
                double            x,
                double            y,
                int               ratio)
{
  BrandGlyphs *self = label->glyphs;
  double at_x = round (x * ratio * N_STEPS) / N_STEPS;
  double at_y = round (y * ratio * N_STEPS) / N_STEPS;
  double pixel_x = floor (at_x);
  double pixel_y = floor (at_y);
  Footing footing = { ratio, (int) ((at_x - pixel_x) * N_STEPS),
                      (int) ((at_y - pixel_y) * N_STEPS) };

  if (memcmp (&footing, &self->footing, sizeof footing) != 0)
    {
      g_clear_pointer (&self->mask, cairo_surface_destroy);
      self->footing = footing;
    }
  else if (self->mask == NULL)
    make_mask (self, label->layout);
  if (self->mask != NULL)
    cairo_mask_surface (cr, self->mask, (pixel_x + self->left) / ratio,
                        (pixel_y + self->top) / ratio);
  else
    show_glyphs (self, cr, at_x / ratio, at_y / ratio);
}

/* The glyphs fit one size of pixel: at another, or where text must stay text, Pango shows it. */
static gboolean
can_show_glyphs (cairo_t *cr)
{
  cairo_matrix_t matrix;

  switch (cairo_surface_get_type (cairo_get_group_target (cr)))
    {
    case CAIRO_SURFACE_TYPE_PDF:
    case CAIRO_SURFACE_TYPE_SVG:
    case CAIRO_SURFACE_TYPE_PS:
      return FALSE;
    default:
      break;
    }
  cairo_get_matrix (cr, &matrix);
  return matrix.xx == 1 && matrix.yy == 1 && matrix.xy == 0 && matrix.yx == 0;
}

void
brand_labels_draw (const BrandLabelAt *labels,
                   guint               n_labels,
                   cairo_t            *cr)
{
  gboolean has_glyphs = can_show_glyphs (cr);
  int ratio = brand_pixels_get_ratio (cr);

  for (guint i = 0; i < n_labels; i++)
    {
      const BrandLabelAt *at = &labels[i];

      if (ratio > 0 && at->label->glyphs != NULL)
        show_on_pixels (at->label, cr, at->x, at->y, ratio);
      else if (has_glyphs && at->label->glyphs != NULL)
        show_glyphs (at->label->glyphs, cr, at->x, at->y);
      else
        {
          cairo_move_to (cr, at->x, at->y);
          pango_cairo_show_layout (cr, at->label->layout);
        }
    }
}

void
brand_label_draw (const BrandLabel *label,
                  cairo_t          *cr,
                  double            x,
                  double            y)
{
  BrandLabelAt at = { label, x, y };

  brand_labels_draw (&at, 1, cr);
}

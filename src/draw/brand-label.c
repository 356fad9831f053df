/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-label-private.h"

/* A label with more is left to Pango. */
#define MOST_GLYPHS 256

typedef struct
{
  cairo_scaled_font_t *font;
  cairo_glyph_t *glyphs;
  guint n_glyphs;
} LabelRun;

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

GArray *
brand_label_collect_runs (PangoLayout *layout)
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

/* One label at a time: cairo blends glyphs that lie far apart, or over one another, through a mask
 * as large as all of them. */
static void
show_run (const LabelRun *run,
          cairo_t        *cr,
          double          x,
          double          y)
{
  cairo_glyph_t glyphs[MOST_GLYPHS];

  for (guint i = 0; i < run->n_glyphs; i++)
    glyphs[i] = (cairo_glyph_t) { run->glyphs[i].index, run->glyphs[i].x + x,
                                  run->glyphs[i].y + y };
  cairo_set_scaled_font (cr, run->font);
  cairo_show_glyphs (cr, glyphs, (int) run->n_glyphs);
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

  for (guint i = 0; i < n_labels; i++)
    {
      const BrandLabelAt *at = &labels[i];

      if (has_glyphs && at->label->runs != NULL)
        for (guint j = 0; j < at->label->runs->len; j++)
          show_run (&g_array_index (at->label->runs, LabelRun, j), cr, at->x, at->y);
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

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-style.h"
#include "draw/brand-text.h"

#include <locale.h>
#include <stdlib.h>

static void
a_text_is_shaped_once (void)
{
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  g_assert_true (brand_text_get (text, "Radio", 12, 500) == brand_text_get (text, "Radio", 12,
                                                                            500));
  g_assert_true (brand_text_get (text, "Radio", 12, 500) != brand_text_get (text, "Radio", 12,
                                                                            600));
  g_assert_true (brand_text_get (text, "Radio", 12, 500) != brand_text_get (text, "Radio", 13,
                                                                            500));
}

static void
figures_are_equally_wide (void)
{
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  g_assert_cmpfloat_with_epsilon (brand_text_get (text, "1111", 12, 500)->width,
                                  brand_text_get (text, "8888", 12, 500)->width, 0.01);
}

/* A ligature would be one glyph for two letters. */
static void
letters_are_not_joined (void)
{
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);
  const BrandLabel *label = brand_text_get (text, "office ffi fl", 12, 400);
  PangoLayoutLine *line = pango_layout_get_line_readonly (label->layout, 0);
  int n_glyphs = 0;

  for (GSList *run = line->runs; run != NULL; run = run->next)
    n_glyphs += ((PangoGlyphItem *) run->data)->glyphs->num_glyphs;
  g_assert_cmpint (n_glyphs, ==, 13);
}

static void
a_fitted_label_fits (void)
{
  static const char *const texts[] = { "The smell of six o’clock", "W", "نص عربي طويل جدا",
                                       "面包店的故事" };
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (double width = 20; width < 200; width += 7)
      {
        const BrandLabel *one = brand_text_get_fitted (text, texts[i], 12, 600, width, 1);
        const BrandLabel *two = brand_text_get_fitted (text, texts[i], 12, 600, width, 2);

        g_assert_cmpfloat (one->width, <=, width + 0.1);
        g_assert_cmpuint (one->n_lines, ==, 1);
        g_assert_cmpuint (two->n_lines, <=, 2);
      }
}

static void
an_estimate_is_near (void)
{
  static const char *const texts[] = {
    "Radio at six: voices from the bakehouse", "Größe, Straße, Café", "Хлеб и соль",
    "1931, daily paper",
  };
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      double width = brand_text_get (text, texts[i], 11.5, 500)->width;

      g_assert_cmpfloat_with_epsilon (brand_text_estimate (text, texts[i], 11.5, 500), width,
                                      width * 0.05);
    }
}

#define SHEET_WIDTH 160
#define SHEET_HEIGHT 40

/* Joined letters overlap in a few pixels: a step to the side makes more than twice of that. */
#define SEAM 30

static cairo_surface_t *
draw_at (const BrandLabel *label,
         double            x,
         double            y,
         int               ratio)
{
  cairo_surface_t *sheet = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SHEET_WIDTH * ratio,
                                                       SHEET_HEIGHT * ratio);
  cairo_t *cr;

  cairo_surface_set_device_scale (sheet, ratio, ratio);
  cr = cairo_create (sheet);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0.1, 0.2, 0.6);
  brand_label_draw (label, cr, x, y);
  cairo_destroy (cr);
  cairo_surface_flush (sheet);
  return sheet;
}

static int
get_difference (cairo_surface_t *one,
                cairo_surface_t *two)
{
  const guchar *a = cairo_image_surface_get_data (one);
  const guchar *b = cairo_image_surface_get_data (two);
  int n_bytes = cairo_image_surface_get_stride (one) * cairo_image_surface_get_height (one);
  int most = 0;

  for (int i = 0; i < n_bytes; i++)
    most = MAX (most, abs (a[i] - b[i]));
  return most;
}

/* What was drawn before, and where, must not show. */
static void
a_label_looks_the_same_each_time (void)
{
  static const struct
  {
    double x;
    double y;
    int ratio;
  } places[] = {
    { 3, 2, 1 },     { 3, 2, 1 },     { 3, 2, 1 },      { 9, 7, 1 },   { 9.3, 7.6, 1 },
    { 12.3, 7.6, 1 }, { 12.3, 7.6, 2 }, { 14.3, 8.6, 2 }, { -8.7, -4.4, 2 }, { -8.7, -4.4, 1 },
    { -20.7, -6.4, 1 }, { 3.99995, 2, 1 }, { 3.99995, 2, 1 },
  };
  static const char *const texts[] = { "Radio at six", "jÄg", "", "نص عربي" };

  for (guint t = 0; t < G_N_ELEMENTS (texts); t++)
    {
      g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);
      const BrandLabel *label = brand_text_get (text, texts[t], 12, 500);

      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        {
          g_autoptr (BrandText) other = brand_text_new (BRAND_STYLE_FAMILY);
          cairo_surface_t *again
            = draw_at (label, places[i].x, places[i].y, places[i].ratio);
          cairo_surface_t *first = draw_at (brand_text_get (other, texts[t], 12, 500),
                                            places[i].x, places[i].y, places[i].ratio);

          g_assert_cmpint (get_difference (again, first), <=, SEAM);
          cairo_surface_destroy (again);
          cairo_surface_destroy (first);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/once", a_text_is_shaped_once);
  g_test_add_func ("/text/figures", figures_are_equally_wide);
  g_test_add_func ("/text/ligatures", letters_are_not_joined);
  g_test_add_func ("/text/fitted", a_fitted_label_fits);
  g_test_add_func ("/text/estimate", an_estimate_is_near);
  g_test_add_func ("/text/again", a_label_looks_the_same_each_time);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-style.h"
#include "draw/brand-text.h"

#include <locale.h>

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
  return g_test_run ();
}

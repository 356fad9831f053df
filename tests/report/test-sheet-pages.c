/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"
#include "report/book/brand-book.h"

#include <glib/gstdio.h>
#include <stdlib.h>

/* Fine enough for hair lines: poppler draws none thinner than a pixel. */
#define SCALE 3
#define DPI 216

/* Renderers smooth letters in their own ways; a line that is missing or moved is more than that. */
#define BLOCK (8 * SCALE)
#define MOST_LEVELS 28

static cairo_surface_t *
draw_page (BrandSheetPages *pages,
           guint            page)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;

  brand_sheet_pages_get_size (pages, page, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (SCALE * width + 0.5),
                                        (int) (SCALE * height + 0.5));
  cr = cairo_create (surface);
  cairo_scale (cr, SCALE, SCALE);
  brand_sheet_pages_draw (pages, page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* Red, green and blue of the page as poppler sees it. */
static guint8 *
render_page (GBytes *pdf,
             guint   page,
             int    *width,
             int    *height,
             char  **text)
{
  g_autofree char *name = g_dir_make_tmp ("sheet-pages-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (name, "plan.pdf", NULL);
  g_autofree char *line = g_strdup_printf ("pdftoppm -r %d -f %u -l %u -singlefile %s %s/page", DPI,
                                           page + 1, page + 1, path, name);
  g_autofree char *ppm = g_build_filename (name, "page.ppm", NULL);
  int status;
  int offset = 0;

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (pdf, NULL),
                                      (gssize) g_bytes_get_size (pdf), NULL));
  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  g_assert_true (g_file_get_contents (ppm, text, NULL, NULL));
  g_assert_cmpint (sscanf (*text, "P6 %d %d 255%n", width, height, &offset), ==, 2);
  g_remove (ppm);
  g_remove (path);
  g_rmdir (name);

  return (guint8 *) *text + offset + 1;
}

/* The sum of what the two say of one channel in a block. */
static int
sum_block (cairo_surface_t *surface,
           const guint8    *rgb,
           int              width,
           int              left,
           int              top,
           guint            channel)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  int sum = 0;

  for (int y = top; y < top + BLOCK; y++)
    for (int x = left; x < left + BLOCK; x++)
      {
        guint32 pixel = ((const guint32 *) (gconstpointer) (data + y * stride))[x];

        sum += (int) (pixel >> (16 - 8 * channel) & 255) - rgb[3 * (y * width + x) + (int) channel];
      }

  return sum;
}

/* How many blocks are lighter or darker in one of the two. */
static guint
compare (cairo_surface_t *surface,
         const guint8    *rgb,
         int              width,
         int              height)
{
  int right = MIN (width, cairo_image_surface_get_width (surface)) - BLOCK;
  int bottom = MIN (height, cairo_image_surface_get_height (surface)) - BLOCK;
  guint n_apart = 0;

  g_assert_cmpint (abs (width - cairo_image_surface_get_width (surface)), <=, 1);
  g_assert_cmpint (abs (height - cairo_image_surface_get_height (surface)), <=, 1);
  for (int y = 0; y <= bottom; y += BLOCK)
    for (int x = 0; x <= right; x += BLOCK)
      {
        gboolean is_apart = FALSE;

        for (guint channel = 0; channel < 3; channel++)
          is_apart = is_apart || abs (sum_block (surface, rgb, width, x, y, channel))
                                   > MOST_LEVELS * BLOCK * BLOCK;
        n_apart += is_apart;
      }

  return n_apart;
}

static void
every_page_looks_as_the_file_does (gconstpointer data)
{
  BrandDimension dimension = (BrandDimension) GPOINTER_TO_UINT (data);
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, dimension);
  g_autoptr (BrandSheetPages) pages = brand_measurement_to_pages (content, BRAND_PAPER_A4, NULL);
  g_autoptr (GBytes) pdf = brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL, NULL, NULL,
                                                     NULL);

  g_assert_cmpuint (brand_sheet_pages_get_n_pages (pages), >=, 2);
  for (guint i = 0; i < brand_sheet_pages_get_n_pages (pages); i++)
    {
      g_autofree char *text = NULL;
      int width, height;
      const guint8 *rgb = render_page (pdf, i, &width, &height, &text);
      cairo_surface_t *surface = draw_page (pages, i);

      g_assert_cmpuint (compare (surface, rgb, width, height), ==, 0);
      cairo_surface_destroy (surface);
    }
}

/* The page of the timeline lies on its side and has words of its own. */
static void
a_timeline_in_a_book_looks_as_in_the_file (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  const BrandBookOptions options = { 1u << BRAND_BOOK_TIMELINE };
  g_autoptr (BrandSheetPages) pages = brand_book_to_pages (plan, synergy, &options);
  g_autoptr (GBytes) pdf = brand_book_to_pdf (plan, synergy, &options, NULL, NULL, NULL);
  guint timeline = 0;
  double page_width, page_height;

  do
    brand_sheet_pages_get_size (pages, ++timeline, &page_width, &page_height);
  while (page_width < page_height);
  for (guint i = 0; i <= timeline; i++)
    {
      g_autofree char *text = NULL;
      int width, height;
      const guint8 *rgb = render_page (pdf, i, &width, &height, &text);
      cairo_surface_t *surface = draw_page (pages, i);

      g_assert_cmpuint (compare (surface, rgb, width, height), ==, 0);
      cairo_surface_destroy (surface);
    }
}

static void
a_page_is_not_like_another (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autoptr (BrandSheetPages) pages = brand_measurement_to_pages (content, BRAND_PAPER_A4, NULL);
  g_autoptr (GBytes) pdf = brand_measurement_to_pdf (content, BRAND_PAPER_A4, NULL, NULL, NULL,
                                                     NULL);
  g_autofree char *text = NULL;
  int width, height;
  const guint8 *rgb = render_page (pdf, 1, &width, &height, &text);
  cairo_surface_t *surface = draw_page (pages, 0);

  g_assert_cmpuint (compare (surface, rgb, width, height), >, 100);
  cairo_surface_destroy (surface);
}

static void
paper_decides_the_size (void)
{
  static const struct
  {
    BrandPaper paper;
    double width;
    double height;
  } cases[] = { { BRAND_PAPER_A4, 595.276, 841.89 }, { BRAND_PAPER_LETTER, 612, 792 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = report_plan_new ();
      g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_MASS);
      g_autoptr (BrandSheetPages) pages = brand_measurement_to_pages (content, cases[i].paper,
                                                                      NULL);
      double width, height;

      brand_sheet_pages_get_size (pages, 0, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, cases[i].width, 0.5);
      g_assert_cmpfloat_with_epsilon (height, cases[i].height, 0.5);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/sheet-pages/mass", GUINT_TO_POINTER (BRAND_DIMENSION_MASS),
                        every_page_looks_as_the_file_does);
  g_test_add_data_func ("/sheet-pages/community", GUINT_TO_POINTER (BRAND_DIMENSION_COMMUNITY),
                        every_page_looks_as_the_file_does);
  g_test_add_data_func ("/sheet-pages/direct", GUINT_TO_POINTER (BRAND_DIMENSION_DIRECT),
                        every_page_looks_as_the_file_does);
  g_test_add_func ("/sheet-pages/book", a_timeline_in_a_book_looks_as_in_the_file);
  g_test_add_func ("/sheet-pages/another", a_page_is_not_like_another);
  g_test_add_func ("/sheet-pages/paper", paper_decides_the_size);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/brand-chart.h"
#include "draw/brand-thumbnail.h"
#include "draw/timeline/brand-timeline.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <locale.h>
#include <math.h>
#include <string.h>

static BrandTimeline *
make_timeline (BrandLook look,
               gboolean  is_rtl)
{
  g_autoptr (BrandPlan) plan = draw_plan_new (60, 365);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  BrandTimeline *timeline;
  BrandTimelineStyle style;

  draw_plan_add_reading (plan, BRAND_DIMENSION_MASS, 120, 40);
  draw_plan_add_reading (plan, BRAND_DIMENSION_DIRECT, 200, 40);
  synergy = brand_plan_synergy_new (plan);
  timeline = brand_timeline_new (plan, synergy);
  brand_timeline_style_init (&style, look, NULL);
  style.is_rtl = is_rtl;
  brand_timeline_set_style (timeline, &style);
  return timeline;
}

static cairo_surface_t *
draw (BrandLook look,
      gboolean  is_rtl,
      double    width,
      double    height)
{
  g_autoptr (BrandTimeline) timeline = make_timeline (look, is_rtl);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width,
                                                         (int) height);
  BrandTimelineOverlay overlay = {
    .reading_day = draw_plan_get_first_day () + 100, .hover_id = "t3", .focus_id = "t4",
  };
  BrandTimelineView view;
  cairo_t *cr = cairo_create (surface);

  brand_timeline_view_init (&view, width, height);
  view.today = draw_plan_get_first_day () + 147;
  brand_timeline_draw (timeline, cr, &view);
  brand_timeline_render_overlay (cr, brand_timeline_layout (timeline, &view),
                                 brand_timeline_get_style (timeline), &overlay);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static char *
get_checksum (cairo_surface_t *surface)
{
  gsize size = (gsize) cairo_image_surface_get_stride (surface)
               * (gsize) cairo_image_surface_get_height (surface);

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, cairo_image_surface_get_data (surface),
                                      size);
}

static void
the_same_plan_gives_the_same_pixels (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 2 * BRAND_N_LOOKS; i++)
    {
      cairo_surface_t *one = draw ((BrandLook) (i / 2), i % 2, 1280, 720);
      cairo_surface_t *two = draw ((BrandLook) (i / 2), i % 2, 1280, 720);
      char *first = get_checksum (one);
      g_autofree char *second = get_checksum (two);

      g_assert_cmpstr (first, ==, second);
      g_assert_true (g_hash_table_add (seen, first));
      cairo_surface_destroy (one);
      cairo_surface_destroy (two);
    }
}

/* Through a clip of two parts, with a column of pixels between them, only cairo can draw. */
static cairo_surface_t *
draw_through_clip (BrandTimeline *timeline,
                   gboolean       is_in_two)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1280, 720);
  BrandTimelineView view;
  cairo_t *cr = cairo_create (surface);

  brand_timeline_view_init (&view, 1280, 720);
  cairo_rectangle (cr, 0, 0, 700, 720);
  cairo_rectangle (cr, is_in_two ? 701 : 700, 0, 580, 720);
  cairo_clip (cr);
  brand_timeline_draw (timeline, cr, &view);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static gboolean
differ (guint32 one,
        guint32 two)
{
  for (guint shift = 0; shift < 24; shift += 8)
    if (ABS ((int) ((one >> shift) & 0xff) - (int) ((two >> shift) & 0xff)) > 80)
      return TRUE;
  return FALSE;
}

static void
pixels_are_filled_as_cairo_fills_them (void)
{
  for (guint is_rtl = 0; is_rtl < 2; is_rtl++)
    {
      g_autoptr (BrandTimeline) timeline = make_timeline (BRAND_LOOK_LIGHT, is_rtl == 1);
      cairo_surface_t *one = draw_through_clip (timeline, FALSE);
      cairo_surface_t *two = draw_through_clip (timeline, TRUE);
      const guint32 *ours = (const guint32 *) (gpointer) cairo_image_surface_get_data (one);
      const guint32 *theirs = (const guint32 *) (gpointer) cairo_image_surface_get_data (two);
      guint n_other = 0;

      for (guint i = 0; i < 1280 * 720; i++)
        n_other += i % 1280 != 700 && differ (ours[i], theirs[i]);
      g_assert_cmpuint (n_other, <, 100);
      cairo_surface_destroy (one);
      cairo_surface_destroy (two);
    }
}

static BrandColor
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface)
                                          + y * cairo_image_surface_get_stride (surface));

  return (BrandColor) { (row[x] >> 16 & 255) / 255.0, (row[x] >> 8 & 255) / 255.0,
                        (row[x] & 255) / 255.0, 1 };
}

static double
get_distance (const BrandColor *one,
              const BrandColor *two)
{
  return fabs (one->red - two->red) + fabs (one->green - two->green) + fabs (one->blue - two->blue);
}

static guint
get_thickest (const BrandTimelineLayout *layout,
              guint                      band)
{
  const BrandPoint *points = (const BrandPoint *) layout->points->data;
  const guint *edges = layout->chart.edges;
  guint best = 20;

  for (guint i = 20; i + 20 < layout->chart.n_points; i++)
    if (points[edges[band] + i].y - points[edges[band + 1] + i].y
        > points[edges[band] + best].y - points[edges[band + 1] + best].y)
      best = i;
  return best;
}

/* The commonest colour of a column within a band is the band's. */
static void
bands_have_their_own_colours (void)
{
  for (BrandLook look = 0; look < BRAND_N_LOOKS; look++)
    {
      g_autoptr (BrandTimeline) timeline = make_timeline (look, FALSE);
      const BrandTimelineStyle *style = brand_timeline_get_style (timeline);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1280, 1000);
      cairo_t *cr = cairo_create (surface);
      const BrandTimelineLayout *layout;
      BrandTimelineView view;

      brand_timeline_view_init (&view, 1280, 1000);
      layout = brand_timeline_layout (timeline, &view);
      brand_timeline_render_layers (cr, layout, style, BRAND_LAYER_GROUND | BRAND_LAYER_CHART);
      cairo_surface_flush (surface);
      for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
        {
          guint at = get_thickest (layout, d);
          BrandPoint low = g_array_index (layout->points, BrandPoint, layout->chart.edges[d] + at);
          BrandPoint high = g_array_index (layout->points, BrandPoint,
                                           layout->chart.edges[d + 1] + at);
          guint n_near = 0, n_all = 0;

          for (int y = (int) high.y + 3; y < (int) low.y - 2; y++)
            for (int x = (int) low.x - 3; x < (int) low.x + 3; x++, n_all++)
              {
                BrandColor pixel = get_pixel (surface, x, y);

                n_near += get_distance (&pixel, &style->dimensions[d].band) < 0.06;
              }
          g_assert_cmpuint (n_all, >, 20);
          g_assert_cmpuint (2 * n_near, >, n_all);
        }
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static double
get_grey (const BrandColor *color)
{
  return 0.2126 * color->red + 0.7152 * color->green + 0.0722 * color->blue;
}

static void
black_and_white_tells_the_dimensions_apart (void)
{
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      const BrandColor *band = &style.dimensions[i].band;

      g_assert_cmpfloat (band->red, ==, band->green);
      g_assert_cmpfloat (band->green, ==, band->blue);
      g_assert_cmpfloat (fabs (get_grey (band) - get_grey (&style.dimensions[(i + 1) % 3].band)), >,
                         0.15);
      g_assert_cmpfloat (fabs (get_grey (&style.dimensions[i].body)
                               - get_grey (&style.dimensions[i].live)), >, 0.05);
    }
}

static double
get_light (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
get_contrast (const BrandColor *one,
              const BrandColor *two)
{
  double a = 0.2126 * get_light (one->red) + 0.7152 * get_light (one->green)
             + 0.0722 * get_light (one->blue);
  double b = 0.2126 * get_light (two->red) + 0.7152 * get_light (two->green)
             + 0.0722 * get_light (two->blue);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static void
words_can_be_read_on_what_they_stand_on (void)
{
  for (BrandLook look = 0; look < BRAND_N_LOOKS; look++)
    {
      BrandTimelineStyle style;

      brand_timeline_style_init (&style, look, NULL);
      g_assert_cmpfloat (get_contrast (&style.ink, &style.view), >, 7);
      g_assert_cmpfloat (get_contrast (&style.dim, &style.view), >, 4.5);
      g_assert_cmpfloat (get_contrast (&style.on_today, &style.today), >, 4.5);
      g_assert_cmpfloat (get_contrast (&style.on_pill, &style.pill), >, 4.5);
      for (guint i = 0; i < 2; i++)
        g_assert_cmpfloat (get_contrast (&style.dim, &style.beat_caps[i]), >, 4.5);
      for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
        {
          g_assert_cmpfloat (get_contrast (&style.dimensions[i].ink, &style.dimensions[i].body), >,
                             4.5);
          g_assert_cmpfloat (get_contrast (&style.dimensions[i].ink, &style.dimensions[i].live), >,
                             4.5);
          g_assert_cmpfloat (get_contrast (&style.dimensions[i].ink, &style.dimensions[i].pale), >,
                             4.5);
          g_assert_cmpfloat (get_contrast (&style.dimensions[i].ink, &style.view), >, 4.5);
        }
    }
}

static cairo_status_t
append_bytes (void       *closure,
              const guchar *data,
              guint       length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
draw_page (cairo_surface_t *surface,
           guint            n_touchpoints)
{
  g_autoptr (BrandPlan) plan = draw_plan_new (n_touchpoints, 365);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandTimeline) timeline = brand_timeline_new (plan, synergy);
  BrandTimelineStyle style;
  cairo_t *cr = cairo_create (surface);

  brand_timeline_style_init (&style, BRAND_LOOK_PRINT, NULL);
  brand_timeline_set_style (timeline, &style);
  brand_timeline_draw_page (timeline, cr, BRAND_PAGE_A4_LANDSCAPE);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static void
a_page_holds_any_number_of_touchpoints (void)
{
  static const guint numbers[] = { 0, 1, 60, 400, 10000 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GByteArray) pdf = g_byte_array_new ();
      g_autoptr (GByteArray) svg = g_byte_array_new ();

      draw_page (cairo_pdf_surface_create_for_stream (append_bytes, pdf, 841.89, 595.28),
                 numbers[i]);
      draw_page (cairo_svg_surface_create_for_stream (append_bytes, svg, 841.89, 595.28),
                 numbers[i]);
      g_assert_cmpmem (pdf->data, 5, "%PDF-", 5);
      g_assert_cmpuint (pdf->len, <, 400000);
      g_assert_cmpuint (svg->len, >, 1000);
    }
}

static void
small_pictures_and_charts_are_drawn_at_any_size (void)
{
  static const double sizes[][2] = { { 1, 1 }, { 64, 32 }, { 316, 128 }, { 900, 300 } };
  g_autoptr (BrandPlan) plan = draw_plan_new (40, 365);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_auto (BrandMeasureSeries) series = { 0 };
  BrandTimelineStyle style;

  draw_plan_add_reading (plan, BRAND_DIMENSION_DIRECT, 60, 12);
  synergy = brand_plan_synergy_new (plan);
  brand_measure_series_init (&series, plan, BRAND_MEASURE (brand_list_get (
    brand_plan_get_list (plan, BRAND_KIND_MEASURE), 0)));
  g_assert_cmpuint (series.points->len, ==, 1);
  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      BrandBox box = { 0, 0, sizes[i][0], sizes[i][1] };
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) box.width,
                                                             (int) box.height);
      cairo_t *cr = cairo_create (surface);

      brand_thumbnail_draw (cr, synergy, &style, &box);
      brand_chart_draw (cr, &series, &style, &box);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/deterministic", the_same_plan_gives_the_same_pixels);
  g_test_add_func ("/render/pixels", pixels_are_filled_as_cairo_fills_them);
  g_test_add_func ("/render/bands", bands_have_their_own_colours);
  g_test_add_func ("/render/greys", black_and_white_tells_the_dimensions_apart);
  g_test_add_func ("/render/contrast", words_can_be_read_on_what_they_stand_on);
  g_test_add_func ("/render/page", a_page_holds_any_number_of_touchpoints);
  g_test_add_func ("/render/small", small_pictures_and_charts_are_drawn_at_any_size);
  return g_test_run ();
}

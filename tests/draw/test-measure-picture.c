/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/brand-measure-picture.h"

#include <locale.h>
#include <math.h>

#define BASELINE 10.0
#define TARGET 50.0
#define TARGET_DAY 180

typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  BrandItem *measure;
  BrandMeasureSeries series;
} Measured;

static void
set_up (Measured *test,
        guint     n_touchpoints)
{
  test->plan = draw_plan_new (n_touchpoints, 365);
  draw_plan_add_reading (test->plan, BRAND_DIMENSION_COMMUNITY, 60, 12);
  test->synergy = brand_plan_synergy_new (test->plan);
  test->measure = brand_list_get (brand_plan_get_list (test->plan, BRAND_KIND_MEASURE), 0);
  g_object_set (test->measure, "baseline", BASELINE, "target", TARGET,
                "target-date", draw_plan_get_first_day () + TARGET_DAY, NULL);
  brand_measure_series_init (&test->series, test->plan, BRAND_MEASURE (test->measure));
  brand_measure_series_expect (&test->series, test->synergy);
}

static void
tear_down (Measured *test)
{
  brand_measure_series_clear (&test->series);
  g_clear_object (&test->synergy);
  g_clear_object (&test->plan);
}

static void
the_path_goes_from_baseline_to_target_with_the_effect (void)
{
  Measured test;
  int first = draw_plan_get_first_day ();
  const double *effect;
  double sum = 0, half = 0;

  set_up (&test, 60);
  effect = brand_synergy_get_effect (brand_plan_synergy_get_engine (test.synergy),
                                     (BrandSynergyDimension) BRAND_DIMENSION_COMMUNITY);
  for (int i = 0; i <= TARGET_DAY; i++)
    {
      sum += effect[i];
      half += i <= TARGET_DAY / 2 ? effect[i] : 0;
    }
  g_assert_cmpuint (test.series.expected->len, ==, TARGET_DAY + 1);
  g_assert_cmpfloat_with_epsilon (
    brand_measure_series_get_expected (&test.series, first + TARGET_DAY / 2),
    BASELINE + (TARGET - BASELINE) * half / sum, 1e-9);
  g_assert_cmpfloat_with_epsilon (
    brand_measure_series_get_expected (&test.series, first + TARGET_DAY), TARGET, 1e-9);
  g_assert_cmpfloat_with_epsilon (
    brand_measure_series_get_expected (&test.series, first + 360), TARGET, 1e-9);
  tear_down (&test);
}

static void
nothing_is_expected_of_a_dimension_that_does_nothing (void)
{
  Measured test;

  set_up (&test, 0);
  g_assert_null (test.series.expected);
  g_assert_true (isnan (brand_measure_series_get_expected (&test.series,
                                                           draw_plan_get_first_day ())));
  tear_down (&test);
}

static gboolean
has_ink (cairo_surface_t *surface)
{
  const guint32 *pixels;
  gsize n_pixels;

  cairo_surface_flush (surface);
  pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (surface);
  n_pixels = (gsize) cairo_image_surface_get_stride (surface) / 4
             * (gsize) cairo_image_surface_get_height (surface);
  for (gsize i = 0; i < n_pixels; i++)
    if (pixels[i] != 0)
      return TRUE;
  return FALSE;
}

static void
draw (const BrandMeasureSeries *series,
      double                    width,
      double                    height,
      gboolean                  is_rtl)
{
  g_autoptr (BrandText) text = brand_text_new (NULL);
  BrandBox box = { 0, 0, width, height };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width,
                                                         (int) height);
  cairo_t *cr = cairo_create (surface);
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  style.is_rtl = is_rtl;
  brand_measure_picture_draw (cr, series, &style, text, &box);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  g_assert_true (has_ink (surface));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
pictures_are_drawn_of_whatever_is_known (void)
{
  static const struct
  {
    double baseline, target, value;
    guint n_touchpoints;
  } cases[] = {
    { 10, 50, 12, 60 }, { NAN, 50, 12, 60 }, { 10, NAN, 12, 60 }, { NAN, NAN, 12, 0 },
    { 0, 0, 0, 60 }, { -5, -50, -7, 60 }, { 0, 1e12, 3, 60 }, { 1e-9, 2e-9, 1e-9, 60 },
    { 50, 10, 40, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Measured test;

      set_up (&test, cases[i].n_touchpoints);
      test.series.baseline = cases[i].baseline;
      test.series.target = cases[i].target;
      test.series.due_day = i % 2 == 0 ? draw_plan_get_first_day () + 90 : BRAND_DATE_UNSET;
      g_array_index (test.series.points, BrandPoint, 0).y = cases[i].value;
      g_clear_pointer (&test.series.expected, g_array_unref);
      brand_measure_series_expect (&test.series, test.synergy);
      draw (&test.series, 600, 250, FALSE);
      draw (&test.series, 280, 180, TRUE);
      draw (&test.series, 40, 30, FALSE);
      tear_down (&test);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measure-picture/path", the_path_goes_from_baseline_to_target_with_the_effect);
  g_test_add_func ("/measure-picture/no-effect",
                   nothing_is_expected_of_a_dimension_that_does_nothing);
  g_test_add_func ("/measure-picture/drawn", pictures_are_drawn_of_whatever_is_known);

  return g_test_run ();
}

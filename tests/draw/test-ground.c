/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/timeline/brand-timeline.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 900
#define HEIGHT 1000

static BrandTimeline *
make_timeline (BrandLook look,
               gboolean  is_rtl,
               double    pixel_ratio)
{
  g_autoptr (BrandPlan) plan = draw_plan_new (200, 365);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  BrandTimeline *timeline = brand_timeline_new (plan, synergy);
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, look, NULL);
  style.is_rtl = is_rtl;
  style.pixel_ratio = pixel_ratio;
  brand_timeline_set_style (timeline, &style);
  return timeline;
}

/* Several beats, some days in. */
static void
init_view (BrandTimelineView *view,
           double             scroll)
{
  brand_timeline_view_init (view, WIDTH, HEIGHT);
  view->first_day = draw_plan_get_first_day () + 20.3;
  view->px_per_day = 5.1;
  view->scroll = scroll;
}

/* On a clear sheet. */
static cairo_surface_t *
draw (BrandTimeline           *timeline,
      const BrandTimelineView *view,
      double                   ratio,
      double                   shift)
{
  cairo_surface_t *sheet = cairo_image_surface_create (
    CAIRO_FORMAT_ARGB32, (int) (WIDTH * ratio), (int) (HEIGHT * ratio));
  cairo_t *cr;

  cairo_surface_set_device_scale (sheet, ratio, ratio);
  cr = cairo_create (sheet);
  cairo_translate (cr, shift, shift);
  brand_timeline_draw (timeline, cr, view);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (sheet);
  return sheet;
}

static const guchar *
get_pixel (cairo_surface_t *sheet,
           int              x,
           int              y)
{
  return cairo_image_surface_get_data (sheet) + y * cairo_image_surface_get_stride (sheet) + 4 * x;
}

static guint
count_holes (cairo_surface_t *sheet,
             int              from)
{
  guint n_holes = 0;

  for (int y = from; y < cairo_image_surface_get_height (sheet); y++)
    for (int x = from; x < cairo_image_surface_get_width (sheet); x++)
      {
        guint32 pixel;

        memcpy (&pixel, get_pixel (sheet, x, y), sizeof pixel);
        n_holes += pixel >> 24 != 0xff;
      }
  return n_holes;
}

/* What beats cover is not filled before: on no footing may that leave a hole. */
static void
the_ground_has_no_holes (void)
{
  static const struct
  {
    double ratio;
    double scroll;
    double shift;
  } cases[] = {
    { 1, 0, 0 }, { 1, 33.7, 0 }, { 2, 33.7, 0 }, { 1.5, 0, 0 }, { 1.5, 33.7, 0 }, { 1, 0, 0.4 },
  };

  for (guint look = 0; look < BRAND_N_LOOKS; look++)
    for (guint is_rtl = 0; is_rtl < 2; is_rtl++)
      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_autoptr (BrandTimeline) timeline
            = make_timeline ((BrandLook) look, is_rtl == 1, cases[i].ratio);
          BrandTimelineView view;
          cairo_surface_t *sheet;

          init_view (&view, cases[i].scroll);
          sheet = draw (timeline, &view, cases[i].ratio, cases[i].shift);
          g_assert_cmpuint (count_holes (sheet, cases[i].shift > 0), ==, 0);
          cairo_surface_destroy (sheet);
        }
}

static gboolean
is_in_silence (const BrandTimelineLayout *layout,
               double                     x,
               double                     y)
{
  for (guint i = 0; i < layout->silences->len; i++)
    if (brand_box_contains (&g_array_index (layout->silences, BrandTimelineSilence, i).box, x, y))
      return TRUE;
  return FALSE;
}

/* Two pixels after a bar, near its foot; NULL where no tail is seen. */
static const guchar *
get_tail_pixel (cairo_surface_t           *sheet,
                const BrandTimelineLayout *layout,
                const BrandTimelineBar    *bar)
{
  double x = floor (layout->is_rtl ? bar->body.x - 3 : brand_box_right (&bar->body) + 2);
  double y = floor (brand_box_bottom (&bar->body) - 2);

  if (bar->n_tail == 0 || !brand_box_contains (&layout->lanes_box, x, y)
      || is_in_silence (layout, x, y))
    return NULL;
  return get_pixel (sheet, (int) x, (int) y);
}

/* A style without pixels blends: that is what a tail must look like. */
static void
tails_look_as_if_blended (void)
{
  for (guint look = 0; look < BRAND_N_LOOKS; look++)
    for (guint is_rtl = 0; is_rtl < 2; is_rtl++)
      {
        g_autoptr (BrandTimeline) timeline = make_timeline ((BrandLook) look, is_rtl == 1, 1);
        g_autoptr (BrandTimeline) blended = make_timeline ((BrandLook) look, is_rtl == 1, 0);
        const BrandTimelineLayout *layout;
        BrandTimelineView view;
        cairo_surface_t *one, *two;
        guint n_tails = 0;

        init_view (&view, 0);
        one = draw (timeline, &view, 1, 0);
        two = draw (blended, &view, 1, 0);
        layout = brand_timeline_layout (timeline, &view);
        for (guint i = 0; i < layout->bars->len; i++)
          {
            const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);
            const guchar *a = get_tail_pixel (one, layout, bar);
            const guchar *b = get_tail_pixel (two, layout, bar);

            for (guint j = 0; a != NULL && j < 4; j++)
              g_assert_cmpint (abs (a[j] - b[j]), <=, 2);
            n_tails += a != NULL;
          }
        g_assert_cmpuint (n_tails, >, 5);
        cairo_surface_destroy (one);
        cairo_surface_destroy (two);
      }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ground/holes", the_ground_has_no_holes);
  g_test_add_func ("/ground/tails", tails_look_as_if_blended);
  return g_test_run ();
}

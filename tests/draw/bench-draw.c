/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/timeline/brand-timeline.h"

#include <time.h>

#define WIDTH 1920
#define HEIGHT 1080
#define N_RUNS 60

/* The processor's time: other work on the machine does not count. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double one = *(const double *) a;
  double two = *(const double *) b;

  return one < two ? -1 : one > two;
}

/* What a frame costs when nothing else wants the caches: a tenth of the runs are faster. */
static double
get_typical (double times[N_RUNS])
{
  qsort (times, N_RUNS, sizeof (double), compare);
  return times[N_RUNS / 10];
}

/* Each frame is panned by a few pixels, so that nothing but the caches is as it was. */
static void
pan (BrandTimeline     *timeline,
     BrandTimelineView *view,
     cairo_t           *cr,
     const char        *name)
{
  double layouts[N_RUNS], draws[N_RUNS], layers[4][N_RUNS];
  guint n_bars = 0;

  for (guint i = 0; i < N_RUNS; i++)
    {
      const BrandTimelineLayout *layout;
      double before = now ();

      view->first_day += 3 / (view->px_per_day > 0 ? view->px_per_day : 1);
      view->height = HEIGHT - (i % 2);
      layout = brand_timeline_layout (timeline, view);
      layouts[i] = now () - before;
      n_bars = layout->bars->len + layout->density->len;
      draws[i] = 0;
      for (guint layer = 0; layer < 4; layer++)
        {
          before = now ();
          brand_timeline_render_layers (cr, layout, brand_timeline_get_style (timeline),
                                        1 << layer);
          layers[layer][i] = now () - before;
          draws[i] += layers[layer][i];
        }
    }
  g_print ("draw %s: %.2f ms (ground %.2f, bars %.2f, chart %.2f, front %.2f), "
           "layout: %.2f ms, %u boxes\n",
           name, get_typical (draws), get_typical (layers[0]), get_typical (layers[1]),
           get_typical (layers[2]), get_typical (layers[3]), get_typical (layouts), n_bars);
}

/* Each frame has another scale: rows are packed again. */
static void
zoom (BrandTimeline     *timeline,
      BrandTimelineView *view,
      const char        *name)
{
  double layouts[N_RUNS];

  for (guint i = 0; i < N_RUNS; i++)
    {
      double before = now ();

      view->px_per_day *= 1.01;
      brand_timeline_layout (timeline, view);
      layouts[i] = now () - before;
    }
  g_print ("zoom %s: layout %.2f ms\n", name, get_typical (layouts));
}

static void
add_holidays (BrandPlan *plan,
              guint      n_holidays,
              guint      n_days)
{
  for (guint i = 0; i < n_holidays; i++)
    {
      g_autoptr (BrandItem) holiday = brand_item_new (BRAND_KIND_RITUAL);

      g_object_set (holiday, "title", "A day off", "holiday", TRUE,
                    "date", draw_plan_get_first_day () + (int) (i * 37 % n_days), NULL);
      brand_plan_append (plan, holiday, NULL);
    }
}

static void
measure (guint       n_touchpoints,
         guint       n_holidays,
         guint       n_days,
         double      px_per_day,
         gboolean    fit_rows,
         const char *name)
{
  g_autoptr (BrandPlan) plan = draw_plan_new (n_touchpoints, n_days);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandTimeline) timeline = brand_timeline_new (plan, synergy);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  BrandTimelineView view;
  double before;

  brand_timeline_view_init (&view, WIDTH, HEIGHT);
  view.first_day = brand_plan_info_get_start (brand_plan_get_info (plan));
  view.today = (int) view.first_day + 40;
  view.px_per_day = px_per_day;
  view.fit_rows = fit_rows;
  brand_plan_synergy_get_measures (synergy);
  add_holidays (plan, n_holidays, n_days);
  before = now ();
  brand_timeline_layout (timeline, &view);
  g_print ("first layout %s: %.2f ms\n", name, now () - before);
  pan (timeline, &view, cr, name);
  if (px_per_day > 0)
    zoom (timeline, &view, name);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (void)
{
  measure (200, 0, 365, 0, TRUE, "200");
  measure (10000, 0, 3650, 4.8, FALSE, "200 of 10000");
  measure (10000, 2000, 3650, 4.8, FALSE, "200 of 10000, with 2000 holidays");
  measure (10000, 0, 3650, 0, TRUE, "10000");
  measure (10000, 2000, 3650, 0, TRUE, "10000, with 2000 holidays");
  measure (10000, 0, 36500, 0, TRUE, "10000 in a century");
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <time.h>

#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-large-plan.h"
#include "ui/timeline/brand-timeline-area-private.h"

#define WIDTH 1880
#define HEIGHT 1020
#define N_WARM_UP 30
#define N_FRAMES 200
#define STEP 3.0 /* pixels a frame */
#define MANY_BARS 200
#define FEW_BARS 40 /* as many as the plan of 100 has */

typedef struct
{
  GMainLoop *loop;
  BrandSession *session;
  BrandTimelineArea *area;
  BrandTimelineDrag *drag; /* NULL: pans instead */
  guint n_frames;
  guint n_bars;
  double last;
  double costs[N_FRAMES]; /* from one frame to the next */
} Run;

typedef struct
{
  double mean;
  double median;
  double most; /* of 99 in 100 */
} Cost;

/* The processor's time for the thread that draws: neither other work on the machine nor the
 * journal's thread counts. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

/* A day a frame, back and forth within a quarter of a year. */
static void
drag_a_little (Run *run)
{
  BrandSnap snap = { 0 };
  int days = (int) (run->n_frames % 90);

  brand_timeline_drag_update (run->drag, days < 45 ? days : 90 - days, 0, &snap);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Run *run = user_data;

  if (run->n_frames >= N_WARM_UP)
    run->costs[run->n_frames - N_WARM_UP] = now () - run->last;
  run->n_frames++;
  run->last = now ();
  if (run->n_frames == N_WARM_UP + N_FRAMES)
    {
      if (run->area != NULL)
        run->n_bars = brand_timeline_area_layout (run->area)->bars->len;
      g_main_loop_quit (run->loop);
      return G_SOURCE_REMOVE;
    }
  if (run->drag != NULL)
    drag_a_little (run);
  else if (run->area != NULL)
    {
      const BrandAxis *axis = &brand_timeline_area_layout (run->area)->axis;
      double sign = run->n_frames / 100 % 2 == 0 ? 1 : -1;

      brand_session_set_first_day (run->session,
                                   axis->first_day + sign * STEP / axis->px_per_day);
    }
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

static int
compare_costs (gconstpointer a,
               gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static Cost
sum_up (Run *run)
{
  Cost cost = { 0 };

  qsort (run->costs, N_FRAMES, sizeof *run->costs, compare_costs);
  for (guint i = 0; i < N_FRAMES; i++)
    cost.mean += run->costs[i] / N_FRAMES;
  cost.median = run->costs[N_FRAMES / 2];
  cost.most = run->costs[N_FRAMES * 99 / 100];
  return cost;
}

static Cost
show (GtkWidget *child,
      Run       *run)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  run->loop = g_main_loop_new (NULL, FALSE);
  gtk_widget_add_tick_callback (child, tick_cb, run, NULL);
  g_main_loop_run (run->loop);
  g_main_loop_unref (run->loop);
  gtk_window_destroy (GTK_WINDOW (window));
  return sum_up (run);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      loop)
{
  g_assert_true (brand_document_load_finish (BRAND_DOCUMENT (source), result, NULL));
  g_main_loop_quit (loop);
}

static BrandDocument *
create_document (guint n_touchpoints,
                 guint n_years)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (n_touchpoints, n_years);
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "brand-bench-XXXXXX", NULL);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GFile) file = NULL;
  BrandDocument *document = brand_document_new ();

  close (g_mkstemp (path));
  file = g_file_new_for_path (path);
  g_assert_true (brand_file_save (file, bytes, NULL, NULL, NULL, NULL));
  brand_document_load_async (document, file, NULL, loaded_cb, loop);
  g_main_loop_run (loop);
  g_file_delete (file, NULL, NULL);
  return document;
}

/* The nearest view that holds as many bars, from the middle of the plan. */
static void
choose_view (BrandDocument *document,
             BrandSession  *session,
             guint          n_bars)
{
  BrandPlanInfo *info = brand_plan_get_info (brand_document_get_plan (document));
  BrandTimeline *timeline = brand_timeline_new (brand_document_get_plan (document),
                                                brand_document_get_synergy (document));
  double middle = (brand_plan_info_get_start (info) + brand_plan_info_get_end (info)) / 2.0;
  BrandTimelineView view;

  brand_timeline_view_init (&view, WIDTH, HEIGHT);
  for (view.px_per_day = BRAND_AXIS_MOST; view.px_per_day > 1; view.px_per_day *= 0.9)
    {
      view.first_day = middle - view.width / view.px_per_day / 3;
      if (brand_timeline_layout (timeline, &view)->bars->len >= n_bars)
        break;
    }
  brand_session_set_day_width (session, view.px_per_day);
  brand_session_set_first_day (session, view.first_day);
  brand_timeline_free (timeline);
}

/* The bar in the middle of what is in view. */
static BrandTouchpoint *
choose_touchpoint (BrandDocument *document,
                   BrandSession  *session)
{
  BrandList *list = brand_plan_get_list (brand_document_get_plan (document),
                                         BRAND_KIND_TOUCHPOINT);
  int middle = (int) (brand_session_get_first_day (session)
                      + WIDTH / brand_session_get_day_width (session) / 3);
  BrandTouchpoint *nearest = NULL;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (list, i));

      if (brand_touchpoint_is_counted (touchpoint)
          && (nearest == NULL || ABS (brand_touchpoint_get_start (touchpoint) - middle)
                                 < ABS (brand_touchpoint_get_start (nearest) - middle)))
        nearest = touchpoint;
    }
  return nearest;
}

/* The area gives it up when it goes. */
static void
take (Run           *run,
      BrandDocument *document)
{
  g_autoptr (GPtrArray) held = g_ptr_array_new ();
  BrandTouchpoint *touchpoint = choose_touchpoint (document, run->session);

  g_ptr_array_add (held, touchpoint);
  run->drag = brand_timeline_drag_new (brand_document_get_history (document),
                                       brand_timeline_area_get_lanes (run->area), held, touchpoint,
                                       BRAND_DRAG_MOVE);
  run->area->drag = run->drag;
  run->area->is_dragging = TRUE;
  brand_timeline_area_layout (run->area);
  brand_timeline_set_rows_frozen (run->area->timeline, TRUE);
}

static Cost
measure (guint    n_touchpoints,
         guint    n_years,
         guint    n_bars,
         gboolean is_drag)
{
  g_autoptr (BrandDocument) document = create_document (n_touchpoints, n_years);
  g_autoptr (BrandSession) session = brand_session_new (brand_document_get_plan (document));
  GtkWidget *area = g_object_new (BRAND_TYPE_TIMELINE_AREA, NULL);
  Run run = { .session = session, .area = BRAND_TIMELINE_AREA (area) };
  Cost cost;

  choose_view (document, session, n_bars);
  brand_timeline_area_open (run.area, document, session);
  if (is_drag)
    take (&run, document);
  cost = show (area, &run);
  g_print ("%s, %u touchpoints, %u bars in view: %.2f ms of processor a frame, median %.2f, "
           "99 in 100 below %.2f\n", is_drag ? "drag" : "pan", n_touchpoints, run.n_bars,
           cost.mean, cost.median, cost.most);
  return cost;
}

/* What a frame costs in which everything changes and nothing is drawn but one colour. */
static void
draw_colour (GtkDrawingArea *area,
             cairo_t        *cr,
             int             width,
             int             height,
             gpointer        user_data)
{
  const Run *run = user_data;

  cairo_set_source_rgb (cr, run->n_frames % 2, 1, 1);
  cairo_paint (cr);
}

static void
measure_all (gboolean is_drag,
             double   floor)
{
  Cost few = measure (100, 1, MANY_BARS, is_drag);
  Cost some = measure (1000, 4, MANY_BARS, is_drag);
  Cost many = measure (10000, 10, MANY_BARS, is_drag);
  Cost as_few = measure (10000, 10, FEW_BARS, is_drag);

  g_print ("against one colour: %.2f, %.2f, %.2f, %.2f times\n", few.mean / floor,
           some.mean / floor, many.mean / floor, as_few.mean / floor);
  g_print ("10,000 touchpoints against 100, as many bars in view: %.2f times\n",
           as_few.median / few.median);
}

int
main (void)
{
  Run run = { 0 };
  GtkWidget *empty;
  Cost floor;

  adw_init ();
  empty = gtk_drawing_area_new ();
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (empty), draw_colour, &run, NULL);
  floor = show (empty, &run);
  g_print ("frame, one colour: %.2f ms of processor a frame\n", floor.mean);
  measure_all (FALSE, floor.mean);
  measure_all (TRUE, floor.mean);
  return 0;
}

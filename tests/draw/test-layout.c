/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/timeline/brand-timeline-facts.h"
#include "draw/timeline/brand-timeline.h"

#include <locale.h>
#include <math.h>

#define WIDTH 1600
#define HEIGHT 852

static BrandTimeline *
make_timeline (BrandPlan *plan)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  BrandTimeline *timeline = brand_timeline_new (plan, synergy);

  g_object_unref (plan);
  return timeline;
}

static void
make_view (BrandTimelineView *view)
{
  brand_timeline_view_init (view, WIDTH, HEIGHT);
  view->first_day = draw_plan_get_first_day ();
  view->today = draw_plan_get_first_day () + 147;
}

static void
rounded_parts_add_up (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < 5000; i++)
    {
      double parts[4], total = 0;
      int rounded[4], whole;

      for (guint j = 0; j < 4; j++)
        total += parts[j] = g_rand_double_range (rand, 0, 40);
      brand_chart_round_parts (parts, total, rounded, &whole);
      g_assert_cmpint (whole, ==, (int) lround (total));
      g_assert_cmpint (rounded[0] + rounded[1] + rounded[2] + rounded[3], ==, whole);
      for (guint j = 0; j < 4; j++)
        g_assert_cmpfloat (fabs (rounded[j] - parts[j]), <=, 1);
    }
}

static void
every_bar_is_hit_where_it_is_seen (void)
{
  static const double scales[] = { 0, 1.3, 16, 40 };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (BrandTimeline) timeline = make_timeline (draw_plan_new (90, 365));
      BrandTimelineStyle style;
      BrandTimelineView view;
      const BrandTimelineLayout *layout;
      guint n_hit = 0;

      brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
      style.is_rtl = i % 2;
      brand_timeline_set_style (timeline, &style);
      make_view (&view);
      view.px_per_day = scales[i / 2];
      layout = brand_timeline_layout (timeline, &view);
      for (guint j = 0; j < layout->bars->len; j++)
        {
          const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, j);
          double x = bar->body.x + bar->body.width / 2;
          double y = bar->body.y + bar->body.height / 2;
          BrandHit hit;

          if (!brand_box_contains (&layout->lanes_box, x, y))
            continue;
          hit = brand_timeline_pick (layout, x, y);
          g_assert_cmpint (hit.part, ==, BRAND_HIT_BAR);
          g_assert_cmpstr (hit.id, ==, bar->id);
          g_assert_cmpuint (hit.lane, ==, bar->lane);
          n_hit++;
        }
      g_assert_cmpuint (n_hit, >, 0);
    }
}

static void
the_ends_of_a_bar_can_be_taken (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      BrandPlan *plan = draw_plan_new (0, 365);
      g_autoptr (BrandTimeline) timeline = NULL;
      BrandTimelineStyle style;
      BrandTimelineView view;
      const BrandTimelineLayout *layout;
      const BrandBox *body;
      double y;

      draw_plan_add (plan, "Radio", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, BRAND_STATUS_LIVE,
                     100, 160);
      timeline = make_timeline (plan);
      brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
      style.is_rtl = rtl;
      brand_timeline_set_style (timeline, &style);
      make_view (&view);
      layout = brand_timeline_layout (timeline, &view);
      body = &g_array_index (layout->bars, BrandTimelineBar, 0).body;
      y = body->y + 4;
      g_assert_cmpint (brand_timeline_pick (layout, body->x + 1, y).part, ==,
                       rtl ? BRAND_HIT_BAR_END : BRAND_HIT_BAR_START);
      g_assert_cmpint (brand_timeline_pick (layout, brand_box_right (body) - 1, y).part, ==,
                       rtl ? BRAND_HIT_BAR_START : BRAND_HIT_BAR_END);
    }
}

static void
assert_mirrored (const BrandBox *box,
                 const BrandBox *mirrored)
{
  g_assert_cmpfloat_with_epsilon (mirrored->x, WIDTH - box->x - box->width, 1e-6);
  g_assert_cmpfloat_with_epsilon (mirrored->y, box->y, 1e-6);
  g_assert_cmpfloat_with_epsilon (mirrored->width, box->width, 1e-6);
}

static void
right_to_left_is_the_mirror_image (void)
{
  BrandPlan *plan = draw_plan_new (60, 365);
  g_autoptr (BrandTimeline) one = make_timeline (g_object_ref (plan));
  g_autoptr (BrandTimeline) two = make_timeline (plan);
  BrandTimelineStyle style;
  BrandTimelineView view;
  const BrandTimelineLayout *left, *right;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  style.is_rtl = TRUE;
  brand_timeline_set_style (two, &style);
  make_view (&view);
  left = brand_timeline_layout (one, &view);
  right = brand_timeline_layout (two, &view);
  assert_mirrored (&left->lanes_box, &right->lanes_box);
  assert_mirrored (&left->chart.box, &right->chart.box);
  assert_mirrored (&left->today_pill, &right->today_pill);
  g_assert_cmpuint (left->bars->len, ==, right->bars->len);
  for (guint i = 0; i < left->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (left->bars, BrandTimelineBar, i);
      const BrandTimelineBar *other = &g_array_index (right->bars, BrandTimelineBar, i);

      assert_mirrored (&bar->body, &other->body);
      if (bar->label != NULL)
        assert_mirrored (&bar->text, &other->text);
    }
  for (guint i = 0; i < left->points->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (left->points, BrandPoint, i).x,
                                    WIDTH - g_array_index (right->points, BrandPoint, i).x, 1e-6);
  for (guint i = 0; i < left->frame_texts->len; i++)
    {
      const BrandTimelineText *text = &g_array_index (left->frame_texts, BrandTimelineText, i);
      g_assert_cmpfloat_with_epsilon (text->x + text->label->width, WIDTH
                                      - g_array_index (right->frame_texts, BrandTimelineText,
                                                       i).x, 1e-6);
    }
  for (int day = 0; day < 365; day += 20)
    g_assert_cmpfloat_with_epsilon (
      brand_axis_x_of_day (&left->axis, draw_plan_get_first_day () + day),
      WIDTH - brand_axis_x_of_day (&right->axis, draw_plan_get_first_day () + day), 1e-6);
}

static void
labels_stay_in_the_plot_and_in_their_bars (void)
{
  for (double scale = 0.7; scale < 60; scale *= 1.9)
    {
      g_autoptr (BrandTimeline) timeline = make_timeline (draw_plan_new (90, 365));
      BrandTimelineView view;
      const BrandTimelineLayout *layout;

      make_view (&view);
      view.px_per_day = scale;
      view.first_day += 30;
      layout = brand_timeline_layout (timeline, &view);
      for (guint i = 0; i < layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

          if (bar->place != BRAND_LABEL_INSIDE)
            continue;
          g_assert_cmpfloat (bar->text.x, >=, MAX (bar->body.x, layout->axis.start));
          g_assert_cmpfloat (brand_box_right (&bar->text), <=, brand_box_right (&bar->body) + 0.1);
        }
    }
}

typedef struct
{
  double value, baseline, target, share, ratio;
} RatioCase;

static const RatioCase ratios[] = {
  { 50, 0, 100, 0.5, 1 },
  { 25, 0, 100, 0.5, 0.5 },
  { 75, 0, 100, 0.5, 1.5 },
  { 100, 0, 100, 0.5, 1.6 },
  { -10, 0, 100, 0.5, 0 },
  { 60, 80, 40, 0.5, 1 },
  { 90, 80, 40, 0.5, 0 },
  { 0, 0, 100, 0, 1 },
  { 1, 0, 100, 0, 1.6 },
};

static void
a_reading_is_measured_against_what_was_expected_by_then (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ratios); i++)
    g_assert_cmpfloat_with_epsilon (
      brand_reading_get_ratio (ratios[i].value, ratios[i].baseline, ratios[i].target,
                               ratios[i].share),
      ratios[i].ratio, 1e-9);
}

static void
a_reading_as_planned_lies_on_its_band_s_edge (void)
{
  BrandPlan *plan = draw_plan_new (30, 365);
  g_autoptr (BrandTimeline) timeline = NULL;
  BrandTimelineView view;
  const BrandTimelineLayout *layout;
  const BrandTimelineReading *reading;
  double nearest = INFINITY, edge = 0;

  draw_plan_add_reading (plan, BRAND_DIMENSION_COMMUNITY, 364, 100);
  timeline = make_timeline (plan);
  make_view (&view);
  layout = brand_timeline_layout (timeline, &view);
  g_assert_cmpuint (layout->readings->len, ==, 1);
  reading = &g_array_index (layout->readings, BrandTimelineReading, 0);
  for (guint i = 0; i < layout->chart.n_points; i++)
    {
      BrandPoint point = g_array_index (layout->points, BrandPoint, layout->chart.edges[2] + i);

      if (fabs (point.x - reading->at.x) < nearest)
        {
          nearest = fabs (point.x - reading->at.x);
          edge = point.y;
        }
    }
  g_assert_cmpfloat_with_epsilon (reading->at.y, edge, 0.5);
}

static void
odd_plans_have_a_layout (void)
{
  static const struct { guint n_touchpoints, n_days; } plans[] = {
    { 0, 365 }, { 0, 1 }, { 3, 1 }, { 40, 7 }, { 1, 36525 }, { 2000, 36525 },
  };
  static const double sizes[][2] = { { 360, 640 }, { 599, 200 }, { 1600, 852 }, { 40, 40 },
                                     { 5000, 3000 } };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_autoptr (BrandTimeline) timeline
          = make_timeline (draw_plan_new (plans[i].n_touchpoints, plans[i].n_days));
        BrandTimelineView view;
        const BrandTimelineLayout *layout;

        brand_timeline_view_init (&view, sizes[j][0], sizes[j][1]);
        view.fit_rows = i % 2;
        layout = brand_timeline_layout (timeline, &view);
        g_assert_cmpfloat (layout->chart.top_value, >, 0);
        g_assert_cmpfloat (layout->lanes_box.height, >, 0);
        g_assert_cmpfloat (layout->chart.box.height, >, 0);
        for (guint k = 0; k < layout->points->len; k++)
          {
            g_assert_true (isfinite (g_array_index (layout->points, BrandPoint, k).x));
            g_assert_true (isfinite (g_array_index (layout->points, BrandPoint, k).y));
          }
      }
}

static void
assert_on_page (const GArray *texts,
                double        margin)
{
  for (guint i = 0; i < texts->len; i++)
    {
      const BrandTimelineText *text = &g_array_index (texts, BrandTimelineText, i);

      g_assert_cmpfloat (text->x, >=, margin - 1);
      g_assert_cmpfloat (text->x + text->label->width, <=, 1123 - margin + 1);
      g_assert_cmpfloat (text->y, >=, margin - 6);
      g_assert_cmpfloat (text->y + text->label->height, <=, 794 - margin + 6);
    }
}

static void
a_page_s_words_stay_on_it_and_can_be_read (void)
{
  static const guint numbers[] = { 0, 12, 60, 400, 3000 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (BrandTimeline) timeline = make_timeline (draw_plan_new (numbers[i], 365));
      BrandTimelineView view;
      const BrandTimelineLayout *layout;

      brand_timeline_view_init (&view, 1123, 794);
      view.form = BRAND_FORM_PAGE;
      view.today = draw_plan_get_first_day () + 147;
      layout = brand_timeline_layout (timeline, &view);
      assert_on_page (layout->frame_texts, layout->lengths.margin);
      assert_on_page (layout->head_texts, layout->lengths.margin);
      assert_on_page (layout->lane_texts, layout->lengths.margin);
      assert_on_page (layout->chart_texts, layout->lengths.margin);
      g_assert_cmpfloat (layout->lanes_height, <=, layout->lanes_box.height + 0.5);
      for (guint font = 0; font < BRAND_N_FONTS; font++)
        g_assert_cmpfloat (layout->lengths.font_sizes[font] / BRAND_PX_PER_PT, >=, 8);
    }
}

/* The highest day moves from edge to edge with the one touchpoint. */
static void
notes_stay_clear_of_a_narrow_window_s_edge_and_of_the_lanes (void)
{
  for (int day = 0; day < 360; day += 24)
    {
      g_autoptr (BrandPlan) plan = draw_plan_new (6, 365);
      g_autoptr (BrandTimeline) timeline = NULL;
      const BrandTimelineLayout *layout;
      BrandTimelineView view;
      guint n_notes = 0;

      draw_plan_add (plan, "Loud", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST,
                     BRAND_STATUS_PLANNED, day, day + 4);
      timeline = make_timeline (g_steal_pointer (&plan));
      brand_timeline_view_init (&view, 360, 560);
      layout = brand_timeline_layout (timeline, &view);
      g_assert_true (layout->chart.has_peak);
      for (guint i = 0; i < layout->chart_texts->len; i++)
        {
          const BrandTimelineText *text
            = &g_array_index (layout->chart_texts, BrandTimelineText, i);

          if (!text->has_halo)
            continue;
          g_assert_cmpfloat (text->x, >=, layout->chart.box.x);
          g_assert_cmpfloat (text->x + text->label->width, <=, view.width - 7.9);
          g_assert_cmpfloat (text->y, >=, brand_box_bottom (&layout->lanes_box) - 1);
          n_notes++;
        }
      g_assert_cmpuint (n_notes, >, 0);
    }
}

static void
a_bar_says_what_it_is (void)
{
  g_autoptr (BrandPlan) plan = draw_plan_new (0, 365);
  BrandTouchpoint *touchpoint = draw_plan_add (plan, "Radio at six", BRAND_DIMENSION_MASS,
                                               BRAND_PATTERN_BURST, BRAND_STATUS_DONE, 11, 38);
  g_autofree char *sentence = NULL;

  brand_item_init_value (BRAND_ITEM (touchpoint),
                         (guint) brand_kind_find_field (&brand_touchpoint_kind, "beats"),
                         &(BrandValue) { .list = (char *[]) { (char *) "b1", NULL } });
  sentence = brand_timeline_describe_bar (plan, touchpoint);
  g_assert_cmpstr (sentence, ==,
                   "Radio at six, mass, burst, 12 January to 8 February, done, "
                   "beat 2 The stone turns");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/rounding", rounded_parts_add_up);
  g_test_add_func ("/layout/pick", every_bar_is_hit_where_it_is_seen);
  g_test_add_func ("/layout/pick-ends", the_ends_of_a_bar_can_be_taken);
  g_test_add_func ("/layout/mirror", right_to_left_is_the_mirror_image);
  g_test_add_func ("/layout/labels", labels_stay_in_the_plot_and_in_their_bars);
  g_test_add_func ("/layout/ratio", a_reading_is_measured_against_what_was_expected_by_then);
  g_test_add_func ("/layout/as-planned", a_reading_as_planned_lies_on_its_band_s_edge);
  g_test_add_func ("/layout/odd", odd_plans_have_a_layout);
  g_test_add_func ("/layout/page", a_page_s_words_stay_on_it_and_can_be_read);
  g_test_add_func ("/layout/notes", notes_stay_clear_of_a_narrow_window_s_edge_and_of_the_lanes);
  g_test_add_func ("/layout/sentence", a_bar_says_what_it_is);
  return g_test_run ();
}

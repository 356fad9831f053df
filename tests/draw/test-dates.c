/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/timeline/brand-timeline.h"

#include <locale.h>

#define WIDTH 1600
#define HEIGHT 852

static BrandItem *
add_ritual (BrandPlan  *plan,
            const char *title,
            int         day,
            gboolean    is_holiday)
{
  g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);

  g_object_set (ritual, "title", title, "date", draw_plan_get_first_day () + day,
                "holiday", is_holiday, NULL);
  g_assert_true (brand_plan_append (plan, ritual, NULL));
  return ritual;
}

static BrandTimeline *
make_timeline (BrandPlan *plan,
               gboolean   is_rtl)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  BrandTimeline *timeline = brand_timeline_new (plan, synergy);
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  style.is_rtl = is_rtl;
  brand_timeline_set_style (timeline, &style);
  g_object_unref (plan);
  return timeline;
}

static const BrandTimelineLayout *
lay_out (BrandTimeline *timeline,
         double         first,
         double         scale)
{
  BrandTimelineView view;

  brand_timeline_view_init (&view, WIDTH, HEIGHT);
  view.first_day = draw_plan_get_first_day () + first;
  view.px_per_day = scale;
  view.today = draw_plan_get_first_day () + 147;
  return brand_timeline_layout (timeline, &view);
}

static const BrandTimelineFlag *
get_flag (const BrandTimelineLayout *layout,
          guint                      i)
{
  return &g_array_index (layout->dates, BrandTimelineFlag, i);
}

static void
without_dates_there_is_no_strip (void)
{
  g_autoptr (BrandTimeline) timeline = make_timeline (draw_plan_new (20, 365), FALSE);
  const BrandTimelineLayout *layout = lay_out (timeline, 0, 0);

  g_assert_cmpfloat (layout->dates_box.height, ==, 0);
  g_assert_cmpuint (layout->dates->len, ==, 0);
}

static void
marks_and_labels_never_overlap (void)
{
  static const double scales[] = { 0, 1.3, 16, 40 };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (scales); i++)
    {
      BrandPlan *plan = draw_plan_new (20, 365);
      g_autoptr (BrandTimeline) timeline = NULL;
      const BrandTimelineLayout *layout;
      guint n_dates = 0;

      for (int j = 0; j < 500; j++)
        add_ritual (plan, "A day off for everybody", j * 37 % 365, j % 3 != 0);
      timeline = make_timeline (plan, i % 2);
      layout = lay_out (timeline, 0, scales[i / 2]);
      g_assert_cmpuint (layout->dates->len, >, 3);
      for (guint j = 0; j < layout->dates->len; j++)
        {
          const BrandBox *box = &get_flag (layout, j)->box;

          n_dates += 1 + get_flag (layout, j)->n_more;
          if (j > 0)
            {
              const BrandBox *last = &get_flag (layout, j - 1)->box;

              g_assert_true (i % 2 ? brand_box_right (box) <= last->x
                                   : brand_box_right (last) <= box->x);
            }
        }
      if (scales[i / 2] == 0)
        g_assert_cmpuint (n_dates, ==, 500);
    }
}

static void
the_one_that_must_be_acted_on_is_shown (void)
{
  BrandPlan *plan = draw_plan_new (0, 365);
  g_autoptr (BrandItem) trend = brand_item_new (BRAND_KIND_TREND);
  g_autoptr (BrandTimeline) timeline = NULL;
  const BrandTimelineFlag *flag;

  add_ritual (plan, "Fair", 100, FALSE);
  add_ritual (plan, "Day off", 100, TRUE);
  g_object_set (trend, "title", "Supper", "act-by", draw_plan_get_first_day () + 100, NULL);
  g_assert_true (brand_plan_append (plan, trend, NULL));
  timeline = make_timeline (plan, FALSE);
  flag = get_flag (lay_out (timeline, 0, 0), 0);
  g_assert_cmpstr (flag->title, ==, "Supper");
  g_assert_cmpint (flag->type, ==, BRAND_CULTURE_ACT_BY);
  g_assert_cmpuint (flag->n_more, ==, 2);
}

static void
a_date_is_hit_where_it_is_seen (void)
{
  for (guint is_rtl = 0; is_rtl < 2; is_rtl++)
    {
      BrandPlan *plan = draw_plan_new (0, 365);
      BrandItem *fair = add_ritual (plan, "Fair", 100, FALSE);
      g_autoptr (BrandTimeline) timeline = make_timeline (plan, is_rtl);
      const BrandTimelineLayout *layout = lay_out (timeline, 0, 0);
      const BrandTimelineFlag *flag = get_flag (layout, 0);
      BrandHit hit = brand_timeline_pick (layout, flag->at.x, flag->at.y);

      g_assert_cmpint (hit.part, ==, BRAND_HIT_DATE);
      g_assert_cmpstr (hit.id, ==, brand_item_get_id (fair));
      g_assert_cmpint (hit.day, ==, draw_plan_get_first_day () + 100);
      g_assert_true (brand_box_contains (&layout->dates_box, flag->at.x, flag->at.y));
      hit = brand_timeline_pick (layout, flag->at.x + (is_rtl ? 300 : -300), flag->at.y);
      g_assert_cmpint (hit.part, ==, BRAND_HIT_RULER);
    }
}

static void
marks_stay_together_while_the_view_moves (void)
{
  BrandPlan *plan = draw_plan_new (0, 365);
  g_autoptr (BrandTimeline) timeline = NULL;
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (int));

  for (int i = 0; i < 60; i++)
    add_ritual (plan, "Day off", 60 + 4 * i, TRUE);
  timeline = make_timeline (plan, FALSE);
  for (int pan = 0; pan < 40; pan += 5)
    {
      const BrandTimelineLayout *layout = lay_out (timeline, pan, 5);

      if (pan == 0)
        for (guint i = 0; i < 20; i++)
          g_array_append_val (days, get_flag (layout, i)->day);
      for (guint i = 0; i < 20; i++)
        g_assert_cmpint (get_flag (layout, i)->day, ==, g_array_index (days, int, i));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dates/none", without_dates_there_is_no_strip);
  g_test_add_func ("/dates/overlap", marks_and_labels_never_overlap);
  g_test_add_func ("/dates/first", the_one_that_must_be_acted_on_is_shown);
  g_test_add_func ("/dates/hit", a_date_is_hit_where_it_is_seen);
  g_test_add_func ("/dates/pan", marks_stay_together_while_the_view_moves);
  return g_test_run ();
}

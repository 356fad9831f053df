/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "ui/area-test.h"

#define RADIO "Radio from"

static const BrandTimelineLayout *
layout (AreaTest *test)
{
  return brand_timeline_area_layout (test->area);
}

static void
delete_lane (AreaTest      *test,
             BrandDimension dimension)
{
  BrandList *list = brand_plan_get_list (test->page.plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = brand_list_get_length (list); i-- > 0;)
    if (brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (brand_list_get (list, i))) == dimension)
      brand_history_remove (test->page.history, brand_list_get (list, i));
  page_test_settle ();
}

static BrandKindId
get_kind (AreaTest *test)
{
  BrandItem *selection = brand_session_get_selection (test->session);

  return selection != NULL ? brand_item_get_kind_id (selection) : BRAND_N_KINDS;
}

static void
arrows_walk_from_lanes_to_beats_and_days_of_culture (AreaTest     *test,
                                                     gconstpointer data)
{
  static const struct
  {
    guint key;
    BrandKindId kind;
  } cases[] = {
    { GDK_KEY_Down, BRAND_KIND_TOUCHPOINT }, { GDK_KEY_Up, BRAND_KIND_BEAT },
    { GDK_KEY_Right, BRAND_KIND_BEAT }, { GDK_KEY_Up, BRAND_KIND_RITUAL },
    { GDK_KEY_Up, BRAND_KIND_RITUAL }, { GDK_KEY_Down, BRAND_KIND_BEAT },
    { GDK_KEY_Down, BRAND_KIND_TOUCHPOINT }, { GDK_KEY_Down, BRAND_KIND_TOUCHPOINT },
    { GDK_KEY_Down, BRAND_KIND_TOUCHPOINT }, { GDK_KEY_Down, BRAND_KIND_TOUCHPOINT },
  };
  BrandItem *last;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (area_test_press_key (test, cases[i].key, 0));
      g_assert_cmpint (get_kind (test), ==, cases[i].kind);
    }
  last = brand_session_get_selection (test->session);
  g_assert_cmpint (brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (last)), ==,
                   BRAND_DIMENSION_DIRECT);
}

static void
a_touchpoint_is_added_where_the_keys_are (AreaTest     *test,
                                          gconstpointer data)
{
  BrandTouchpoint *added;
  int day = brand_plan_info_get_start (brand_plan_get_info (test->page.plan)) + 100;

  delete_lane (test, BRAND_DIMENSION_COMMUNITY);
  area_test_press_key (test, GDK_KEY_Down, 0);
  area_test_press_key (test, GDK_KEY_Down, 0);
  g_assert_cmpint (get_kind (test), ==, BRAND_N_KINDS);
  g_assert_cmpint (test->area->lane, ==, BRAND_DIMENSION_COMMUNITY);
  brand_timeline_area_put_cursor (test->area, day);
  g_assert_true (gtk_widget_activate_action (test->page.page, "timeline.new", NULL));
  page_test_settle ();
  added = BRAND_TOUCHPOINT (brand_session_get_selection (test->session));
  g_assert_cmpint (brand_touchpoint_get_dimension (added), ==, BRAND_DIMENSION_COMMUNITY);
  g_assert_cmpint (brand_touchpoint_get_start (added), <=, day);
  g_assert_cmpint (brand_touchpoint_get_end (added), >=, day);
  g_assert_cmpint (test->area->lane, ==, -1);
  g_assert_true (brand_history_undo (test->page.history));

  area_test_press_key (test, GDK_KEY_Down, 0);
  area_test_press_key (test, GDK_KEY_Down, 0);
  g_assert_cmpint (test->area->lane, ==, BRAND_DIMENSION_COMMUNITY);
  g_assert_true (area_test_press_key (test, GDK_KEY_Insert, 0));
  added = BRAND_TOUCHPOINT (brand_session_get_selection (test->session));
  g_assert_cmpint (brand_touchpoint_get_dimension (added), ==, BRAND_DIMENSION_COMMUNITY);
}

static void
escape_leaves_an_empty_lane (AreaTest     *test,
                             gconstpointer data)
{
  delete_lane (test, BRAND_DIMENSION_MASS);
  delete_lane (test, BRAND_DIMENSION_COMMUNITY);
  delete_lane (test, BRAND_DIMENSION_DIRECT);
  for (int lane = 0; lane < 3; lane++)
    {
      g_assert_true (area_test_press_key (test, GDK_KEY_Down, 0));
      g_assert_cmpint (test->area->lane, ==, lane);
    }
  area_test_press_key (test, GDK_KEY_Down, 0);
  g_assert_cmpint (test->area->lane, ==, 2);
  g_assert_true (area_test_press_key (test, GDK_KEY_Escape, 0));
  g_assert_cmpint (test->area->lane, ==, -1);
}

static void
pinch (AreaTest *test,
       double    x,
       double    scale)
{
  GtkGesture *gesture = area_test_get (test, GTK_TYPE_GESTURE_ZOOM, 0);

  /* No finger is there: the middle is where the pointer was last. */
  test->area->pointer_x = x;
  g_signal_emit_by_name (gesture, "begin", NULL);
  g_signal_emit_by_name (gesture, "scale-changed", scale);
  page_test_settle ();
}

static void
a_pinch_zooms_around_its_middle (AreaTest     *test,
                                 gconstpointer data)
{
  static const double scales[] = { 2, 4, 0.5, 1.3, 0.7 };
  double fit = layout (test)->axis.px_per_day;

  pinch (test, 600, 3);
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      double x = layout (test)->axis.start + 200 + 90 * i;
      double before = brand_axis_day_of_x (&layout (test)->axis, x);
      double width = layout (test)->axis.px_per_day;

      pinch (test, x, scales[i]);
      g_assert_cmpfloat_with_epsilon (layout (test)->axis.px_per_day, width * scales[i], 1e-6);
      g_assert_cmpfloat_with_epsilon (brand_axis_day_of_x (&layout (test)->axis, x), before, 1e-3);
    }
  pinch (test, 600, 0.0001);
  g_assert_cmpfloat (brand_session_get_day_width (test->session), ==, 0);
  g_assert_cmpfloat_with_epsilon (layout (test)->axis.px_per_day, fit, 1e-9);
  pinch (test, 600, 1e9);
  g_assert_cmpfloat (layout (test)->axis.px_per_day, <=, BRAND_AXIS_MOST);
}

static void
begin_drag (AreaTest *test,
            double    x,
            double    y)
{
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_GESTURE_DRAG, 0), "drag-begin", x, y);
}

static void
drag_to (AreaTest *test,
         double    dx,
         double    dy)
{
  GtkGesture *gesture = area_test_get (test, GTK_TYPE_GESTURE_DRAG, 0);

  g_signal_emit_by_name (gesture, "drag-update", dx / 2, dy / 2);
  g_signal_emit_by_name (gesture, "drag-update", dx, dy);
  page_test_settle ();
}

static void
end_drag (AreaTest *test)
{
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_GESTURE_DRAG, 0), "drag-end", 0.0, 0.0);
  page_test_settle ();
}

static void
a_pan_follows_the_finger_and_runs_out (AreaTest     *test,
                                       gconstpointer data)
{
  double first, day;

  pinch (test, 600, 6);
  first = brand_session_get_first_day (test->session);
  day = brand_axis_day_of_x (&layout (test)->axis, 500);
  begin_drag (test, 500, brand_box_bottom (&layout (test)->chart.box) - 20);
  drag_to (test, -60, 0);
  g_assert_cmpfloat_with_epsilon (brand_axis_day_of_x (&layout (test)->axis, 440), day, 1e-3);
  end_drag (test);
  g_assert_cmpfloat (brand_session_get_first_day (test->session), >, first);

  first = brand_session_get_first_day (test->session);
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (test->area)), "gtk-enable-animations", TRUE,
                NULL);
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_GESTURE_SWIPE, 0), "swipe", -900.0, 0.0);
  g_assert_cmpuint (test->area->tick, !=, 0);
  while (test->area->tick != 0)
    page_test_settle ();
  g_assert_cmpfloat (brand_session_get_first_day (test->session), >, first);

  /* Without animations a swipe ends where the finger leaves. */
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (test->area)), "gtk-enable-animations", FALSE,
                NULL);
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_GESTURE_SWIPE, 0), "swipe", -900.0, 0.0);
  g_assert_cmpuint (test->area->tick, ==, 0);
}

static void
any_key_ends_a_run_out (AreaTest     *test,
                        gconstpointer data)
{
  pinch (test, 600, 6);
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (test->area)), "gtk-enable-animations", TRUE,
                NULL);
  g_signal_emit_by_name (area_test_get (test, GTK_TYPE_EVENT_CONTROLLER_SCROLL, 0), "decelerate",
                         900.0, 0.0);
  g_assert_cmpuint (test->area->tick, !=, 0);
  area_test_press_key (test, GDK_KEY_Right, 0);
  g_assert_cmpuint (test->area->tick, ==, 0);
}

typedef enum
{
  HOLD_MOVE,
  HOLD_START,
  HOLD_END,
  HOLD_NEW,
  HOLD_BAND,
  HOLD_OVER_BEAT,
  N_HOLDS,
} Hold;

/* Leaves something in hand, which has changed what is to be seen. */
static void
hold (AreaTest *test,
      Hold      what)
{
  double dx = 60, dy = 0;
  BrandBox bar;
  BrandPoint at;

  /* What was held at an edge before has moved the view. */
  brand_timeline_area_scroll_to (test->area, 0);
  bar = area_test_get_box (test, RADIO);
  at = (BrandPoint) { bar.x + bar.width / 2, bar.y + bar.height / 2 };
  if (what == HOLD_START)
    at.x = bar.x + 1;
  else if (what == HOLD_END)
    at.x = brand_box_right (&bar) - 2;
  else if (what == HOLD_NEW || what == HOLD_BAND)
    at = area_test_find_free (test, 0);
  if (what == HOLD_BAND)
    dx = dy = 200;
  else if (what == HOLD_OVER_BEAT)
    {
      BrandBox cap = g_array_index (layout (test)->beats, BrandTimelineBeat, 1).cap;

      dx = cap.x + cap.width / 2 - at.x;
      dy = cap.y + cap.height / 2 - at.y;
    }
  begin_drag (test, at.x, at.y);
  /* Keys can’t be held here. */
  if (what == HOLD_BAND)
    test->area->grip = BRAND_GRIP_BAND;
  drag_to (test, dx, dy);
}

static void
assert_held (AreaTest *test,
             Hold      what)
{
  g_autoptr (GBytes) now = NULL;

  g_assert_true (test->area->is_dragging);
  g_assert_true ((test->area->band.width > 0) == (what == HOLD_BAND));
  if (what == HOLD_BAND)
    g_assert_cmpuint (brand_session_get_selected (test->session)->len, >, 0);
  else
    g_assert_true (brand_timeline_drag_get_mode (test->area->drag)
                   == (what == HOLD_START ? BRAND_DRAG_START
                       : what == HOLD_END ? BRAND_DRAG_END
                       : what == HOLD_NEW ? BRAND_DRAG_NEW
                                          : BRAND_DRAG_MOVE));
  if (what == HOLD_OVER_BEAT)
    g_assert_nonnull (brand_timeline_drag_get_beat (test->area->drag));
}

static void
escape_gives_back_whatever_is_held (AreaTest     *test,
                                    gconstpointer data)
{
  for (Hold what = 0; what < N_HOLDS; what++)
    {
      g_test_message ("%d", what);
      brand_session_set_selection (test->session, NULL);
      hold (test, what);
      assert_held (test, what);
      g_assert_true (area_test_press_key (test, GDK_KEY_Escape, 0));
      g_assert_false (test->area->is_dragging);
      g_assert_null (test->area->drag);
      page_test_assert_same (&test->page);
      g_assert_null (brand_history_get_undo_label (test->page.history));
      g_assert_null (brand_history_get_redo_label (test->page.history));
      /* The button is let go of later. */
      end_drag (test);
      page_test_assert_same (&test->page);
    }
}

static void
what_is_let_go_of_is_one_step (AreaTest     *test,
                               gconstpointer data)
{
  for (Hold what = 0; what < N_HOLDS; what++)
    {
      g_test_message ("%d", what);
      brand_session_set_selection (test->session, NULL);
      hold (test, what);
      end_drag (test);
      g_assert_false (test->area->is_dragging);
      g_assert_true (brand_history_undo (test->page.history) == (what != HOLD_BAND));
      g_assert_false (brand_history_undo (test->page.history));
      page_test_settle ();
      page_test_assert_same (&test->page);
    }
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    void (*run) (AreaTest     *test,
                 gconstpointer data);
  } tests[] = {
    { "arrows_walk_from_lanes_to_beats_and_days_of_culture",
      arrows_walk_from_lanes_to_beats_and_days_of_culture },
    { "a_touchpoint_is_added_where_the_keys_are", a_touchpoint_is_added_where_the_keys_are },
    { "escape_leaves_an_empty_lane", escape_leaves_an_empty_lane },
    { "a_pinch_zooms_around_its_middle", a_pinch_zooms_around_its_middle },
    { "a_pan_follows_the_finger_and_runs_out", a_pan_follows_the_finger_and_runs_out },
    { "any_key_ends_a_run_out", any_key_ends_a_run_out },
    { "escape_gives_back_whatever_is_held", escape_gives_back_whatever_is_held },
    { "what_is_let_go_of_is_one_step", what_is_let_go_of_is_one_step },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline-hands/", tests[i].name, NULL);

      g_test_add (path, AreaTest, NULL, area_test_set_up, tests[i].run, area_test_tear_down);
    }
  return g_test_run ();
}

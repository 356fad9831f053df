/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"
#include "ui/money/brand-goals-emphasis.h"
#include "ui/money/brand-goals-handle.h"
#include "ui/money/brand-goals-page.h"
#include "ui/money/brand-goals-row.h"
#include "ui/money/brand-goals-slider.h"
#include "ui/page-test.h"

static BrandItem *
get_goal (PageTest *test,
          guint     position)
{
  return brand_list_get (brand_plan_get_list (test->plan, BRAND_KIND_GOAL), position);
}

/* Moves a knob of the first slider inside @widget as a screen reader does. */
static void
move_knob (GtkWidget *widget,
           guint      knob,
           double     percent)
{
  GtkAccessibleRange *range = page_test_get (widget, BRAND_TYPE_GOALS_HANDLE, knob);

  g_assert_true (GTK_ACCESSIBLE_RANGE_GET_IFACE (range)->set_current_value (range, percent));
  page_test_settle ();
}

static void
assert_emphasis (const double *emphasis,
                 double        mass,
                 double        community,
                 double        direct)
{
  g_assert_cmpfloat_with_epsilon (emphasis[0], mass, 1e-9);
  g_assert_cmpfloat_with_epsilon (emphasis[1], community, 1e-9);
  g_assert_cmpfloat_with_epsilon (emphasis[2], direct, 1e-9);
}

static void
a_goals_emphasis_changes_the_plans (void)
{
  PageTest test;
  double before[3], after[3], goal[3];

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  brand_plan_get_emphasis (test.plan, before);
  brand_goal_get_emphasis (BRAND_GOAL (get_goal (&test, 0)), goal);
  assert_emphasis (goal, 0.15, 0.45, 0.40);
  move_knob (page_test_get (test.page, BRAND_TYPE_GOALS_ROW, 0), 0, 40);

  brand_goal_get_emphasis (BRAND_GOAL (get_goal (&test, 0)), goal);
  assert_emphasis (goal, 0.40, 0.20, 0.40);
  brand_plan_get_emphasis (test.plan, after);
  /* The first of four goals has two fifths of all priority. */
  assert_emphasis (after, before[0] + 0.4 * 0.25, before[1] - 0.4 * 0.25, before[2]);
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
knobs_do_not_pass_each_other (void)
{
  PageTest test;
  double goal[3];

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  move_knob (page_test_get (test.page, BRAND_TYPE_GOALS_ROW, 0), 0, 90);
  brand_goal_get_emphasis (BRAND_GOAL (get_goal (&test, 0)), goal);
  assert_emphasis (goal, 0.60, 0, 0.40);
  move_knob (page_test_get (test.page, BRAND_TYPE_GOALS_ROW, 0), 1, 10);
  brand_goal_get_emphasis (BRAND_GOAL (get_goal (&test, 0)), goal);
  assert_emphasis (goal, 0.60, 0, 0.40);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
an_aim_fills_the_emphasis (void)
{
  PageTest test;
  GtkDropDown *aim;
  double goal[3];

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  aim = page_test_get (page_test_get (test.page, BRAND_TYPE_GOALS_ROW, 0), GTK_TYPE_DROP_DOWN, 0);
  gtk_drop_down_set_selected (aim, 0);
  page_test_settle ();
  g_assert_false (brand_goals_has_emphasis (get_goal (&test, 0)));
  brand_goal_get_emphasis (BRAND_GOAL (get_goal (&test, 0)), goal);
  assert_emphasis (goal, 0.60, 0.25, 0.15);
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  g_assert_cmpuint (gtk_drop_down_get_selected (aim), ==, 2);
  page_test_clear (&test);
}

static void
the_plans_own_emphasis_goes_before_the_goals (void)
{
  PageTest test;
  GtkWidget *block;
  AdwSwitchRow *own;
  double emphasis[3];

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  block = page_test_get (test.page, BRAND_TYPE_GOALS_EMPHASIS, 0);
  own = page_test_get (block, ADW_TYPE_SWITCH_ROW, 0);
  adw_switch_row_set_active (own, TRUE);
  page_test_settle ();
  move_knob (block, 0, 10);
  move_knob (block, 1, 70);
  brand_plan_get_emphasis (test.plan, emphasis);
  assert_emphasis (emphasis, 0.10, 0.60, 0.30);
  adw_switch_row_set_active (own, FALSE);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
goals_are_added_moved_and_deleted (void)
{
  PageTest test;
  BrandItem *first;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  first = get_goal (&test, 0);
  page_test_add (&test, "goal");
  page_test_fill_dialog (&test, "A second shop");
  g_assert_cmpstr (brand_item_get_text (get_goal (&test, 4), "title"), ==, "A second shop");
  page_test_act (&test, "item.later", first);
  g_assert_true (get_goal (&test, 1) == first);
  g_assert_true (brand_goals_row_get_goal (page_test_get (test.page, BRAND_TYPE_GOALS_ROW, 1))
                 == first);
  page_test_act (&test, "item.delete", first);
  g_assert_null (brand_plan_find (test.plan, brand_item_get_id (first)));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/goals/a_goals_emphasis_changes_the_plans", a_goals_emphasis_changes_the_plans);
  g_test_add_func ("/goals/knobs_do_not_pass_each_other", knobs_do_not_pass_each_other);
  g_test_add_func ("/goals/an_aim_fills_the_emphasis", an_aim_fills_the_emphasis);
  g_test_add_func ("/goals/the_plans_own_emphasis_goes_before_the_goals",
                   the_plans_own_emphasis_goes_before_the_goals);
  g_test_add_func ("/goals/goals_are_added_moved_and_deleted", goals_are_added_moved_and_deleted);
  return g_test_run ();
}

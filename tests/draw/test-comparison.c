/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "draw-plan.h"
#include "draw/timeline/brand-timeline-comparison.h"

#define WIDTH 900
#define HEIGHT 600

static BrandPlan *
plan_new (int      days_of_radio,
          gboolean has_posters,
          gboolean has_club)
{
  BrandPlan *plan = draw_plan_new (0, 364);

  draw_plan_add (plan, "Radio", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST, BRAND_STATUS_PLANNED,
                 days_of_radio, days_of_radio + 20);
  if (has_posters)
    draw_plan_add (plan, "Posters", BRAND_DIMENSION_MASS, BRAND_PATTERN_BURST,
                   BRAND_STATUS_PLANNED, 60, 90);
  if (has_club)
    draw_plan_add (plan, "Club", BRAND_DIMENSION_COMMUNITY, BRAND_PATTERN_CULTIVATED,
                   BRAND_STATUS_PLANNED, 100, 300);

  return plan;
}

static GBytes *
draw (BrandPlan               *plan,
      BrandPlanSynergy        *synergy,
      BrandTimelineComparison *comparison)
{
  g_autoptr (BrandTimeline) timeline = brand_timeline_new (plan, synergy);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  BrandTimelineView view;
  GBytes *pixels;

  brand_timeline_view_init (&view, WIDTH, HEIGHT);
  brand_timeline_draw (timeline, cr, &view);
  if (comparison != NULL)
    brand_timeline_comparison_render (comparison, timeline,
                                      brand_timeline_layout (timeline, &view), cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixels = g_bytes_new (cairo_image_surface_get_data (surface),
                        (gsize) cairo_image_surface_get_stride (surface) * HEIGHT);
  cairo_surface_destroy (surface);
  return pixels;
}

static void
differences_are_counted_and_said (void)
{
  static const struct
  {
    int own_radio, other_radio;
    gboolean own_posters, other_posters, own_club, other_club;
    guint n_moved, n_gone, n_added;
    const char *words;
  } cases[] = {
    { 10, 10, TRUE, TRUE, TRUE, TRUE, 0, 0, 0, "All touchpoints are where they are here." },
    { 10, 11, TRUE, TRUE, TRUE, TRUE, 1, 0, 0, "1 touchpoint is elsewhere." },
    { 10, 10, TRUE, TRUE, FALSE, TRUE, 0, 1, 0, "1 is only there." },
    { 10, 10, TRUE, TRUE, TRUE, FALSE, 0, 0, 1, "1 is only here, with a plus." },
    { 10, 40, FALSE, TRUE, FALSE, TRUE, 1, 2, 0, "2 are only there." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = plan_new (cases[i].own_radio, cases[i].own_posters,
                                             cases[i].own_club);
      g_autoptr (BrandPlan) other = plan_new (cases[i].other_radio, cases[i].other_posters,
                                              cases[i].other_club);
      g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
      g_autoptr (BrandTimelineComparison) comparison =
        brand_timeline_comparison_new (plan, other, "another");
      g_autofree char *words = brand_timeline_comparison_describe (comparison, synergy);
      g_autoptr (GBytes) without = draw (plan, synergy, NULL);
      g_autoptr (GBytes) with = draw (plan, synergy, comparison);

      g_assert_cmpuint (comparison->n_moved, ==, cases[i].n_moved);
      g_assert_cmpuint (comparison->n_gone, ==, cases[i].n_gone);
      g_assert_cmpuint (g_hash_table_size (comparison->added), ==, cases[i].n_added);
      g_assert_cmpuint (comparison->outlines->len, ==, cases[i].n_moved + cases[i].n_gone);
      g_assert_nonnull (strstr (words, cases[i].words));
      g_assert_nonnull (strstr (words, "Together "));
      g_assert_false (g_bytes_equal (without, with));
    }
}

/* Twin of the first touchpoint of that title. */
static BrandTouchpoint *
find (BrandPlan  *plan,
      const char *title)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (g_str_equal (brand_item_get_title (brand_list_get (list, i)), title))
      return BRAND_TOUCHPOINT (brand_list_get (list, i));
  g_assert_not_reached ();
}

static void
each_bar_says_how_it_differs (void)
{
  static const struct
  {
    int own, other; /* first day of the radio */
    gboolean is_longer;
    const char *words;
  } cases[] = {
    { 10, 10, FALSE, NULL },
    { 10, 15, FALSE, "in X 16 January 2026 to 5 February 2026, 5 days later" },
    { 10, 9, FALSE, "in X 10 January 2026 to 30 January 2026, 1 day earlier" },
    { 10, 9, TRUE, "in X 10 January 2026 to 31 January 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = plan_new (cases[i].own, TRUE, FALSE);
      g_autoptr (BrandPlan) other = plan_new (cases[i].other, FALSE, TRUE);
      g_autoptr (BrandTimelineComparison) comparison = NULL;
      g_autofree char *words = NULL;
      BrandTouchpoint *radio = find (other, "Radio");

      if (cases[i].is_longer)
        g_object_set (radio, "end", brand_touchpoint_get_end (radio) + 1, NULL);
      comparison = brand_timeline_comparison_new (plan, other, "X");
      words = brand_timeline_comparison_describe_bar (comparison, find (plan, "Radio"));
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
what_one_plan_has_is_told (void)
{
  g_autoptr (BrandPlan) less = plan_new (10, TRUE, FALSE);
  g_autoptr (BrandPlan) more = plan_new (10, TRUE, TRUE);
  g_autoptr (BrandTimelineComparison) here = brand_timeline_comparison_new (more, less, "X");
  g_autoptr (BrandTimelineComparison) there = brand_timeline_comparison_new (less, more, "X");
  g_autofree char *added = brand_timeline_comparison_describe_bar (here, find (more, "Club"));
  g_autofree char *gone = brand_timeline_comparison_describe_gone (there, find (more, "Club"));

  g_assert_cmpstr (added, ==, "not in X");
  g_assert_true (g_str_has_prefix (gone, "Only in X: Club, community, cultivated"));
}

/* In the lane in which it would be, whatever the lanes are. */
static void
what_is_only_there_is_drawn_in_every_grouping (void)
{
  for (BrandGroupBy by = 0; by < BRAND_N_GROUP_BY; by++)
    {
      g_autoptr (BrandPlan) plan = plan_new (10, TRUE, FALSE);
      g_autoptr (BrandPlan) other = plan_new (10, TRUE, TRUE);
      g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
      g_autoptr (BrandTimeline) timeline = brand_timeline_new (plan, synergy);
      g_autoptr (BrandTimelineComparison) comparison = NULL;
      const BrandTimelineOutline *outline;
      const BrandTimelineLayout *layout;
      BrandTimelineView view;
      BrandBox box;
      guint lane;

      g_object_set (find (plan, "Radio"), "owner", "Ada", NULL);
      g_object_set (find (other, "Club"), "owner", "Ada", "status", BRAND_STATUS_LIVE, NULL);
      comparison = brand_timeline_comparison_new (plan, other, "X");
      brand_timeline_set_group_by (timeline, by);
      brand_timeline_view_init (&view, WIDTH, 4 * HEIGHT);
      layout = brand_timeline_layout (timeline, &view);
      g_assert_cmpuint (comparison->n_gone, ==, 1);
      outline = &g_array_index (comparison->outlines, BrandTimelineOutline,
                                comparison->outlines->len - 1);
      g_assert_true (outline->is_gone);
      g_assert_true (brand_timeline_comparison_locate (comparison, timeline, layout, outline,
                                                       &box));
      lane = brand_grouping_find (brand_timeline_get_grouping (timeline), find (other, "Club"));
      g_assert_true (brand_box_contains (&layout->lanes[lane].box, box.x + box.width / 2,
                                         box.y + box.height / 2));
    }
}

static void
a_comparison_follows_the_plan (void)
{
  g_autoptr (BrandPlan) plan = plan_new (10, TRUE, TRUE);
  g_autoptr (BrandPlan) other = plan_new (10, TRUE, TRUE);
  g_autoptr (BrandTimelineComparison) comparison = brand_timeline_comparison_new (plan, other, "x");

  draw_plan_add (plan, "New", BRAND_DIMENSION_DIRECT, BRAND_PATTERN_SUSTAINED,
                 BRAND_STATUS_PLANNED, 1, 9);
  g_assert_cmpuint (g_hash_table_size (comparison->added), ==, 0);
  brand_timeline_comparison_update (comparison, plan);
  g_assert_cmpuint (g_hash_table_size (comparison->added), ==, 1);
}

/* A plan of 364 days a year earlier lies under this one without a difference. */
static void
last_year_lies_under_this_one (void)
{
  g_autoptr (BrandPlan) plan = plan_new (10, TRUE, TRUE);
  g_autoptr (BrandPlan) other = plan_new (10 - 364, FALSE, FALSE);
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (other));
  const BrandKind *kind = brand_item_get_kind (info);
  int first = draw_plan_get_first_day ();
  g_autoptr (BrandTimelineComparison) comparison = NULL;

  brand_item_init_value (info, (guint) brand_kind_find_field (kind, "start"),
                         &(BrandValue) { .date = first - 364 });
  brand_item_init_value (info, (guint) brand_kind_find_field (kind, "end"),
                         &(BrandValue) { .date = first - 1 });
  comparison = brand_timeline_comparison_new (plan, other, "x");
  g_assert_cmpint (comparison->shift, ==, 364);
  g_assert_cmpint (comparison->start, ==, first);
  g_assert_cmpuint (comparison->n_moved + comparison->n_gone, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/differences_are_counted_and_said",
                   differences_are_counted_and_said);
  g_test_add_func ("/comparison/each_bar_says_how_it_differs", each_bar_says_how_it_differs);
  g_test_add_func ("/comparison/what_one_plan_has_is_told", what_one_plan_has_is_told);
  g_test_add_func ("/comparison/what_is_only_there_is_drawn_in_every_grouping",
                   what_is_only_there_is_drawn_in_every_grouping);
  g_test_add_func ("/comparison/a_comparison_follows_the_plan", a_comparison_follows_the_plan);
  g_test_add_func ("/comparison/last_year_lies_under_this_one", last_year_lies_under_this_one);

  return g_test_run ();
}

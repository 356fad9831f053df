/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "draw-plan.h"
#include "draw/brand-timeline-comparison.h"

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
    { 10, 10, TRUE, TRUE, TRUE, FALSE, 0, 0, 1, "1 is only here." },
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
  g_test_add_func ("/comparison/a_comparison_follows_the_plan", a_comparison_follows_the_plan);
  g_test_add_func ("/comparison/last_year_lies_under_this_one", last_year_lies_under_this_one);

  return g_test_run ();
}

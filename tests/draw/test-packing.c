/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw-plan.h"

#include "draw/timeline/brand-timeline-packing.h"
#include "draw/timeline/brand-timeline.h"

#include <locale.h>

typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  BrandTimelineFacts *facts;
  BrandText *text;
} Fixture;

static void
set_up (Fixture   *fixture,
        BrandPlan *plan)
{
  g_autoptr (BrandGrouping) grouping = brand_grouping_new (plan, BRAND_GROUP_BY_DIMENSION);

  fixture->plan = plan;
  fixture->synergy = brand_plan_synergy_new (plan);
  fixture->facts = brand_timeline_facts_new (plan, fixture->synergy,
                                             &(BrandTimelineScope) { grouping });
  fixture->text = brand_text_new (BRAND_STYLE_FAMILY);
}

static void
tear_down (Fixture *fixture)
{
  brand_timeline_facts_free (fixture->facts);
  brand_text_free (fixture->text);
  g_object_unref (fixture->synergy);
  g_object_unref (fixture->plan);
}

static BrandTimelinePacking *
pack (Fixture         *fixture,
      BrandPackingMode mode,
      double           px_per_day,
      GHashTable      *former)
{
  return brand_timeline_packing_new (fixture->facts, fixture->text, mode, px_per_day, 11.5, 1,
                                     former);
}

static void
nothing_in_a_row_comes_nearer_than_allowed (void)
{
  static const double scales[] = { 0.5, 3.71, 16 };
  Fixture fixture;

  set_up (&fixture, draw_plan_new (240, 365));
  for (guint s = 0; s < G_N_ELEMENTS (scales); s++)
    for (BrandPackingMode mode = 0; mode < BRAND_N_PACKING_MODES; mode++)
      {
        g_autoptr (BrandTimelinePacking) packing = pack (&fixture, mode, scales[s], NULL);

        for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
          for (guint i = fixture.facts->first_flight[d]; i < fixture.facts->first_flight[d
               + 1]; i++)
            for (guint j = fixture.facts->first_flight[d]; j < i; j++)
              {
                const BrandPackedFlight *one = &packing->flights[i];
                const BrandPackedFlight *two = &packing->flights[j];

                g_assert_cmpuint (one->row, <, packing->n_rows[d]);
                if (one->row == two->row)
                  g_assert_true (one->first + 0.01 >= two->last + BRAND_BAR_APART
                                 || two->first + 0.01 >= one->last + BRAND_BAR_APART);
              }
      }
  tear_down (&fixture);
}

static void
what_is_cultivated_stands_at_the_bottom (void)
{
  Fixture fixture;
  g_autoptr (BrandTimelinePacking) packing = NULL;

  set_up (&fixture, draw_plan_new (240, 365));
  packing = pack (&fixture, BRAND_PACKING_LABELLED, 3.71, NULL);
  for (guint i = 0; i < packing->n_flights; i++)
    {
      const BrandFlight *flight = &g_array_index (fixture.facts->flights, BrandFlight, i);

      if (flight->pattern == BRAND_PATTERN_CULTIVATED)
        g_assert_cmpuint (packing->flights[i].row, >=, packing->first_soil_row[flight->dimension]);
    }
  tear_down (&fixture);
}

/* Three bars: what stands free has its label after it; at the plan's end it goes before. */
static void
a_label_goes_inside_after_before (void)
{
  Fixture fixture;
  BrandPlan *plan = draw_plan_new (0, 365);
  g_autoptr (BrandTimelinePacking) packing = NULL;

  draw_plan_add (plan, "Long enough for its label", BRAND_DIMENSION_MASS, BRAND_PATTERN_SUSTAINED,
                 BRAND_STATUS_PLANNED, 0, 120);
  draw_plan_add (plan, "Short, in the middle", BRAND_DIMENSION_COMMUNITY, BRAND_PATTERN_BURST,
                 BRAND_STATUS_PLANNED, 100, 104);
  draw_plan_add (plan, "Short, at the end", BRAND_DIMENSION_DIRECT, BRAND_PATTERN_BURST,
                 BRAND_STATUS_PLANNED, 358, 362);
  set_up (&fixture, plan);
  packing = pack (&fixture, BRAND_PACKING_LABELLED, 3.71, NULL);
  g_assert_cmpint (packing->flights[0].place, ==, BRAND_LABEL_INSIDE);
  g_assert_cmpint (packing->flights[1].place, ==, BRAND_LABEL_AFTER);
  g_assert_cmpint (packing->flights[2].place, ==, BRAND_LABEL_BEFORE);
  tear_down (&fixture);
}

static void
bars_that_do_not_meet_share_a_row (void)
{
  Fixture fixture;
  BrandPlan *plan = draw_plan_new (0, 365);
  g_autoptr (BrandTimelinePacking) packing = NULL;

  for (int i = 0; i < 4; i++)
    draw_plan_add (plan, "Radio", BRAND_DIMENSION_MASS, BRAND_PATTERN_SUSTAINED,
                   BRAND_STATUS_PLANNED,
                   i * 90, i * 90 + 40);
  set_up (&fixture, plan);
  packing = pack (&fixture, BRAND_PACKING_LABELLED, 3.71, NULL);
  g_assert_cmpuint (packing->n_rows[BRAND_DIMENSION_MASS], ==, 1);
  g_assert_cmpuint (packing->n_rows[BRAND_DIMENSION_DIRECT], ==, 0);
  tear_down (&fixture);
}

static void
fewer_labels_need_no_more_rows (void)
{
  Fixture fixture;
  g_autoptr (BrandTimelinePacking) labelled = NULL;
  g_autoptr (BrandTimelinePacking) spare = NULL;
  g_autoptr (BrandTimelinePacking) bare = NULL;

  set_up (&fixture, draw_plan_new (240, 365));
  labelled = pack (&fixture, BRAND_PACKING_LABELLED, 3.71, NULL);
  spare = pack (&fixture, BRAND_PACKING_SPARE, 3.71, NULL);
  bare = pack (&fixture, BRAND_PACKING_BARE, 3.71, NULL);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_assert_cmpuint (spare->n_rows[d], <=, labelled->n_rows[d]);
      g_assert_cmpuint (bare->n_rows[d], ==, spare->n_rows[d]);
    }
  tear_down (&fixture);
}

static void
rows_stay_while_a_bar_is_dragged (void)
{
  Fixture before, after;
  BrandPlan *moved = draw_plan_new (60, 365);
  BrandItem *item = brand_list_get (brand_plan_get_list (moved, BRAND_KIND_TOUCHPOINT), 5);
  g_autoptr (BrandTimelinePacking) former = NULL;
  g_autoptr (BrandTimelinePacking) packing = NULL;
  g_autoptr (GHashTable) rows = NULL;
  g_autoptr (GHashTable) kept = NULL;
  GHashTableIter iter;
  gpointer id, row;

  set_up (&before, draw_plan_new (60, 365));
  former = pack (&before, BRAND_PACKING_LABELLED, 3.71, NULL);
  rows = brand_timeline_packing_list_rows (former, before.facts);

  g_object_set (item, "end", draw_plan_get_first_day () + 300, NULL);
  set_up (&after, moved);
  packing = pack (&after, BRAND_PACKING_LABELLED, 3.71, rows);
  kept = brand_timeline_packing_list_rows (packing, after.facts);
  g_assert_cmpuint (g_hash_table_size (kept), ==, 60);
  g_hash_table_iter_init (&iter, rows);
  while (g_hash_table_iter_next (&iter, &id, &row))
    g_assert_true (g_hash_table_lookup (kept, id) == row);
  tear_down (&before);
  tear_down (&after);
}

static void
lanes_scroll_before_bars_become_densities (void)
{
  static const struct
  {
    double width;
    double height;
    guint n_touchpoints;
    BrandDetail detail;
  } cases[] = {
    { 712, 442, 30, BRAND_DETAIL_FULL },
    { 350, 380, 30, BRAND_DETAIL_FULL },
    { 1050, 300, 30, BRAND_DETAIL_FULL },
    { 1600, 852, 30, BRAND_DETAIL_FULL },
    { 712, 442, 4000, BRAND_DETAIL_DENSE },
    { 1600, 852, 4000, BRAND_DETAIL_DENSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = draw_plan_new (cases[i].n_touchpoints, 365);
      g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
      g_autoptr (BrandTimeline) timeline = brand_timeline_new (plan, synergy);
      BrandTimelineView view;
      const BrandTimelineLayout *layout;

      brand_timeline_view_init (&view, cases[i].width, cases[i].height);
      view.fit_rows = TRUE;
      layout = brand_timeline_layout (timeline, &view);
      g_test_message ("%g × %g, %u", view.width, view.height, cases[i].n_touchpoints);
      g_assert_cmpint (layout->detail, ==, cases[i].detail);
      if (layout->detail == BRAND_DETAIL_FULL)
        g_assert_cmpfloat (layout->lanes_box.height, >=, 2 * layout->lengths.row);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/packing/apart", nothing_in_a_row_comes_nearer_than_allowed);
  g_test_add_func ("/packing/soil", what_is_cultivated_stands_at_the_bottom);
  g_test_add_func ("/packing/places", a_label_goes_inside_after_before);
  g_test_add_func ("/packing/share", bars_that_do_not_meet_share_a_row);
  g_test_add_func ("/packing/modes", fewer_labels_need_no_more_rows);
  g_test_add_func ("/packing/frozen", rows_stay_while_a_bar_is_dragged);
  g_test_add_func ("/packing/scroll", lanes_scroll_before_bars_become_densities);
  return g_test_run ();
}

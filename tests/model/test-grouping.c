/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/kinds/brand-grouping.h"

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  g_object_set (item, "title", title, NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static void
every_touchpoint_has_its_group (void)
{
  static const struct
  {
    BrandGroupBy by;
    const char *titles[6];
    guint group;     /* of one with all values */
    guint none;      /* of one with none */
  } cases[] = {
    { BRAND_GROUP_BY_DIMENSION, { "Mass", "Community", "Direct" }, BRAND_DIMENSION_DIRECT,
      BRAND_DIMENSION_MASS },
    { BRAND_GROUP_BY_BEAT, { "1  Dusk", "2  Dawn", "No beat" }, 0, 2 },
    { BRAND_GROUP_BY_OWNER, { "Ada", "Zoe", "Nobody" }, 1, 2 },
    { BRAND_GROUP_BY_STATUS, { "Idea", "Planned", "Live", "Done", "Dropped" }, BRAND_STATUS_DONE,
      BRAND_STATUS_PLANNED },
  };
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *dusk = add (plan, BRAND_KIND_BEAT, "Dusk");
  BrandItem *dawn = add (plan, BRAND_KIND_BEAT, "Dawn");
  BrandItem *full = add (plan, BRAND_KIND_TOUCHPOINT, "Full");
  BrandItem *bare = add (plan, BRAND_KIND_TOUCHPOINT, "Bare");
  const char *beats[] = { brand_item_get_id (dawn), brand_item_get_id (dusk), NULL };

  g_object_set (full, "dimension", BRAND_DIMENSION_DIRECT, "owner", "Zoe", "beats", beats,
                "status", BRAND_STATUS_DONE, NULL);
  g_object_set (add (plan, BRAND_KIND_TOUCHPOINT, "Other"), "owner", "Ada", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandGrouping) groups = brand_grouping_new (plan, cases[i].by);

      for (guint group = 0; group < brand_grouping_get_n (groups); group++)
        g_assert_cmpstr (brand_grouping_get_title (groups, group), ==, cases[i].titles[group]);
      g_assert_cmpuint (brand_grouping_find (groups, BRAND_TOUCHPOINT (full)), ==, cases[i].group);
      g_assert_cmpuint (brand_grouping_find (groups, BRAND_TOUCHPOINT (bare)), ==, cases[i].none);
    }
}

static void
one_that_tells_several_beats_is_listed_in_each (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *dusk = add (plan, BRAND_KIND_BEAT, "Dusk");
  BrandItem *dawn = add (plan, BRAND_KIND_BEAT, "Dawn");
  BrandTouchpoint *item = BRAND_TOUCHPOINT (add (plan, BRAND_KIND_TOUCHPOINT, "Both"));
  const char *beats[] = { brand_item_get_id (dawn), "gone", brand_item_get_id (dusk), NULL };

  g_object_set (item, "beats", beats, NULL);
  for (BrandGroupBy by = 0; by < BRAND_N_GROUP_BY; by++)
    {
      g_autoptr (BrandGrouping) groups = brand_grouping_new (plan, by);
      g_autoptr (GArray) list = brand_grouping_list (groups, item);

      g_assert_cmpuint (list->len, ==, by == BRAND_GROUP_BY_BEAT ? 2 : 1);
      g_assert_cmpuint (g_array_index (list, guint, 0), ==, brand_grouping_find (groups, item));
      if (list->len > 1)
        g_assert_cmpuint (g_array_index (list, guint, 1), ==, 1);
    }
}

static void
a_value_leads_into_its_group (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *item = add (plan, BRAND_KIND_TOUCHPOINT, "One");

  add (plan, BRAND_KIND_BEAT, "Dusk");
  g_object_set (add (plan, BRAND_KIND_TOUCHPOINT, "Other"), "owner", "Ada", NULL);
  for (guint by = 0; by < BRAND_N_GROUP_BY; by++)
    {
      g_autoptr (BrandGrouping) groups = brand_grouping_new (plan, by);

      for (guint group = 0; group < brand_grouping_get_n (groups); group++)
        {
          BrandValue value = brand_grouping_get_value (groups, group);

          brand_item_init_value (item, brand_grouping_get_field (groups), &value);
          g_assert_cmpuint (brand_grouping_find (groups, BRAND_TOUCHPOINT (item)), ==, group);
        }
    }
}

static void
what_is_unknown_comes_last (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *item = add (plan, BRAND_KIND_TOUCHPOINT, "One");
  g_autoptr (BrandGrouping) owners = brand_grouping_new (plan, BRAND_GROUP_BY_OWNER);
  g_autoptr (BrandGrouping) beats = brand_grouping_new (plan, BRAND_GROUP_BY_BEAT);
  const char *gone[] = { "no-such-beat", NULL };

  g_object_set (item, "owner", "Since then", "beats", gone, NULL);
  g_assert_cmpuint (brand_grouping_get_n (owners), ==, 1);
  g_assert_cmpuint (brand_grouping_find (owners, BRAND_TOUCHPOINT (item)), ==, 0);
  g_assert_cmpuint (brand_grouping_find (beats, BRAND_TOUCHPOINT (item)), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/grouping/every_touchpoint_has_its_group", every_touchpoint_has_its_group);
  g_test_add_func ("/grouping/a_value_leads_into_its_group", a_value_leads_into_its_group);
  g_test_add_func ("/grouping/what_is_unknown_comes_last", what_is_unknown_comes_last);
  g_test_add_func ("/grouping/one_that_tells_several_beats_is_listed_in_each",
                   one_that_tells_several_beats_is_listed_in_each);
  return g_test_run ();
}

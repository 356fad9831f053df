/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/map/brand-customer-map.h"

#include "model/brand-date.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"

#include <locale.h>

#define TODAY 2461200

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *id,
     const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  brand_item_set_id (item, id);
  g_object_set (item, "title", title, NULL);
  brand_plan_append (plan, item, &error);
  g_assert_no_error (error);
  return item;
}

static BrandItem *
add_numbered (BrandPlan  *plan,
              BrandKindId kind,
              guint       number)
{
  g_autofree char *id = g_strdup_printf ("%s-%u", brand_kind_get (kind)->name, number);
  g_autofree char *title = g_strdup_printf ("%s that has a rather long title, number %u",
                                            brand_kind_get (kind)->label, number);

  return add (plan, kind, id, title);
}

/* A group with so many of everything. */
static BrandPlan *
create_plan (guint n_each)
{
  static const BrandKindId kinds[] = { BRAND_KIND_TREND, BRAND_KIND_RITUAL, BRAND_KIND_ISSUE,
                                       BRAND_KIND_CAUSE };
  BrandPlan *plan = brand_plan_new ();
  BrandItem *group = add (plan, BRAND_KIND_GROUP, "guests", "Guests");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) communities = NULL;

  for (guint i = 0; i < n_each; i++)
    {
      BrandItem *community = add_numbered (plan, BRAND_KIND_COMMUNITY, i);
      BrandItem *currency = add_numbered (plan, BRAND_KIND_SOCIAL_CURRENCY, i);

      g_strv_builder_add (builder, brand_item_get_id (community));
      g_object_set (currency, "community", brand_item_get_id (community), NULL);
      for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
        add_numbered (plan, kinds[k], i);
    }
  communities = g_strv_builder_end (builder);
  g_object_set (group, "communities", communities, "profile", "Comes at six.", NULL);
  return plan;
}

static BrandCustomerMap *
create_map (BrandPlan *plan)
{
  return brand_customer_map_new (plan, brand_plan_find (plan, "guests"), TODAY);
}

static void
lay_out (BrandCustomerMap *map,
         double            width,
         double            scale,
         gboolean          is_rtl,
         BrandText        *text)
{
  BrandTimelineStyle style;

  brand_timeline_style_init (&style, BRAND_LOOK_LIGHT, NULL);
  style.scale = scale;
  style.is_rtl = is_rtl;
  brand_customer_map_lay_out (map, width, brand_customer_map_get_height (width, scale), &style,
                              text);
}

static const BrandMapPin *
get_pin (const BrandCustomerMap *map,
         guint                   i)
{
  return &g_array_index (map->pins, BrandMapPin, i);
}

static const BrandMapPin *
find_pin (const BrandCustomerMap *map,
          const char             *id)
{
  for (guint i = 0; i < map->pins->len; i++)
    if (get_pin (map, i)->item != NULL
        && g_str_equal (brand_item_get_id (get_pin (map, i)->item), id))
      return get_pin (map, i);
  return NULL;
}

static void
assert_apart (const BrandCustomerMap *map)
{
  for (guint i = 0; i < map->pins->len; i++)
    {
      const BrandBox *a = &get_pin (map, i)->box;

      if (!get_pin (map, i)->is_shown)
        continue;
      g_assert_cmpfloat (a->x, >=, 0);
      g_assert_cmpfloat (brand_box_right (a), <=, map->width);
      g_assert_cmpfloat (a->y, >=, 0);
      g_assert_cmpfloat (brand_box_bottom (a), <=, map->height);
      for (guint j = i + 1; j < map->pins->len; j++)
        {
          const BrandBox *b = &get_pin (map, j)->box;

          g_assert_true (!get_pin (map, j)->is_shown || brand_box_right (a) < b->x
                         || brand_box_right (b) < a->x || brand_box_bottom (a) < b->y
                         || brand_box_bottom (b) < a->y);
        }
    }
}

/* On each ring, what is shown and what is counted is all there is. */
static void
assert_counted (const BrandCustomerMap *map)
{
  for (guint ring = 0; ring < BRAND_DIMENSION_DIRECT; ring++)
    {
      guint n_all = 0, n_told = 0;

      for (guint i = 0; i < map->pins->len; i++)
        if ((guint) get_pin (map, i)->ring == ring)
          {
            n_all += get_pin (map, i)->n_more == 0;
            n_told += get_pin (map, i)->is_shown ? MAX (get_pin (map, i)->n_more, 1) : 0;
          }
      g_assert_cmpuint (n_told, ==, n_all);
    }
}

static void
pins_never_overlap_and_all_are_told (void)
{
  static const double widths[] = { 300, 360, 500, 670, 900, 1600 };
  static const guint counts[] = { 0, 1, 2, 3, 7, 40 };
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
    {
      g_autoptr (BrandPlan) plan = create_plan (counts[c]);
      g_autoptr (BrandCustomerMap) map = create_map (plan);

      for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
        for (double scale = 1; scale < 2.1; scale += 0.5)
          {
            lay_out (map, widths[w], scale, FALSE, text);
            assert_apart (map);
            if (widths[w] / scale >= 300)
              assert_counted (map);
          }
    }
}

static void
what_is_missing_is_dashed (void)
{
  g_autoptr (BrandPlan) plan = create_plan (0);
  g_autoptr (BrandCustomerMap) map = NULL;
  BrandItem *issue = add (plan, BRAND_KIND_ISSUE, "rents", "Rents");
  BrandItem *cause = add (plan, BRAND_KIND_CAUSE, "fields", "Fields");

  g_object_set (cause, "deed", "We gave four cents", NULL);
  map = create_map (plan);
  for (guint i = 0; i < map->pins->len; i++)
    if (get_pin (map, i)->n_more == 0)
      g_assert_cmpint (get_pin (map, i)->is_missing, ==, get_pin (map, i)->item != cause);
  g_clear_pointer (&map, brand_customer_map_free);
  g_object_set (issue, "position", "We pay above the scale", NULL);
  map = create_map (plan);
  g_assert_false (find_pin (map, "rents")->is_missing);
}

static void
a_group_sees_what_names_it_or_lies_within_the_boundary (void)
{
  static const char *const guests[] = { "guests", NULL };
  static const char *const others[] = { "others", NULL };
  g_autoptr (BrandPlan) plan = create_plan (0);
  g_autoptr (BrandCustomerMap) map = NULL;
  BrandItem *far = NULL;

  add (plan, BRAND_KIND_GROUP, "others", "Others");
  far = add (plan, BRAND_KIND_TREND, "far-named", "Far");
  g_object_set (far, "boundary", 4, "groups", guests, NULL);
  far = add (plan, BRAND_KIND_TREND, "far", "Far");
  g_object_set (far, "boundary", 4, NULL);
  g_object_set (add (plan, BRAND_KIND_TREND, "near-others", "Near"), "groups", others, NULL);
  g_object_set (add (plan, BRAND_KIND_TREND, "gone", "Gone"), "stage", BRAND_TREND_PAST, NULL);
  add (plan, BRAND_KIND_TREND, "near", "Near");
  map = create_map (plan);
  g_assert_nonnull (find_pin (map, "far-named"));
  g_assert_nonnull (find_pin (map, "near"));
  g_assert_null (find_pin (map, "far"));
  g_assert_null (find_pin (map, "near-others"));
  g_assert_null (find_pin (map, "gone"));
}

static void
what_is_seen_is_what_is_picked (void)
{
  g_autoptr (BrandPlan) plan = create_plan (2);
  g_autoptr (BrandCustomerMap) map = create_map (plan);
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  lay_out (map, 670, 1, FALSE, text);
  for (guint i = 0; i < map->pins->len; i++)
    {
      const BrandBox *box = &get_pin (map, i)->box;

      if (get_pin (map, i)->is_shown)
        g_assert_cmpint (brand_customer_map_pick (map, box->x + 1, box->y + 1), ==, i);
    }
  g_assert_cmpint (brand_customer_map_pick (map, map->centre.x, map->centre.y), ==,
                   BRAND_MAP_CENTRE);
  g_assert_cmpint (brand_customer_map_pick (map, 1, 1), ==, BRAND_MAP_NOTHING);
}

static void
right_to_left_is_the_mirror (void)
{
  g_autoptr (BrandPlan) plan = create_plan (2);
  g_autoptr (BrandCustomerMap) map = create_map (plan);
  g_autoptr (BrandCustomerMap) mirror = create_map (plan);
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  lay_out (map, 670, 1, FALSE, text);
  lay_out (mirror, 670, 1, TRUE, text);
  for (guint i = 0; i < map->pins->len; i++)
    if (get_pin (map, i)->is_shown)
      g_assert_cmpfloat_with_epsilon (get_pin (map, i)->box.x,
                                      670 - brand_box_right (&get_pin (mirror, i)->box), 1e-6);
}

static void
a_blank_map_has_every_kind_to_write_on (void)
{
  g_autoptr (BrandCustomerMap) map = brand_customer_map_new_blank (NULL);
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  lay_out (map, 483, 0.75, FALSE, text);
  assert_apart (map);
  for (guint i = 0; i < map->pins->len; i++)
    g_assert_true (get_pin (map, i)->n_more > 0
                   || (get_pin (map, i)->is_shown && *get_pin (map, i)->title == '\0'));
}

static gboolean
is_inside (const BrandCustomerMap *map,
           BrandDimension          ring,
           double                  x,
           double                  y)
{
  double across = (x - map->centre.x) / map->radii[ring].x;
  double down = (y - map->centre.y) / map->radii[ring].y;

  return across * across + down * down <= 1;
}

/* In as many lines as it takes. */
static void
names_of_rings_are_whole_and_inside_them (void)
{
  static const int widths[] = { 300, 360, 483, 670, 900 };
  g_autoptr (BrandText) text = brand_text_new (BRAND_STYLE_FAMILY);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (BrandCustomerMap) map = brand_customer_map_new_blank (NULL);
      g_autoptr (GString) names = g_string_new (NULL);

      lay_out (map, widths[i], 0.75, FALSE, text);
      for (guint k = 0; k < map->words->len; k++)
        {
          const BrandMapWords *words = &g_array_index (map->words, BrandMapWords, k);

          if (!words->is_heading)
            continue;
          g_string_append_printf (names, "%s ", words->text);
          g_test_message ("%d: %s", widths[i], words->text);
          g_assert_false (words->label->is_cut);
          g_assert_true (is_inside (map, words->ring, words->x, words->y));
          g_assert_true (is_inside (map, words->ring, words->x + words->label->width, words->y));
        }
      g_assert_cmpstr (names->str, ==, "Part of a culture Members of communities One of them ");
    }
}

static void
words_tell_everything (void)
{
  g_autoptr (BrandPlan) plan = create_plan (1);
  g_autoptr (BrandCustomerMap) map = create_map (plan);
  g_autofree char *words = brand_customer_map_describe (map);

  g_assert_nonnull (strstr (words, "Guests"));
  g_assert_nonnull (strstr (words, "Comes at six."));
  for (guint i = 0; i < map->pins->len; i++)
    g_assert_true (get_pin (map, i)->n_more > 0
                   || strstr (words, get_pin (map, i)->title) != NULL);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/customer-map/apart", pins_never_overlap_and_all_are_told);
  g_test_add_func ("/customer-map/missing", what_is_missing_is_dashed);
  g_test_add_func ("/customer-map/belongs",
                   a_group_sees_what_names_it_or_lies_within_the_boundary);
  g_test_add_func ("/customer-map/pick", what_is_seen_is_what_is_picked);
  g_test_add_func ("/customer-map/mirror", right_to_left_is_the_mirror);
  g_test_add_func ("/customer-map/blank", a_blank_map_has_every_kind_to_write_on);
  g_test_add_func ("/customer-map/names", names_of_rings_are_whole_and_inside_them);
  g_test_add_func ("/customer-map/words", words_tell_everything);
  return g_test_run ();
}

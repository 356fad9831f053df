/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "helpers.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define N_SHUFFLED 300

static JsonNode *
make_unknown (GRand *rand,
              guint  depth)
{
  JsonNode *node = json_node_new (JSON_NODE_NULL);
  JsonObject *object;
  JsonArray *array;

  switch (g_rand_int_range (rand, 0, depth > 2 ? 5 : 7))
    {
    case 0:
      return node;
    case 1:
      return json_node_init_int (node, (gint64) g_rand_int (rand) * g_rand_int_range (rand, -9, 9));
    case 2:
      return json_node_init_double (node, g_rand_double_range (rand, -1e3, 1e3));
    case 3:
      return json_node_init_boolean (node, g_rand_boolean (rand));
    case 4:
      return json_node_init_string (node, g_rand_boolean (rand) ? "ü \"quoted\"\n" : "");
    case 5:
      object = json_object_new ();
      for (int i = g_rand_int_range (rand, 0, 5); i > 0; i--)
        {
          char name[] = { (char) ('a' + i), '\0' };

          json_object_set_member (object, name, make_unknown (rand, depth + 1));
        }
      json_node_init_object (node, object);
      json_object_unref (object);
      return node;
    default:
      array = json_array_new ();
      for (int i = g_rand_int_range (rand, 0, 16); i > 0; i--)
        json_array_add_element (array, make_unknown (rand, depth + 1));
      json_node_init_array (node, array);
      json_array_unref (array);
      return node;
    }
}

static void
add_unknown (GRand      *rand,
             JsonObject *object)
{
  for (int i = g_rand_int_range (rand, 1, 4); i > 0; i--)
    {
      g_autofree char *name = g_strdup_printf ("new_%d_\"%c", i, g_rand_int_range (rand, 'a', 'z'));

      json_object_set_member (object, name, make_unknown (rand, 0));
    }
}

static JsonObject *disturb (GRand      *rand,
                            JsonObject *object,
                            guint       depth,
                            gboolean    has_unknown);

static void
disturb_node (GRand    *rand,
              JsonNode *node,
              guint     depth,
              gboolean  has_unknown)
{
  JsonArray *array;

  if (JSON_NODE_HOLDS_OBJECT (node))
    json_node_take_object (node, disturb (rand, json_node_get_object (node), depth + 1,
                                          has_unknown));
  if (depth > 0 || !JSON_NODE_HOLDS_ARRAY (node))
    return;

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    disturb_node (rand, json_array_get_element (array, i), 1, has_unknown);
}

/* The document with its members in another order and with some that nobody knows at each level. */
static JsonObject *
disturb (GRand      *rand,
         JsonObject *object,
         guint       depth,
         gboolean    has_unknown)
{
  JsonObject *copy = json_object_new ();
  GList *names = json_object_get_members (object);

  while (names)
    {
      int position = g_rand_int_range (rand, 0, (int) g_list_length (names));
      GList *link = g_list_nth (names, (guint) position);
      JsonNode *node = json_object_dup_member (object, link->data);

      disturb_node (rand, node, depth, has_unknown);
      json_object_set_member (copy, link->data, node);
      names = g_list_delete_link (names, link);
    }

  if (has_unknown)
    add_unknown (rand, copy);
  return copy;
}

static GBytes *
disturb_text (GRand    *rand,
              GBytes   *bytes,
              gboolean  has_unknown)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object;
  char *text;

  g_assert_true (json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                                             (gssize) g_bytes_get_size (bytes), NULL));
  object = json_node_get_object (json_parser_get_root (parser));
  json_node_take_object (root, disturb (rand, object, 0, has_unknown));
  text = json_to_string (root, g_rand_boolean (rand));
  return g_bytes_new_take (text, strlen (text));
}

static void
order_does_not_matter (void)
{
  for (guint seed = 0; seed < N_SHUFFLED; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, seed % 20);
      g_autoptr (GBytes) bytes = brand_plan_write (plan);
      g_autoptr (GBytes) shuffled = disturb_text (rand, bytes, FALSE);
      g_autoptr (BrandPlan) again = read_good (shuffled);
      g_autoptr (GBytes) second = brand_plan_write (again);

      assert_same_bytes (bytes, second);
    }
}

/* All that stands in `part` stands in `whole` too. */
static void
assert_holds (JsonNode *whole,
              JsonNode *part)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (JSON_NODE_HOLDS_OBJECT (part))
    {
      json_object_iter_init (&iter, json_node_get_object (part));
      while (json_object_iter_next (&iter, &name, &node))
        assert_holds (json_object_get_member (json_node_get_object (whole), name), node);
    }
  else if (JSON_NODE_HOLDS_ARRAY (part))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (part)); i++)
      assert_holds (json_array_get_element (json_node_get_array (whole), i),
                    json_array_get_element (json_node_get_array (part), i));
  else if (JSON_NODE_HOLDS_VALUE (part) && json_node_get_value_type (part) == G_TYPE_DOUBLE)
    g_assert_cmpfloat (json_node_get_double (whole), ==, json_node_get_double (part));
  else
    g_assert_true (json_node_equal (whole, part));
}

static JsonNode *
parse (GBytes *bytes)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return json_from_string (text, NULL);
}

static void
unknown_members_are_kept_at_every_level (void)
{
  for (guint seed = 0; seed < N_SHUFFLED; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, seed % 20);
      g_autoptr (GBytes) bytes = brand_plan_write (plan);
      g_autoptr (GBytes) disturbed = disturb_text (rand, bytes, TRUE);
      g_autoptr (BrandPlan) again = read_good (disturbed);
      g_autoptr (GBytes) kept = brand_plan_write (again);
      g_autoptr (BrandPlan) third = read_good (kept);
      g_autoptr (GBytes) kept_again = brand_plan_write (third);
      g_autoptr (JsonNode) whole = parse (kept);
      g_autoptr (JsonNode) part = parse (disturbed);

      assert_same_bytes (kept, kept_again);
      assert_holds (whole, part);
    }
}

static void
escapes_in_names_do_not_matter (void)
{
  static const char *const names[][2] = {
    { "\"plan\": {", "\"\\u0070lan\": {" },
    { "\"beats\": [\n    {", "\"b\\u0065ats\"\n:[ {" },
    { "\"touchpoints\": [", "\"touchpoint\\u0073\":[" },
  };
  g_autoptr (GBytes) base = load_base (NULL, NULL);
  g_autoptr (BrandPlan) plan = read_good (base);
  g_autoptr (GBytes) expected = brand_plan_write (plan);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GBytes) bytes = load_base (names[i][0], names[i][1]);
      g_autoptr (BrandPlan) again = read_good (bytes);
      g_autoptr (GBytes) second = brand_plan_write (again);

      assert_same_bytes (expected, second);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tolerance/order_does_not_matter", order_does_not_matter);
  g_test_add_func ("/tolerance/unknown_members_are_kept_at_every_level",
                   unknown_members_are_kept_at_every_level);
  g_test_add_func ("/tolerance/escapes_in_names_do_not_matter", escapes_in_names_do_not_matter);

  return g_test_run ();
}

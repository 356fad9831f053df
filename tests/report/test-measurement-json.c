/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>

#include "report-support.h"
#include "report/measurement/brand-measurement-json.h"
#include "support/brand-random-plan.h"

static JsonNode *
parse (GBytes *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL),
                              (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

static const char *
get_type (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return "object";
  if (JSON_NODE_HOLDS_ARRAY (node))
    return "array";
  if (JSON_NODE_HOLDS_NULL (node))
    return "null";
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return "string";
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return "boolean";

  return json_node_get_value_type (node) == G_TYPE_INT64 ? "integer" : "number";
}

static gboolean
is_type (JsonNode   *node,
         const char *wanted)
{
  const char *type = get_type (node);

  return g_str_equal (type, wanted) || (g_str_equal (wanted, "number") && g_str_equal (type,
                                                                                       "integer"));
}

static void
check_type (JsonNode   *node,
            JsonObject *schema,
            const char *place)
{
  JsonNode *type = json_object_get_member (schema, "type");
  gboolean matches = FALSE;

  g_assert_nonnull (type);
  if (JSON_NODE_HOLDS_ARRAY (type))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (type)); i++)
      matches = matches || is_type (node, json_array_get_string_element (json_node_get_array (type),
                                                                         i));
  else
    matches = is_type (node, json_node_get_string (type));
  if (!matches)
    g_error ("%s is of type %s", place, get_type (node));
}

static void
check_text (JsonNode   *node,
            JsonObject *schema,
            const char *place)
{
  const char *text = json_node_get_string (node);
  gboolean is_listed = !json_object_has_member (schema, "enum");

  if (json_object_has_member (schema, "const"))
    g_assert_cmpstr (text, ==, json_object_get_string_member (schema, "const"));
  if (json_object_has_member (schema, "pattern"))
    g_assert_true (g_regex_match_simple (json_object_get_string_member (schema, "pattern"), text, 0,
                                         0));
  if (!is_listed)
    {
      JsonArray *list = json_object_get_array_member (schema, "enum");

      for (guint i = 0; i < json_array_get_length (list); i++)
        is_listed = is_listed || g_str_equal (json_array_get_string_element (list, i), text);
    }
  if (!is_listed)
    g_error ("%s is “%s”", place, text);
}

static void check (JsonNode *node, JsonObject *schema, const char *place);

static void
check_object (JsonObject *object,
              JsonObject *schema,
              const char *place)
{
  JsonObject *properties = json_object_get_object_member (schema, "properties");
  g_autoptr (GList) names = json_object_get_members (object);

  if (json_object_has_member (schema, "required"))
    {
      JsonArray *required = json_object_get_array_member (schema, "required");

      for (guint i = 0; i < json_array_get_length (required); i++)
        if (!json_object_has_member (object, json_array_get_string_element (required, i)))
          g_error ("%s has no %s", place, json_array_get_string_element (required, i));
    }
  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *inner = g_strdup_printf ("%s.%s", place, (const char *) name->data);

      if (!json_object_has_member (properties, name->data))
        g_error ("%s is not in the schema", inner);
      check (json_object_get_member (object, name->data),
             json_object_get_object_member (properties, name->data), inner);
    }
}

static void
check (JsonNode   *node,
       JsonObject *schema,
       const char *place)
{
  check_type (node, schema, place);
  if (JSON_NODE_HOLDS_OBJECT (node))
    check_object (json_node_get_object (node), schema, place);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      check (json_array_get_element (json_node_get_array (node), i),
             json_object_get_object_member (schema, "items"), place);
  else if (is_type (node, "string"))
    check_text (node, schema, place);
}

static void
assert_valid (BrandPlan     *plan,
              BrandDimension dimension)
{
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, dimension);
  g_autoptr (GBytes) json = brand_measurement_to_json (content);
  g_autoptr (GBytes) schema = brand_measurement_schema_write ();
  g_autoptr (JsonNode) document = parse (json);
  g_autoptr (JsonNode) rules = parse (schema);

  check (document, json_node_get_object (rules), "$");
}

static void
every_member_is_as_the_schema_says (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandPlan) empty = brand_plan_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  report_add (empty, BRAND_KIND_PLAN_INFO, "currency", "EUR", "start", "2026-01-01", "end",
              "2026-01-02", NULL);
  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (BrandPlan) random = brand_random_plan_new (rand, i);

      assert_valid (plan, (BrandDimension) (i % 3));
      assert_valid (empty, (BrandDimension) (i % 3));
      assert_valid (random, (BrandDimension) (i % 3));
    }
}

static void
same_plan_gives_the_same_bytes (void)
{
  g_autoptr (BrandPlan) one = report_plan_new ();
  g_autoptr (BrandPlan) other = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) first = report_content_new (one, BRAND_DIMENSION_MASS);
  g_autoptr (BrandMeasurementPlan) second = report_content_new (other, BRAND_DIMENSION_MASS);
  g_autoptr (GBytes) first_json = brand_measurement_to_json (first);
  g_autoptr (GBytes) second_json = brand_measurement_to_json (second);

  /* Readings have random ids, so a dimension without measures is compared. */
  g_assert_true (g_bytes_equal (first_json, second_json));
}

static JsonObject *
get_element (JsonObject *object,
             const char *list,
             guint       index)
{
  return json_array_get_object_element (json_object_get_array_member (object, list), index);
}

static void
numbers_and_references_are_exact (void)
{
  g_autoptr (BrandPlan) plan = report_plan_new ();
  g_autoptr (BrandMeasurementPlan) content = report_content_new (plan, BRAND_DIMENSION_COMMUNITY);
  g_autoptr (GBytes) json = brand_measurement_to_json (content);
  g_autoptr (JsonNode) root = parse (json);
  JsonObject *document = json_node_get_object (root);
  JsonObject *shared = get_element (get_element (document, "beats", 2), "touchpoints", 0);
  JsonObject *measure = get_element (document, "measures", 0);
  JsonObject *effect = json_object_get_object_member (document, "effect");

  g_assert_cmpstr (json_object_get_string_member (shared, "id"), ==, "t2");
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (shared,
                                                                                "also_tells"), 0),
                   ==, "b5");
  g_assert_cmpint (json_object_get_int_member (document, "cost"), ==, content->cost);
  g_assert_cmpstr (json_object_get_string_member (measure, "next_reading"), ==, "2026-04-07");
  g_assert_cmpint (json_object_get_int_member (measure, "readings_due"), ==, 1);
  g_assert_false (json_object_has_member (get_element (document, "measures", 1), "baseline"));
  for (guint i = 0; i < content->n_days; i++)
    g_assert_cmpfloat (json_array_get_double_element (
                         json_object_get_array_member (effect, "community"), i),
                       ==, content->effect[BRAND_DIMENSION_COMMUNITY][i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measurement-json/every_member_is_as_the_schema_says",
                   every_member_is_as_the_schema_says);
  g_test_add_func ("/measurement-json/same_plan_gives_the_same_bytes",
                   same_plan_gives_the_same_bytes);
  g_test_add_func ("/measurement-json/numbers_and_references_are_exact",
                   numbers_and_references_are_exact);

  return g_test_run ();
}

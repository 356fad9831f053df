/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "model/brand-plan.h"
#include "storage/plan/brand-schema.h"

static JsonNode *
parse_schema (void)
{
  g_autoptr (GBytes) bytes = brand_schema_write_plan ();
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

/* The schema of one item of that kind. */
static JsonObject *
get_item_schema (JsonNode        *root,
                 const BrandKind *kind)
{
  JsonObject *all = json_object_get_object_member (json_node_get_object (root), "properties");
  JsonObject *member = json_object_get_object_member (all, kind->list_name);

  return kind->is_single ? member : json_object_get_object_member (member, "items");
}

static gboolean
is_required (JsonObject *schema,
             const char *name)
{
  JsonArray *required = json_object_has_member (schema, "required")
                          ? json_object_get_array_member (schema, "required") : NULL;

  for (guint i = 0; required && i < json_array_get_length (required); i++)
    if (g_str_equal (json_array_get_string_element (required, i), name))
      return TRUE;

  return FALSE;
}

static void
every_field_has_its_type (void)
{
  static const char *const types[] = {
    [BRAND_FIELD_TEXT] = "string",
    [BRAND_FIELD_LONG_TEXT] = "string",
    [BRAND_FIELD_DATE] = "string",
    [BRAND_FIELD_MONEY] = "integer",
    [BRAND_FIELD_NUMBER] = "number",
    [BRAND_FIELD_PERCENT] = "number",
    [BRAND_FIELD_CHOICE] = "string",
    [BRAND_FIELD_FLAG] = "boolean",
    [BRAND_FIELD_REFERENCE] = "string",
    [BRAND_FIELD_REFERENCES] = "array",
    [BRAND_FIELD_TAGS] = "array",
    [BRAND_FIELD_PLAN] = "object",
  };
  g_autoptr (JsonNode) root = parse_schema ();

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);
      JsonObject *schema = get_item_schema (root, kind);
      JsonObject *members = json_object_get_object_member (schema, "properties");

      g_assert_true (is_required (schema, "id") == !kind->is_single);
      for (guint i = 0; i < kind->n_fields; i++)
        {
          const BrandField *field = &kind->fields[i];
          JsonObject *member = json_object_get_object_member (members, field->name);
          const char *type = field->is_integer ? "integer" : types[field->type];
          gboolean is_date = field->type == BRAND_FIELD_DATE;

          g_assert_cmpstr (json_object_get_string_member (member, "type"), ==, type);
          g_assert_true (is_required (schema, field->name) == field->is_required);
          g_assert_true (json_object_has_member (member, "enum") == (field->choices != NULL));
          g_assert_true (json_object_has_member (member, "format") == is_date);
        }
    }
}

static void
a_reference_to_any_kind_says_so (void)
{
  g_autoptr (JsonNode) root = parse_schema ();
  JsonObject *schema = get_item_schema (root, &brand_lesson_answer_kind);
  JsonObject *made = json_object_get_object_member (json_object_get_object_member (schema,
                                                                                   "properties"),
                                                    "made");

  g_assert_cmpstr (json_object_get_string_member (made, "description"), ==,
                   "What the answer has become. The id of an item of any kind.");
}

static void
a_scenario_holds_no_scenarios (void)
{
  g_autoptr (JsonNode) root = parse_schema ();
  JsonObject *schema = get_item_schema (root, &brand_scenario_kind);
  JsonObject *plan = json_object_get_object_member (json_object_get_object_member (schema,
                                                                                   "properties"),
                                                    "plan");
  JsonObject *members = json_object_get_object_member (plan, "properties");

  g_assert_cmpstr (json_object_get_string_member (
                     json_object_get_object_member (members, "touchpoints"), "$ref"), ==,
                   "#/properties/touchpoints");
  g_assert_true (json_object_has_member (json_object_get_object_member (members, "scenarios"),
                                         "not"));
}

static void
unknown_members_are_not_forbidden (void)
{
  g_autoptr (GBytes) bytes = brand_schema_write_plan ();

  g_assert_null (g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                               "additionalProperties"));
}

static void
parts_make_a_schema (void)
{
  static const char *const required[] = { "value", NULL };
  const BrandField value = { "value", BRAND_FIELD_NUMBER, "Value", .is_required = TRUE };
  BrandJsonWriter *writer = brand_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  brand_schema_begin (writer, "https://example.com/x", "X");
  brand_schema_constant (writer, "format", "x");
  brand_schema_begin_list (writer, "readings", "What was read.");
  brand_schema_member (writer, &value);
  brand_schema_end_list (writer, required);
  brand_schema_begin_object (writer, "series", NULL);
  brand_schema_numbers (writer, "mass", NULL);
  brand_schema_end_object (writer, NULL);
  brand_schema_end (writer, NULL);
  bytes = brand_json_writer_finish (writer);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                   "  \"$id\": \"https://example.com/x\",\n  \"title\": \"X\",\n"
                   "  \"type\": \"object\",\n  \"properties\": {\n"
                   "    \"format\": {\n      \"type\": \"string\",\n"
                   "      \"const\": \"x\"\n    },\n"
                   "    \"readings\": {\n      \"description\": \"What was read.\",\n"
                   "      \"type\": \"array\",\n      \"items\": {\n        \"type\": \"object\",\n"
                   "        \"properties\": {\n          \"value\": {\n"
                   "            \"title\": \"Value\",\n"
                   "            \"type\": \"number\"\n          }\n"
                   "        },\n        \"required\": [\"value\"]\n      }\n    },\n"
                   "    \"series\": {\n      \"type\": \"object\",\n      \"properties\": {\n"
                   "        \"mass\": {\n          \"type\": \"array\",\n          \"items\": {\n"
                   "            \"type\": [\"number\", \"null\"]\n          }\n        }\n      }\n"
                   "    }\n  }\n}\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schema/every_field_has_its_type", every_field_has_its_type);
  g_test_add_func ("/schema/a_reference_to_any_kind_says_so", a_reference_to_any_kind_says_so);
  g_test_add_func ("/schema/a_scenario_holds_no_scenarios", a_scenario_holds_no_scenarios);
  g_test_add_func ("/schema/unknown_members_are_not_forbidden", unknown_members_are_not_forbidden);
  g_test_add_func ("/schema/parts_make_a_schema", parts_make_a_schema);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/json/brand-json-node.h"

static void
add_value (BrandJsonWriter *self,
           JsonNode        *node)
{
  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      brand_json_text (self, json_node_get_string (node));
      break;
    case G_TYPE_INT64:
      brand_json_integer (self, json_node_get_int (node));
      break;
    case G_TYPE_DOUBLE:
      brand_json_number (self, json_node_get_double (node));
      break;
    default:
      brand_json_flag (self, json_node_get_boolean (node));
    }
}

static void
add_object (BrandJsonWriter *self,
            JsonObject      *object)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  brand_json_begin_object (self);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      brand_json_name (self, name);
      brand_json_add_node (self, node);
    }
  brand_json_end_object (self);
}

static void
add_array (BrandJsonWriter *self,
           JsonArray       *array)
{
  brand_json_begin_array (self);
  for (guint i = 0; i < json_array_get_length (array); i++)
    brand_json_add_node (self, json_array_get_element (array, i));
  brand_json_end_array (self);
}

void
brand_json_add_node (BrandJsonWriter *self,
                     JsonNode        *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      add_object (self, json_node_get_object (node));
      break;
    case JSON_NODE_ARRAY:
      add_array (self, json_node_get_array (node));
      break;
    case JSON_NODE_VALUE:
      add_value (self, node);
      break;
    case JSON_NODE_NULL:
    default:
      brand_json_null (self);
    }
}

char *
brand_json_dup_extras (JsonObject   *object,
                       gboolean    (*is_known) (gconstpointer data, const char *name),
                       gconstpointer data)
{
  BrandJsonWriter *writer = brand_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  gsize length;
  const char *text;

  brand_json_begin_object (writer);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!is_known (data, name))
      {
        brand_json_name (writer, name);
        brand_json_add_node (writer, node);
      }
  brand_json_end_object (writer);

  bytes = brand_json_writer_finish (writer);
  text = g_bytes_get_data (bytes, &length);
  return length > strlen ("{}\n") ? g_strndup (text, length - 1) : NULL;
}

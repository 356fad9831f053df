/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-plan-reader-private.h"

#include <glib/gi18n-lib.h>

#include "storage/json/brand-json-node.h"

static gboolean
is_known (gconstpointer data,
          const char   *name)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (brand_kind_get ((BrandKindId) i)->is_varied
        && g_str_equal (brand_kind_get ((BrandKindId) i)->list_name, name))
      return TRUE;

  return FALSE;
}

static gboolean
read_list (BrandReader *reader,
           BrandKindId  kind,
           JsonNode    *node)
{
  JsonArray *array;

  reader->index = G_MAXUINT;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, NULL,
                              _("A list in brackets [ ] must stand here."));

  array = json_node_get_array (node);
  for (reader->index = 0; reader->index < json_array_get_length (array); reader->index++)
    if (!brand_reader_append_item (reader, kind, json_array_get_element (array, reader->index)))
      return FALSE;

  return TRUE;
}

static gboolean
read_kind (BrandReader *reader,
           BrandKindId  kind,
           JsonObject  *object)
{
  JsonNode *node;

  reader->kind = brand_kind_get (kind);
  node = reader->kind->is_varied ? json_object_get_member (object, reader->kind->list_name) : NULL;
  if (node == NULL)
    return TRUE;

  return reader->kind->is_single
           ? brand_reader_read_item (reader, brand_plan_get_single (reader->plan, kind), node)
           : read_list (reader, kind, node);
}

/* What it refers to may have gone from the plan since it was kept: that is for the day on which it
 * is used. */
BrandPlan *
brand_reader_read_variant (BrandReader      *reader,
                           const BrandField *field,
                           JsonNode         *node)
{
  g_autoptr (BrandPlan) variant = brand_plan_new ();
  g_autofree char *path = brand_reader_dup_path (reader, field->name);
  g_autofree char *prefix = g_strconcat (path, ".", NULL);
  g_autofree char *extras = NULL;
  BrandReader inner = { reader->text, reader->length, variant, NULL, G_MAXUINT, reader->error,
                        NULL, prefix };
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, field->name,
                         _("An object in braces { } must stand here."));
      return NULL;
    }

  object = json_node_get_object (node);
  if (json_object_has_member (object, brand_scenario_kind.list_name))
    {
      brand_reader_fail (&inner, BRAND_STORAGE_ERROR_INVALID_VALUE, brand_scenario_kind.list_name,
                         _("A scenario can’t hold scenarios of its own."));
      return NULL;
    }

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (!read_kind (&inner, (BrandKindId) i, object))
      return NULL;

  extras = brand_json_dup_extras (object, is_known, NULL);
  brand_plan_set_extras (variant, extras);
  return g_steal_pointer (&variant);
}

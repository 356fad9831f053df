/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/journal/brand-journal-line.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/plan/brand-plan-reader-private.h"
#include "storage/plan/brand-plan-writer-private.h"

/* What stands for a value that is empty, where an empty one is none in JSON. */
static gboolean
is_null (const BrandField *field,
         const BrandValue *value)
{
  return !brand_field_is_text (field) && !brand_field_is_list (field)
         && brand_value_is_empty (field, value);
}

static void
write_set (BrandJsonWriter  *writer,
           const BrandPatch *patch)
{
  const BrandField *field = &brand_kind_get (patch->kind)->fields[patch->field];

  brand_json_add_text (writer, "field", field->name);
  brand_json_name (writer, "value");
  if (is_null (field, &patch->value))
    brand_json_null (writer);
  else
    brand_plan_write_value (writer, field, &patch->value);
}

static const char *const acts[] = {
  [BRAND_CHANGE_SET] = "set",
  [BRAND_CHANGE_INSERT] = "insert",
  [BRAND_CHANGE_REMOVE] = "remove",
  [BRAND_CHANGE_MOVE] = "move",
  [BRAND_CHANGE_EXTRAS] = "keep",
};

void
brand_journal_write_patch (BrandJsonWriter  *writer,
                           const BrandPatch *patch)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, acts[patch->type],
                       patch->is_of_plan ? "" : brand_kind_get (patch->kind)->name);
  if (patch->id && patch->type != BRAND_CHANGE_INSERT)
    brand_json_add_text (writer, "id", patch->id);

  if (patch->type == BRAND_CHANGE_SET)
    write_set (writer, patch);
  if (patch->type == BRAND_CHANGE_INSERT || patch->type == BRAND_CHANGE_MOVE)
    brand_json_add_integer (writer, "to", patch->position);
  if (patch->type == BRAND_CHANGE_EXTRAS)
    brand_json_add_text (writer, "members", patch->extras);
  if (patch->type == BRAND_CHANGE_INSERT)
    {
      brand_json_name (writer, "item");
      brand_plan_write_item (writer, patch->item);
    }
  brand_json_end_object (writer);
}

static const char *
peek_text (JsonObject *object,
           const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node ? brand_reader_peek_text (node) : NULL;
}

static gboolean
fail (GError **error)
{
  g_set_error_literal (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_INVALID_VALUE,
                       _("This change can’t be understood."));
  return FALSE;
}

static gboolean
read_act (BrandPatch *patch,
          JsonObject *object,
          GError    **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      const char *kind = peek_text (object, acts[i]);

      if (kind == NULL)
        continue;
      patch->is_of_plan = i == BRAND_CHANGE_EXTRAS && *kind == '\0';
      patch->kind = patch->is_of_plan ? BRAND_KIND_PLAN_INFO : brand_kind_find (kind);
      if (patch->kind == BRAND_N_KINDS)
        return fail (error);
      patch->type = (BrandChangeType) i;
      return TRUE;
    }

  return fail (error);
}

static gboolean
read_id (BrandPatch *patch,
         JsonObject *object,
         GError    **error)
{
  const char *id = peek_text (object, "id");

  if (brand_kind_get (patch->kind)->is_single || patch->type == BRAND_CHANGE_INSERT)
    return TRUE;
  if (id == NULL || !brand_id_is_valid (id))
    return fail (error);
  patch->id = g_strdup (id);
  return TRUE;
}

static void
set_unset (const BrandField *field,
           BrandValue       *value)
{
  if (brand_field_is_number (field))
    value->number = BRAND_NUMBER_UNSET;
  else if (field->type == BRAND_FIELD_MONEY)
    value->money = BRAND_MONEY_UNSET;
  else
    value->date = BRAND_DATE_UNSET;
}

static gboolean
read_set (BrandPatch  *patch,
          BrandReader *reader,
          JsonObject  *object)
{
  const char *name = peek_text (object, "field");
  int index = name ? brand_kind_find_field (reader->kind, name) : -1;
  JsonNode *node = json_object_get_member (object, "value");
  const BrandField *field;
  BrandValue value;

  if (index < 0 || node == NULL)
    return fail (reader->error);
  field = &reader->kind->fields[index];
  patch->field = (guint) index;
  brand_value_init (field, &patch->value);
  if (JSON_NODE_HOLDS_NULL (node))
    {
      if (brand_field_is_text (field) || brand_field_is_list (field)
          || field->type == BRAND_FIELD_CHOICE || field->type == BRAND_FIELD_FLAG)
        return fail (reader->error);
      set_unset (field, &patch->value);
      return TRUE;
    }
  if (!brand_reader_read_value (reader, field, node, &value))
    return FALSE;

  brand_value_clear (field, &patch->value);
  brand_value_copy (field, &patch->value, &value);
  brand_reader_clear_value (field, &value);
  return TRUE;
}

static gboolean
read_position (BrandPatch *patch,
               JsonObject *object,
               GError    **error)
{
  JsonNode *node = json_object_get_member (object, "to");

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node)
      || json_node_get_value_type (node) != G_TYPE_INT64 || json_node_get_int (node) < 0
      || json_node_get_int (node) > G_MAXINT)
    return fail (error);
  patch->position = (guint) json_node_get_int (node);
  return TRUE;
}

static gboolean
read_insert (BrandPatch  *patch,
             BrandReader *reader,
             JsonObject  *object)
{
  JsonNode *node = json_object_get_member (object, "item");

  if (node == NULL || reader->kind->is_single)
    return fail (reader->error);
  patch->item = brand_item_new (patch->kind);
  if (!read_position (patch, object, reader->error)
      || !brand_reader_read_item (reader, patch->item, node))
    return FALSE;
  patch->id = g_strdup (brand_item_get_id (patch->item));
  return TRUE;
}

static gboolean
is_known (gconstpointer data,
          const char   *name)
{
  return FALSE;
}

static gboolean
read_extras (BrandPatch *patch,
             JsonObject *object,
             GError    **error)
{
  const char *text = peek_text (object, "members");
  g_autoptr (JsonParser) parser = json_parser_new ();

  if (text == NULL)
    return TRUE;
  if (!brand_scan (text, strlen (text), NULL)
      || !json_parser_load_from_data (parser, text, -1, NULL)
      || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    return fail (error);

  patch->extras = brand_json_dup_extras (json_node_get_object (json_parser_get_root (parser)),
                                         is_known, NULL);
  return TRUE;
}

static gboolean
read_rest (BrandPatch *patch,
           JsonObject *object,
           GError    **error)
{
  BrandReader reader = { "{}", 2, NULL, brand_kind_get (patch->kind), G_MAXUINT, error, NULL };

  switch (patch->type)
    {
    case BRAND_CHANGE_SET:
      return read_set (patch, &reader, object);
    case BRAND_CHANGE_INSERT:
      return read_insert (patch, &reader, object);
    case BRAND_CHANGE_MOVE:
      return !reader.kind->is_single ? read_position (patch, object, error) : fail (error);
    case BRAND_CHANGE_EXTRAS:
      return read_extras (patch, object, error);
    case BRAND_CHANGE_REMOVE:
    default:
      return !reader.kind->is_single || fail (error);
    }
}

BrandPatch *
brand_journal_read_patch (JsonNode *node,
                          GError  **error)
{
  g_autoptr (BrandPatch) patch = brand_patch_new_empty ();
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      fail (error);
      return NULL;
    }

  object = json_node_get_object (node);
  return read_act (patch, object, error) && read_id (patch, object, error)
         && read_rest (patch, object, error) ? g_steal_pointer (&patch) : NULL;
}

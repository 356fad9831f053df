/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-plan-reader-private.h"

#include <glib/gi18n-lib.h>

#include "storage/json/brand-json-node.h"

static gboolean
read_field (BrandReader *reader,
            BrandItem   *item,
            guint        field,
            JsonNode    *node)
{
  const BrandField *table = &reader->kind->fields[field];
  g_autoptr (GError) error = NULL;
  BrandValue value;
  gboolean is_good;

  if (!brand_reader_read_value (reader, table, node, &value))
    return FALSE;

  is_good = brand_field_check (table, &value, &error);
  if (is_good)
    brand_item_init_value (item, field, &value);
  brand_reader_clear_value (table, &value);

  return is_good || brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_VALUE, table->name,
                                       error->message);
}

static gboolean
read_fields (BrandReader *reader,
             BrandItem   *item,
             JsonObject  *object,
             guint       *n_read)
{
  guint size = json_object_get_size (object);

  for (guint i = 0; i < reader->kind->n_fields; i++)
    {
      const BrandField *field = &reader->kind->fields[i];
      JsonNode *node = *n_read < size ? json_object_get_member (object, field->name) : NULL;

      if (!node && field->is_required)
        return brand_reader_fail (reader, BRAND_STORAGE_ERROR_MISSING_MEMBER, field->name,
                                  _("This member is missing, and must be there."));
      if (!node)
        continue;
      if (!read_field (reader, item, i, node))
        return FALSE;
      ++*n_read;
    }

  return TRUE;
}

static gboolean
read_id (BrandReader *reader,
         BrandItem   *item,
         JsonObject  *object)
{
  JsonNode *node = json_object_get_member (object, "id");
  const char *id;

  if (!node)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_MISSING_MEMBER, "id",
                              _("This member is missing, and must be there."));

  id = brand_reader_peek_text (node);
  if (!id)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, "id",
                              _("A text in quotes must stand here."));
  if (!brand_id_is_valid (id))
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_VALUE, "id",
                              _("An id has 1 to 64 letters, digits, - or _."));

  brand_item_set_id (item, id);
  return TRUE;
}

static gboolean
check_span (BrandReader *reader,
            BrandItem   *item)
{
  guint start_field, end_field;
  int start, end;

  if (!brand_kind_get_span (reader->kind, &start_field, &end_field))
    return TRUE;

  start = brand_item_get_value (item, start_field)->date;
  end = brand_item_get_value (item, end_field)->date;
  if (start == BRAND_DATE_UNSET || end == BRAND_DATE_UNSET)
    return TRUE;
  if (end < start)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_SPAN, "end",
                              _("It ends before it starts."));
  if (reader->kind == &brand_plan_info_kind && end - start >= BRAND_PLAN_MAX_DAYS)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_SPAN, "end",
                              _("A plan can’t be longer than 100 years."));

  return TRUE;
}

static gboolean
is_known (gconstpointer data,
          const char   *name)
{
  const BrandKind *kind = data;

  return (!kind->is_single && g_str_equal (name, "id")) || brand_kind_find_field (kind, name) >= 0;
}

gboolean
brand_reader_read_item (BrandReader *reader,
                        BrandItem   *item,
                        JsonNode    *node)
{
  JsonObject *object;
  guint n_read = reader->kind->is_single ? 0 : 1;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, NULL,
                              _("An object in braces { } must stand here."));

  object = json_node_get_object (node);
  if ((!reader->kind->is_single && !read_id (reader, item, object))
      || !read_fields (reader, item, object, &n_read)
      || !check_span (reader, item))
    return FALSE;

  if (n_read < json_object_get_size (object))
    {
      g_autofree char *extras = brand_json_dup_extras (object, is_known, reader->kind);

      brand_item_set_extras (item, extras);
    }

  return TRUE;
}

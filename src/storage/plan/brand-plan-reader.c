/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-plan-reader-private.h"

#include <glib/gi18n-lib.h>

#include "storage/json/brand-json-node.h"
#include "storage/plan/brand-plan-writer.h"

char *
brand_reader_dup_path (const BrandReader *reader,
                       const char        *member)
{
  g_autoptr (GString) path = g_string_new (reader->prefix);

  if (reader->kind)
    g_string_append (path, reader->kind->list_name);
  if (reader->kind && !reader->kind->is_single && reader->index != G_MAXUINT)
    g_string_append_printf (path, "[%u]", reader->index);
  if (member)
    g_string_append_printf (path, "%s%s", reader->kind ? "." : "", member);

  return g_string_free_and_steal (g_steal_pointer (&path));
}

gboolean
brand_reader_fail (BrandReader      *reader,
                   BrandStorageError code,
                   const char       *member,
                   const char       *message)
{
  g_autofree char *path = brand_reader_dup_path (reader, member);

  brand_storage_error_set (reader->error, code,
                           brand_scan_locate (reader->text, reader->length, path), path, message);
  return FALSE;
}

static const char *const header_names[] = { "$schema", "format", "version", "reader", NULL };

static gboolean
is_known (gconstpointer data,
          const char   *name)
{
  if (g_strv_contains (header_names, name))
    return TRUE;

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (g_str_equal (brand_kind_get ((BrandKindId) i)->list_name, name))
      return TRUE;

  return FALSE;
}

/* A member of the header that must be a text. */
static const char *
read_header_text (BrandReader *reader,
                  JsonObject  *root,
                  const char  *name)
{
  JsonNode *node = json_object_get_member (root, name);
  const char *text = node ? brand_reader_peek_text (node) : NULL;

  if (!node)
    brand_reader_fail (reader, BRAND_STORAGE_ERROR_MISSING_MEMBER, name,
                       _("This member is missing, and must be there."));
  else if (!text)
    brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, name,
                       _("A text in quotes must stand here."));

  return text;
}

static gboolean
check_format (BrandReader *reader,
              JsonObject  *root)
{
  JsonNode *node = json_object_get_member (root, "format");

  if (node && g_strcmp0 (brand_reader_peek_text (node), BRAND_PLAN_FORMAT) == 0)
    return TRUE;

  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_NOT_A_PLAN, "format",
                            _("This is not a brand plan: its format is not “brand-plan”."));
}

static gboolean
fail_too_new (BrandReader *reader,
              const char  *member)
{
  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_TOO_NEW, member,
                            _("This plan was made with a newer version of Brand Planner, which is "
                              "needed to open it. Nothing was changed."));
}

static gboolean
check_version (BrandReader *reader,
               const char  *version)
{
  guint64 major = g_ascii_strtoull (version, NULL, 10);

  if (!g_regex_match_simple ("^[0-9]+\\.[0-9]+\\z", version, 0, 0) || major == 0)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_VALUE, "version",
                              _("A version is two numbers with a point between them, as \"1.0\"."));

  return major == BRAND_PLAN_MAJOR_VERSION || fail_too_new (reader, "version");
}

static gboolean
check_reader (BrandReader *reader,
              JsonObject  *root)
{
  JsonNode *node = json_object_get_member (root, "reader");

  if (!node)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_MISSING_MEMBER, "reader",
                              _("This member is missing, and must be there."));
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, "reader",
                              _("A whole number must stand here, without quotes."));
  if (json_node_get_int (node) < 1)
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_VALUE, "reader",
                              _("It must be 1 or more."));

  return json_node_get_int (node) <= BRAND_PLAN_READER || fail_too_new (reader, "reader");
}

static gboolean
read_header (BrandReader *reader,
             JsonObject  *root)
{
  const char *version;
  const char *schema = NULL;

  if (!check_format (reader, root)
      || !(version = read_header_text (reader, root, "version"))
      || !check_version (reader, version)
      || !check_reader (reader, root)
      || (json_object_has_member (root, "$schema")
          && !(schema = read_header_text (reader, root, "$schema"))))
    return FALSE;

  brand_plan_keep_header (reader->plan, schema, version);
  return TRUE;
}

static gboolean
read_kind (BrandReader *reader,
           BrandKindId  kind,
           JsonObject  *root)
{
  JsonNode *node;

  reader->kind = brand_kind_get (kind);
  node = json_object_get_member (root, reader->kind->list_name);
  if (node && reader->kind->is_single)
    return brand_reader_read_item (reader, brand_plan_get_single (reader->plan, kind), node);
  if (node)
    return brand_reader_read_list (reader, kind, node);
  if (kind != BRAND_KIND_PLAN_INFO)
    return TRUE;

  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_MISSING_MEMBER, NULL,
                            _("This member is missing, and must be there."));
}

static gboolean
check_reference (BrandReader      *reader,
                 const BrandField *field,
                 const char       *id,
                 int               position)
{
  BrandItem *target = brand_plan_find (reader->plan, id);
  g_autofree char *member = NULL;
  g_autofree char *message = NULL;

  if (target && brand_field_may_refer_to (field, brand_item_get_kind (target)))
    return TRUE;

  if (position < 0)
    member = g_strdup (field->name);
  else
    member = g_strdup_printf ("%s[%d]", field->name, position);
  /* Translators: the first %s is a field's label, the second an id. */
  message = g_strdup_printf (_("%s: There is no “%s” in this plan."), _(field->label), id);
  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_DANGLING_REFERENCE, member, message);
}

static gboolean
check_item_references (BrandReader *reader,
                       BrandItem   *item)
{
  for (guint i = 0; i < reader->kind->n_fields; i++)
    {
      const BrandField *field = &reader->kind->fields[i];
      const BrandValue *value = brand_item_get_value (item, i);

      if (field->type == BRAND_FIELD_REFERENCE && value->text[0] != '\0'
          && !check_reference (reader, field, value->text, -1))
        return FALSE;
      if (field->type == BRAND_FIELD_REFERENCES)
        for (int j = 0; value->list[j] != NULL; j++)
          if (!check_reference (reader, field, value->list[j], j))
            return FALSE;
    }

  return TRUE;
}

static gboolean
has_references (const BrandKind *kind)
{
  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].kind)
      return TRUE;

  return FALSE;
}

static gboolean
check_chains (BrandReader *reader,
              BrandKindId  kind)
{
  for (guint i = 0; i < reader->kind->n_fields; i++)
    {
      BrandItem *item = brand_kind_is_chain (reader->kind, i)
                          ? brand_plan_find_circular (reader->plan, kind, i) : NULL;
      g_autofree char *message = NULL;

      if (item == NULL)
        continue;
      brand_list_find (brand_plan_get_list (reader->plan, kind), item, &reader->index);
      /* Translators: the first %s is a field's label, as Part of, the second an id. */
      message = g_strdup_printf (_("%s: From “%s” the way leads back here. Name another id, or "
                                   "take this member out."), _(reader->kind->fields[i].label),
                                 brand_item_get_value (item, i)->text);
      return brand_reader_fail (reader, BRAND_STORAGE_ERROR_CIRCULAR_REFERENCE,
                                reader->kind->fields[i].name, message);
    }

  return TRUE;
}

static gboolean
check_references (BrandReader *reader)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      BrandList *list = brand_plan_get_list (reader->plan, (BrandKindId) i);

      reader->kind = brand_kind_get ((BrandKindId) i);
      if (!list || !has_references (reader->kind))
        continue;
      for (reader->index = 0; reader->index < brand_list_get_length (list); reader->index++)
        if (!check_item_references (reader, brand_list_get (list, reader->index)))
          return FALSE;
      if (!check_chains (reader, (BrandKindId) i))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_plan (BrandReader *reader,
           JsonNode    *node)
{
  g_autofree char *extras = NULL;
  JsonObject *root;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_NOT_A_PLAN, NULL,
                              _("This is not a brand plan."));

  root = json_node_get_object (node);
  if (!read_header (reader, root))
    return FALSE;

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (!read_kind (reader, (BrandKindId) i, root))
      return FALSE;

  extras = brand_json_dup_extras (root, is_known, NULL);
  brand_plan_set_extras (reader->plan, extras);
  return check_references (reader);
}

BrandPlan *
brand_plan_read (GBytes  *bytes,
                 GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_auto (BrandScanLists) lists = { 0 };
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GString) frame = NULL;
  g_autoptr (BrandPlan) plan = NULL;
  BrandReader reader = { text, length, NULL, NULL, 0, error, &lists };

  if (!brand_scan_lists (text ? text : "", length, &lists, error))
    return NULL;

  parser = json_parser_new ();
  frame = brand_reader_dup_frame (text, length, &lists);
  if (!json_parser_load_from_data (parser, frame->str, (gssize) frame->len, error))
    return NULL;

  reader.plan = plan = brand_plan_new ();
  return read_plan (&reader, json_parser_get_root (parser)) ? g_steal_pointer (&plan) : NULL;
}

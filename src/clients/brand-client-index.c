/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "clients/brand-client-index.h"

#include "clients/brand-plan-summary-json.h"
#include "storage/file/brand-file.h"
#include "storage/plan/brand-scan.h"

#define FORMAT "brand-client-index"

/* Of what is written here; the program's own version covers what the checks find. */
#define VERSION 1

struct _BrandClientIndex
{
  char *folder;        /* its URI */
  GHashTable *entries; /* URI, owned by the entry → entry */
};

static BrandClientIndex *
create (GFile *folder)
{
  BrandClientIndex *self = g_new0 (BrandClientIndex, 1);

  self->folder = g_file_get_uri (folder);
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                         (GDestroyNotify) brand_client_entry_unref);
  return self;
}

void
brand_client_index_free (BrandClientIndex *self)
{
  g_hash_table_unref (self->entries);
  g_free (self->folder);
  g_free (self);
}

static gboolean
is_text (JsonObject *object,
         const char *name,
         const char *expected)
{
  const char *text;

  return brand_member_get_text (object, name, &text) && g_str_equal (text, expected);
}

static gboolean
is_ours (BrandClientIndex *self,
         JsonObject       *root)
{
  gint64 version;

  return is_text (root, "format", FORMAT)
         && brand_member_get_integer (root, "version", G_MAXINT, &version) && version == VERSION
         && is_text (root, "program", PACKAGE_VERSION) && is_text (root, "folder", self->folder);
}

static BrandClientEntry *
read_entry (JsonObject *object)
{
  g_autoptr (BrandClientEntry) entry = NULL;
  JsonNode *node = json_object_get_member (object, "summary");
  const char *uri, *etag;
  gint64 size, modified;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node) || !brand_member_get_text (object, "uri", &uri)
      || !brand_member_get_text (object, "etag", &etag)
      || !brand_member_get_integer (object, "size", G_MAXINT64, &size)
      || !brand_member_get_integer (object, "modified", G_MAXINT64, &modified))
    return NULL;
  entry = brand_client_entry_new (uri, size, modified, etag);
  entry->summary = brand_plan_summary_read (json_node_get_object (node));
  return entry->summary != NULL ? g_steal_pointer (&entry) : NULL;
}

static void
read_entries (BrandClientIndex *self,
              JsonArray        *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      g_autoptr (BrandClientEntry) entry = NULL;

      if (JSON_NODE_HOLDS_OBJECT (node))
        entry = read_entry (json_node_get_object (node));
      if (entry != NULL)
        brand_client_index_set (self, entry);
    }
}

static void
read_text (BrandClientIndex *self,
           GBytes           *bytes)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  JsonNode *node;
  JsonArray *plans;

  if (length == 0 || !brand_scan (text, length, NULL)
      || !json_parser_load_from_data (parser, text, (gssize) length, NULL))
    return;
  node = json_parser_get_root (parser);
  if (JSON_NODE_HOLDS_OBJECT (node) && is_ours (self, json_node_get_object (node))
      && brand_member_get_array (json_node_get_object (node), "plans", &plans))
    read_entries (self, plans);
}

BrandClientIndex *
brand_client_index_load (GFile        *file,
                         GFile        *folder,
                         GCancellable *cancellable)
{
  BrandClientIndex *self = create (folder);
  g_autoptr (GBytes) bytes = brand_file_load (file, BRAND_SCAN_MAX_LENGTH, cancellable, NULL, NULL);

  if (bytes != NULL)
    read_text (self, bytes);
  return self;
}

static void
write_entry (BrandJsonWriter        *writer,
             const BrandClientEntry *entry)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "uri", entry->uri);
  brand_json_add_integer (writer, "size", entry->size);
  brand_json_add_integer (writer, "modified", entry->modified);
  brand_json_add_text (writer, "etag", entry->etag);
  brand_json_name (writer, "summary");
  brand_plan_summary_write (entry->summary, writer);
  brand_json_end_object (writer);
}

static int
compare_uris (gconstpointer a,
              gconstpointer b)
{
  return strcmp (((const BrandClientEntry *) a)->uri, ((const BrandClientEntry *) b)->uri);
}

static GBytes *
write_text (BrandClientIndex *self)
{
  BrandJsonWriter *writer = brand_json_writer_new ();
  g_autoptr (GPtrArray) entries = g_hash_table_get_values_as_ptr_array (self->entries);

  g_ptr_array_sort_values (entries, compare_uris);
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "format", FORMAT);
  brand_json_add_integer (writer, "version", VERSION);
  brand_json_add_text (writer, "program", PACKAGE_VERSION);
  brand_json_add_text (writer, "folder", self->folder);
  brand_json_add_array (writer, "plans");
  for (guint i = 0; i < entries->len; i++)
    write_entry (writer, entries->pdata[i]);
  brand_json_end_array (writer);
  brand_json_end_object (writer);
  return brand_json_writer_finish (writer);
}

void
brand_client_index_save (BrandClientIndex *self,
                         GFile            *file)
{
  g_autoptr (GBytes) bytes = write_text (self);
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (g_file_peek_path (folder) != NULL)
    g_mkdir_with_parents (g_file_peek_path (folder), 0700);
  brand_file_save (file, bytes, NULL, NULL, NULL, NULL);
}

BrandClientEntry *
brand_client_index_find (BrandClientIndex *self,
                         const char       *uri)
{
  return g_hash_table_lookup (self->entries, uri);
}

void
brand_client_index_set (BrandClientIndex *self,
                        BrandClientEntry *entry)
{
  if (entry->summary != NULL)
    g_hash_table_replace (self->entries, entry->uri, brand_client_entry_ref (entry));
  else
    g_hash_table_remove (self->entries, entry->uri);
}

static gboolean
is_not_kept (gpointer uri,
             gpointer entry,
             gpointer uris)
{
  return !g_hash_table_contains (uris, uri);
}

gboolean
brand_client_index_keep (BrandClientIndex *self,
                         GHashTable       *uris)
{
  return g_hash_table_foreach_remove (self->entries, is_not_kept, uris) > 0;
}

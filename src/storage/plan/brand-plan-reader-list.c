/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-plan-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const BrandScanList *
find_list (const BrandScanLists *lists,
           const char           *name)
{
  for (guint i = 0; i < lists->lists->len; i++)
    {
      const BrandScanList *list = &g_array_index (lists->lists, BrandScanList, i);

      if (list->name_length == strlen (name) && memcmp (list->name, name, list->name_length) == 0)
        return list;
    }

  return NULL;
}

static gboolean
is_of_plan (const BrandScanList *list)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) i);

      if (!kind->is_single && list->name_length == strlen (kind->list_name)
          && memcmp (list->name, kind->list_name, list->name_length) == 0)
        return TRUE;
    }

  return FALSE;
}

GString *
brand_reader_dup_frame (const char           *text,
                        gsize                 length,
                        const BrandScanLists *lists)
{
  GString *frame = g_string_new (NULL);
  gsize at = 0;

  for (guint i = 0; i < lists->lists->len; i++)
    {
      const BrandScanList *list = &g_array_index (lists->lists, BrandScanList, i);

      if (!is_of_plan (list))
        continue;
      g_string_append_len (frame, text + at, (gssize) (list->span.start - at));
      g_string_append (frame, "[]");
      at = list->span.end;
    }
  g_string_append_len (frame, text + at, (gssize) (length - at));

  return frame;
}

gboolean
brand_reader_append_item (BrandReader *reader,
                          BrandKindId  kind,
                          JsonNode    *node)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  return brand_reader_read_item (reader, item, node)
         && (brand_plan_append (reader->plan, item, &error)
             || brand_reader_fail (reader, BRAND_STORAGE_ERROR_DUPLICATE_ID, "id",
                                   error->message));
}

/* One item's tree is there at a time: all of them are ten times the text. */
gboolean
brand_reader_read_list (BrandReader *reader,
                        BrandKindId  kind,
                        JsonNode    *node)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  const BrandScanList *list;

  reader->index = G_MAXUINT;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, NULL,
                              _("A list in brackets [ ] must stand here."));

  list = find_list (reader->lists, reader->kind->list_name);
  for (reader->index = 0; reader->index < list->n_items; reader->index++)
    {
      const BrandScanSpan *span = &g_array_index (reader->lists->items, BrandScanSpan,
                                                  list->first_item + reader->index);

      if (!json_parser_load_from_data (parser, reader->text + span->start,
                                       (gssize) (span->end - span->start), reader->error)
          || !brand_reader_append_item (reader, kind, json_parser_get_root (parser)))
        return FALSE;
    }

  return TRUE;
}

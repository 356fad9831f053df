/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/journal/brand-journal-line.h"
#include "storage/journal/brand-journal-writer.h"
#include "storage/journal/brand-packed.h"

void
brand_journal_head_clear (BrandJournalHead *head)
{
  g_clear_pointer (&head->uri, g_free);
  g_clear_pointer (&head->etag, g_free);
  g_clear_pointer (&head->base, g_bytes_unref);
}

static void
append_base (GString *text,
             GBytes  *packed)
{
  g_autoptr (GBytes) base = brand_unpack (packed);
  g_autofree char *base_text = base ? g_strndup (g_bytes_get_data (base, NULL),
                                                 g_bytes_get_size (base)) : NULL;
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_json_begin_object (writer);
  brand_json_add_integer (writer, "line", BRAND_JOURNAL_BASE);
  brand_json_add_text (writer, "base", base_text);
  brand_json_end_object (writer);
  brand_journal_append_line (text, writer);
}

void
brand_journal_append_head (GString                *text,
                           const char             *document,
                           const BrandJournalHead *head)
{
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_json_begin_object (writer);
  brand_json_add_integer (writer, "line", BRAND_JOURNAL_HEAD);
  brand_json_add_text (writer, "format", BRAND_JOURNAL_FORMAT);
  brand_json_add_integer (writer, "version", BRAND_JOURNAL_VERSION);
  brand_json_add_text (writer, "document", document);
  brand_json_add_text (writer, "file", head->uri);
  brand_json_add_text (writer, "etag", head->etag);
  brand_json_add_text (writer, "program", PACKAGE_VERSION);
  brand_json_end_object (writer);
  brand_journal_append_line (text, writer);
  append_base (text, head->base);
}

void
brand_journal_append_changes (GString   *text,
                              guint      line,
                              GPtrArray *patches)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *time = g_date_time_format_iso8601 (now);
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_json_begin_object (writer);
  brand_json_add_integer (writer, "line", line);
  brand_json_add_text (writer, "time", time);
  brand_json_add_array (writer, "changes");
  for (guint i = 0; i < patches->len; i++)
    brand_journal_write_patch (writer, patches->pdata[i]);
  brand_json_end_array (writer);
  brand_json_end_object (writer);
  brand_journal_append_line (text, writer);
}

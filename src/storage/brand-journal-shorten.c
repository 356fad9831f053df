/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/brand-journal-shorten.h"

#include <string.h>

#include "storage/brand-journal-line.h"
#include "storage/brand-journal-reader.h"
#include "storage/brand-plan-writer.h"

static BrandJournalContent *
read_journal (const GString *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);

  return brand_journal_read (bytes, NULL, NULL);
}

/* Only what is whole may be put in place of what led to it. */
static gboolean
is_whole (const BrandJournalContent *content)
{
  return content != NULL && content->damage == NULL && content->n_lost == 0;
}

static GString *
copy_head (const GString *text)
{
  const char *at = text->str;

  for (guint i = 0; i < BRAND_JOURNAL_FIRST; i++)
    at = strchr (at, '\n') + 1;
  return g_string_new_len (text->str, at - text->str);
}

static void
append_plan (GString                   *text,
             const BrandJournalContent *content,
             GBytes                    *bytes)
{
  g_autofree char *time = content->time ? g_date_time_format_iso8601 (content->time) : NULL;
  g_autofree char *plan = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_json_begin_object (writer);
  brand_json_add_integer (writer, "line", BRAND_JOURNAL_FIRST);
  brand_json_add_text (writer, "time", time);
  brand_json_add_text (writer, "plan", plan);
  brand_json_end_object (writer);
  brand_journal_append_line (text, writer);
}

static gboolean
leads_to (const GString *text,
          GBytes        *expected)
{
  g_autoptr (BrandJournalContent) content = read_journal (text);
  g_autoptr (GBytes) bytes = is_whole (content) ? brand_plan_write (content->plan) : NULL;

  return bytes != NULL && g_bytes_equal (bytes, expected);
}

GString *
brand_journal_shorten (const GString *text)
{
  g_autoptr (BrandJournalContent) content = read_journal (text);
  g_autoptr (GString) shorter = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!is_whole (content))
    return NULL;

  bytes = brand_plan_write (content->plan);
  shorter = copy_head (text);
  append_plan (shorter, content, bytes);
  if (shorter->len >= text->len || !leads_to (shorter, bytes))
    return NULL;
  return g_steal_pointer (&shorter);
}

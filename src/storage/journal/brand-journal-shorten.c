/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-journal-shorten.h"

#include <string.h>

#include "storage/journal/brand-journal-line.h"
#include "storage/journal/brand-journal-reader.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"

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

/* The head is as it was; the line from there on must come back as that plan. */
static gboolean
ends_with (const GString *text,
           gsize          head,
           GBytes        *expected)
{
  g_autoptr (JsonNode) node = brand_journal_parse_line (text->str + head, text->len - head - 1);
  const char *plan_text =
    node ? json_object_get_string_member (json_node_get_object (node), "plan") : NULL;
  g_autoptr (GBytes) read = plan_text ? g_bytes_new_static (plan_text, strlen (plan_text)) : NULL;
  g_autoptr (BrandPlan) plan = read ? brand_plan_read (read, NULL) : NULL;
  g_autoptr (GBytes) bytes = plan ? brand_plan_write (plan) : NULL;

  return bytes != NULL && g_bytes_equal (bytes, expected);
}

GString *
brand_journal_shorten (const GString *text)
{
  g_autoptr (GBytes) old = g_bytes_new_static (text->str, text->len);
  g_autoptr (BrandJournalContent) content = brand_journal_read (old, NULL, NULL);
  g_autoptr (GString) shorter = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize head;

  if (!is_whole (content))
    return NULL;

  bytes = brand_plan_write (content->plan);
  shorter = copy_head (text);
  head = shorter->len;
  append_plan (shorter, content, bytes);
  if (shorter->len >= text->len || !ends_with (shorter, head, bytes))
    return NULL;
  return g_steal_pointer (&shorter);
}

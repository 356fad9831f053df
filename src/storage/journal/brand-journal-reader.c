/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/journal/brand-journal-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-plan-mend.h"
#include "storage/journal/brand-journal-line.h"
#include "storage/plan/brand-plan-reader-private.h"
#include "storage/plan/brand-plan-writer.h"

/* One journal on its way to a plan. */
typedef struct
{
  const char *at;
  const char *end;
  guint place;     /* of the line, from 1 */
  gint64 expected; /* number of the next line */
  BrandPlan *otherwise;
  BrandJournalContent *content;
} Reading;

void
brand_journal_content_free (BrandJournalContent *self)
{
  g_clear_object (&self->file);
  g_clear_object (&self->base);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->time, g_date_time_unref);
  g_clear_error (&self->damage);
  g_free (self->etag);
  g_free (self);
}

static const char *
peek_text (JsonObject *object,
           const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node ? brand_reader_peek_text (node) : NULL;
}

/* -1 when it has none. */
static gint64
get_number (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "line");

  return node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64
           ? json_node_get_int (node) : -1;
}

static void
note_damage (Reading *reading)
{
  if (reading->content->damage)
    return;

  brand_storage_error_set (&reading->content->damage, BRAND_STORAGE_ERROR_SYNTAX,
                           (BrandPlace) { reading->place, 1 }, NULL,
                           _("The journal is damaged here. What follows was put together as well "
                             "as it goes."));
}

static BrandPlan *
copy_plan (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);

  return brand_plan_read (bytes, NULL);
}

static void
read_head (Reading    *reading,
           JsonObject *object)
{
  const char *uri = peek_text (object, "file");

  if (uri)
    reading->content->file = g_file_new_for_uri (uri);
  reading->content->etag = g_strdup (peek_text (object, "etag"));
}

static void
read_base (Reading    *reading,
           JsonObject *object)
{
  const char *text = peek_text (object, "base");
  g_autoptr (GBytes) bytes = text ? g_bytes_new_static (text, strlen (text)) : NULL;

  if (bytes)
    reading->content->base = brand_plan_read (bytes, NULL);
}

static gboolean
begin_changes (Reading *reading)
{
  BrandJournalContent *content = reading->content;

  if (content->plan)
    return TRUE;
  if (content->base == NULL && reading->otherwise)
    content->base = g_object_ref (reading->otherwise);
  if (content->base)
    content->plan = copy_plan (content->base);

  return content->plan != NULL;
}

static void
carry_out (Reading  *reading,
           JsonNode *node)
{
  g_autoptr (BrandPatch) patch = brand_journal_read_patch (node, NULL);

  if (patch && brand_patch_apply (patch, reading->content->plan, NULL))
    reading->content->n_changes++;
  else
    reading->content->n_lost++;
}

static void
take_time (Reading    *reading,
           JsonObject *object)
{
  const char *time = peek_text (object, "time");

  g_clear_pointer (&reading->content->time, g_date_time_unref);
  reading->content->time = time ? g_date_time_new_from_iso8601 (time, NULL) : NULL;
}

static void
read_changes (Reading    *reading,
              JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "changes");
  JsonArray *changes;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node) || !begin_changes (reading))
    {
      note_damage (reading);
      return;
    }

  changes = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (changes); i++)
    carry_out (reading, json_array_get_element (changes, i));
  take_time (reading, object);
}

/* What the changes before it have led to. */
static void
read_plan (Reading    *reading,
           JsonObject *object)
{
  const char *text = peek_text (object, "plan");
  g_autoptr (GBytes) bytes = text ? g_bytes_new_static (text, strlen (text)) : NULL;
  g_autoptr (BrandPlan) plan = bytes ? brand_plan_read (bytes, NULL) : NULL;

  if (plan == NULL)
    {
      note_damage (reading);
      return;
    }
  begin_changes (reading);
  g_set_object (&reading->content->plan, plan);
  take_time (reading, object);
}

static void
read_object (Reading    *reading,
             JsonObject *object)
{
  gint64 number = get_number (object);

  /* A line that is missing altogether. */
  if (number > reading->expected)
    {
      note_damage (reading);
      reading->content->n_lost += (guint) MIN (number - reading->expected, G_MAXINT);
    }
  reading->expected = number + 1;

  if (number == BRAND_JOURNAL_HEAD)
    read_head (reading, object);
  else if (number == BRAND_JOURNAL_BASE)
    read_base (reading, object);
  else if (json_object_has_member (object, "plan"))
    read_plan (reading, object);
  else
    read_changes (reading, object);
}

/* Whether nothing readable follows. */
static gboolean
is_last (const Reading *reading)
{
  for (const char *at = reading->at; at < reading->end; at++)
    if (*at != '\n' && *at != '\0')
      return FALSE;

  return TRUE;
}

static void
read_line (Reading *reading)
{
  const char *stop = memchr (reading->at, '\n', (gsize) (reading->end - reading->at));
  const char *line = reading->at;
  g_autoptr (JsonNode) node = NULL;

  reading->place++;
  reading->at = stop ? stop + 1 : reading->end;
  node = stop ? brand_journal_parse_line (line, (gsize) (stop - line)) : NULL;
  if (node)
    read_object (reading, json_node_get_object (node));
  else if (!is_last (reading))
    note_damage (reading);
}

static Reading
begin (GBytes              *bytes,
       BrandJournalContent *content)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return (Reading) { text, text + length, .content = content };
}

BrandJournalContent *
brand_journal_read (GBytes    *bytes,
                    BrandPlan *base,
                    GError   **error)
{
  g_autoptr (BrandJournalContent) content = g_new0 (BrandJournalContent, 1);
  Reading reading = begin (bytes, content);

  reading.otherwise = base;
  while (reading.at < reading.end)
    read_line (&reading);

  if (!begin_changes (&reading))
    {
      brand_storage_error_set (error, BRAND_STORAGE_ERROR_SYNTAX, (BrandPlace) { 1, 1 }, NULL,
                               _("Nothing in this journal can be read."));
      return NULL;
    }

  if (content->damage || content->n_lost > 0)
    content->n_lost += brand_plan_mend (content->plan);
  return g_steal_pointer (&content);
}

GFile *
brand_journal_peek_file (GBytes *bytes)
{
  g_autoptr (BrandJournalContent) content = g_new0 (BrandJournalContent, 1);
  Reading reading = begin (bytes, content);

  while (reading.at < reading.end && reading.place < 1)
    read_line (&reading);

  return content->file ? g_object_ref (content->file) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-journal-line.h"

#include <string.h>

#include "storage/plan/brand-scan.h"

/* Of a SHA-256, in hexadecimal digits. */
#define SUM_LENGTH 16

static void
append_sum (GString    *text,
            const char *line,
            gsize       length)
{
  g_autofree char *sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) line,
                                                      length);

  g_string_append_len (text, sum, SUM_LENGTH);
}

void
brand_journal_append_line (GString         *text,
                           BrandJsonWriter *writer)
{
  g_autoptr (GBytes) bytes = brand_json_writer_finish (writer);
  g_autoptr (GString) line = g_string_new (NULL);
  gsize length;
  const char *at = g_bytes_get_data (bytes, &length);
  const char *end = at + length;

  /* Within a text a line's end is written as \n, so that every other one is only for the eye. */
  while (at < end)
    {
      const char *stop = memchr (at, '\n', (gsize) (end - at));

      g_string_append_len (line, at, stop - at);
      for (at = stop + 1; at < end && *at == ' '; at++)
        ;
    }

  append_sum (text, line->str, line->len);
  g_string_append_c (text, ' ');
  g_string_append_len (text, line->str, (gssize) line->len);
  g_string_append_c (text, '\n');
}

static gboolean
is_whole (const char *line,
          gsize       length)
{
  g_autoptr (GString) sum = g_string_new (NULL);

  if (length <= SUM_LENGTH || line[SUM_LENGTH] != ' ')
    return FALSE;

  append_sum (sum, line + SUM_LENGTH + 1, length - SUM_LENGTH - 1);
  return memcmp (sum->str, line, SUM_LENGTH) == 0;
}

JsonNode *
brand_journal_parse_line (const char *line,
                          gsize       length)
{
  g_autoptr (JsonParser) parser = NULL;

  if (!is_whole (line, length))
    return NULL;
  line += SUM_LENGTH + 1;
  length -= SUM_LENGTH + 1;
  if (!brand_scan (line, length, NULL))
    return NULL;

  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, line, (gssize) length, NULL)
      || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    return NULL;

  return json_parser_steal_root (parser);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-scan-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SHOWN_NAME_LENGTH 40

static BrandPlace
find_place (const char *text,
            const char *at)
{
  BrandPlace place = { 1, 1 };
  const char *line = text;
  const char *next;

  while ((next = memchr (line, '\n', (gsize) (at - line))) != NULL)
    {
      place.line++;
      line = next + 1;
    }
  for (; line < at; line++)
    place.column += ((guchar) *line & 0xc0) != 0x80;

  return place;
}

static void
append_name (GString            *path,
             const BrandScanKey *key)
{
  g_autofree char *valid = g_utf8_make_valid (key->text, key->length);

  if (path->len > 0)
    g_string_append_c (path, '.');
  if (g_utf8_strlen (valid, -1) <= SHOWN_NAME_LENGTH)
    g_string_append (path, valid);
  else
    {
      char *end = g_utf8_offset_to_pointer (valid, SHOWN_NAME_LENGTH);

      g_string_append_len (path, valid, end - valid);
      g_string_append (path, "…");
    }
}

static char *
dup_path (BrandScan *scan)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < scan->depth; i++)
    if (scan->levels[i].is_array)
      g_string_append_printf (path, "[%u]", scan->levels[i].index);
    else if (scan->levels[i].key.text != NULL)
      append_name (path, &scan->levels[i].key);

  return g_string_free (path, FALSE);
}

gboolean
brand_scan_fail (BrandScan        *scan,
                 const char       *at,
                 BrandStorageError code,
                 const char       *message)
{
  g_autofree char *path = dup_path (scan);

  brand_storage_error_set (scan->error, code, find_place (scan->text, at), path, message);
  return FALSE;
}

static gboolean
is_conflict_marker (BrandScan *scan)
{
  static const char *const markers[] = { "<<<<<<<", "|||||||", "=======", ">>>>>>>" };

  if (scan->at > scan->text && scan->at[-1] != '\n')
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (markers); i++)
    if (scan->end - scan->at >= 7 && memcmp (scan->at, markers[i], 7) == 0)
      return TRUE;

  return FALSE;
}

gboolean
brand_scan_fail_unexpected (BrandScan *scan)
{
  const char *message = _("This can’t stand here. Check the commas and brackets around it.");

  if (scan->at == scan->end)
    message = _("The file ends too early. A part of it is missing.");
  else if (*scan->at == '\0')
    message = _("There is a NUL byte here. The file is damaged, or not a text.");
  else if (is_conflict_marker (scan))
    message = _("Git left a conflict here. Settle it, then open the file again.");

  else if (scan->is_complete)
    message = _("The plan has ended, but something follows. Check the brackets before it.");

  return brand_scan_fail (scan, scan->at, BRAND_STORAGE_ERROR_SYNTAX, message);
}

BrandPlace
brand_scan_locate (const char *text,
                   gsize       length,
                   const char *member)
{
  return find_place (text, brand_scan_find (text, length, member));
}

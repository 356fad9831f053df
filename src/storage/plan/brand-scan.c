/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-scan-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean scan_value (BrandScan *scan);

static inline void
skip_spaces (BrandScan *scan)
{
  while (scan->at < scan->end
         && (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\r' || *scan->at == '\t'))
    scan->at++;
}

/* Past one byte that must be there. */
static gboolean
expect (BrandScan *scan,
        char       c)
{
  skip_spaces (scan);
  if (scan->at == scan->end || *scan->at != c)
    return brand_scan_fail_unexpected (scan);

  scan->at++;
  return TRUE;
}

/* Past the closing bracket if it is next. */
static gboolean
is_closed (BrandScan *scan,
           char       bracket)
{
  skip_spaces (scan);
  if (scan->at == scan->end || *scan->at != bracket)
    return FALSE;

  scan->at++;
  return TRUE;
}

static gboolean
open_level (BrandScan *scan,
            gboolean   is_array)
{
  if (scan->depth == BRAND_SCAN_MAX_DEPTH)
    return brand_scan_fail (scan, scan->at, BRAND_STORAGE_ERROR_TOO_LARGE,
                            _("Brackets are nested too deeply here. No plan needs that."));

  scan->levels[scan->depth++] = (BrandScanLevel) {
    .is_array = is_array, .first_key = scan->keys->len, .n_matched = scan->n_matched,
  };
  scan->at++;
  return TRUE;
}

static gboolean
scan_member (BrandScan *scan)
{
  gboolean is_plain;
  const char *start;

  skip_spaces (scan);
  if (scan->at == scan->end || *scan->at != '"')
    return brand_scan_fail_unexpected (scan);

  start = scan->at + 1;
  return brand_scan_string (scan, &is_plain)
         && brand_scan_add_key (scan, start, scan->at - 1, is_plain)
         && expect (scan, ':')
         && scan_value (scan);
}

static BrandScanSpan
get_span (BrandScan  *scan,
          const char *start)
{
  return (BrandScanSpan) { (guint32) (start - scan->text), (guint32) (scan->at - scan->text) };
}

static gboolean
scan_element (BrandScan *scan)
{
  const char *start;
  BrandScanSpan span;

  skip_spaces (scan);
  start = scan->at;
  if (!scan_value (scan))
    return FALSE;
  if (scan->depth == 2 && scan->lists && !scan->levels[0].is_array)
    {
      span = get_span (scan, start);
      g_array_append_val (scan->lists->items, span);
    }

  return TRUE;
}

/* The members or elements up to the closing bracket. */
static gboolean
scan_content (BrandScan *scan,
              gboolean   is_array)
{
  char bracket = is_array ? ']' : '}';

  if (is_closed (scan, bracket))
    return TRUE;

  for (;;)
    {
      if (is_array ? !scan_element (scan) : !scan_member (scan))
        return FALSE;
      if (is_closed (scan, bracket))
        return TRUE;
      if (!expect (scan, ','))
        return FALSE;
      scan->levels[scan->depth - 1].index++;
    }
}

static gboolean
scan_container (BrandScan *scan,
                gboolean   is_array)
{
  if (!open_level (scan, is_array) || !scan_content (scan, is_array) || !brand_scan_end_keys (scan))
    return FALSE;

  scan->depth--;
  return TRUE;
}

static gboolean
scan_array (BrandScan *scan)
{
  gboolean is_noted = scan->lists && scan->depth == 1 && !scan->levels[0].is_array;
  const BrandScanKey *key = &scan->levels[0].key;
  const char *start = scan->at;
  BrandScanList list = { .first_item = is_noted ? scan->lists->items->len : 0 };

  if (!scan_container (scan, TRUE))
    return FALSE;
  if (!is_noted)
    return TRUE;

  list.name = key->text;
  list.name_length = key->length;
  list.n_items = scan->lists->items->len - list.first_item;
  list.span = get_span (scan, start);
  g_array_append_val (scan->lists->lists, list);
  return TRUE;
}

/* How many bytes of the target lead to the value that begins here; G_MAXSIZE if it is not on the
 * way. */
static gsize
match_step (BrandScan *scan)
{
  const BrandScanLevel *level = &scan->levels[scan->depth - 1];
  const char *rest = scan->target + level->n_matched;
  char index[16];
  const char *step = level->key.text;
  gsize length = level->key.length;
  gsize dot = !level->is_array && level->n_matched > 0 ? 1 : 0;

  if (level->is_array)
    {
      length = (gsize) g_snprintf (index, sizeof index, "[%u]", level->index);
      step = index;
    }
  if ((dot && *rest != '.') || strncmp (rest + dot, step, length) != 0
      || !strchr (".[", rest[dot + length]))
    return G_MAXSIZE;

  return level->n_matched + dot + length;
}

static void
match_target (BrandScan *scan)
{
  if (scan->depth == 0)
    scan->n_matched = 0;
  else if (scan->levels[scan->depth - 1].n_matched == G_MAXSIZE)
    scan->n_matched = G_MAXSIZE;
  else
    scan->n_matched = match_step (scan);

  if (scan->n_matched != G_MAXSIZE)
    scan->found = scan->at;
}

static gboolean
scan_value (BrandScan *scan)
{
  gboolean is_plain;

  skip_spaces (scan);
  if (scan->at == scan->end)
    return brand_scan_fail_unexpected (scan);
  if (++scan->n_values > BRAND_SCAN_MAX_VALUES)
    return brand_scan_fail (scan, scan->at, BRAND_STORAGE_ERROR_TOO_LARGE,
                            _("There is more in this file than a plan can hold."));
  if (scan->target)
    match_target (scan);

  switch (*scan->at)
    {
    case '{':
      return scan_container (scan, FALSE);
    case '[':
      return scan_array (scan);
    case '"':
      return brand_scan_string (scan, &is_plain);
    case '-':
    case '0' ... '9':
      return brand_scan_number (scan);
    default:
      return brand_scan_word (scan);
    }
}

static gboolean
scan_document (BrandScan *scan)
{
  if (scan->end - scan->at >= 3 && memcmp (scan->at, "\xef\xbb\xbf", 3) == 0)
    return brand_scan_fail (scan, scan->at, BRAND_STORAGE_ERROR_SYNTAX,
                            _("The file begins with a byte order mark. "
                              "Save it as UTF-8 without one."));

  skip_spaces (scan);
  if (scan->at == scan->end)
    return brand_scan_fail (scan, scan->at, BRAND_STORAGE_ERROR_SYNTAX, _("The file is empty."));
  if (!scan_value (scan))
    return FALSE;

  skip_spaces (scan);
  scan->is_complete = TRUE;
  return scan->at == scan->end || brand_scan_fail_unexpected (scan);
}

static gboolean
run (BrandScan *scan)
{
  gboolean is_good;

  scan->keys = g_array_new (FALSE, FALSE, sizeof (BrandScanKey));
  is_good = scan_document (scan);
  g_array_unref (scan->keys);
  if (scan->lists)
    scan->lists->names = g_steal_pointer (&scan->names);
  g_clear_pointer (&scan->names, g_string_chunk_free);

  return is_good;
}

static gboolean
scan_text (const char     *text,
           gsize           length,
           BrandScanLists *lists,
           GError        **error)
{
  BrandScan scan = {
    .text = text, .end = text + length, .at = text, .lists = lists, .error = error,
  };

  if (length > BRAND_SCAN_MAX_LENGTH)
    return brand_scan_fail (&scan, text, BRAND_STORAGE_ERROR_TOO_LARGE,
                            _("The file is larger than 64 MB. It can’t be a plan."));

  return run (&scan);
}

gboolean
brand_scan (const char *text,
            gsize       length,
            GError    **error)
{
  return scan_text (text, length, NULL, error);
}

gboolean
brand_scan_lists (const char     *text,
                  gsize           length,
                  BrandScanLists *lists,
                  GError        **error)
{
  g_auto (BrandScanLists) found = {
    .lists = g_array_new (FALSE, FALSE, sizeof (BrandScanList)),
    .items = g_array_new (FALSE, FALSE, sizeof (BrandScanSpan)),
  };

  if (!scan_text (text, length, &found, error))
    return FALSE;

  *lists = found;
  found = (BrandScanLists) { 0 };
  return TRUE;
}

void
brand_scan_lists_clear (BrandScanLists *lists)
{
  g_clear_pointer (&lists->lists, g_array_unref);
  g_clear_pointer (&lists->items, g_array_unref);
  g_clear_pointer (&lists->names, g_string_chunk_free);
}

const char *
brand_scan_find (const char *text,
                 gsize       length,
                 const char *member)
{
  BrandScan scan = { .text = text, .end = text + length, .at = text };

  scan.target = member;
  scan.found = text;
  run (&scan);

  return scan.found;
}

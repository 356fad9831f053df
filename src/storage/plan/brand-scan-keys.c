/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-scan-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

/* Up to here names are compared one by one; of a larger object they are sorted at its end. */
#define FEW_KEYS 32

static guint
hash_name (const char *text,
           guint       length)
{
  guint hash = 2166136261u;

  for (guint i = 0; i < length; i++)
    hash = (hash ^ (guchar) text[i]) * 16777619u;

  return hash;
}

static int
compare_keys (gconstpointer left,
              gconstpointer right)
{
  const BrandScanKey *a = left;
  const BrandScanKey *b = right;
  int order;

  if (a->hash != b->hash)
    return a->hash < b->hash ? -1 : 1;
  if (a->length != b->length)
    return a->length < b->length ? -1 : 1;

  order = memcmp (a->text, b->text, a->length);
  return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

static gboolean
is_same_name (const BrandScanKey *a,
              const BrandScanKey *b)
{
  return a->hash == b->hash && a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

static gboolean
fail (BrandScan          *scan,
      const BrandScanKey *key)
{
  scan->levels[scan->depth - 1].key = *key;
  return brand_scan_fail (scan, key->at, BRAND_STORAGE_ERROR_DUPLICATE_MEMBER,
                          _("This member is there twice. Keep one of them."));
}

static char *
decode_name (const char *start,
             const char *end,
             gsize      *length)
{
  GString *name = g_string_sized_new ((gsize) (end - start));

  for (const char *c = start; c < end; c++)
    if (*c != '\\')
      g_string_append_c (name, *c);
    else if (*++c != 'u')
      g_string_append_c (name, *c == 'n' ? '\n' : *c == 't' ? '\t' : *c == 'r' ? '\r'
                               : *c == 'b' ? '\b' : *c == 'f' ? '\f' : *c);
    else
      {
        gunichar code = (gunichar) strtoul ((char[]) { c[1], c[2], c[3], c[4], '\0' }, NULL, 16);

        c += 4;
        if (code >= 0xd800 && code <= 0xdbff)
          {
            gunichar low = (gunichar) strtoul ((char[]) { c[3], c[4], c[5], c[6], '\0' }, NULL, 16);

            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            c += 6;
          }
        g_string_append_unichar (name, code);
      }

  *length = name->len;
  return g_string_free (name, FALSE);
}

static void
set_decoded (BrandScan    *scan,
             BrandScanKey *key,
             const char   *end)
{
  gsize length;
  g_autofree char *name = decode_name (key->text, end, &length);

  if (!scan->names)
    scan->names = g_string_chunk_new (4096);
  key->text = g_string_chunk_insert_len (scan->names, name, (gssize) length);
  key->length = (guint) length;
}

gboolean
brand_scan_add_key (BrandScan  *scan,
                    const char *start,
                    const char *end,
                    gboolean    is_plain)
{
  BrandScanLevel *level = &scan->levels[scan->depth - 1];
  BrandScanKey key = { .length = (guint) (end - start), .text = start, .at = start - 1 };
  guint64 bit;

  if (!is_plain)
    set_decoded (scan, &key, end);
  key.hash = hash_name (key.text, key.length);
  bit = G_GUINT64_CONSTANT (1) << (key.hash >> 26);

  if ((level->seen & bit) != 0 && scan->keys->len - level->first_key < FEW_KEYS)
    for (guint i = level->first_key; i < scan->keys->len; i++)
      if (is_same_name (&g_array_index (scan->keys, BrandScanKey, i), &key))
        return fail (scan, &key);

  level->seen |= bit;
  level->key = key;
  g_array_append_val (scan->keys, key);
  return TRUE;
}

gboolean
brand_scan_end_keys (BrandScan *scan)
{
  const BrandScanLevel *level = &scan->levels[scan->depth - 1];
  guint n_keys = scan->keys->len - level->first_key;

  if (n_keys > FEW_KEYS)
    {
      BrandScanKey *keys = &g_array_index (scan->keys, BrandScanKey, level->first_key);
      const BrandScanKey *first = NULL;

      qsort (keys, n_keys, sizeof *keys, compare_keys);
      for (guint i = 1; i < n_keys; i++)
        if (is_same_name (&keys[i - 1], &keys[i]) && (!first || keys[i].at < first->at))
          first = &keys[i];
      if (first)
        return fail (scan, first);
    }

  g_array_set_size (scan->keys, level->first_key);
  return TRUE;
}

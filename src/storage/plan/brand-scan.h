/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/brand-storage-error.h"

G_BEGIN_DECLS

#define BRAND_SCAN_MAX_LENGTH ((gsize) 64 * 1024 * 1024)
#define BRAND_SCAN_MAX_DEPTH 64
#define BRAND_SCAN_MAX_VALUES (4 * 1000 * 1000)

/* Reads the text once and refuses whatever a JSON parser might take for something else: too much
 * of it, a member that is there twice, NUL, half a surrogate pair, bad UTF-8, numbers that lose
 * digits, leftovers. */
gboolean   brand_scan        (const char *text,
                              gsize       length,
                              GError    **error);

/* Offsets in the text: from a value's first byte to the one after its last. */
typedef struct
{
  guint32 start;
  guint32 end;
} BrandScanSpan;

/* A list that is a member of the top level, and which of the items are its own. */
typedef struct
{
  const char *name; /* decoded; not terminated */
  guint name_length;
  guint first_item;
  guint n_items;
  BrandScanSpan span;
} BrandScanList;

/* Where the lists of a text and their items stand; names borrow from the text. */
typedef struct
{
  GArray *lists;       /* BrandScanList, in the text's order */
  GArray *items;       /* BrandScanSpan */
  GStringChunk *names; /* those that had to be decoded; NULL if none had */
} BrandScanLists;

/* Scans, and takes note of the lists. (transfer full) for the caller to clear; untouched after an
 * error. */
gboolean   brand_scan_lists  (const char     *text,
                              gsize           length,
                              BrandScanLists *lists,
                              GError        **error);
void       brand_scan_lists_clear (BrandScanLists *lists);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandScanLists, brand_scan_lists_clear)

/* Where a member of a text that was scanned stands: "touchpoints[3].end" gives its value's
 * place; a member that is not there gives the place of what should hold it. */
BrandPlace brand_scan_locate (const char *text,
                              gsize       length,
                              const char *member);

G_END_DECLS

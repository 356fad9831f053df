/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/plan/brand-scan.h"

G_BEGIN_DECLS

/* A member's name: decoded, and where it stands. */
typedef struct
{
  guint hash;
  guint length;
  const char *text;
  const char *at;
} BrandScanKey;

/* An object or array that is still open. */
typedef struct
{
  gboolean is_array;
  guint index;      /* of the current element */
  BrandScanKey key; /* of the current member; no text before the first */
  guint first_key;  /* of this object in the scan's keys */
  guint64 seen;     /* one bit for each name's hash */
  gsize n_matched;  /* bytes of the target that lead here */
} BrandScanLevel;

typedef struct
{
  const char *text;
  const char *end;
  const char *at;

  BrandScanLevel levels[BRAND_SCAN_MAX_DEPTH];
  guint depth;
  guint n_values;
  gboolean is_complete; /* the document has ended */

  GArray *keys;            /* BrandScanKey, of all open objects */
  GStringChunk *names;     /* those that had to be decoded; NULL until there is one */

  BrandScanLists *lists;   /* what is taken note of, or NULL */

  const char *target;      /* a member that is looked for, or NULL */
  const char *found;
  gsize n_matched;         /* bytes of the target that lead to the current value */

  GError **error;
} BrandScan;

/* Sets the error for a place in the text; always FALSE. */
gboolean brand_scan_fail            (BrandScan        *scan,
                                     const char       *at,
                                     BrandStorageError code,
                                     const char       *message);

/* For a byte that can't stand where it is. */
gboolean brand_scan_fail_unexpected (BrandScan *scan);

/* Past a text and its quotes; `is_plain` tells whether it has no escapes. */
gboolean brand_scan_string (BrandScan *scan,
                            gboolean  *is_plain);
gboolean brand_scan_number (BrandScan *scan);
gboolean brand_scan_word   (BrandScan *scan);

/* Takes note of the name between the quotes. */
gboolean brand_scan_add_key   (BrandScan  *scan,
                               const char *start,
                               const char *end,
                               gboolean    is_plain);
gboolean brand_scan_end_keys  (BrandScan *scan);

/* Where the value of the member, or of what should hold it, begins. */
const char *brand_scan_find   (const char *text,
                               gsize       length,
                               const char *member);

G_END_DECLS

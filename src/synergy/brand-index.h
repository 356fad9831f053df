/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers keys in the order in which they first appear: a hash without a node for each key. */
typedef struct
{
  struct BrandIndexPlace
  {
    guint64 key;
    guint32 number;             /* 0 is an empty place, else the number plus one */
  } *places;
  guint n_places;               /* a power of two */
  guint n_keys;
} BrandIndex;

void brand_index_reset (BrandIndex *index);
void brand_index_clear (BrandIndex *index);

/* Returns: the key's number; it is new when that was the index's n_keys before. */
guint brand_index_add (BrandIndex *index,
                       guint64     key);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Three orders of the same kind of thing, each known by a text that stands in it once. All
 * borrowed. */
typedef struct
{
  GPtrArray *base; /* NULL: there was none */
  GPtrArray *ours;
  GPtrArray *theirs;
  GHashTable *kept;       /* set of what the result has; NULL: all of ours and theirs */
  GHashTable *put_theirs; /* set of what stands as in theirs where both have moved it apart; NULL:
                             whichever, but the same with ours and theirs exchanged */
} BrandOrders;

/* One order with the moves and additions of both. What both have moved or added, each elsewhere, is
 * added to `apart`, which may be NULL. (transfer container) */
GPtrArray *brand_orders_merge (const BrandOrders *self,
                               GPtrArray         *apart);

G_END_DECLS

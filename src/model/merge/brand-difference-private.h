/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/merge/brand-difference.h"

G_BEGIN_DECLS

#define BRAND_ORDER_NONE G_MAXUINT

/* Where things of a new order stood in the old one, BRAND_ORDER_NONE for what wasn't there: sets
 * `is_moved` for the fewest whose moving makes one order out of the other. */
void brand_order_find_moved (const guint *positions,
                             guint        n_positions,
                             gboolean    *is_moved);

G_END_DECLS

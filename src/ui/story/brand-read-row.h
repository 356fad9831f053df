/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-item.h"

G_BEGIN_DECLS

/* One field of an item to read: its label above its value, or above what belongs there when it is
 * empty. @currency may be NULL where no money is shown. (transfer floating) */
GtkWidget *brand_read_row_new (BrandItem  *item,
                                const char *name,
                                const char *currency);

G_END_DECLS

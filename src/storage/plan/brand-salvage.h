/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What could be read of a text that is no sound plan, item by item and field by field. */
typedef struct
{
  BrandPlan *plan;  /* can be saved */
  guint n_items;    /* that were read, wholly or in part */
  guint n_lost;     /* fields and items that were not, or had to be mended */
} BrandSalvage;

/* NULL when nothing looks like a part of a plan. Reads only. (transfer full) */
BrandSalvage *brand_salvage_read (GBytes *bytes);
void          brand_salvage_free (BrandSalvage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandSalvage, brand_salvage_free)

/* The same with a file, on a worker. */
void          brand_salvage_load_async  (GFile              *file,
                                         GCancellable       *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
BrandSalvage *brand_salvage_load_finish (GAsyncResult       *result);

G_END_DECLS

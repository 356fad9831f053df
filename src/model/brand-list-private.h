/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-list.h"

G_BEGIN_DECLS

BrandList *brand_list_new    (void);
void       brand_list_insert (BrandList *self,
                              guint      position,
                              BrandItem *item);
void       brand_list_remove (BrandList *self,
                              guint      position);
void       brand_list_move   (BrandList *self,
                              guint      from,
                              guint      to);

G_END_DECLS

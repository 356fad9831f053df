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

/* Between these "items-changed" waits, and then tells of all that was changed as one. They nest. */
void       brand_list_hold   (BrandList *self);
void       brand_list_release (BrandList *self);

G_END_DECLS

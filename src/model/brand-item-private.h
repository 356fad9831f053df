/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

/* The history that the item's changes must go through; borrowed, NULL outside a plan with a
 * history. */
void brand_item_set_history (BrandItem    *self,
                             BrandHistory *history);

/* Copies the value in and notifies. */
void brand_item_apply_value (BrandItem        *self,
                             guint             field,
                             const BrandValue *value);

G_END_DECLS

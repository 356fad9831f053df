/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-item-list.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_OPERATE_TASKS,
  BRAND_OPERATE_REVIEWS,
  BRAND_OPERATE_LEARNINGS,
  BRAND_OPERATE_CAPABILITIES,
  BRAND_OPERATE_PARTNERS,
  BRAND_OPERATE_CUSTOMER_ROLES,
  BRAND_OPERATE_PRODUCT_ROLES,
  BRAND_N_OPERATE_LISTS,
} BrandOperateList;

extern const BrandItemListInfo brand_operate_lists[BRAND_N_OPERATE_LISTS];

G_END_DECLS

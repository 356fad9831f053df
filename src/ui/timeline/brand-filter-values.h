/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* By what touchpoints are filtered. */
typedef enum
{
  BRAND_FILTER_STATUS,
  BRAND_FILTER_CHANNEL,
  BRAND_FILTER_BEAT,
  BRAND_FILTER_OWNER,
} BrandFilterBy;

#define BRAND_N_FILTERS 4

/* A value that touchpoints of the plan can have. */
typedef struct
{
  char *key;   /* a choice's name, an id or the text itself; "" is none */
  char *label; /* translated */
} BrandFilterValue;

/* "Status", translated. */
const char *brand_filter_by_get_label (BrandFilterBy by);

/* What the plan's touchpoints have. Elements are BrandFilterValue. (transfer full) */
GPtrArray  *brand_filter_list_values  (BrandPlan    *plan,
                                       BrandFilterBy by);

G_END_DECLS

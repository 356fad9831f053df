/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The numbers of one day, in the order in which they are read. */
typedef enum
{
  BRAND_SUM_MASS,
  BRAND_SUM_COMMUNITY,
  BRAND_SUM_DIRECT,
  BRAND_SUM_ALONE,
  BRAND_SUM_MASS_COMMUNITY,
  BRAND_SUM_MASS_DIRECT,
  BRAND_SUM_COMMUNITY_DIRECT,
  BRAND_SUM_ALL_THREE,
  BRAND_SUM_SYNERGY,
  BRAND_SUM_TOGETHER,
} BrandSumPart;

#define BRAND_SUM_N_PARTS (BRAND_SUM_TOGETHER + 1)

/* One line of the sum that makes a number. */
typedef struct
{
  char *label;
  char *value;
  gboolean is_result;
} BrandSumLine;

/* The planning index of a part on a day, as people see it. */
double      brand_sum_get_value (BrandPlanSynergy *synergy,
                                 BrandSumPart      part,
                                 int               day);
const char *brand_sum_get_label (BrandSumPart      part);

/* How the number comes about: what adds up or multiplies to it, then the number itself.
 * Elements are BrandSumLine. (transfer full) */
GPtrArray  *brand_sum_list      (BrandPlanSynergy *synergy,
                                 BrandSumPart      part,
                                 int               day);

/* Where the plan's assumptions in that number come from, as the plan says: "Where the strengths
 * come from: …". (transfer full) */
char      **brand_sum_list_sources (BrandPlan    *plan,
                                    BrandSumPart  part);

G_END_DECLS

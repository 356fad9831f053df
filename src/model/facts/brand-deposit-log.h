/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

#define BRAND_DEPOSIT_MONTHS 12

/* What was put into a cultivated touchpoint. */
typedef struct
{
  BrandTouchpoint *touchpoint; /* borrowed */
  guint total;
  guint months[BRAND_DEPOSIT_MONTHS];
  int first_month; /* 12 x year + month - 1 */
  int last;        /* the last deposit's day; BRAND_DATE_UNSET when there is none */
  int judge_from;  /* the day on which it is half grown: before, its return tells nothing */
} BrandDepositLog;

/* One for each cultivated touchpoint that is not dropped, in the plan's order. The months are the
 * plan's first twelve, later on those up to today's. Elements are BrandDepositLog.
 * (transfer full) */
GArray *brand_plan_list_deposit_logs (BrandPlan *plan,
                                      int        today);

G_END_DECLS

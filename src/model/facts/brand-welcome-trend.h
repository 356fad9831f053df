/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"
#include "model/kinds/brand-choices-people.h"

G_BEGIN_DECLS

/* How welcome we were in a community, the last time against the first. */
typedef enum
{
  BRAND_WELCOME_TREND_NONE,
  BRAND_WELCOME_TREND_ONCE,
  BRAND_WELCOME_TREND_STEADY,
  BRAND_WELCOME_TREND_RISING,
  BRAND_WELCOME_TREND_FALLING,
} BrandWelcomeTrend;

/* How it felt on that day; never unknown. */
BrandWelcomeState brand_welcome_get_state      (BrandItem *welcome);
int               brand_welcome_get_day        (BrandItem *welcome);

/* @welcomes is by date. */
BrandWelcomeTrend brand_welcome_trend          (const GPtrArray *welcomes);

/* "Invited on 4 May, tolerated on 2 February: more welcome than before". (transfer full) */
char             *brand_welcome_describe_trend (const GPtrArray *welcomes);

G_END_DECLS

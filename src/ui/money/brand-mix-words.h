/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-mix.h"

G_BEGIN_DECLS

/* A suggested mix as people read it. All (transfer full). */

/* "Planning index 24.3 instead of 21.8, 11 % more", or that there is little to gain. */
char *brand_mix_describe_value     (const BrandPlanMix *mix);

/* "30 % of the money, now 45 %", and between which shares the plan is nearly as good. */
char *brand_mix_describe_dimension (const BrandPlanMix *mix,
                                    BrandDimension      dimension);

/* What it costs that no dimension is left out; NULL when nothing. */
char *brand_mix_describe_floor     (const BrandPlanMix *mix);

/* "840 EUR, now 690 EUR". */
char *brand_mix_describe_row       (const BrandPlanMix *mix,
                                    const BrandMixRow  *row);

/* What stays as it is, and why; NULL when nothing does. */
char *brand_mix_describe_rest      (const BrandPlanMix *mix);

/* Of the money that is split, 1 for all of it; 0 when there is none. */
double brand_mix_get_share         (const BrandPlanMix *mix,
                                    BrandDimension      dimension,
                                    gboolean            is_suggested);

G_END_DECLS

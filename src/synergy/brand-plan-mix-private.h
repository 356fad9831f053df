/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-mix.h"

G_BEGIN_DECLS

/* In minor units. */
void brand_mix_row_get_bounds (const BrandMixRow  *row,
                               gboolean            is_free,
                               double             *lower,
                               double             *upper);

/* How the row's money is split among its touchpoints; adds up to 1. */
void brand_mix_row_get_shares (const BrandPlanMix *self,
                               const BrandMixRow  *row,
                               double             *shares);

/* Whole amounts of @unit that add up to @money exactly, what is left over going to the first. */
void brand_mix_split_money    (gint64              money,
                               gint64              unit,
                               const double       *shares,
                               guint               n,
                               gint64             *parts);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/facts/brand-costs.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* The plan's emphasis: what it is, where it comes from, how it is worked out; the plan's own can be
 * set here. */
#define BRAND_TYPE_GOALS_EMPHASIS (brand_goals_emphasis_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsEmphasis, brand_goals_emphasis, BRAND, GOALS_EMPHASIS, AdwBin)

void brand_goals_emphasis_update (BrandGoalsEmphasis *self,
                                  BrandDocument      *document,
                                  const BrandCosts   *costs);

G_END_DECLS

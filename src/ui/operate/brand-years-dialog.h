/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The plan beside that of another year. (transfer floating) */
AdwDialog *brand_years_dialog_new (BrandPlanSynergy *synergy,
                                   BrandPlan        *other);

G_END_DECLS

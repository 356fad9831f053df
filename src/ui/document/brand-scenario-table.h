/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* What the plan and each of its scenarios cost and do, side by side, as they are now.
 * (transfer floating) */
GtkWidget *brand_scenario_table_new (BrandPlanSynergy *synergy);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* Shows how the plan's money would do most, and changes the plan so, in one step. The suggestion is
 * made anew when the plan changes meanwhile. */
#define BRAND_TYPE_MIX_DIALOG (brand_mix_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandMixDialog, brand_mix_dialog, BRAND, MIX_DIALOG, AdwDialog)

AdwDialog *brand_mix_dialog_new (BrandPlanSynergy *synergy,
                                 BrandHistory     *history);

G_END_DECLS

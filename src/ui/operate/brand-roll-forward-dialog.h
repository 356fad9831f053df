/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Asks how a plan goes on next year, and says what is taken along.
 *
 * Signal "rolled" (BrandPlan *): the plan of the next year, which nothing refers to yet. */
#define BRAND_TYPE_ROLL_FORWARD_DIALOG (brand_roll_forward_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandRollForwardDialog, brand_roll_forward_dialog, BRAND,
                      ROLL_FORWARD_DIALOG, AdwDialog)

AdwDialog *brand_roll_forward_dialog_new (BrandPlan *plan);

G_END_DECLS

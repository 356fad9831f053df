/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Searches all texts of the plan.
 *
 * Signal "item-found" (BrandItem *): the user wants to go there; the dialog has closed. */
AdwDialog *brand_search_dialog_new (BrandPlan *plan);

G_END_DECLS

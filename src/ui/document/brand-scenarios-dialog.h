/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* The plan's scenarios: what can be done with each, and what they cost and do beside the plan.
 *
 * Signal "compare" (BrandItem *): a scenario is to be seen behind the timeline. */
#define BRAND_TYPE_SCENARIOS_DIALOG (brand_scenarios_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandScenariosDialog, brand_scenarios_dialog, BRAND, SCENARIOS_DIALOG,
                      AdwDialog)

AdwDialog *brand_scenarios_dialog_new (BrandDocument *document);

G_END_DECLS

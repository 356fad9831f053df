/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/kinds/brand-scenario.h"

G_BEGIN_DECLS

/* What people do with scenarios. Each asks what it must know in a dialog over @widget, acts through
 * the history, and says so in a toast that takes it back. */

/* Asks for a name and a note. */
void brand_scenario_ask_keep   (GtkWidget    *widget,
                                BrandHistory *history);
void brand_scenario_ask_rename (GtkWidget    *widget,
                                BrandHistory *history,
                                BrandItem    *scenario);

/* Asks only where no scenario holds what the plan is now. */
void brand_scenario_ask_use    (GtkWidget    *widget,
                                BrandHistory *history,
                                BrandItem    *scenario);

/* Makes the scenario what the plan is. */
void brand_scenario_renew      (GtkWidget    *widget,
                                BrandHistory *history,
                                BrandItem    *scenario);
void brand_scenario_delete     (GtkWidget    *widget,
                                BrandHistory *history,
                                BrandItem    *scenario);

G_END_DECLS

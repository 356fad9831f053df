/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Different people need different outreach: a touchpoint, adapted for a group. */

/* The plan's groups, each with the action "item.add-variant" (the touchpoint's id, the group's);
 * NULL where there is none. (transfer full) */
GMenuModel *brand_variant_menu_new (BrandPlan *plan,
                                    BrandItem *touchpoint);

/* Puts a copy for the group behind the touchpoint, in one step of the history; a variant's variant
 * is one of what both adapt. Returns the copy, borrowed. */
BrandItem  *brand_variant_add      (BrandHistory *history,
                                    BrandItem    *touchpoint,
                                    BrandItem    *group);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/merge/brand-difference.h"

G_BEGIN_DECLS

/* A list of what differs between two plans: an item a row, which unfolds to its fields, each with
 * what it said before and says after. With @action, which takes an item's id and is the caller's,
 * rows of touchpoints and of what is there after lead to the item; or NULL. */
GtkWidget *brand_difference_view_new (const BrandDifference *difference,
                                      const char            *action);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "draw/map/brand-customer-map.h"

G_BEGIN_DECLS

/* What a press on a pin does: shows its item, or adds what is missing. */
void brand_customer_map_pin_set_action (GtkActionable     *button,
                                        const BrandMapPin *pin,
                                        BrandItem         *group);

G_END_DECLS

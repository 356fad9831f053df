/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What reaches a group, in the order in which it begins, as its people see it. A row leads to its
 * touchpoint by the action "item.show"; one without their words asks for them by the action
 * "customers.fill". */
void brand_group_eyes_fill (GtkBox    *box,
                            BrandPlan *plan,
                            BrandItem *group);

G_END_DECLS

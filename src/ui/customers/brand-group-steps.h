/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/facts/brand-group-step.h"

G_BEGIN_DECLS

/* What would help next, the first with its reason and a button, others as rows. */
void brand_group_steps_fill (GtkListBox      *list,
                             BrandGroupFacts *facts,
                             int              today);

G_END_DECLS

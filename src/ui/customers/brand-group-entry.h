/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A row that is ready for what was learned about the group today: whether one of them was asked or
 * observed, and, on Enter, one more learning. (transfer floating) */
GtkWidget *brand_group_entry_new (BrandHistory *history,
                                  BrandItem    *group,
                                  int           today);

G_END_DECLS

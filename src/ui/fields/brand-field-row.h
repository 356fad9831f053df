/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A list row to edit one field of an item, with the control that its type asks for. Every edit goes
 * through the history; what others change shows. An item that is not in the plan yet is set
 * directly, so that a dialog can fill it before it inserts it. (transfer floating) */
GtkWidget *brand_field_row_new (BrandHistory *history,
                                BrandItem    *item,
                                guint         field);

G_END_DECLS

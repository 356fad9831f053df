/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "clients/brand-client-plan.h"

G_BEGIN_DECLS

/* A plan in the list of clients: its timeline in small, what comes next, what is open and late.
 *
 * Property "narrow": there is room for a phone's row only. */
#define BRAND_TYPE_CLIENT_ROW (brand_client_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandClientRow, brand_client_row, BRAND, CLIENT_ROW, GtkWidget)

GtkWidget *brand_client_row_new      (void);

/* Follows the plan until it gets another one; NULL for none. */
void       brand_client_row_set_plan (BrandClientRow  *self,
                                      BrandClientPlan *plan);

/* Makes the row's parts, once. Before that it is empty and as high as most rows are. */
void       brand_client_row_fill     (BrandClientRow  *self);

G_END_DECLS

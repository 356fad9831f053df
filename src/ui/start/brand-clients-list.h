/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "clients/brand-client-plan.h"

G_BEGIN_DECLS

/* Shows plans by client, one after the other as there is room; rows are as narrow as the page's
 * property "narrow" says. What is shown, in its order. (transfer full) */
GListModel *brand_clients_list_set_up (GtkListView *list,
                                       GtkWidget   *page,
                                       GListModel  *plans);

/* A folder that can't be looked into stands among the plans and opens nothing. */
gboolean    brand_clients_list_opens  (BrandClientPlan *plan);

G_END_DECLS

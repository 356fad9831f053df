/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "clients/brand-client-folder.h"

G_BEGIN_DECLS

/* The folder that the user has chosen for the plans of all clients: one for all windows, remembered
 * by its URI, which stays good where a portal stands between the program and the files.
 *
 * Property "file": the folder, a GFile; NULL while none is chosen. */
#define BRAND_TYPE_CLIENTS (brand_clients_get_type ())
G_DECLARE_FINAL_TYPE (BrandClients, brand_clients, BRAND, CLIENTS, GObject)

/* The application's own, made when it is first asked for. Borrowed. */
BrandClients      *brand_clients_get        (GtkApplication *application);

GFile             *brand_clients_get_file   (BrandClients *self);
void               brand_clients_set_file   (BrandClients *self,
                                             GFile        *file);

/* Lets the user choose one. */
void               brand_clients_ask        (BrandClients *self,
                                             GtkWindow    *window);

/* The folder's plans, which are looked after for as long as somebody has them; NULL while no folder
 * is chosen. (transfer full) */
BrandClientFolder *brand_clients_dup_folder (BrandClients *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/start/brand-clients.h"

G_BEGIN_DECLS

/* The plans of a folder by client, or a way to choose one.
 *
 * Property "narrow": there is room for a phone's rows only. */
#define BRAND_TYPE_CLIENTS_PAGE (brand_clients_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandClientsPage, brand_clients_page, BRAND, CLIENTS_PAGE, AdwBin)

/* Reads nothing before it is on screen. */
void     brand_clients_page_set_clients (BrandClientsPage *self,
                                         BrandClients     *clients);

/* Shows only plans that have these words. */
void     brand_clients_page_set_search  (BrandClientsPage *self,
                                         const char       *text);

/* Opens the first that is shown. */
void     brand_clients_page_open_first  (BrandClientsPage *self);

G_END_DECLS

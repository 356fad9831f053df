/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A row to choose one or several of the plan's items by searching; several stay in the plan's
 * order, as beats do in the plot's. */
#define BRAND_TYPE_FIELD_LINKS (brand_field_links_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldLinks, brand_field_links, BRAND, FIELD_LINKS, BrandFieldFrame)

GtkWidget *brand_field_links_new (BrandFieldBinding *binding);

G_END_DECLS

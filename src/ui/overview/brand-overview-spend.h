/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/facts/brand-spend.h"

G_BEGIN_DECLS

/* A bar: what was spent so far, over what is planned, with a tick at the allowance. The words stand
 * beside it. */
#define BRAND_TYPE_OVERVIEW_SPEND (brand_overview_spend_get_type ())
G_DECLARE_FINAL_TYPE (BrandOverviewSpend, brand_overview_spend, BRAND, OVERVIEW_SPEND, GtkWidget)

GtkWidget *brand_overview_spend_new (const BrandSpend *spend);

G_END_DECLS

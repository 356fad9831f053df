/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* The plan's period with all that culture does in it, above what the plan does then. A press on a
 * mark edits its item by the action "item.edit". */
#define BRAND_TYPE_CULTURE_YEAR (brand_culture_year_get_type ())
G_DECLARE_FINAL_TYPE (BrandCultureYear, brand_culture_year, BRAND, CULTURE_YEAR, GtkWidget)

/* (transfer floating) */
GtkWidget *brand_culture_year_new    (BrandDocument    *document);

/* The plan has changed. */
void       brand_culture_year_update (BrandCultureYear *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Each fills a list of the overview with rows that lead to their place, and returns how many
 * findings there are in all. */
guint brand_overview_add_touchpoints (AdwPreferencesGroup *group,
                                      BrandDocument       *document,
                                      GPtrArray           *rows);
guint brand_overview_add_readings    (AdwPreferencesGroup *group,
                                      BrandDocument       *document,
                                      GPtrArray           *rows);
guint brand_overview_add_checks      (AdwPreferencesGroup *group,
                                      BrandDocument       *document,
                                      GPtrArray           *rows);

/* What culture does next. */
guint brand_overview_add_culture     (AdwPreferencesGroup *group,
                                      BrandDocument       *document,
                                      GPtrArray           *rows);

/* One dimension of the balance: name, share, bar, and the difference in words. */
GtkWidget *brand_overview_balance_new (BrandDocument *document,
                                       BrandDimension dimension);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What was dismissed, with the reason, and a button each that brings it back by the page's action
 * "check.reopen" with the dismissal's id. Hides itself when there is nothing. */
#define BRAND_TYPE_CHECK_DISMISSED (brand_check_dismissed_get_type ())
G_DECLARE_FINAL_TYPE (BrandCheckDismissed, brand_check_dismissed, BRAND, CHECK_DISMISSED, AdwBin)

GtkWidget *brand_check_dismissed_new    (BrandPage *page);
void       brand_check_dismissed_update (BrandCheckDismissed *self);

/* FALSE when it isn't shown. */
gboolean   brand_check_dismissed_focus  (BrandCheckDismissed *self,
                                         BrandItem           *dismissal);

G_END_DECLS

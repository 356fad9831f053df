/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What stands below an item's title on the page of culture. All are (transfer full). */
char *brand_culture_describe_trend   (BrandPage *page,
                                      BrandItem *trend);
char *brand_culture_describe_issue   (BrandPage *page,
                                      BrandItem *issue);
char *brand_culture_describe_ritual  (BrandPage *page,
                                      BrandItem *ritual);
char *brand_culture_describe_holiday (BrandPage *page,
                                      BrandItem *ritual);
char *brand_culture_describe_cause   (BrandPage *page,
                                      BrandItem *cause);

/* What we say, what we do, and what shows it, side by side; hidden while the page is narrow.
 * (transfer floating) */
GtkWidget *brand_culture_ledger_new  (BrandPage *page,
                                      BrandItem *cause);

G_END_DECLS

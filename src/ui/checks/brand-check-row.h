/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* One finding, or all of one check, which opens in place: why it matters and what would help. Its
 * actions, with a finding's key, are the page's: "check.fix", "check.extend", "check.dismiss",
 * and "check.dismiss-all" with a check's name. */
#define BRAND_TYPE_CHECK_ROW (brand_check_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandCheckRow, brand_check_row, BRAND, CHECK_ROW, AdwExpanderRow)

GtkWidget  *brand_check_row_new     (BrandPage  *page,
                                     const char *key);
const char *brand_check_row_get_key (BrandCheckRow *self);

/* Both are borrowed until the next update; @finding is NULL where the row stands for the group. */
void        brand_check_row_update  (BrandCheckRow         *self,
                                     const BrandCheckGroup *group,
                                     const BrandFinding    *finding);

const BrandCheckGroup *brand_check_row_get_group (BrandCheckRow *self);

G_END_DECLS

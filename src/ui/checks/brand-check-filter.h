/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "checks/brand-checks.h"

G_BEGIN_DECLS

/* Chooses among findings by how much they weigh and by where in the plan they are.
 *
 * Signal "changed". */
#define BRAND_TYPE_CHECK_FILTER (brand_check_filter_get_type ())
G_DECLARE_FINAL_TYPE (BrandCheckFilter, brand_check_filter, BRAND, CHECK_FILTER, AdwBin)

GtkWidget *brand_check_filter_new      (void);

/* Offers what there is something of; hides itself, and lets all pass, where there is little. */
void       brand_check_filter_update   (BrandCheckFilter    *self,
                                        const BrandFindings *findings);
gboolean   brand_check_filter_contains (BrandCheckFilter *self,
                                        const BrandCheck *check);

/* Lets all pass. */
void       brand_check_filter_reset    (BrandCheckFilter *self);

/* Where what a check finds is put right: the kind, and its section or -1. */
BrandKindId brand_check_get_place      (const BrandCheck *check);

G_END_DECLS

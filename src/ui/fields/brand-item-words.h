/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The values of some fields in one line, "School · 140 people": their names with spaces between.
 * What is empty or unknown is left out. (transfer full) */
char       *brand_item_dup_words     (BrandPlan  *plan,
                                      BrandItem  *item,
                                      const char *fields);

const char *brand_kind_get_icon_name (BrandKindId id);

G_END_DECLS

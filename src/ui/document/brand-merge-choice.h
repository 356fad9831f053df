/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/merge/brand-merge.h"

G_BEGIN_DECLS

/* One conflict of a merge, with what both say side by side. Nothing is chosen until somebody does,
 * which emits "chosen". */
#define BRAND_TYPE_MERGE_CHOICE (brand_merge_choice_get_type ())
G_DECLARE_FINAL_TYPE (BrandMergeChoice, brand_merge_choice, BRAND, MERGE_CHOICE, GtkBox)

/* Borrows the conflict, which must outlive it. */
GtkWidget *brand_merge_choice_new    (BrandMerge       *merge,
                                      BrandConflict    *conflict);

/* Ours or theirs. */
void       brand_merge_choice_choose (BrandMergeChoice *self,
                                      BrandMergeSide    side);

/* The box of the two sides, whose orientation a breakpoint sets. Borrowed. */
GtkWidget *brand_merge_choice_get_sides (BrandMergeChoice *self);

G_END_DECLS

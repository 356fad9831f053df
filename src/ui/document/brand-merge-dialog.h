/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/merge/brand-merge.h"

G_BEGIN_DECLS

/* Asks about every conflict of a merge, with mine and the file's side by side. Emits "merge" when
 * all are decided and the user wants it, and closes; closes without it when they give up. */
#define BRAND_TYPE_MERGE_DIALOG (brand_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandMergeDialog, brand_merge_dialog, BRAND, MERGE_DIALOG, AdwDialog)

/* The merge's choices become what the user chooses. (transfer full) of @merge */
AdwDialog *brand_merge_dialog_new (BrandMerge *merge);

G_END_DECLS

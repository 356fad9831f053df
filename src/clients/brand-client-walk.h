/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clients/brand-client-index.h"

G_BEGIN_DECLS

/* How deep folders are looked into, and how much is too much for one list. */
#define BRAND_WALK_MAX_DEPTH 8
#define BRAND_WALK_MAX_FOLDERS 4000
#define BRAND_WALK_MAX_PLANS 10000

/* What was found in a folder and those in it. */
typedef struct
{
  GPtrArray *plans;   /* BrandClientEntry not read yet; with an error for a folder that can't be
                       * looked into, or for one with more than is shown */
  GPtrArray *folders; /* GFile: all that were looked into, to be watched */
} BrandWalk;

/* Looks for files with a plan's ending. Links are followed, each folder is looked into once;
 * hidden files and folders are left out. NULL if the folder itself can't be read, or when
 * cancelled. Safe in any thread. (transfer full) */
BrandWalk *brand_walk_new  (GFile        *folder,
                            GCancellable *cancellable,
                            GError      **error);
void       brand_walk_free (BrandWalk *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandWalk, brand_walk_free)

G_END_DECLS

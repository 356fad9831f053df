/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/brand-storage-error.h"

/* base.brandplan with `from` (all of it when NULL) replaced by `to`, and where that must be
 * told. */
typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  guint line;
  guint column;
  const char *member;
  BrandStorageError code;
} BadPlan;

extern const BadPlan bad_texts[];
extern const guint n_bad_texts;
extern const BadPlan bad_plans[];
extern const guint n_bad_plans;
extern const BadPlan bad_kinds[];
extern const guint n_bad_kinds;

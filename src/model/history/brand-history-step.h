/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A change that owns its item and its values. */
typedef struct
{
  BrandChangeType type;
  BrandItem *item;
  guint field;
  BrandValue before;
  BrandValue after;
  guint from;
  guint to;
  gboolean is_of_plan;
} BrandRecord;

/* What one undo takes back. */
typedef struct
{
  char *label;
  GArray *records; /* BrandRecord */
  guint turn;      /* after the record that was set again last */
} BrandStep;

BrandStep *brand_step_new  (const char *label);
void       brand_step_free (BrandStep *step);

void       brand_step_add_set (BrandStep        *step,
                               BrandItem        *item,
                               guint             field,
                               const BrandValue *before,
                               const BrandValue *after);
void       brand_step_add     (BrandStep      *step,
                               BrandChangeType type,
                               BrandItem      *item,
                               guint           from,
                               guint           to);

void       brand_step_add_extras (BrandStep  *step,
                                  BrandItem  *item,
                                  gboolean    is_of_plan,
                                  const char *before,
                                  const char *after);

/* Does the record, or takes it back, in the plan; `change` then says what has happened. */
void       brand_record_apply (const BrandRecord *record,
                               BrandPlan         *plan,
                               gboolean           backwards,
                               BrandChange       *change);

char      *brand_step_dup_label (BrandStep *step);

G_END_DECLS

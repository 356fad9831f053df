/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Items by what people call them: their titles. What has none, or shares it with another of its
 * kind, is called by its id in brackets as well: "Opening day [k4m2]". */
typedef struct _BrandCsvReferences BrandCsvReferences;

/* All that the plan has now. (transfer full) */
BrandCsvReferences *brand_csv_references_new      (BrandPlan *plan);
void                brand_csv_references_free     (BrandCsvReferences *self);

/* Further items, not in the plan yet. */
void                brand_csv_references_add      (BrandCsvReferences *self,
                                                   BrandItem          *item);

/* The one item of that kind that a text names; NULL for none, or several. Borrowed. */
BrandItem          *brand_csv_references_find     (BrandCsvReferences *self,
                                                   BrandKindId         kind,
                                                   const char         *text);

/* Whether more than one has that title. */
gboolean            brand_csv_references_is_shared (BrandCsvReferences *self,
                                                    BrandKindId         kind,
                                                    const char         *text);

/* A text that finds the item again. (transfer full) */
char               *brand_csv_references_dup_name (BrandCsvReferences *self,
                                                   BrandItem          *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCsvReferences, brand_csv_references_free)

G_END_DECLS

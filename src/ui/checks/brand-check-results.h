/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* What the checks find in a document's plan. The plan is looked at once after each change, however
 * many ask; what was found stays valid while somebody holds it, even when the plan goes on. */
typedef struct
{
  BrandFindings *findings;
  int today;
} BrandCheckResults;

/* (transfer full) */
BrandCheckResults  *brand_check_results_new   (BrandDocument *document);
void                brand_check_results_unref (BrandCheckResults *self);

/* What names a finding while others come and go, for actions and rows. (transfer full) */
char               *brand_check_dup_key       (const BrandFinding *finding);

/* The open finding, or, by the name of a check, the first of its findings; NULL when it is gone.
 * Borrowed. */
const BrandFinding *brand_check_results_find  (const BrandCheckResults *self,
                                               const char              *key);

/* Which finding the checks' page is to open when it is shown next; NULL forgets it. */
void                brand_check_want          (BrandDocument *document,
                                               const char    *key);

/* NULL when none is wanted. */
const char         *brand_check_get_wanted    (BrandDocument *document);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCheckResults, brand_check_results_unref)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What every plan's file says about itself. A reader opens a file of its own major version whose
 * minimum reader is not above its own: new members raise the minor version, new choices the
 * minimum reader too. */
#define BRAND_PLAN_FORMAT "brand-plan"
#define BRAND_PLAN_VERSION "1.0"
#define BRAND_PLAN_MAJOR_VERSION 1
#define BRAND_PLAN_READER 1
#define BRAND_PLAN_SCHEMA "https://brand-planner.example/schema/plan-1.json"

/* The plan as canonical text: the same plan, the same bytes. (transfer full) */
GBytes *brand_plan_write (BrandPlan *plan);

/* What a file that was read said in place of BRAND_PLAN_SCHEMA and BRAND_PLAN_VERSION, to be
 * written back. */
void    brand_plan_keep_header (BrandPlan  *plan,
                                const char *schema,
                                const char *version);

/* The same as another plan's file. */
void    brand_plan_copy_header (BrandPlan  *plan,
                                BrandPlan  *from);

/* What the file of a merged plan says there: as the side that says something else than the base
 * (NULL for none), of two such the one of the later version. */
void    brand_plan_merge_header (BrandPlan  *merged,
                                 BrandPlan  *base,
                                 BrandPlan  *ours,
                                 BrandPlan  *theirs);

G_END_DECLS

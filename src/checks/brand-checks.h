/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

typedef struct _BrandCheck BrandCheck;

/* What a check found. */
typedef struct
{
  const BrandCheck *check;
  BrandItem *item; /* where to look; owned; NULL for the plan as a whole */
  char *text;      /* what is so, a whole sentence, translated */
} BrandFinding;

typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  const BrandCheck *check;
  GPtrArray *findings;
} BrandCheckRun;

/* A rule: its text says why the finding matters; the function adds what it finds. */
struct _BrandCheck
{
  const char *name;
  const char *why;
  void (*run) (BrandCheckRun *run);
};

/* Every finding of every check, in the table's order. (transfer full), elements are BrandFinding */
GPtrArray *brand_checks_run (BrandPlan        *plan,
                             BrandPlanSynergy *synergy);

void brand_finding_free (BrandFinding *finding);

G_END_DECLS

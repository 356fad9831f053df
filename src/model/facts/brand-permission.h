/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"
#include "model/kinds/brand-choices-people.h"

G_BEGIN_DECLS

/* What decides whether we may take part in a community, and what we have decided ourselves. */
typedef struct
{
  BrandAnswer relevant;
  BrandAnswer brings_resources;
  BrandAnswer brings_expertise;
  BrandDecision own; /* BRAND_DECISION_BY_ANSWERS: none */
} BrandPermissionAnswers;

/* BRAND_DECISION_BY_ANSWERS stands for a decision that can't be made yet. */
typedef struct
{
  BrandDecision decision;   /* what counts: our own, else what follows from the answers */
  BrandDecision by_answers; /* what follows from the answers */
  gboolean is_own;
  gboolean is_otherwise;    /* our own is not what the answers say */
  gboolean is_settled;      /* no answer is missing that could change what follows */
  const char *reason;       /* of what follows, to be translated */
  const char *change;       /* what would change it, to be translated */
} BrandPermissionResult;

/* Each answer that is yes leads one step further in: who doesn't matter to them stays out, who
 * matters but brings nothing lets somebody speak whom they trust, who brings resources or expertise
 * supports, and who brings both joins. */
void brand_permission_decide     (const BrandPermissionAnswers *answers,
                                  BrandPermissionResult        *result);

/* The same for a community's own fields. */
void brand_permission_decide_for (BrandItem             *community,
                                  BrandPermissionResult *result);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-permission.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-kinds.h"

typedef struct
{
  BrandDecision decision;
  const char *reason;
  const char *change;
} Outcome;

static const Outcome not_asked = {
  BRAND_DECISION_BY_ANSWERS,
  N_("Nobody knows yet whether you matter to them."),
  N_("Ask one of them what they would miss without you."),
};

static const Outcome not_relevant = {
  BRAND_DECISION_STAY_OUT,
  N_("You don’t matter to what brings them together, so you would only interrupt."),
  N_("It would change if a need of theirs became one that you can meet."),
};

static const Outcome nothing_known = {
  BRAND_DECISION_BY_ANSWERS,
  N_("You matter to them, but nothing says what you would bring."),
  N_("Name one thing that they lack and you have: a room, a tool, time, a skill."),
};

static const Outcome brings_nothing = {
  BRAND_DECISION_INFLUENCER,
  N_("You matter to them but bring nothing of your own, so somebody they trust should speak."),
  N_("Bring resources or expertise, and you may support them yourself."),
};

static const Outcome brings_resources = {
  BRAND_DECISION_SUPPORT,
  N_("You matter to them and bring what they lack: help from the side, and let them speak."),
  N_("Bring expertise of your own as well, and you may join as one of them."),
};

static const Outcome brings_expertise = {
  BRAND_DECISION_SUPPORT,
  N_("You matter to them and know what they want to know: answer when you are asked."),
  N_("Bring resources as well, and you may join as one of them."),
};

static const Outcome brings_both = {
  BRAND_DECISION_JOIN,
  N_("You matter to them and bring both resources and expertise."),
  N_("It would change if you stopped bringing one of the two."),
};

static const Outcome *
find_outcome (const BrandPermissionAnswers *answers)
{
  gboolean has_resources = answers->brings_resources == BRAND_ANSWER_YES;
  gboolean has_expertise = answers->brings_expertise == BRAND_ANSWER_YES;

  if (answers->relevant == BRAND_ANSWER_UNKNOWN)
    return &not_asked;
  if (answers->relevant == BRAND_ANSWER_NO)
    return &not_relevant;
  if (has_resources && has_expertise)
    return &brings_both;
  if (has_resources || has_expertise)
    return has_resources ? &brings_resources : &brings_expertise;
  if (answers->brings_resources == BRAND_ANSWER_NO && answers->brings_expertise == BRAND_ANSWER_NO)
    return &brings_nothing;
  return &nothing_known;
}

static gboolean
is_settled (const BrandPermissionAnswers *answers)
{
  if (answers->relevant != BRAND_ANSWER_YES)
    return answers->relevant == BRAND_ANSWER_NO;
  return answers->brings_resources != BRAND_ANSWER_UNKNOWN
         && answers->brings_expertise != BRAND_ANSWER_UNKNOWN;
}

void
brand_permission_decide (const BrandPermissionAnswers *answers,
                         BrandPermissionResult        *result)
{
  const Outcome *outcome = find_outcome (answers);

  *result = (BrandPermissionResult) {
    .by_answers = outcome->decision,
    .is_own = answers->own != BRAND_DECISION_BY_ANSWERS,
    .is_settled = is_settled (answers),
    .reason = outcome->reason,
    .change = outcome->change,
  };
  result->decision = result->is_own ? answers->own : outcome->decision;
  result->is_otherwise = result->is_own && answers->own != outcome->decision;
}

#define CHOICE(item, name) \
  (brand_item_get_value (item, BRAND_KIND_FIELD (&brand_community_kind, name))->choice)

void
brand_permission_decide_for (BrandItem             *community,
                             BrandPermissionResult *result)
{
  BrandPermissionAnswers answers;

  g_return_if_fail (BRAND_IS_COMMUNITY (community));

  answers.relevant = (BrandAnswer) CHOICE (community, "relevant");
  answers.brings_resources = (BrandAnswer) CHOICE (community, "brings_resources");
  answers.brings_expertise = (BrandAnswer) CHOICE (community, "brings_expertise");
  answers.own = (BrandDecision) CHOICE (community, "decision");
  brand_permission_decide (&answers, result);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/kinds/brand-beat.h"
#include "model/kinds/brand-goal.h"
#include "model/kinds/brand-measure.h"
#include "model/kinds/brand-plan-info.h"
#include "model/kinds/brand-reading.h"
#include "model/kinds/brand-story.h"
#include "model/kinds/brand-touchpoint.h"

G_BEGIN_DECLS

/* The kinds in the order in which a file holds them. A new kind is a table in a file of its own,
 * a line here and below, and a line in brand-kinds.c. */
typedef enum
{
  BRAND_KIND_PLAN_INFO,
  BRAND_KIND_STORY,
  BRAND_KIND_BEAT,
  BRAND_KIND_TOUCHPOINT,
  BRAND_KIND_GOAL,
  BRAND_KIND_MEASURE,
  BRAND_KIND_READING,
  BRAND_KIND_GROUP,
  BRAND_KIND_SECRET,
  BRAND_KIND_LEARNING,
  BRAND_KIND_EXPECTATION,
  BRAND_KIND_JOB,
  BRAND_KIND_COMMUNITY,
  BRAND_KIND_WELCOME,
  BRAND_KIND_SOCIAL_CURRENCY,
  BRAND_KIND_INFLUENCER,
  BRAND_KIND_STORY_HEARD,
  BRAND_KIND_TREND,
  BRAND_KIND_ISSUE,
  BRAND_KIND_RITUAL,
  BRAND_KIND_CAUSE,
  BRAND_KIND_OFFER,
  BRAND_KIND_BARRIER,
  BRAND_KIND_COMPETITOR,
  BRAND_KIND_CAPABILITY,
  BRAND_KIND_PARTNER,
  BRAND_KIND_ROLE,
  BRAND_KIND_TASK,
  BRAND_KIND_DEPOSIT,
  BRAND_KIND_REVIEW,
  BRAND_KIND_DISMISSAL,
  BRAND_KIND_ANSWER,
  BRAND_KIND_TAKEAWAY,
  BRAND_KIND_LESSON_RECORD,
  BRAND_KIND_ASSESSMENT,
  BRAND_KIND_RATING,
  BRAND_KIND_SCENARIO,
  BRAND_N_KINDS,
} BrandKindId;

BRAND_DECLARE_KIND (BrandGroup, brand_group, GROUP)
BRAND_DECLARE_KIND (BrandSecret, brand_secret, SECRET)
BRAND_DECLARE_KIND (BrandLearning, brand_learning, LEARNING)
BRAND_DECLARE_KIND (BrandExpectation, brand_expectation, EXPECTATION)
BRAND_DECLARE_KIND (BrandJob, brand_job, JOB)
BRAND_DECLARE_KIND (BrandCommunity, brand_community, COMMUNITY)
BRAND_DECLARE_KIND (BrandWelcome, brand_welcome, WELCOME)
BRAND_DECLARE_KIND (BrandSocialCurrency, brand_social_currency, SOCIAL_CURRENCY)
BRAND_DECLARE_KIND (BrandInfluencer, brand_influencer, INFLUENCER)
BRAND_DECLARE_KIND (BrandStoryHeard, brand_story_heard, STORY_HEARD)
BRAND_DECLARE_KIND (BrandTrend, brand_trend, TREND)
BRAND_DECLARE_KIND (BrandIssue, brand_issue, ISSUE)
BRAND_DECLARE_KIND (BrandRitual, brand_ritual, RITUAL)
BRAND_DECLARE_KIND (BrandCause, brand_cause, CAUSE)
BRAND_DECLARE_KIND (BrandOffer, brand_offer, OFFER)
BRAND_DECLARE_KIND (BrandBarrier, brand_barrier, BARRIER)
BRAND_DECLARE_KIND (BrandCompetitor, brand_competitor, COMPETITOR)
BRAND_DECLARE_KIND (BrandCapability, brand_capability, CAPABILITY)
BRAND_DECLARE_KIND (BrandPartner, brand_partner, PARTNER)
BRAND_DECLARE_KIND (BrandTeamRole, brand_team_role, TEAM_ROLE)
BRAND_DECLARE_KIND (BrandTask, brand_task, TASK)
BRAND_DECLARE_KIND (BrandDeposit, brand_deposit, DEPOSIT)
BRAND_DECLARE_KIND (BrandReview, brand_review, REVIEW)
BRAND_DECLARE_KIND (BrandDismissal, brand_dismissal, DISMISSAL)
BRAND_DECLARE_KIND (BrandLessonAnswer, brand_lesson_answer, LESSON_ANSWER)
BRAND_DECLARE_KIND (BrandLessonTakeaway, brand_lesson_takeaway, LESSON_TAKEAWAY)
BRAND_DECLARE_KIND (BrandLessonRecord, brand_lesson_record, LESSON_RECORD)
BRAND_DECLARE_KIND (BrandAssessment, brand_assessment, ASSESSMENT)
BRAND_DECLARE_KIND (BrandRating, brand_rating, RATING)
BRAND_DECLARE_KIND (BrandScenario, brand_scenario, SCENARIO)

const BrandKind *brand_kind_get (BrandKindId id);

/* The kind of that name, as references and files say it; BRAND_N_KINDS when there is none. */
BrandKindId brand_kind_find (const char *name);

/* A new item of that kind with every field at its initial value. (transfer full) */
BrandItem *brand_item_new (BrandKindId id);

BrandKindId brand_item_get_kind_id (BrandItem *item);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/kinds/brand-kinds.h"

static const struct
{
  const BrandKind *kind;
  GType (*get_type) (void);
} kinds[BRAND_N_KINDS] = {
  [BRAND_KIND_PLAN_INFO] = { &brand_plan_info_kind, brand_plan_info_get_type },
  [BRAND_KIND_STORY] = { &brand_story_kind, brand_story_get_type },
  [BRAND_KIND_BEAT] = { &brand_beat_kind, brand_beat_get_type },
  [BRAND_KIND_TOUCHPOINT] = { &brand_touchpoint_kind, brand_touchpoint_get_type },
  [BRAND_KIND_GOAL] = { &brand_goal_kind, brand_goal_get_type },
  [BRAND_KIND_MEASURE] = { &brand_measure_kind, brand_measure_get_type },
  [BRAND_KIND_READING] = { &brand_reading_kind, brand_reading_get_type },
  [BRAND_KIND_GROUP] = { &brand_group_kind, brand_group_get_type },
  [BRAND_KIND_SECRET] = { &brand_secret_kind, brand_secret_get_type },
  [BRAND_KIND_LEARNING] = { &brand_learning_kind, brand_learning_get_type },
  [BRAND_KIND_EXPECTATION] = { &brand_expectation_kind, brand_expectation_get_type },
  [BRAND_KIND_JOB] = { &brand_job_kind, brand_job_get_type },
  [BRAND_KIND_COMMUNITY] = { &brand_community_kind, brand_community_get_type },
  [BRAND_KIND_WELCOME] = { &brand_welcome_kind, brand_welcome_get_type },
  [BRAND_KIND_SOCIAL_CURRENCY] = { &brand_social_currency_kind, brand_social_currency_get_type },
  [BRAND_KIND_INFLUENCER] = { &brand_influencer_kind, brand_influencer_get_type },
  [BRAND_KIND_STORY_HEARD] = { &brand_story_heard_kind, brand_story_heard_get_type },
  [BRAND_KIND_TREND] = { &brand_trend_kind, brand_trend_get_type },
  [BRAND_KIND_ISSUE] = { &brand_issue_kind, brand_issue_get_type },
  [BRAND_KIND_RITUAL] = { &brand_ritual_kind, brand_ritual_get_type },
  [BRAND_KIND_CAUSE] = { &brand_cause_kind, brand_cause_get_type },
  [BRAND_KIND_OFFER] = { &brand_offer_kind, brand_offer_get_type },
  [BRAND_KIND_BARRIER] = { &brand_barrier_kind, brand_barrier_get_type },
  [BRAND_KIND_COMPETITOR] = { &brand_competitor_kind, brand_competitor_get_type },
  [BRAND_KIND_CAPABILITY] = { &brand_capability_kind, brand_capability_get_type },
  [BRAND_KIND_PARTNER] = { &brand_partner_kind, brand_partner_get_type },
  [BRAND_KIND_ROLE] = { &brand_team_role_kind, brand_team_role_get_type },
  [BRAND_KIND_TASK] = { &brand_task_kind, brand_task_get_type },
  [BRAND_KIND_DEPOSIT] = { &brand_deposit_kind, brand_deposit_get_type },
  [BRAND_KIND_REVIEW] = { &brand_review_kind, brand_review_get_type },
  [BRAND_KIND_DISMISSAL] = { &brand_dismissal_kind, brand_dismissal_get_type },
  [BRAND_KIND_ANSWER] = { &brand_lesson_answer_kind, brand_lesson_answer_get_type },
  [BRAND_KIND_TAKEAWAY] = { &brand_lesson_takeaway_kind, brand_lesson_takeaway_get_type },
  [BRAND_KIND_LESSON_RECORD] = { &brand_lesson_record_kind, brand_lesson_record_get_type },
  [BRAND_KIND_ASSESSMENT] = { &brand_assessment_kind, brand_assessment_get_type },
  [BRAND_KIND_RATING] = { &brand_rating_kind, brand_rating_get_type },
  [BRAND_KIND_SCENARIO] = { &brand_scenario_kind, brand_scenario_get_type },
};

const BrandKind *
brand_kind_get (BrandKindId id)
{
  g_return_val_if_fail (id < BRAND_N_KINDS, NULL);

  return kinds[id].kind;
}

BrandKindId
brand_kind_find (const char *name)
{
  guint id = 0;

  while (id < BRAND_N_KINDS && !g_str_equal (kinds[id].kind->name, name))
    id++;

  return (BrandKindId) id;
}

BrandItem *
brand_item_new (BrandKindId id)
{
  return g_object_new (kinds[id].get_type (), NULL);
}

BrandKindId
brand_item_get_kind_id (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint id = 0;

  while (kinds[id].kind != kind)
    id++;

  return (BrandKindId) id;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

/* What can be chosen about touchpoints, measures, culture, offers and the work itself. */

typedef enum
{
  BRAND_FUNCTION_NONE,
  BRAND_FUNCTION_MARKETING,
  BRAND_FUNCTION_SALES,
  BRAND_FUNCTION_SERVICE,
  BRAND_FUNCTION_PRODUCT,
  BRAND_FUNCTION_LEADERSHIP,
  BRAND_FUNCTION_FINANCE,
  BRAND_FUNCTION_IT,
  BRAND_FUNCTION_FRONT_LINE,
  BRAND_FUNCTION_PARTNER,
} BrandFunction;

typedef enum
{
  BRAND_BOUNDARY_LOCAL,
  BRAND_BOUNDARY_REGIONAL,
  BRAND_BOUNDARY_NATIONAL,
  BRAND_BOUNDARY_INTERNATIONAL,
  BRAND_BOUNDARY_BOUNDLESS,
} BrandBoundary;

typedef enum
{
  BRAND_EFFORT_UNKNOWN,
  BRAND_EFFORT_EASY,
  BRAND_EFFORT_SOME_WORK,
  BRAND_EFFORT_HARD,
} BrandEffort;

typedef enum
{
  BRAND_LEVEL_UNKNOWN,
  BRAND_LEVEL_LOW,
  BRAND_LEVEL_MEDIUM,
  BRAND_LEVEL_HIGH,
} BrandLevel;

typedef enum
{
  BRAND_OPERATING_DESIGN,
  BRAND_OPERATING_BUILD,
  BRAND_OPERATING_OPERATE,
  BRAND_OPERATING_RENEW,
} BrandOperating;

typedef enum
{
  BRAND_JOURNEY_NONE,
  BRAND_JOURNEY_NOTICE,
  BRAND_JOURNEY_CONSIDER,
  BRAND_JOURNEY_CHOOSE,
  BRAND_JOURNEY_USE,
  BRAND_JOURNEY_COME_BACK,
  BRAND_JOURNEY_TELL,
} BrandJourney;

typedef enum
{
  BRAND_PERMISSION_UNKNOWN,
  BRAND_PERMISSION_NOT_NEEDED,
  BRAND_PERMISSION_GIVEN,
  BRAND_PERMISSION_MISSING,
} BrandPermission;

typedef enum
{
  BRAND_TALK_UNKNOWN,
  BRAND_TALK_ONE_WAY,
  BRAND_TALK_TWO_WAY,
} BrandTalk;

typedef enum
{
  BRAND_TRAFFIC_UNKNOWN,
  BRAND_TRAFFIC_OUTGOING,
  BRAND_TRAFFIC_INCOMING,
  BRAND_TRAFFIC_BOTH,
} BrandTraffic;

typedef enum
{
  BRAND_ATTENTION_UNKNOWN,
  BRAND_ATTENTION_PAID,
  BRAND_ATTENTION_OWNED,
  BRAND_ATTENTION_EARNED,
} BrandAttention;

typedef enum
{
  BRAND_CONTENT_NONE,
  BRAND_CONTENT_BLOG,
  BRAND_CONTENT_PODCAST,
  BRAND_CONTENT_PAPER,
  BRAND_CONTENT_VIDEO,
  BRAND_CONTENT_NEWSLETTER,
  BRAND_CONTENT_EVENT,
  BRAND_CONTENT_CONVERSATION,
} BrandContent;

typedef enum
{
  BRAND_SPREAD_UNKNOWN,
  BRAND_SPREAD_AUTHORISED,
  BRAND_SPREAD_EMPLOYEES,
  BRAND_SPREAD_CUSTOMERS,
  BRAND_SPREAD_PROSPECTS,
} BrandSpread;

typedef enum
{
  BRAND_TOPIC_UNKNOWN,
  BRAND_TOPIC_THEM,
  BRAND_TOPIC_US,
} BrandTopic;

typedef enum
{
  BRAND_MEASURE_ROLE_UNKNOWN,
  BRAND_MEASURE_ROLE_ATTENTION,
  BRAND_MEASURE_ROLE_BELONGING,
  BRAND_MEASURE_ROLE_RELATIONSHIP,
  BRAND_MEASURE_ROLE_BEHAVIOUR,
  BRAND_MEASURE_ROLE_VALUE,
  BRAND_MEASURE_ROLE_SALES,
} BrandMeasureRole;

typedef enum
{
  BRAND_TREND_RISING,
  BRAND_TREND_CRESTING,
  BRAND_TREND_PAST,
} BrandTrendStage;

typedef enum
{
  BRAND_RELEVANCE_UNKNOWN,
  BRAND_RELEVANCE_CATEGORY,
  BRAND_RELEVANCE_CUSTOMERS,
  BRAND_RELEVANCE_BOTH,
} BrandRelevance;

typedef enum
{
  BRAND_PREPARED_NO,
  BRAND_PREPARED_PARTLY,
  BRAND_PREPARED_READY,
} BrandPrepared;

typedef enum
{
  BRAND_REPEATS_ONCE,
  BRAND_REPEATS_WEEKLY,
  BRAND_REPEATS_MONTHLY,
  BRAND_REPEATS_YEARLY,
  BRAND_REPEATS_WEEKDAY,
  BRAND_REPEATS_EASTER,
  BRAND_REPEATS_ORTHODOX_EASTER,
  BRAND_REPEATS_LIST,
} BrandRepeats;

typedef enum
{
  BRAND_WEEKDAY_MONDAY,
  BRAND_WEEKDAY_TUESDAY,
  BRAND_WEEKDAY_WEDNESDAY,
  BRAND_WEEKDAY_THURSDAY,
  BRAND_WEEKDAY_FRIDAY,
  BRAND_WEEKDAY_SATURDAY,
  BRAND_WEEKDAY_SUNDAY,
} BrandWeekday;

typedef enum
{
  BRAND_OFFER_FORM_WHOLE_ANSWER,
  BRAND_OFFER_FORM_BUNDLE,
  BRAND_OFFER_FORM_SINGLE,
} BrandOfferForm;

typedef enum
{
  BRAND_OFFER_IDEA,
  BRAND_OFFER_PLANNED,
  BRAND_OFFER_LIVE,
  BRAND_OFFER_DROPPED,
} BrandOfferState;

typedef enum
{
  BRAND_BARRIER_EXIT,
  BRAND_BARRIER_ENTRY,
} BrandBarrierSide;

typedef enum
{
  BRAND_HOLD_HABIT,
  BRAND_HOLD_RELATIONSHIP,
  BRAND_HOLD_COMMUNITY,
  BRAND_HOLD_SKILL,
  BRAND_HOLD_DATA,
  BRAND_HOLD_COST,
} BrandHold;

typedef enum
{
  BRAND_CAPABILITY_STAFF,
  BRAND_CAPABILITY_SKILL,
  BRAND_CAPABILITY_TOOL,
  BRAND_CAPABILITY_PLACE,
  BRAND_CAPABILITY_CARE,
  BRAND_CAPABILITY_REPORTING,
} BrandCapabilityType;

typedef enum
{
  BRAND_CAPABILITY_STATE_MISSING,
  BRAND_CAPABILITY_STATE_STARTED,
  BRAND_CAPABILITY_STATE_READY,
} BrandCapabilityState;

typedef enum
{
  BRAND_PARTNER_PARTNER,
  BRAND_PARTNER_COUNCIL,
  BRAND_PARTNER_ASSOCIATION,
  BRAND_PARTNER_SUPPLIER,
} BrandPartnerType;

typedef enum
{
  BRAND_ROLE_SIDE_CUSTOMER,
  BRAND_ROLE_SIDE_PRODUCT,
} BrandRoleSide;

typedef enum
{
  BRAND_DEPOSIT_POST,
  BRAND_DEPOSIT_COMMENT,
  BRAND_DEPOSIT_LINK,
  BRAND_DEPOSIT_SHARE,
  BRAND_DEPOSIT_VISIT,
  BRAND_DEPOSIT_ANSWER,
} BrandDepositForm;

extern const BrandChoice brand_function_choices[];
extern const BrandChoice brand_boundary_choices[];
extern const BrandChoice brand_ease_choices[];
extern const BrandChoice brand_level_choices[];
extern const BrandChoice brand_operating_choices[];
extern const BrandChoice brand_journey_choices[];
extern const BrandChoice brand_permission_choices[];
extern const BrandChoice brand_talk_choices[];
extern const BrandChoice brand_traffic_choices[];
extern const BrandChoice brand_attention_choices[];
extern const BrandChoice brand_content_choices[];
extern const BrandChoice brand_spread_choices[];
extern const BrandChoice brand_topic_choices[];
extern const BrandChoice brand_measure_role_choices[];
extern const BrandChoice brand_trend_stage_choices[];
extern const BrandChoice brand_relevance_choices[];
extern const BrandChoice brand_prepared_choices[];
extern const BrandChoice brand_repeats_choices[];
extern const BrandChoice brand_weekday_choices[];
extern const BrandChoice brand_offer_form_choices[];
extern const BrandChoice brand_offer_state_choices[];
extern const BrandChoice brand_barrier_side_choices[];
extern const BrandChoice brand_hold_choices[];
extern const BrandChoice brand_capability_type_choices[];
extern const BrandChoice brand_capability_state_choices[];
extern const BrandChoice brand_partner_type_choices[];
extern const BrandChoice brand_role_side_choices[];
extern const BrandChoice brand_deposit_form_choices[];

G_END_DECLS

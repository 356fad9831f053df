/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

/* What can be chosen about customers, communities and who speaks in them. */

typedef enum
{
  BRAND_BUILT_AROUND_UNKNOWN,
  BRAND_BUILT_AROUND_THEIR_NEED,
  BRAND_BUILT_AROUND_OUR_FUNCTION,
} BrandBuiltAround;

/* How a community felt on a day is one of these without the first, so one less. */
typedef enum
{
  BRAND_WELCOME_UNKNOWN,
  BRAND_WELCOME_INTERRUPTING,
  BRAND_WELCOME_TOLERATED,
  BRAND_WELCOME_WELCOME,
  BRAND_WELCOME_INVITED,
} BrandWelcomeState;

typedef enum
{
  BRAND_METHOD_ASKED,
  BRAND_METHOD_OBSERVED,
} BrandMethod;

typedef enum
{
  BRAND_ANSWER_UNKNOWN,
  BRAND_ANSWER_YES,
  BRAND_ANSWER_NO,
} BrandAnswer;

typedef enum
{
  BRAND_IDENTIFIED_UNKNOWN,
  BRAND_IDENTIFIED_SELF_IDENTIFIED,
  BRAND_IDENTIFIED_TARGETED,
} BrandIdentified;

typedef enum
{
  BRAND_CONFIDENCE_GUESS,
  BRAND_CONFIDENCE_HEARD_ONCE,
  BRAND_CONFIDENCE_HEARD_OFTEN,
  BRAND_CONFIDENCE_CHECKED,
} BrandConfidence;

typedef enum
{
  BRAND_EXPECTATION_SERVICE,
  BRAND_EXPECTATION_VOICE,
  BRAND_EXPECTATION_SPEED,
  BRAND_EXPECTATION_PRICE,
  BRAND_EXPECTATION_PRODUCT,
  BRAND_EXPECTATION_OPENNESS,
} BrandExpectationArea;

typedef enum
{
  BRAND_MET_UNKNOWN,
  BRAND_MET_UNMET,
  BRAND_MET_PARTLY,
  BRAND_MET_MET,
} BrandMet;

typedef enum
{
  BRAND_JOB_BEFORE,
  BRAND_JOB_BUYING,
  BRAND_JOB_USING,
  BRAND_JOB_AFTER,
} BrandJobPhase;

typedef enum
{
  BRAND_COMMUNITY_INTERPERSONAL,
  BRAND_COMMUNITY_PROFESSIONAL,
  BRAND_COMMUNITY_LIFE_STAGE,
  BRAND_COMMUNITY_PASSION,
  BRAND_COMMUNITY_INTEREST,
} BrandCommunityType;

typedef enum
{
  BRAND_BELONGING_UNKNOWN,
  BRAND_BELONGING_CLOSENESS,
  BRAND_BELONGING_RECOGNITION,
  BRAND_BELONGING_IDENTITY,
  BRAND_BELONGING_GROWTH,
  BRAND_BELONGING_SUPPORT,
  BRAND_BELONGING_PLAY,
} BrandBelonging;

typedef enum
{
  BRAND_PLACE_BOTH,
  BRAND_PLACE_OFFLINE,
  BRAND_PLACE_ONLINE,
} BrandMeetingPlace;

typedef enum
{
  BRAND_TIE_UNKNOWN,
  BRAND_TIE_WEAKER,
  BRAND_TIE_STRONGER,
} BrandTie;

typedef enum
{
  BRAND_DECISION_BY_ANSWERS,
  BRAND_DECISION_JOIN,
  BRAND_DECISION_SUPPORT,
  BRAND_DECISION_INFLUENCER,
  BRAND_DECISION_STAY_OUT,
} BrandDecision;

typedef enum
{
  BRAND_CURRENCY_STORY,
  BRAND_CURRENCY_TIP,
  BRAND_CURRENCY_RECIPE,
  BRAND_CURRENCY_OBJECT,
  BRAND_CURRENCY_PICTURE,
  BRAND_CURRENCY_EVENT,
  BRAND_CURRENCY_ACCESS,
  BRAND_CURRENCY_RECOGNITION,
} BrandCurrencyFormat;

typedef enum
{
  BRAND_CURRENCY_STATE_IDEA,
  BRAND_CURRENCY_STATE_OFFERED,
  BRAND_CURRENCY_STATE_PASSED_ON,
} BrandCurrencyState;

typedef enum
{
  BRAND_FIT_UNKNOWN,
  BRAND_FIT_POOR,
  BRAND_FIT_FAIR,
  BRAND_FIT_GOOD,
} BrandFit;

typedef enum
{
  BRAND_INFLUENCER_IDEA,
  BRAND_INFLUENCER_ASKED,
  BRAND_INFLUENCER_AGREED,
  BRAND_INFLUENCER_ACTIVE,
  BRAND_INFLUENCER_ENDED,
} BrandInfluencerState;

typedef enum
{
  BRAND_TONE_GOOD,
  BRAND_TONE_BAD,
  BRAND_TONE_MIXED,
} BrandTone;

extern const BrandChoice brand_built_around_choices[];
extern const BrandChoice brand_welcome_choices[];
extern const BrandChoice brand_method_choices[];
extern const BrandChoice brand_answer_choices[];
extern const BrandChoice brand_identified_choices[];
extern const BrandChoice brand_confidence_choices[];
extern const BrandChoice brand_expectation_area_choices[];
extern const BrandChoice brand_met_choices[];
extern const BrandChoice brand_job_phase_choices[];
extern const BrandChoice brand_community_type_choices[];
extern const BrandChoice brand_belonging_choices[];
extern const BrandChoice brand_meeting_place_choices[];
extern const BrandChoice brand_tie_choices[];
extern const BrandChoice brand_decision_choices[];
extern const BrandChoice brand_currency_format_choices[];
extern const BrandChoice brand_currency_state_choices[];
extern const BrandChoice brand_fit_choices[];
extern const BrandChoice brand_influencer_state_choices[];
extern const BrandChoice brand_tone_choices[];

G_END_DECLS

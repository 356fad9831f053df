/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

typedef struct
{
  const char *id;
  const char *title;
  const char *action;
  double emphasis[BRAND_N_DIMENSIONS]; /* adds up to 1 */
} BrandMeasurementGoal;

typedef struct
{
  const char *id;
  const char *title;
  const char *channel;
  const char *owner;
  BrandPattern pattern;
  BrandStatus status;
  gboolean is_counted;          /* in the effect and in the cost */
  int start;
  int end;                      /* never unset */
  gint64 cost;                  /* BRAND_MONEY_UNSET when not known */
  const guint *other_beats;     /* numbers of the further beats that it tells */
  guint n_other_beats;
} BrandMeasurementTouchpoint;

typedef struct
{
  const char *id;               /* NULL in the group of touchpoints without a beat */
  guint number;                 /* from 1, as in the story; 0 in the group without a beat */
  const char *title;
  const char *message;
  int start;
  int end;
  guint first_touchpoint;       /* its own run in the plan's touchpoints */
  guint n_touchpoints;
  const guint *others;          /* touchpoints under an earlier beat that tell this one too */
  guint n_others;
} BrandMeasurementBeat;

typedef struct
{
  const char *id;
  int date;
  double value;
  const char *note;
} BrandMeasurementReading;

typedef struct
{
  const char *id;
  const char *title;
  const char *question;
  const char *unit;
  double baseline;              /* NAN when not known */
  const char *baseline_note;
  double target;                /* NAN when not set */
  int target_date;
  BrandCadence cadence;
  const char *source;
  const char *owner;
  const char *goal_id;          /* NULL without a goal */
  const char *goal_title;
  const BrandMeasurementReading *readings; /* by date */
  guint n_readings;
  guint n_due;                  /* readings that should have been taken by the day of the report */
  int next_reading;             /* the first day without one, past or to come; 0: none is left */
} BrandMeasurementMeasure;

typedef struct
{
  int start;
  int n_days;
} BrandMeasurementSilence;

/* Where we take part. */
typedef struct
{
  const char *id;
  const char *title;
  BrandCommunityType type;
  BrandBelonging belonging;
  double size;                  /* people; NAN when not known */
  const char *size_source;
  BrandDecision decision;       /* BRAND_DECISION_BY_ANSWERS: can't be made yet */
  gboolean is_otherwise;        /* than the answers to the three questions say */
  const char *reason;
  const char *resources;
  const char *expertise;
  BrandWelcomeState felt;       /* the last time */
  int felt_on;
  guint n_touchpoints;          /* of any dimension */
} BrandMeasurementCommunity;

/* One thing that the numbers rest on. */
typedef struct
{
  const char *name;             /* the field, as in the plan's file */
  const char *touchpoint;       /* its title; NULL where it is not one touchpoint's */
  const char *touchpoint_id;
  const char *quantity;         /* what the number is */
  const char *label;            /* the touchpoint and the quantity */
  const char *value;            /* for people */
  double minimum;               /* both are the number, unless it stands for several */
  double maximum;
  guint n_touchpoints;          /* how many it stands for; 0 where it is the whole dimension's */
  BrandOrigin origin;
  const char *source;
} BrandMeasurementAssumption;

/**
 * BrandMeasurementPlan:
 *
 * The content of one dimension's measurement plan, as the PDF, the JSON and the window show it:
 * a copy, which later edits of the plan leave alone. Texts are never NULL unless it says so.
 * A touchpoint of several beats stands under the first of them, so that its cost counts once.
 */
typedef struct
{
  BrandDimension dimension;
  const char *title;
  const char *business;
  const char *author;
  const char *story;
  const char *currency;
  int start;
  int end;
  int as_of;
  const char *purpose;          /* the plan's own words, else what is true of any such dimension */
  gboolean has_own_purpose;
  double emphasis;              /* share */
  gboolean has_effect_share;
  double effect_share;          /* of the planned effect of all three */
  const BrandMeasurementSilence *silences;
  guint n_silences;
  guint silent_weeks;           /* what the silences come to, each rounded */

  const BrandMeasurementGoal *goals;
  guint n_goals;
  const BrandMeasurementCommunity *communities; /* of the community dimension only */
  guint n_communities;
  const BrandMeasurementBeat *beats; /* the story's in order, then what has no beat, if anything */
  guint n_beats;
  const BrandMeasurementTouchpoint *touchpoints;
  guint n_touchpoints;
  gint64 cost;                  /* of what is counted, in minor units */
  guint n_without_cost;         /* counted touchpoints whose cost is not known */
  gboolean hides_costs;         /* a client's copy: no cost, nor that it is missing */

  guint n_days;
  const double *effect[BRAND_N_DIMENSIONS]; /* 0 to 1 for each day */
  const BrandMeasurementMeasure *measures;
  guint n_measures;
  const char *const *signers;   /* NULL-terminated */
  const char *review;
  const BrandMeasurementAssumption *assumptions;
  guint n_assumptions;
} BrandMeasurementPlan;

/* @synergy must be up to date with @plan. */
BrandMeasurementPlan *brand_measurement_plan_new  (BrandPlan        *plan,
                                                   BrandPlanSynergy *synergy,
                                                   BrandDimension    dimension);
void                  brand_measurement_plan_free (BrandMeasurementPlan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandMeasurementPlan, brand_measurement_plan_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-shape.h"
#include "model/brand-plan.h"
#include "model/facts/brand-culture-dates.h"
#include "model/kinds/brand-grouping.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* Which touchpoints are drawn, and in which lanes. */
typedef struct
{
  const BrandGrouping *grouping;
  gboolean (*shows) (BrandTouchpoint *touchpoint,
                     gpointer         user_data); /* NULL: all */
  gpointer user_data;
} BrandTimelineScope;

/* A touchpoint as it is drawn. Texts are the items' own. */
typedef struct
{
  const char *id;
  const char *title;
  char *told;  /* the title with what other lanes it belongs to, owned; or NULL */
  guint index; /* in the plan's touchpoints */
  guint lane;  /* after the last: not shown */
  BrandDimension dimension;
  BrandPattern pattern;
  BrandStatus status;
  gboolean is_counted;
  int start;
  int end;
  BrandShape shape;
} BrandFlight;

typedef struct
{
  const char *id;
  const char *title;
  const char *stage;
  int start;
  int end;
} BrandBeatFact;

/* How far a reading went, compared with what the plan expected by that day: 1 is as planned. */
typedef struct
{
  const char *id;
  BrandDimension dimension;
  int day;
  double ratio;
} BrandReadingFact;

/* What the picture says of a plan at any size; made again when the plan changes. */
typedef struct
{
  int start;
  int end;
  guint n_days;
  BrandGroupBy by;
  guint n_lanes;
  GArray *flights; /* by lane, then by start */
  guint *first_flight; /* of each lane; then of those that aren't shown */
  guint *n_also; /* of each lane, how many of other lanes belong to it, too */
  GArray *beats;
  GArray *readings;
  GArray *dates;   /* BrandCultureDate, in order */
  gboolean has_crossover;
  int crossover_day; /* Julian */
  guint farmer;      /* position in flights */
  guint hunter;
} BrandTimelineFacts;

BrandTimelineFacts *brand_timeline_facts_new  (BrandPlan                *plan,
                                               BrandPlanSynergy         *synergy,
                                               const BrandTimelineScope *scope);
void                brand_timeline_facts_free (BrandTimelineFacts       *facts);

/* One touchpoint has changed: reads it again and what depends on it, where it stands, and sets @at
 * to its position in flights. FALSE when it has left its lane and all must be made again. */
gboolean            brand_timeline_facts_follow (BrandTimelineFacts       *facts,
                                                 BrandPlan                *plan,
                                                 BrandPlanSynergy         *synergy,
                                                 const BrandTimelineScope *scope,
                                                 BrandTouchpoint          *touchpoint,
                                                 guint                    *at);

#define BRAND_READING_MOST 1.6

/**
 * brand_reading_get_ratio:
 * @cumulative_share: effect of the dimension up to the reading's day, divided by its effect up to
 *   the target's day
 *
 * (value - baseline) / (expected - baseline), where what is expected goes from the baseline to the
 * target as the effect adds up; from 0 to %BRAND_READING_MOST.
 */
double brand_reading_get_ratio (double value,
                                double baseline,
                                double target,
                                double cumulative_share);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandTimelineFacts, brand_timeline_facts_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_WEEK_SILENT = 0,
  BRAND_WEEK_ECHO = 1,
  BRAND_WEEK_SPEAKING = 2,
} BrandWeekState;

/* A run of days in which no touchpoint of a dimension is active and its effect is below the
 * plan's silence threshold. Its length in weeks is n_days / 7. */
typedef struct
{
  guint start;
  guint n_days;
} BrandSynergySilence;

/* What one dimension does over the whole plan. */
typedef struct
{
  double contribution;          /* exact Shapley share of total_together */
  guint8 *week_states;          /* n_weeks values of BrandWeekState, owned */
  guint n_speaking_weeks;
  guint n_echo_weeks;
  guint n_silent_weeks;
  double coverage;              /* weeks not silent / weeks */
  guint longest_silence;        /* in weeks, 0 if there is none */
  guint longest_silence_week;   /* its first week */
  guint longest_silence_start;  /* its first day within the plan */
  BrandSynergySilence *silences; /* in order of time, owned */
  guint n_silences;
  double effect_share;          /* see has_effect */
  double cost;                  /* of its enabled touchpoints with valid dates */
  double budget_share;          /* see has_budget */
} BrandDimensionMeasures;

/**
 * BrandSynergyMeasures:
 *
 * Every number is finite. What is not defined for this plan is 0 and its has_ flag is %FALSE.
 * Weeks begin on Monday; the first and the last may be partial.
 */
typedef struct
{
  double total_alone;
  double total_together;
  double synergy_total;
  gboolean has_synergy_lift;
  double synergy_lift;
  guint peak_day;
  double peak_together;
  double end_alone;
  double end_together;

  /* How much of the story that two dimensions share is the same beat; the order of the pairs. */
  gboolean has_coherence[BRAND_SYNERGY_N_PAIRS];
  double coherence[BRAND_SYNERGY_N_PAIRS];
  gboolean has_coherence_all;
  double coherence_all;

  guint n_weeks;
  BrandDimensionMeasures dimensions[BRAND_SYNERGY_N_DIMENSIONS];
  guint all_three_weeks;
  double all_three_coverage;
  double balance;

  gboolean has_effect;
  double emphasis_match_effect;
  gboolean has_budget;
  double emphasis_match_budget;

  guint n_assumed_reach;
  guint *skipped;               /* enabled touchpoints that end before they start, owned */
  guint n_skipped;
} BrandSynergyMeasures;

/* Fills @measures; release with brand_synergy_measures_clear(). */
void brand_synergy_measures       (const BrandSynergy   *self,
                                   BrandSynergyMeasures *measures);
void brand_synergy_measures_clear (BrandSynergyMeasures *measures);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandSynergyMeasures, brand_synergy_measures_clear)

G_END_DECLS

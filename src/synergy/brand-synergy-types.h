/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The longest plan, in days: a hundred years. */
#define BRAND_SYNERGY_MAX_DAYS 36525

/* The highest pressure that one touchpoint can have: everybody, many times over. */
#define BRAND_SYNERGY_MAX_PRESSURE 20.0

typedef enum
{
  BRAND_SYNERGY_MASS = 0,
  BRAND_SYNERGY_COMMUNITY = 1,
  BRAND_SYNERGY_DIRECT = 2,
} BrandSynergyDimension;

#define BRAND_SYNERGY_N_DIMENSIONS 3

typedef enum
{
  BRAND_SYNERGY_BURST = 0,
  BRAND_SYNERGY_SUSTAINED = 1,
  BRAND_SYNERGY_CULTIVATED = 2,
} BrandSynergyPattern;

#define BRAND_SYNERGY_N_PATTERNS 3

/* Which dimensions work together; the last is all three at once. */
typedef enum
{
  BRAND_SYNERGY_MC = 0,
  BRAND_SYNERGY_MD = 1,
  BRAND_SYNERGY_CD = 2,
  BRAND_SYNERGY_MCD = 3,
} BrandSynergyTerm;

#define BRAND_SYNERGY_N_PAIRS 3
#define BRAND_SYNERGY_N_TERMS 4

/**
 * BrandSynergyTouchpoint:
 * @start: first day of the flight; day 0 is the plan's first day
 * @end: last day of the flight, inclusive; before @start the touchpoint counts as skipped
 * @half_life: days in which the pressure halves after a day's delivery; 0 works only while active
 * @lasting: 0 to 1, the share of the total effect that fades with the plan's memory half-life
 * @growth: days after which a cultivated touchpoint has about half of its full value
 * @grip: 0 to 1, the share of the reached people on whom it registers
 * @reach: 0 to 1, the share of the dimension's audience that it reaches
 * @cost: money; any one currency for the whole plan
 * @frequency: contacts per reached person
 * @beats: slots below the plan's n_beats; duplicates count once; may be %NULL; borrowed
 *
 * What the engine wants to know of one touchpoint. A number that is not set is NAN; the
 * engine then takes the default that brand_synergy_touchpoint_init() writes.
 */
typedef struct
{
  BrandSynergyDimension dimension;
  BrandSynergyPattern pattern;
  gboolean enabled;
  int start;
  int end;
  double half_life;
  double lasting;
  double growth;
  double grip;
  double reach;
  double people;
  double contacts;
  double cost;
  double cost_per_contact;
  double frequency;
  const guint *beats;
  guint n_beats;
} BrandSynergyTouchpoint;

/**
 * BrandSynergyPlan:
 * @n_days: length of the plan, 1 to %BRAND_SYNERGY_MAX_DAYS
 * @weekday: weekday of day 0, Monday is 0
 * @emphasis: raw weights; the engine divides them by their sum
 * @kappa: 0 to 5, strength of the pairs in the order of #BrandSynergyTerm
 * @kappa3: 0 to 5, strength of all three at once
 * @coherence_floor: 0 to 1, what a pair counts for people who met different beats
 * @memory_half_life: days, 1 to 36500, of the lasting share
 * @silence_threshold: 0 to 1, the effect below which a dimension is not heard
 * @audience: people in each dimension's own audience, or NAN
 * @default_reach: the assumed reach of a touchpoint that says nothing about its size
 * @carry_in: whether touchpoints that began before day 0 bring their effect along
 * @n_beats: number of beat slots
 * @touchpoints: borrowed
 */
typedef struct
{
  guint n_days;
  guint weekday;
  double emphasis[BRAND_SYNERGY_N_DIMENSIONS];
  double kappa[BRAND_SYNERGY_N_PAIRS];
  double kappa3;
  double coherence_floor;
  double memory_half_life;
  double silence_threshold;
  double audience[BRAND_SYNERGY_N_DIMENSIONS];
  double default_reach[BRAND_SYNERGY_N_DIMENSIONS];
  gboolean carry_in;
  guint n_beats;
  const BrandSynergyTouchpoint *touchpoints;
  guint n_touchpoints;
} BrandSynergyPlan;

/* Both set every member to its default: one day, nothing set, no touchpoints. */
void brand_synergy_plan_init       (BrandSynergyPlan       *plan);
void brand_synergy_touchpoint_init (BrandSynergyTouchpoint *touchpoint);

G_END_DECLS

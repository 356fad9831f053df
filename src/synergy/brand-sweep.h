/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-index.h"
#include "synergy/brand-synergy-private.h"

G_BEGIN_DECLS

/* Filters with the same decay and the same slot are one: their states add up. */
typedef struct
{
  guint32 lane;
  guint32 decay;
  gboolean is_two_stage;
  guint32 place;                /* in the lanes' arrays, once all groups are known */
  double state[2];              /* on the day before the first */
} BrandSweepGroup;

/* A change of a group's input at the start of a day. */
typedef struct
{
  double input;
  guint32 group;
  guint32 bucket;               /* lane * n_days + day */
} BrandSweepEvent;

/* The groups of one slot that is in use; places begin at multiples of the stride. */
typedef struct
{
  guint32 slot;
  guint32 one_stage;
  guint32 two_stage;
  guint32 end;
} BrandLane;

#define BRAND_SWEEP_STRIDE 4

/* Kept between evaluations, since fresh pages cost more than the arithmetic. */
struct _BrandSweep
{
  BrandIndex decay_index;       /* the bits of the time constant; the sign bit says two stages */
  BrandDecay *decays;
  guint n_decays_allocated;

  guint32 *lane_of_slot;        /* the lane's number plus one, 0 for none */
  BrandLane *lanes;
  guint n_lanes;
  guint n_lanes_allocated;

  BrandIndex group_index;
  BrandSweepGroup *groups;
  guint n_groups_allocated;

  BrandSweepEvent *events;
  BrandSweepEvent *sorted;
  guint32 *buckets;             /* end of each bucket's run in sorted */
  gsize n_events;
  gsize n_events_allocated;
  gsize n_sorted_allocated;
  gsize n_buckets_allocated;

  double *places;
  gsize n_places_allocated;
  double *keep;
  double *input;
  double *state;
  double *stage;
  double *lose;
  gint32 *n_active;
};

/* Fills decays, lanes, groups and events from the engine's entries. */
void brand_sweep_collect (BrandSynergy *self);

G_END_DECLS

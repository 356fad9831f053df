/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "synergy/brand-mix.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* A touchpoint whose money may change; in a large plan all those of a channel, or of a dimension,
 * whose money changes in the same proportion. */
typedef struct
{
  char *title;            /* owned */
  BrandDimension dimension;
  GArray *positions;      /* guint, in the plan's list of touchpoints */
  gint64 current;         /* minor units */
  gint64 suggested;       /* the same as current until something was found */
  double most;            /* how many times the current money its audience has room for */
  gboolean is_locked;     /* may be set: keeps its money */
} BrandMixRow;

/* A suggested mix: how a plan's money does most. Only what is still planned, has a cost, and says
 * by itself how many it reaches, may change; the rest of the plan stays as it is. */
typedef struct
{
  BrandPlanSynergy *synergy;
  GArray *rows;           /* BrandMixRow, by dimension, then as in the plan */
  guint n_running;        /* live or done */
  guint n_unpriced;       /* no cost, or none set */
  guint n_assumed;        /* their reach is the plan's assumption */
  BrandMixResult found;
  gboolean is_free;       /* how it was found: amounts had no bounds but their audience's */
} BrandPlanMix;

BrandPlanMix *brand_plan_mix_new  (BrandPlanSynergy *synergy);
void          brand_plan_mix_free (BrandPlanMix     *self);

/* The least and the most money that can be split, and what it is now; in minor units. Unless
 * @is_free, each row keeps at least half of its money and at most doubles it. */
void brand_plan_mix_get_range (const BrandPlanMix *self,
                               gboolean            is_free,
                               gint64             *least,
                               gint64             *most,
                               gint64             *current);

/* Searches on a thread. @budget is in minor units, and moved into the range. */
void     brand_plan_mix_suggest_async  (const BrandPlanMix  *self,
                                        gint64               budget,
                                        gboolean             is_free,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             data);

/* Writes what was found into the rows and into @found. */
gboolean brand_plan_mix_suggest_finish (BrandPlanMix        *self,
                                        GAsyncResult        *result,
                                        GError             **error);

/* Gives every touchpoint its suggested money, and what it reaches along with it, in one step. The
 * plan must be as it was when the mix was made. */
gboolean brand_plan_mix_apply (BrandPlanMix  *self,
                               BrandHistory  *history,
                               GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPlanMix, brand_plan_mix_free)

G_END_DECLS

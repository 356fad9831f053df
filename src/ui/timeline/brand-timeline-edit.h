/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "model/kinds/brand-grouping.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_VERB_MOVE,
  BRAND_VERB_RESIZE,
  BRAND_VERB_CHANGE,
  BRAND_VERB_DELETE,
  BRAND_VERB_CUT,
  BRAND_VERB_PASTE,
  BRAND_VERB_DUPLICATE,
} BrandVerb;

/* "Move “Radio at six”", "Move 3 touchpoints". (transfer full) */
char *brand_timeline_edit_label            (BrandVerb  verb,
                                            GPtrArray *touchpoints);

/* What hands do to touchpoints on the timeline, whichever hands: each call is one step of the
 * history. @touchpoints is never empty. */

/* Part of a step: sets both ends. */
gboolean brand_timeline_edit_set_dates     (BrandHistory    *history,
                                            BrandTouchpoint *touchpoint,
                                            int              start,
                                            int              end);

/* FALSE, and nothing has changed, where a date would leave the calendar. */
gboolean brand_timeline_edit_move          (BrandHistory *history,
                                            GPtrArray    *touchpoints,
                                            int           n_days);

/* Moves the ends; no touchpoint gets shorter than a day. */
gboolean brand_timeline_edit_stretch       (BrandHistory *history,
                                            GPtrArray    *touchpoints,
                                            int           n_days);

/* So many lanes down, no further than the last; FALSE when none can. */
gboolean brand_timeline_edit_change_lane   (BrandHistory        *history,
                                            GPtrArray           *touchpoints,
                                            const BrandGrouping *lanes,
                                            int                  n_lanes);

void     brand_timeline_edit_set_choice    (BrandHistory *history,
                                            GPtrArray    *touchpoints,
                                            const char   *field,
                                            int           choice);

/* Adds the beat to those that each touchpoint tells, or takes it away. */
void     brand_timeline_edit_set_beat      (BrandHistory *history,
                                            GPtrArray    *touchpoints,
                                            BrandItem    *beat,
                                            gboolean      is_told);

void     brand_timeline_edit_delete        (BrandHistory *history,
                                            GPtrArray    *touchpoints,
                                            BrandVerb     verb);

/* Puts copies of the items into the plan, so many days later. Returns the copies. (transfer
 * full) */
GPtrArray *brand_timeline_edit_add_copies  (BrandHistory *history,
                                            GPtrArray    *items,
                                            int           n_days,
                                            BrandVerb     verb);

/* A planned touchpoint for that lane with the numbers of its dimension's first preset for a burst
 * and the beat of its first day, not in the plan yet. Where lanes aren't dimensions, it is of mass.
 * (transfer full) */
BrandItem *brand_timeline_edit_create      (BrandPlan           *plan,
                                            const BrandGrouping *lanes,
                                            guint                lane,
                                            int                  start,
                                            int                  end);

/* The beat that runs on that day; NULL if there is none. */
BrandItem *brand_timeline_edit_find_beat   (BrandPlan *plan,
                                            int        day);

G_END_DECLS

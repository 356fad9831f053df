/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-roll-forward-private.h"

static void
set_date (BrandItem  *item,
          const char *name,
          int         day)
{
  brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), name),
                         &(BrandValue) { .date = day });
}

static void
move_date (BrandRoll  *roll,
           BrandItem  *item,
           const char *name)
{
  set_date (item, name, brand_roll_dates_move (&roll->dates, brand_item_get_date (item, name)));
}

/* What lies before the new plan is over and tells nothing any more. */
static void
clear_past_date (BrandRoll  *roll,
                 BrandItem  *item,
                 const char *name)
{
  if (brand_item_get_date (item, name) < roll->dates.new_start)
    set_date (item, name, BRAND_DATE_UNSET);
}

static void
move_span (BrandItem *item,
           int        shift)
{
  int start = brand_item_get_date (item, "start");
  int end = brand_item_get_date (item, "end");

  set_date (item, "start", start == BRAND_DATE_UNSET ? start : start + shift);
  set_date (item, "end", end == BRAND_DATE_UNSET ? end : end + shift);
}

static gboolean
leave (BrandRoll *roll,
       BrandItem *item)
{
  return FALSE;
}

static gboolean
roll_beat (BrandRoll *roll,
           BrandItem *beat)
{
  int start = brand_item_get_date (beat, "start");

  if (start == BRAND_DATE_UNSET)
    start = brand_item_get_date (beat, "end");
  if (start == BRAND_DATE_UNSET)
    return TRUE;
  move_span (beat, brand_roll_dates_get_shift (&roll->dates, start));
  roll->summary->n_moved++;
  return TRUE;
}

/* Whether it grows to the last day and nobody wants to begin anew: then it goes on, with what it
 * has grown to. */
static gboolean
goes_on (BrandRoll *roll,
         BrandItem *touchpoint)
{
  BrandTouchpoint *self = BRAND_TOUCHPOINT (touchpoint);
  BrandStatus status = brand_touchpoint_get_status (self);

  return !roll->starts_over && brand_touchpoint_get_pattern (self) == BRAND_PATTERN_CULTIVATED
         && brand_touchpoint_get_end (self) >= roll->dates.end
         && (status == BRAND_STATUS_PLANNED || status == BRAND_STATUS_LIVE);
}

static void
renew_status (BrandRoll *roll,
              BrandItem *touchpoint)
{
  BrandStatus status = brand_touchpoint_get_status (BRAND_TOUCHPOINT (touchpoint));

  roll->summary->n_revived += status == BRAND_STATUS_DONE || status == BRAND_STATUS_DROPPED;
  if (status == BRAND_STATUS_DROPPED)
    g_object_set (touchpoint, "status", BRAND_STATUS_IDEA, NULL);
  else if (status != BRAND_STATUS_IDEA)
    g_object_set (touchpoint, "status", BRAND_STATUS_PLANNED, NULL);
}

static gboolean
roll_touchpoint (BrandRoll *roll,
                 BrandItem *touchpoint)
{
  int start = brand_item_get_date (touchpoint, "start");
  int shift;

  if (goes_on (roll, touchpoint))
    {
      int end = brand_item_get_date (touchpoint, "end");

      set_date (touchpoint, "end", MAX (brand_roll_dates_move (&roll->dates, end),
                                        roll->dates.new_end));
      roll->summary->n_continued++;
      return TRUE;
    }
  if (brand_roll_dates_follow_ritual (&roll->dates, touchpoint, &shift))
    roll->summary->n_by_ritual++;
  else
    shift = brand_roll_dates_get_shift (&roll->dates, start);
  move_span (touchpoint, shift);
  renew_status (roll, touchpoint);
  roll->summary->n_moved++;
  return TRUE;
}

static gboolean
roll_measure (BrandRoll *roll,
              BrandItem *measure)
{
  BrandItem *last = g_hash_table_lookup (roll->last_readings, brand_item_get_id (measure));

  move_date (roll, measure, "target_date");
  move_date (roll, measure, "first_reading");
  if (last != NULL)
    {
      g_autofree char *date = brand_date_format (brand_item_get_date (last, "date"),
                                                 BRAND_DATE_STYLE_FULL);
      /* Translators: a date. */
      g_autofree char *note = g_strdup_printf (_("Last reading of the year before, %s"), date);

      g_object_set (measure, "baseline", brand_item_get_number (last, "value"),
                    "baseline-note", note, NULL);
      roll->summary->n_baselines++;
    }
  return TRUE;
}

static gboolean
roll_learning (BrandRoll *roll,
               BrandItem *learning)
{
  gboolean is_carried = brand_item_get_flag (learning, "carry");

  roll->summary->n_learnings += is_carried;
  return is_carried;
}

static gboolean
roll_trend (BrandRoll *roll,
            BrandItem *trend)
{
  clear_past_date (roll, trend, "crest");
  clear_past_date (roll, trend, "act_by");
  return brand_item_get_choice (trend, "stage") != BRAND_TREND_PAST;
}

static gboolean
roll_issue (BrandRoll *roll,
            BrandItem *issue)
{
  clear_past_date (roll, issue, "watch_until");
  return TRUE;
}

/* What happened once is over; everything else has its next day by itself. */
static gboolean
roll_ritual (BrandRoll *roll,
             BrandItem *ritual)
{
  int day = MAX (brand_item_get_date (ritual, "date"), brand_item_get_date (ritual, "end"));

  return brand_item_get_choice (ritual, "repeats") != BRAND_REPEATS_ONCE
         || day == BRAND_DATE_UNSET || day >= roll->dates.new_start;
}

static gboolean
roll_offer (BrandRoll *roll,
            BrandItem *offer)
{
  return brand_item_get_choice (offer, "state") != BRAND_OFFER_DROPPED;
}

static gboolean
roll_capability (BrandRoll *roll,
                 BrandItem *capability)
{
  if (brand_item_get_choice (capability, "state") == BRAND_CAPABILITY_STATE_READY)
    set_date (capability, "due", BRAND_DATE_UNSET);
  else
    move_date (roll, capability, "due");
  return TRUE;
}

static gboolean
roll_task (BrandRoll *roll,
           BrandItem *task)
{
  g_object_set (task, "done", FALSE, NULL);
  move_date (roll, task, "due");
  roll->summary->n_tasks++;
  return TRUE;
}

/* What was said belongs to the year; what it has become, to the plan. */
static gboolean
roll_answer (BrandRoll *roll,
             BrandItem *answer)
{
  return brand_plan_find (roll->next, brand_item_get_text (answer, "made")) != NULL;
}

const BrandRollFunc brand_roll_funcs[BRAND_N_KINDS] = {
  [BRAND_KIND_BEAT] = roll_beat,
  [BRAND_KIND_TOUCHPOINT] = roll_touchpoint,
  [BRAND_KIND_MEASURE] = roll_measure,
  [BRAND_KIND_READING] = leave,
  [BRAND_KIND_LEARNING] = roll_learning,
  [BRAND_KIND_TREND] = roll_trend,
  [BRAND_KIND_ISSUE] = roll_issue,
  [BRAND_KIND_RITUAL] = roll_ritual,
  [BRAND_KIND_OFFER] = roll_offer,
  [BRAND_KIND_CAPABILITY] = roll_capability,
  [BRAND_KIND_TASK] = roll_task,
  [BRAND_KIND_DEPOSIT] = leave,
  [BRAND_KIND_REVIEW] = leave,
  [BRAND_KIND_DISMISSAL] = leave,
  [BRAND_KIND_ANSWER] = roll_answer,
  [BRAND_KIND_LESSON_RECORD] = leave,
  [BRAND_KIND_SCENARIO] = leave,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/facts/brand-cadence.h"
#include "model/kinds/brand-choices-work.h"

static gboolean
is_not_ready (BrandCheckRun *run,
              BrandItem     *capability)
{
  return brand_item_get_choice (capability, "state") != BRAND_CAPABILITY_STATE_READY;
}

/* The first counted touchpoint, by date, that needs it and hasn't ended. */
static BrandItem *
find_first_need (BrandCheckRun *run,
                 BrandItem     *capability)
{
  const char *const *ids = brand_item_get_list (capability, "touchpoints");
  BrandTouchpoint *first = NULL;

  for (; *ids != NULL; ids++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_plan_find (run->plan, *ids));

      if (brand_touchpoint_is_counted (touchpoint)
          && brand_touchpoint_get_end (touchpoint) >= run->today
          && (first == NULL
              || brand_touchpoint_get_start (touchpoint) < brand_touchpoint_get_start (first)))
        first = touchpoint;
    }

  return (BrandItem *) first;
}

static gboolean
is_needed_soon (BrandCheckRun *run,
                BrandItem     *capability)
{
  BrandItem *first = find_first_need (run, capability);
  int start = first ? brand_touchpoint_get_start (BRAND_TOUCHPOINT (first)) : BRAND_DATE_UNSET;

  if (first == NULL || start > run->today + BRAND_CHECK_SOON_DAYS)
    return FALSE;

  run->draft.other = first;
  run->draft.start = start;
  return TRUE;
}

static gboolean
is_open (BrandCheckRun *run,
         BrandItem     *task)
{
  return !brand_item_get_flag (task, "done");
}

static gboolean
was_due (BrandCheckRun *run,
         BrandItem     *item,
         const char    *field)
{
  int day = brand_item_get_date (item, field);

  if (day == BRAND_DATE_UNSET || day >= run->today)
    return FALSE;

  run->draft.start = day;
  return TRUE;
}

static gboolean
is_overdue (BrandCheckRun *run,
            BrandItem     *task)
{
  return was_due (run, task, "due");
}

static gboolean
is_running (BrandCheckRun *run,
            BrandItem     *info)
{
  return run->today >= run->first_day && run->today <= run->last_day
         && brand_check_count_counted (run) > 0;
}

static gboolean
is_review_overdue (BrandCheckRun *run,
                   BrandItem     *info)
{
  return was_due (run, info, "next_review");
}

/* A cadence that is on the way of becoming due is as good as a date. */
static gboolean
is_never_reviewed (BrandCheckRun *run,
                   BrandItem     *info)
{
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (info, "review_every");

  return brand_check_is_blank (info, "next_review") && brand_check_is_blank (info, "review")
         && (cadence == BRAND_CADENCE_ONCE
             || brand_cadence_get_day (cadence, run->first_day, 1) < run->today)
         && !brand_check_has (run, BRAND_KIND_REVIEW);
}

static gboolean
is_unfinished_review (BrandCheckRun *run,
                      BrandItem     *review)
{
  return !brand_item_get_flag (review, "done") && was_due (run, review, "date");
}

const BrandCheck brand_checks_work[] = {
  { "capability", BRAND_SEVERITY_RISK, BRAND_KIND_CAPABILITY,
    N_("Not able to do it yet"),
    N_("“{title}” isn’t ready, but “{other}” needs it from {date} on."), NULL,
    N_("A promise that nobody can keep is worse than none."),
    N_("Get it ready first, or start the touchpoint later."),
    { BRAND_FIX_ADD, N_("Add a task"), NULL, BRAND_KIND_TASK },
    .applies = is_not_ready, .finds = is_needed_soon },
  { "task-overdue", BRAND_SEVERITY_RISK, BRAND_KIND_TASK,
    N_("Tasks that are overdue"),
    N_("“{title}” was due on {date}."), NULL,
    N_("What waits for it waits too."),
    N_("Do it, give it to somebody else, or set a new day."),
    { BRAND_FIX_FILL, N_("Change the day"), "due" }, .applies = is_open, .finds = is_overdue },
  { "review-overdue", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("The review is overdue"),
    N_("The plan was to be reviewed on {date}."), NULL,
    N_("Without a review, a plan goes on doing what no longer works."),
    N_("Look at the measures together and set the next day."),
    { BRAND_FIX_ADD, N_("Start the review"), NULL, BRAND_KIND_REVIEW },
    .finds = is_review_overdue },
  { "review-open", BRAND_SEVERITY_RISK, BRAND_KIND_REVIEW,
    N_("Reviews that weren’t finished"),
    N_("The review “{title}” of {date} isn’t finished."), NULL,
    N_("What was noticed and not written down is lost by the next one."),
    N_("Note what went well, what didn’t and what you change."),
    { BRAND_FIX_SHOW, N_("Show the review"), NULL, BRAND_KIND_REVIEW },
    .finds = is_unfinished_review },
  { "no-review", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("No review planned"),
    N_("No day is set for looking at the plan together."), NULL,
    N_("Without a review, a plan goes on doing what no longer works."),
    N_("Set a day, and how often it comes again."),
    { BRAND_FIX_FILL, N_("Set a day"), "next_review" },
    .applies = is_running, .finds = is_never_reviewed },
  { NULL },
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"

#define VALUE(item, name) \
  brand_item_get_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, name))

/* A cultivated touchpoint that gets nothing for so long is drying up. */
#define DRY_DAYS 60

static int
get_start (BrandItem *item)
{
  return VALUE (item, "start")->date;
}

static int
get_end (BrandItem *item)
{
  return MAX (get_start (item), VALUE (item, "end")->date);
}

static gboolean
is_outside (BrandCheckRun *run,
            BrandItem     *item)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (run->plan));

  return get_start (item) > run->last_day
         || (get_end (item) < run->first_day && !brand_item_get_flag (info, "carry_in"));
}

static gboolean
has_beats (BrandCheckRun *run,
           BrandItem     *item)
{
  return brand_check_has (run, BRAND_KIND_BEAT);
}

static gboolean
is_assumed (BrandCheckRun *run,
            BrandItem     *item)
{
  return run->is_assumed;
}

/* More people than its dimension can reach at most. */
static gboolean
reaches_too_many (BrandCheckRun *run,
                  BrandItem     *item)
{
  int dimension = VALUE (item, "dimension")->choice;
  double people = VALUE (item, "people")->number;

  if (!(people > run->audiences[dimension]))
    return FALSE;

  run->draft.dimension = dimension;
  run->draft.number = people;
  return TRUE;
}

static gboolean
is_idea (BrandCheckRun *run,
         BrandItem     *item)
{
  return VALUE (item, "status")->choice == BRAND_STATUS_IDEA;
}

static gboolean
starts_soon (BrandCheckRun *run,
             BrandItem     *item)
{
  if (get_start (item) < run->today || get_start (item) > run->today + BRAND_CHECK_SOON_DAYS)
    return FALSE;

  run->draft.start = get_start (item);
  run->draft.end = get_end (item);
  return TRUE;
}

static gboolean
names_no_dates (BrandCheckRun *run,
                BrandItem     *item)
{
  return VALUE (item, "end")->date == BRAND_DATE_UNSET
         && VALUE (item, "pattern")->choice != BRAND_PATTERN_BURST;
}

static gboolean
is_being_cultivated (BrandCheckRun *run,
                     BrandItem     *item)
{
  return VALUE (item, "pattern")->choice == BRAND_PATTERN_CULTIVATED
         && get_start (item) <= run->today && get_end (item) >= run->today;
}

static gboolean
is_old_enough_to_dry (BrandCheckRun *run,
                      BrandItem     *item)
{
  return is_being_cultivated (run, item) && get_start (item) + DRY_DAYS < run->today;
}

static gboolean
is_dry (BrandCheckRun *run,
        BrandItem     *item)
{
  gpointer last_deposit = g_hash_table_lookup (run->facts.deposits, brand_item_get_id (item));
  int last = MAX (GPOINTER_TO_INT (last_deposit), get_start (item));

  if (last + DRY_DAYS >= run->today)
    return FALSE;

  run->draft.number = run->today - last;
  return TRUE;
}

static gboolean
is_young (BrandCheckRun *run,
          BrandItem     *item)
{
  int half_grown = get_start (item) + (int) VALUE (item, "growth")->number;

  if (half_grown <= run->today)
    return FALSE;

  run->draft.start = half_grown;
  return TRUE;
}

static gboolean
is_priced_plan (BrandCheckRun *run,
                BrandItem     *item)
{
  return run->is_priced;
}

const BrandCheck brand_checks_touchpoints[] = {
  { "touchpoint-owner", BRAND_SEVERITY_MISSING, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints without an owner"),
    N_("“{title}” has no owner."), N_("No touchpoint has an owner."),
    N_("What belongs to nobody is done by nobody."),
    N_("Name one person, from any part of the business."),
    { BRAND_FIX_FILL, N_("Name an owner"), "owner" }, .empty = "owner" },
  { "touchpoint-outside", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints outside the plan’s dates"),
    N_("“{title}” lies outside the plan’s dates."), NULL,
    N_("It is drawn nowhere and counts for nothing in this plan."),
    N_("Move it, or lengthen the plan."),
    { BRAND_FIX_FILL, N_("Change its dates"), "start" }, .finds = is_outside, .uncounted = TRUE },
  { "touchpoint-beat", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints that tell no beat"),
    N_("“{title}” tells no beat of the story."), N_("No touchpoint tells a beat of the story."),
    N_("Dimensions lift each other most when they tell the same beat."),
    N_("Say which part of the story people meet there."),
    { BRAND_FIX_FILL, N_("Choose a beat"), "beats" }, .applies = has_beats, .empty = "beats" },
  { "touchpoint-idea", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("Ideas that would start soon"),
    N_("“{title}” is still an idea and would start on {date}."), NULL,
    N_("An idea isn’t counted, and too late a decision is a decision against it."),
    N_("Plan it, move it or drop it."),
    { BRAND_FIX_FILL, N_("Decide"), "status" }, .applies = is_idea, .finds = starts_soon,
    .uncounted = TRUE },
  { "touchpoint-end", BRAND_SEVERITY_MISSING, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints without a last day"),
    N_("“{title}” should last, but has no last day."), NULL,
    N_("Without a last day it counts for a single day."),
    N_("Enter the day on which it ends, or the plan’s last day."),
    { BRAND_FIX_FILL, N_("Enter the last day"), "end" }, .finds = names_no_dates },
  { "no-deposits", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("Cultivated, but nothing put in"),
    N_("Nothing has been put into “{title}” for {days}."),
    N_("Nothing has been put into what you cultivate for two months or more."),
    N_("What you cultivate grows with every post, answer and visit, and fades without them."),
    N_("Put something in and note it, or end the touchpoint."),
    { BRAND_FIX_ADD, N_("Note a deposit"), "touchpoint", BRAND_KIND_DEPOSIT },
    .applies = is_old_enough_to_dry, .finds = is_dry },
  { "too-many-people", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("More people than there are"),
    N_("“{title}” reaches {number} people, more than there are in this dimension: {dimension}."),
    NULL,
    N_("The same people are counted twice, or the audience is larger than it says."),
    N_("Count each person once, or correct the audience."),
    { BRAND_FIX_FILL, N_("Correct the number"), "people" }, .finds = reaches_too_many },
  { "too-early", BRAND_SEVERITY_HINT, BRAND_KIND_TOUCHPOINT,
    N_("Too early to judge"),
    N_("“{title}” isn’t half grown before {date}."), NULL,
    N_("What you cultivate costs first and returns later; an early sum always looks bad."),
    N_("Count deposits and answers until then, not returns."),
    { BRAND_FIX_SHOW, N_("Show the touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .applies = is_being_cultivated, .finds = is_young },
  { "assumed-reach", BRAND_SEVERITY_HINT, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints of unknown reach"),
    N_("“{title}” doesn’t say how many people it reaches."),
    N_("No touchpoint says how many people it reaches."),
    N_("Its size in the picture is then only a default."),
    N_("Estimate the share or the number of people; a guess of your own beats the default."),
    { BRAND_FIX_FILL, N_("Estimate the reach"), "reach" }, .finds = is_assumed },
  { "touchpoint-cost", BRAND_SEVERITY_HINT, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints without a cost"),
    N_("“{title}” has no cost, though others have."), NULL,
    N_("The plan looks cheaper than it is."),
    N_("Enter what it costs; 0 if it costs nothing."),
    { BRAND_FIX_FILL, N_("Enter the cost"), "cost" }, .applies = is_priced_plan,
    .empty = "cost" },
  { NULL },
};

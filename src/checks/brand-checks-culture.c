/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/kinds/brand-choices-work.h"

static void
find_no_culture (BrandCheckRun *run)
{
  if (run->facts.n_counted[BRAND_DIMENSION_MASS] > 0 && !brand_check_has (run, BRAND_KIND_TREND)
      && !brand_check_has (run, BRAND_KIND_ISSUE) && !brand_check_has (run, BRAND_KIND_RITUAL)
      && !brand_check_has (run, BRAND_KIND_CAUSE))
    brand_check_find (run, NULL);
}

static gboolean
is_ahead (BrandCheckRun *run,
          BrandItem     *touchpoint)
{
  return brand_touchpoint_is_counted (BRAND_TOUCHPOINT (touchpoint))
         && brand_touchpoint_get_end (BRAND_TOUCHPOINT (touchpoint)) >= run->today;
}

static BrandItem *
find_touchpoint_ahead (BrandCheckRun *run,
                       BrandItem     *trend)
{
  const char *const *ids = brand_item_get_list (trend, "touchpoints");

  for (; *ids != NULL; ids++)
    if (is_ahead (run, brand_plan_find (run->plan, *ids)))
      return brand_plan_find (run->plan, *ids);

  return NULL;
}

static gboolean
has_crested (BrandCheckRun *run,
             BrandItem     *trend)
{
  int crest = brand_item_get_date (trend, "crest");

  return brand_item_get_choice (trend, "stage") == BRAND_TREND_PAST
         || (crest != BRAND_DATE_UNSET && crest < run->today);
}

static gboolean
is_still_ridden (BrandCheckRun *run,
                 BrandItem     *trend)
{
  run->draft.other = find_touchpoint_ahead (run, trend);
  return run->draft.other != NULL;
}

static gboolean
is_alive (BrandCheckRun *run,
          BrandItem     *trend)
{
  return brand_item_get_choice (trend, "stage") != BRAND_TREND_PAST
         && brand_check_is_blank (trend, "touchpoints") && brand_check_is_blank (trend, "response");
}

static gboolean
was_missed (BrandCheckRun *run,
            BrandItem     *trend)
{
  int act_by = brand_item_get_date (trend, "act_by");

  if (act_by == BRAND_DATE_UNSET || act_by >= run->today)
    return FALSE;

  run->draft.start = act_by;
  return TRUE;
}

static gboolean
is_rising (BrandCheckRun *run,
           BrandItem     *trend)
{
  return brand_item_get_choice (trend, "stage") == BRAND_TREND_RISING;
}

/* What is no longer watched needs no position. */
static gboolean
is_watched (BrandCheckRun *run,
            BrandItem     *issue)
{
  int until = brand_item_get_date (issue, "watch_until");

  return until == BRAND_DATE_UNSET || until >= run->today;
}

static gboolean
is_unprepared (BrandCheckRun *run,
               BrandItem     *issue)
{
  int risk = brand_item_get_choice (issue, "risk");
  int prepared = brand_item_get_choice (issue, "prepared");

  return (risk == BRAND_LEVEL_HIGH && prepared != BRAND_PREPARED_READY)
         || (risk == BRAND_LEVEL_MEDIUM && prepared == BRAND_PREPARED_NO);
}

static gboolean
is_done (BrandCheckRun *run,
         BrandItem     *cause)
{
  return !brand_check_is_blank (cause, "deed");
}

static gboolean
is_own_ritual (BrandCheckRun *run,
               BrandItem     *ritual)
{
  return !brand_item_get_flag (ritual, "holiday");
}

static gboolean
is_not_celebrated (BrandCheckRun *run,
                   BrandItem     *ritual)
{
  return brand_check_is_blank (ritual, "celebrate") && brand_check_is_blank (ritual, "touchpoints");
}

const BrandCheck brand_checks_culture[] = {
  { "no-culture", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("No culture yet"),
    N_("The plan names no trend, issue, ritual or cause."), NULL,
    N_("Mass speaks to people as part of a culture; without one it is only loud."),
    N_("Begin with a day that your customers celebrate anyway."),
    { BRAND_FIX_ADD, N_("Add a ritual"), NULL, BRAND_KIND_RITUAL }, .run = find_no_culture },
  { "issue-position", BRAND_SEVERITY_MISSING, BRAND_KIND_ISSUE,
    N_("Issues without a position"),
    N_("Nobody knows where you stand on “{title}”."),
    N_("Nobody knows where you stand on any issue."),
    N_("Somebody will ask, and whoever is asked will make up an answer."),
    N_("Write one sentence that everyone here could say; “we don’t take sides” is one."),
    { BRAND_FIX_FILL, N_("Write where you stand"), "position" },
    .applies = is_watched, .empty = "position" },
  { "cause-deed", BRAND_SEVERITY_MISSING, BRAND_KIND_CAUSE,
    N_("Causes without a deed"),
    N_("Nothing is done for “{title}”."), N_("Nothing is done for any cause."),
    N_("Words without deeds are remembered longer than silence."),
    N_("Do something small first and speak about it afterwards."),
    { BRAND_FIX_FILL, N_("Write what you do"), "deed" }, .empty = "deed" },
  { "trend-past", BRAND_SEVERITY_RISK, BRAND_KIND_TREND,
    N_("Trends past their crest"),
    N_("“{title}” is past its crest, but “{other}” still rides it."), NULL,
    N_("Whoever comes late to a trend looks like a follower."),
    N_("Give the touchpoint another occasion, or end it early."),
    { BRAND_FIX_SHOW, N_("Show the trend"), NULL, BRAND_KIND_TREND },
    .applies = has_crested, .finds = is_still_ridden },
  { "trend-missed", BRAND_SEVERITY_RISK, BRAND_KIND_TREND,
    N_("Trends that were missed"),
    N_("“{title}” was to be answered by {date}, and nothing is planned."), NULL,
    N_("A wave is ridden before its crest or not at all."),
    N_("Decide to let it go and mark it as past, or do something this week."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .applies = is_alive, .finds = was_missed },
  { "issue-unprepared", BRAND_SEVERITY_RISK, BRAND_KIND_ISSUE,
    N_("Issues that you aren’t prepared for"),
    N_("“{title}” could go wrong for you, and you aren’t prepared."), NULL,
    N_("The wrong note in the first hour is what people remember."),
    N_("Agree who speaks, what they say, and which touchpoints stop."),
    { BRAND_FIX_FILL, N_("Change how prepared you are"), "prepared" },
    .applies = is_watched, .finds = is_unprepared },
  { "cause-evidence", BRAND_SEVERITY_RISK, BRAND_KIND_CAUSE,
    N_("Deeds without evidence"),
    N_("Nothing shows what you do for “{title}”."), N_("Nothing shows what you do for any cause."),
    N_("People believe what they can look up."),
    N_("Keep a receipt, a picture or somebody else’s word."),
    { BRAND_FIX_FILL, N_("Name the evidence"), "evidence" },
    .applies = is_done, .empty = "evidence" },
  { "trend-date", BRAND_SEVERITY_HINT, BRAND_KIND_TREND,
    N_("Trends without a last day to act"),
    N_("Nothing says by when “{title}” has to be answered."),
    N_("Nothing says by when any trend has to be answered."),
    N_("A wave is ridden before its crest or not at all."),
    N_("Set the last day on which it still pays to begin."),
    { BRAND_FIX_FILL, N_("Set the day"), "act_by" }, .applies = is_rising, .empty = "act_by" },
  { "ritual", BRAND_SEVERITY_HINT, BRAND_KIND_RITUAL,
    N_("Rituals that you don’t celebrate"),
    N_("Nothing is planned for “{title}”."), N_("Nothing is planned for any ritual."),
    N_("A ritual brings people together by itself; you only have to add something to it."),
    N_("Say how you celebrate it, or link a touchpoint."),
    { BRAND_FIX_FILL, N_("Say how you celebrate it"), "celebrate" },
    .applies = is_own_ritual, .finds = is_not_celebrated },
  { NULL },
};

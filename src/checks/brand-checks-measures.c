/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/facts/brand-cadence.h"
#include "model/kinds/brand-choices-work.h"

/* How many measures each dimension has, and how many of them tell of our own sales only. */
static void
count_measures (BrandCheckRun *run,
                guint          count[BRAND_N_DIMENSIONS],
                guint          sales[BRAND_N_DIMENSIONS])
{
  BrandList *measures = brand_plan_get_list (run->plan, BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *measure = brand_list_get (measures, i);
      int dimension = brand_item_get_choice (measure, "dimension");

      count[dimension]++;
      sales[dimension] += brand_item_get_choice (measure, "role") == BRAND_MEASURE_ROLE_SALES;
    }
}

static void
find_unmeasured (BrandCheckRun *run)
{
  guint count[BRAND_N_DIMENSIONS] = { 0 }, sales[BRAND_N_DIMENSIONS] = { 0 };

  count_measures (run, count, sales);
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (count[d] == 0)
      brand_check_find (run, NULL)->dimension = d;
}

static void
find_sales_only (BrandCheckRun *run)
{
  guint count[BRAND_N_DIMENSIONS] = { 0 }, sales[BRAND_N_DIMENSIONS] = { 0 };

  count_measures (run, count, sales);
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (count[d] > 0 && sales[d] == count[d])
      brand_check_find (run, NULL)->dimension = d;
}

static gboolean
has_foreign_role (BrandCheckRun *run,
                  BrandItem     *measure)
{
  if (brand_measure_fits_dimension (BRAND_MEASURE (measure)))
    return FALSE;

  run->draft.word = brand_item_get_choice_label (measure, "role");
  run->draft.dimension = (int) brand_measure_get_dimension (BRAND_MEASURE (measure));
  return TRUE;
}

static gboolean
is_read_once (BrandCheckRun *run,
              BrandItem     *measure)
{
  return brand_item_get_choice (measure, "cadence") == BRAND_CADENCE_ONCE
         && brand_check_is_blank (measure, "first_reading")
         && brand_check_is_blank (measure, "target_date");
}

static gboolean
has_goals (BrandCheckRun *run,
           BrandItem     *measure)
{
  return brand_check_has (run, BRAND_KIND_GOAL);
}

static gboolean
owes_a_reading (BrandCheckRun *run,
                BrandItem     *measure)
{
  BrandDue due;

  brand_plan_get_due (run->plan, BRAND_MEASURE (measure), run->as_of, &due);
  if (due.n_due == 0)
    return FALSE;

  run->draft.start = due.next;
  return TRUE;
}

const BrandCheck brand_checks_measures[] = {
  { "unmeasured", BRAND_SEVERITY_MISSING, BRAND_KIND_PLAN_INFO,
    N_("Dimensions without a measure"),
    N_("Nothing is measured in this dimension: {dimension}."), NULL,
    N_("Each dimension does its own work; sales alone don’t show which one worked."),
    N_("Take something from the library that is easy to count."),
    { BRAND_FIX_ADD, N_("Add a measure"), NULL, BRAND_KIND_MEASURE }, .run = find_unmeasured },
  { "measure-source", BRAND_SEVERITY_MISSING, BRAND_KIND_MEASURE,
    N_("Measures without a source"),
    N_("“{title}” doesn’t say where its number comes from."),
    N_("No measure says where its number comes from."),
    N_("Nobody can take a reading twice in the same way without knowing where to look."),
    N_("Name the list, the till or the person."),
    { BRAND_FIX_FILL, N_("Name the source"), "source" }, .empty = "source" },
  { "measure-owner", BRAND_SEVERITY_MISSING, BRAND_KIND_MEASURE,
    N_("Measures without an owner"),
    N_("“{title}” has no owner."), N_("No measure has an owner."),
    N_("A number that nobody enters is never late, and never looked at."),
    N_("Name the person who takes the readings."),
    { BRAND_FIX_FILL, N_("Name an owner"), "owner" }, .empty = "owner" },
  { "target", BRAND_SEVERITY_MISSING, BRAND_KIND_MEASURE,
    N_("Measures without a target"),
    N_("“{title}” has no target."), N_("No measure has a target."),
    N_("A reading says little without the place it should come to."),
    N_("Enter the value that would make you say that it worked."),
    { BRAND_FIX_FILL, N_("Enter the target"), "target" }, .empty = "target" },
  { "measure-cadence", BRAND_SEVERITY_MISSING, BRAND_KIND_MEASURE,
    N_("Measures that nobody knows when to read"),
    N_("“{title}” is read once, but nobody knows when."), NULL,
    N_("A reading without a day is put off until it is too late to change anything."),
    N_("Choose how often it is read, or the day."),
    { BRAND_FIX_FILL, N_("Choose the cadence"), "cadence" }, .finds = is_read_once },
  { "late-reading", BRAND_SEVERITY_RISK, BRAND_KIND_MEASURE,
    N_("Readings that are late"),
    N_("The reading of “{title}” for {date} is missing."), NULL,
    N_("A gap in the readings can’t be filled later."),
    N_("Take the reading now, even if it comes late."),
    { BRAND_FIX_ADD, N_("Enter the reading"), "measure", BRAND_KIND_READING },
    .finds = owes_a_reading },
  { "sales-only", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Only sales are measured"),
    N_("In this dimension, only your own sales are measured: {dimension}."), NULL,
    N_("Sales come last and from everywhere; they can’t say what a dimension did."),
    N_("Add something that customers do before they buy."),
    { BRAND_FIX_ADD, N_("Add a measure"), NULL, BRAND_KIND_MEASURE }, .run = find_sales_only },
  { "measure-role", BRAND_SEVERITY_HINT, BRAND_KIND_MEASURE,
    N_("Measures in a foreign dimension"),
    N_("“{title}” belongs to {dimension}, but tells about something else: {word}."), NULL,
    N_("Attention is what mass is for, belonging is community’s, a relationship is direct’s."),
    N_("Move it, or measure what this dimension is for."),
    { BRAND_FIX_FILL, N_("Change what it tells about"), "role" }, .finds = has_foreign_role },
  { "measure-goal", BRAND_SEVERITY_HINT, BRAND_KIND_MEASURE,
    N_("Measures that serve no goal"),
    N_("“{title}” belongs to no goal."), N_("No measure belongs to a goal."),
    N_("Counting takes time; what no goal asks for can be left out."),
    N_("Choose the goal that it tells about, or delete it."),
    { BRAND_FIX_FILL, N_("Choose the goal"), "goal" }, .applies = has_goals, .empty = "goal" },
  { "measure-baseline", BRAND_SEVERITY_HINT, BRAND_KIND_MEASURE,
    N_("Measures without a baseline"),
    N_("“{title}” has no baseline."), N_("No measure has a baseline."),
    N_("Without knowing where it stood, nobody sees what the plan changed."),
    N_("Count once before the plan begins, or take last year’s number."),
    { BRAND_FIX_FILL, N_("Enter the baseline"), "baseline" }, .empty = "baseline" },
  { NULL },
};

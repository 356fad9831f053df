/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"

/* The day on which the tests look at plans: 1 July 2026. */
int        check_plan_today (void);

/* A small plan with an item of every kind in which no check finds anything. (transfer full) */
BrandPlan *check_plan_new   (void);

/* Edits written as text, separated by "|": "walkers: need=; size=40" sets fields of the item with
 * that id ("plan" and "story" are the single ones), "+goal feasts: title=Feasts" adds an item,
 * "-walkers" takes one out. Lists have commas, dates are ISO, empty means empty. */
void       check_plan_edit  (BrandPlan  *plan,
                             const char *edits);

/* How many findings of that check are open; of all checks for NULL. */
guint      check_plan_count (BrandPlan  *plan,
                             const char *check);

/* Asserts that what each open finding's fix would add, or fill, fits into the plan. */
void       check_plan_try_fixes (BrandPlan *plan);

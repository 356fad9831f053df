/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The plan as iCalendar (RFC 5545), all of it whole days: touchpoints but dropped ones and those
 * that don't count, readings that are missing or to come, and the days by which trends and issues
 * want an answer. An entry keeps its UID, so that a calendar takes a later file for a change of it;
 * the same plan gives the same bytes. (transfer full) */
GBytes *brand_plan_to_calendar (BrandPlan *plan);

G_END_DECLS

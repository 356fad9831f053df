/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_YEARS_EFFECT,
  BRAND_YEARS_COST,
  BRAND_YEARS_SILENCE,
  BRAND_YEARS_TOUCHPOINTS,
  BRAND_YEARS_STAGES,
  BRAND_YEARS_MEASURES,
} BrandYearsSection;

#define BRAND_N_YEARS_SECTIONS (BRAND_YEARS_MEASURES + 1)

/* One line of plans side by side, with a cell for each. It is "" where that plan has nothing of the
 * kind. */
typedef struct
{
  BrandYearsSection section;
  int dimension; /* -1 for none */
  char *label;
  char **cells;
} BrandYearsRow;

/* "Effect, mean a day". Borrowed. */
const char *brand_years_get_section_title (BrandYearsSection section);

/* What plans, such as last year's and this one, or this one and its scenarios, have in their
 * dimensions, beats and measures. Measures are the same when their ids are, else when their titles
 * are; the last plan's come first. Elements are BrandYearsRow. (transfer full) */
GPtrArray  *brand_years_list (BrandPlanSynergy *const *synergies,
                              guint                    n_plans);

G_END_DECLS

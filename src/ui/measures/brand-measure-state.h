/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-cadence.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_STANDING_WAITING, /* the first reading is still to come */
  BRAND_STANDING_FINE,    /* nothing is due */
  BRAND_STANDING_DUE,
  BRAND_STANDING_LATE,
} BrandStanding;

/* How a measure stands on a day. */
typedef struct
{
  BrandStanding standing;
  BrandItem *last; /* its latest reading, borrowed; NULL: none */
  guint n_readings;
  BrandDue due;
} BrandMeasureState;

void  brand_measure_state_init     (BrandMeasureState *state,
                                    BrandPlan         *plan,
                                    BrandMeasure      *measure,
                                    int                today);

/* "18 of 45 guests · 7 April is late". (transfer full) */
char *brand_measure_state_describe (const BrandMeasureState *state,
                                    BrandMeasure            *measure);

/* "A day late", for the reading that comes next; "" when there is none. (transfer full) */
char *brand_measure_state_describe_due (const BrandMeasureState *state,
                                        int                      today);

/* A value with the measure's unit; a dash for NAN. (transfer full) */
char *brand_measure_format         (BrandMeasure *measure,
                                    double        value);

/* Its title, or that it has none. Borrowed. */
const char *brand_measure_get_shown_title (BrandMeasure *measure);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"
#include "model/kinds/brand-choices-work.h"

G_BEGIN_DECLS

#define BRAND_RECURRENCE_LAST_WEEK 5

typedef struct
{
  BrandRepeats repeats;
  int date;        /* of once; where weekly and monthly begin; the day and month of yearly */
  int n_days;      /* how long each time lasts; 1 or more */
  guint week;      /* of weekday: 1 to 4, BRAND_RECURRENCE_LAST_WEEK */
  guint weekday;   /* Monday is 0 */
  guint month;     /* 1 to 12 */
  int offset;      /* days after Easter Sunday; before it when negative */
  const int *days; /* of the list, in any order */
  guint n_listed;
} BrandRecurrence;

/* The first day of each time that has a day from `from` to `to`, in order, each once; a time that
 * began before `from` but lasts into it is there too. A tradition is older than the plan: yearly,
 * weekday and Easter's hold for every year. A month or year that lacks the day (31st, 29 February)
 * has its last one instead. int elements. (transfer full) */
GArray *brand_recurrence_list_days (const BrandRecurrence *self,
                                    int                    from,
                                    int                    to);

/* The same of a ritual, from its fields. */
GArray *brand_ritual_list_days     (BrandItem *ritual,
                                    int        from,
                                    int        to);

/* How many days each time lasts: 1, or from "date" to "end". */
int     brand_ritual_get_n_days    (BrandItem *ritual);

/* The first day of the time that comes next, or is now, within a year of `day`; BRAND_DATE_UNSET
 * when there is none. */
int     brand_ritual_get_next      (BrandItem *ritual,
                                    int        day);

/* "Fourth Thursday of November", "2 days before Easter"; "" while the date is missing. In the
 * user's language. (transfer full) */
char   *brand_ritual_describe      (BrandItem *ritual);

G_END_DECLS

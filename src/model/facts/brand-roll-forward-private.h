/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-roll-forward.h"

G_BEGIN_DECLS

typedef struct
{
  BrandRollRule rule;
  int start, end;         /* of the old plan */
  int new_start, new_end;
  int years;              /* until a year comes in which the old plan is over */
  GHashTable *rituals;    /* touchpoint's id -> BrandItem, borrowed */
} BrandRollDates;

void brand_roll_dates_init  (BrandRollDates *self,
                             BrandPlan      *plan,
                             BrandRollRule   rule);
void brand_roll_dates_clear (BrandRollDates *self);

typedef struct
{
  BrandRollDates dates;
  gboolean starts_over;
  GHashTable *last_readings; /* measure's id -> BrandItem, borrowed */
  BrandPlan *next;           /* with the kinds before that of the item, as they were taken along */
  BrandRollSummary *summary;
} BrandRoll;

/* Brings a copy into the next year; FALSE leaves it behind. */
typedef gboolean (*BrandRollFunc) (BrandRoll *roll,
                                   BrandItem *item);

/* By kind; a kind without one is taken along as it is. */
extern const BrandRollFunc brand_roll_funcs[BRAND_N_KINDS];

/* Unset stays unset. */
int  brand_roll_dates_move  (const BrandRollDates *self,
                             int                   day);

/* How far what starts on that day moves. */
int  brand_roll_dates_get_shift (const BrandRollDates *self,
                                 int                   start);

/* How far a touchpoint moves that belongs to a ritual with a day of its own each year; FALSE for
 * any other. */
gboolean brand_roll_dates_follow_ritual (const BrandRollDates *self,
                                         BrandItem            *touchpoint,
                                         int                  *shift);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Where two fall on one spot, the earlier one here is shown. */
typedef enum
{
  BRAND_CULTURE_ACT_BY,
  BRAND_CULTURE_RITUAL,
  BRAND_CULTURE_WATCH, /* the last day on which an issue is watched */
  BRAND_CULTURE_CREST,
  BRAND_CULTURE_HOLIDAY,
} BrandCultureDateType;

#define BRAND_N_CULTURE_DATE_TYPES 5

/* A day on which culture does something, whatever the plan does. */
typedef struct
{
  BrandCultureDateType type;
  int day;
  int end; /* its last day; the same for most */
  BrandItem *item;
} BrandCultureDate;

/* The days from `from` to `to` of all rituals, trends and issues within the plan's boundary, in
 * order; what began before `from` and lasts into it is there, too. Elements are BrandCultureDate;
 * items are borrowed. (transfer full) */
GArray  *brand_culture_list_dates   (BrandPlan *plan,
                                     int        from,
                                     int        to);

/* The same of one item. Appends. */
void     brand_culture_add_dates    (GArray    *dates,
                                     BrandItem *item,
                                     int        from,
                                     int        to);

/* Whether the item, which has a "boundary", doesn't reach farther than the plan's culture. */
gboolean brand_culture_is_within    (BrandPlan *plan,
                                     BrandItem *item);

/* How many of the four kinds do. */
guint    brand_culture_count_beyond (BrandPlan *plan);

/* "Ritual", "Act by". Borrowed. */
const char *brand_culture_date_get_label (BrandCultureDateType type);

/* "Ritual: Harvest procession, Sunday 27 September 2026". (transfer full) */
char    *brand_culture_date_describe     (const BrandCultureDate *date);

/* How far away a day is: "today", "in 5 weeks", "3 days ago". (transfer full) */
char    *brand_culture_describe_wait     (int day,
                                          int today);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BRAND_AXIS_MONTHS_FROM 0.25 /* year over month; below it only years */
#define BRAND_AXIS_WEEKS_FROM 6.0  /* px per day: month over week */
#define BRAND_AXIS_DAYS_FROM 24.0  /* week over day */
#define BRAND_AXIS_MOST 120.0

/* Time along the plot. Days are Julian days; day d covers d to d + 1. */
typedef struct
{
  double first_day;  /* at the edge where time begins; may lie within a day */
  double px_per_day;
  double start;      /* the plot's left edge */
  double length;     /* the plot's width */
  gboolean is_rtl;   /* time begins at the right edge */
} BrandAxis;

double brand_axis_x_of_day (const BrandAxis *axis,
                            double           day);
double brand_axis_day_of_x (const BrandAxis *axis,
                            double           x);

/* The whole days of which anything can be seen. */
int    brand_axis_get_first_visible (const BrandAxis *axis);
int    brand_axis_get_last_visible  (const BrandAxis *axis);

typedef enum
{
  BRAND_TICK_YEAR,
  BRAND_TICK_MONTH,
  BRAND_TICK_WEEK,
  BRAND_TICK_DAY,
} BrandTickUnit;

/* A span of the ruler. */
typedef struct
{
  BrandTickUnit unit;
  guint row;        /* 0 upper, 1 lower, 2 only a mark below the lower row */
  int day;          /* where it begins; may lie before what can be seen */
  int end;          /* the day after its last */
} BrandTick;

/* Ticks of both rows and the marks for what can be seen, in the order of time, clear function
 * g_array_unref(). @first_weekday: Monday is 0. */
GArray *brand_axis_list_ticks (const BrandAxis *axis,
                               guint            first_weekday);

/* How much a tick's text may say: 0 is the longest. NULL past the shortest. (transfer full) */
char *brand_tick_format (const BrandTick *tick,
                         double           px_per_day,
                         guint            shorter);

G_END_DECLS

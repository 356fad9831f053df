/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"
#include "model/kinds/brand-choices-work.h"

G_BEGIN_DECLS

#define BRAND_CALENDAR_MAX_LENGTH (10 * 1024 * 1024)

/* What a calendar says of one thing, as a ritual says it: once, each week, month or year, on a
 * weekday of a month, or on listed days. */
typedef struct
{
  char *title;
  int date;               /* its first day */
  int n_days;             /* how long each time lasts */
  BrandRepeats repeats;
  guint week;             /* as a ritual's, for BRAND_REPEATS_WEEKDAY */
  guint weekday;
  guint month;
  GArray *days;           /* int, in order, each once; for BRAND_REPEATS_LIST */
  gboolean is_simplified; /* its rule or its end can't be followed: one day is taken */
  guint line;             /* of the file, where it begins */
} BrandCalendarEvent;

/* Reads iCalendar (RFC 5545). Events of the same title and length become one with listed days, as
 * holiday files need it; those that are cancelled are left out. A rule that no ritual has is listed
 * from `from` to `to`, and left out without a day there. A day is the one that the file writes; one
 * in UTC is that of the local time zone. The error, in BRAND_STORAGE_ERROR, has its line. Elements
 * are BrandCalendarEvent. (transfer full) */
GPtrArray *brand_calendar_read (GBytes  *bytes,
                                int      from,
                                int      to,
                                GError **error);

/* A ritual with the event's title and days, not yet in a plan. (transfer full) */
BrandItem *brand_calendar_event_to_ritual (const BrandCalendarEvent *event,
                                           gboolean                  is_holiday,
                                           const char               *source);

G_END_DECLS

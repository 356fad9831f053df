/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/brand-storage-error.h"
#include "storage/calendar/brand-calendar.h"

G_BEGIN_DECLS

/* One content line, unfolded; its parts are borrowed until the next. */
typedef struct
{
  const char *name; /* in capitals, without parameters */
  char *value;
  guint line;
} BrandCalendarProperty;

typedef struct
{
  const char *text;
  const char *end;
  GString *content;
  guint line; /* the next one's number */
} BrandCalendarLines;

void     brand_calendar_lines_init  (BrandCalendarLines *self,
                                     GBytes             *bytes);
void     brand_calendar_lines_clear (BrandCalendarLines *self);

/* FALSE at the end, and at an error. */
gboolean brand_calendar_lines_next  (BrandCalendarLines    *self,
                                     BrandCalendarProperty *property,
                                     GError               **error);

gboolean brand_calendar_refuse      (GError          **error,
                                     BrandStorageError code,
                                     guint             line,
                                     const char       *member,
                                     const char       *message);

/* A text value without its escapes, in one line. NULL when it isn't UTF-8. (transfer full) */
char    *brand_calendar_dup_text    (const char *value);

typedef struct
{
  int day;
  int seconds; /* since midnight; -1 for a whole day */
} BrandCalendarTime;

/* A date, a date-time or a period's start. */
gboolean brand_calendar_parse_time     (const char        *text,
                                        BrandCalendarTime *time);
gboolean brand_calendar_parse_duration (const char *text,
                                        gint64     *seconds);

typedef enum
{
  BRAND_CALENDAR_NEVER,
  BRAND_CALENDAR_DAILY,
  BRAND_CALENDAR_WEEKLY,
  BRAND_CALENDAR_MONTHLY,
  BRAND_CALENDAR_YEARLY,
} BrandCalendarFrequency;

/* A weekday, Monday is 0, and which of them: 4 the fourth, -1 the last, 0 each. */
typedef struct
{
  int week;
  guint weekday;
} BrandCalendarWeekday;

#define BRAND_CALENDAR_MAX_WEEKDAYS 14

typedef struct
{
  BrandCalendarFrequency frequency;
  guint interval;
  guint count;         /* 0: no end */
  int until;           /* BRAND_DATE_UNSET: no end */
  guint months;        /* a bit for each, from 1; 0: any */
  guint month_days[2]; /* a bit for each, from the month's start, and from its end; 0: any */
  BrandCalendarWeekday weekdays[BRAND_CALENDAR_MAX_WEEKDAYS];
  guint n_weekdays;
  guint week_start;
  gboolean is_unknown; /* has a part that can't be followed */
} BrandCalendarRule;

/* FALSE when it is no rule at all. */
gboolean brand_calendar_parse_rule (const char        *text,
                                    BrandCalendarRule *rule);

/* Appends the rule's days from `from` to `to`. Each day that is tried takes one of `budget`; FALSE
 * when that runs out. */
gboolean brand_calendar_list_rule  (const BrandCalendarRule *rule,
                                    int                      start,
                                    int                      from,
                                    int                      to,
                                    guint                   *budget,
                                    GArray                  *days);

/* One event as the file writes it. */
typedef struct
{
  guint line;
  char *title;
  char *uid;
  BrandCalendarTime start;
  BrandCalendarTime end;  /* a day of BRAND_DATE_UNSET when there is none */
  gint64 duration;        /* in seconds; -1 for none */
  BrandCalendarRule rule;
  GArray *added;          /* int, days */
  GArray *removed;
  int replaces;           /* the day of a series that this one moves; BRAND_DATE_UNSET for none */
  gboolean is_cancelled;
} BrandCalendarEntry;

/* Appends BrandCalendarEntry. */
gboolean brand_calendar_read_entries (GBytes    *bytes,
                                      GPtrArray *entries,
                                      GError   **error);

/* Sets the event's repeats where a ritual has the same rule; FALSE when its days must be listed. */
gboolean brand_calendar_match_rule (const BrandCalendarRule *rule,
                                    BrandCalendarEvent      *event);

G_END_DECLS

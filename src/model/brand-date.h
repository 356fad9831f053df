/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are Julian day numbers as in GDate: whole numbers without a time zone. */

/* Exactly YYYY-MM-DD, a real day. FALSE leaves `day` alone. */
gboolean brand_date_parse  (const char *text,
                            int        *day);

gboolean brand_date_is_valid (const char *text);

/* Writes YYYY-MM-DD and its NUL into `text`. */
#define BRAND_DATE_LENGTH 11

/* 31 December 9999. */
#define BRAND_DATE_LAST 3652059
void     brand_date_to_iso (int  day,
                            char text[BRAND_DATE_LENGTH]);

void     brand_date_split  (int    day,
                            int   *year,
                            guint *month,
                            guint *month_day);
int      brand_date_join   (int   year,
                            guint month,
                            guint month_day);

/* From numbers as people write them: a year of two digits is one of this century, any but two or
 * four digits is none. FALSE when there is no such day. */
gboolean brand_date_join_written (guint year,
                                  guint n_year_digits,
                                  guint month,
                                  guint month_day,
                                  int  *day);

/* Monday is 0. */
guint    brand_date_get_weekday   (int day);

/* ISO 8601 week number. */
guint    brand_date_get_week      (int day);

/* Monday is 0: on which day the user's weeks start. */
guint    brand_date_first_weekday (void);

/* Where SOURCE_DATE_EPOCH is set, that day: pictures and tests then don't change overnight. */
int      brand_date_today  (void);

typedef enum
{
  BRAND_DATE_STYLE_DAY,        /* 10 Mar */
  BRAND_DATE_STYLE_LONG_DAY,   /* 8 April */
  BRAND_DATE_STYLE_FULL,       /* 8 April 2026 */
  BRAND_DATE_STYLE_WEEKDAY,    /* Thursday 15 October 2026 */
  BRAND_DATE_STYLE_SHORT_WEEKDAY, /* Thu 15 Oct */
  BRAND_DATE_STYLE_MONTH,      /* October */
  BRAND_DATE_STYLE_SHORT_MONTH, /* Oct */
  BRAND_DATE_STYLE_MONTH_YEAR, /* October 2026 */
} BrandDateStyle;

/* In the user's language. (transfer full) */
char    *brand_date_format (int            day,
                            BrandDateStyle style);

/* "10 Mar – 30 Jun", with years where they differ from `year`; 0 shows the year at the end.
 * (transfer full) */
char    *brand_date_format_span (int start,
                                 int end,
                                 int year);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-easter.h"

#include "model/brand-date.h"

/* The Julian day number, as astronomers count, of the day before GDate's first. */
#define DAYS_BEFORE_GDATE 1721425

int
brand_easter_get_western (int year)
{
  int a = year % 19;
  int b = year / 100;
  int c = year % 100;
  int f = (b + 8) / 25;
  int g = (b - f + 1) / 3;
  int h = (19 * a + b - b / 4 - g + 15) % 30;
  int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;

  return brand_date_join (year, (guint) (n / 31), (guint) (n % 31 + 1));
}

/* A day of March or later in the Julian calendar. */
static int
join_julian (int year,
             int month,
             int day)
{
  int years = year + 4800;

  return day + (153 * (month - 3) + 2) / 5 + 365 * years + years / 4 - 32083 - DAYS_BEFORE_GDATE;
}

int
brand_easter_get_orthodox (int year)
{
  int d = (19 * (year % 19) + 15) % 30;
  int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  int n = d + e + 114;

  return join_julian (year, n / 31, n % 31 + 1);
}

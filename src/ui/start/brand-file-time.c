/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/start/brand-file-time.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

static char *
describe (GDateTime *changed,
          gboolean   is_short)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (changed);
  int today = brand_date_today ();
  int day = brand_date_join (g_date_time_get_year (local), g_date_time_get_month (local),
                             g_date_time_get_day_of_month (local));
  guint month, month_day;
  int year;

  if (day == today)
    /* Translators: when a plan was changed today, such as "Today, 14:32". */
    return g_date_time_format (local, is_short ? "%R" : _("Today, %R"));
  brand_date_split (today, &year, &month, &month_day);
  return brand_date_format (day, is_short && year == g_date_time_get_year (local)
                                   ? BRAND_DATE_STYLE_DAY : BRAND_DATE_STYLE_FULL);
}

char *
brand_file_time_describe (GDateTime *changed)
{
  return describe (changed, FALSE);
}

char *
brand_file_time_describe_short (GDateTime *changed)
{
  return describe (changed, TRUE);
}

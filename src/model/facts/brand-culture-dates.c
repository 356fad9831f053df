/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-culture-dates.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "model/brand-date.h"
#include "model/facts/brand-recurrence.h"

#define DAYS_IN_WORDS 14
#define WEEKS_IN_WORDS 13
#define DAYS_PER_MONTH 30.4375

static const BrandKindId kinds[] = {
  BRAND_KIND_TREND, BRAND_KIND_ISSUE, BRAND_KIND_RITUAL, BRAND_KIND_CAUSE,
};

static void
add_day (GArray              *dates,
         BrandCultureDateType type,
         BrandItem           *item,
         int                  day,
         int                  end,
         int                  from,
         int                  to)
{
  BrandCultureDate date = { type, day, end, item };

  if (day != BRAND_DATE_UNSET && day <= to && end >= from)
    g_array_append_val (dates, date);
}

/* Calendars bring thousands of holidays, most of them on one day: those need no list. */
static void
add_ritual (GArray    *dates,
            BrandItem *item,
            int        from,
            int        to)
{
  BrandCultureDateType type = brand_item_get_flag (item, "holiday") ? BRAND_CULTURE_HOLIDAY
                                                                     : BRAND_CULTURE_RITUAL;
  int n_days = brand_ritual_get_n_days (item);
  g_autoptr (GArray) days = NULL;

  if (brand_item_get_choice (item, "repeats") == BRAND_REPEATS_ONCE)
    {
      int day = brand_item_get_date (item, "date");

      add_day (dates, type, item, day, day + n_days - 1, from, to);
      return;
    }
  days = brand_ritual_list_days (item, from, to);
  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, int, i);

      add_day (dates, type, item, day, day + n_days - 1, from, to);
    }
}

static void
add_one (GArray              *dates,
         BrandCultureDateType type,
         BrandItem           *item,
         const char          *field,
         int                  from,
         int                  to)
{
  int day = brand_item_get_date (item, field);

  add_day (dates, type, item, day, day, from, to);
}

void
brand_culture_add_dates (GArray    *dates,
                         BrandItem *item,
                         int        from,
                         int        to)
{
  g_return_if_fail (dates != NULL);
  g_return_if_fail (BRAND_IS_ITEM (item));

  if (BRAND_IS_RITUAL (item))
    add_ritual (dates, item, from, to);
  else if (BRAND_IS_ISSUE (item))
    add_one (dates, BRAND_CULTURE_WATCH, item, "watch_until", from, to);
  else if (BRAND_IS_TREND (item))
    {
      add_one (dates, BRAND_CULTURE_ACT_BY, item, "act_by", from, to);
      add_one (dates, BRAND_CULTURE_CREST, item, "crest", from, to);
    }
}

static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  const BrandCultureDate *one = a;
  const BrandCultureDate *two = b;

  if (one->day != two->day)
    return one->day < two->day ? -1 : 1;
  return one->type < two->type ? -1 : one->type > two->type;
}

GArray *
brand_culture_list_dates (BrandPlan *plan,
                          int        from,
                          int        to)
{
  GArray *dates = g_array_new (FALSE, FALSE, sizeof (BrandCultureDate));

  g_return_val_if_fail (BRAND_IS_PLAN (plan), dates);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      BrandList *list = brand_plan_get_list (plan, kinds[k]);

      for (guint i = 0; i < brand_list_get_length (list); i++)
        if (brand_culture_is_within (plan, brand_list_get (list, i)))
          brand_culture_add_dates (dates, brand_list_get (list, i), from, to);
    }
  g_array_sort (dates, compare_dates);
  return dates;
}

gboolean
brand_culture_is_within (BrandPlan *plan,
                         BrandItem *item)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));

  return brand_item_get_choice (item, "boundary") <= brand_item_get_choice (info, "boundary");
}

guint
brand_culture_count_beyond (BrandPlan *plan)
{
  guint n_beyond = 0;

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      BrandList *list = brand_plan_get_list (plan, kinds[k]);

      for (guint i = 0; i < brand_list_get_length (list); i++)
        n_beyond += !brand_culture_is_within (plan, brand_list_get (list, i));
    }
  return n_beyond;
}

const char *
brand_culture_date_get_label (BrandCultureDateType type)
{
  static const char *const labels[BRAND_N_CULTURE_DATE_TYPES] = {
    [BRAND_CULTURE_ACT_BY] = N_("Act by"),
    [BRAND_CULTURE_RITUAL] = N_("Ritual"),
    [BRAND_CULTURE_WATCH] = N_("Watch until"),
    [BRAND_CULTURE_CREST] = N_("Crest"),
    [BRAND_CULTURE_HOLIDAY] = N_("Holiday"),
  };

  return _(labels[type]);
}

char *
brand_culture_date_describe (const BrandCultureDate *date)
{
  const char *title = brand_item_get_title (date->item);
  g_autofree char *day = brand_date_format (date->day, BRAND_DATE_STYLE_WEEKDAY);
  g_autofree char *end = NULL;

  if (*title == '\0')
    title = _(brand_item_get_kind (date->item)->label);
  if (date->end == date->day)
    /* Translators: "Ritual: Harvest procession, Sunday 27 September 2026". */
    return g_strdup_printf (_("%1$s: %2$s, %3$s"), brand_culture_date_get_label (date->type),
                            title, day);
  end = brand_date_format (date->end, BRAND_DATE_STYLE_WEEKDAY);
  /* Translators: as before, with the first and the last day. */
  return g_strdup_printf (_("%1$s: %2$s, %3$s to %4$s"), brand_culture_date_get_label (date->type),
                          title, day, end);
}

static char *
describe_coming (guint n_days)
{
  guint n_weeks = n_days / 7;
  guint n_months = (guint) (n_days / DAYS_PER_MONTH + 0.5);

  if (n_days < DAYS_IN_WORDS)
    return g_strdup_printf (ngettext ("in %u day", "in %u days", n_days), n_days);
  if (n_weeks < WEEKS_IN_WORDS)
    return g_strdup_printf (ngettext ("in %u week", "in %u weeks", n_weeks), n_weeks);
  return g_strdup_printf (ngettext ("in %u month", "in %u months", n_months), n_months);
}

static char *
describe_gone (guint n_days)
{
  guint n_weeks = n_days / 7;
  guint n_months = (guint) (n_days / DAYS_PER_MONTH + 0.5);

  if (n_days < DAYS_IN_WORDS)
    return g_strdup_printf (ngettext ("%u day ago", "%u days ago", n_days), n_days);
  if (n_weeks < WEEKS_IN_WORDS)
    return g_strdup_printf (ngettext ("%u week ago", "%u weeks ago", n_weeks), n_weeks);
  return g_strdup_printf (ngettext ("%u month ago", "%u months ago", n_months), n_months);
}

char *
brand_culture_describe_wait (int day,
                             int today)
{
  if (day == today)
    return g_strdup (_("today"));
  if (day == today + 1)
    return g_strdup (_("tomorrow"));
  if (day == today - 1)
    return g_strdup (_("yesterday"));
  return day > today ? describe_coming ((guint) (day - today))
                     : describe_gone ((guint) (today - day));
}

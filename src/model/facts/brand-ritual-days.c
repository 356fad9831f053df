/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-recurrence.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "model/brand-date.h"

/* How far ahead the next time is looked for: 29 February and Easter never take longer. */
#define DAYS_AHEAD 366

static GArray *
list_dates (BrandItem *ritual)
{
  const char *const *dates = brand_item_get_list (ritual, "dates");
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; dates[i] != NULL; i++)
    {
      int day;

      if (brand_date_parse (dates[i], &day))
        g_array_append_val (days, day);
    }

  return days;
}

static guint
get_whole (BrandItem  *ritual,
           const char *name)
{
  return (guint) brand_item_get_number (ritual, name);
}

/* `days` is borrowed. */
static void
read_ritual (BrandRecurrence *self,
             BrandItem       *ritual,
             GArray          *days)
{
  *self = (BrandRecurrence) {
    .repeats = (BrandRepeats) brand_item_get_choice (ritual, "repeats"),
    .date = brand_item_get_date (ritual, "date"),
    .n_days = brand_ritual_get_n_days (ritual),
    .week = get_whole (ritual, "week"),
    .weekday = (guint) brand_item_get_choice (ritual, "weekday"),
    .month = get_whole (ritual, "month"),
    .offset = (int) brand_item_get_number (ritual, "offset"),
    .days = (const int *) (const void *) days->data,
    .n_listed = days->len,
  };
}

GArray *
brand_ritual_list_days (BrandItem *ritual,
                        int        from,
                        int        to)
{
  g_autoptr (GArray) days = list_dates (ritual);
  BrandRecurrence recurrence;

  read_ritual (&recurrence, ritual, days);

  return brand_recurrence_list_days (&recurrence, from, to);
}

int
brand_ritual_get_n_days (BrandItem *ritual)
{
  int date = brand_item_get_date (ritual, "date");
  int end = brand_item_get_date (ritual, "end");

  return date != BRAND_DATE_UNSET && end > date ? end - date + 1 : 1;
}

int
brand_ritual_get_next (BrandItem *ritual,
                       int        day)
{
  g_autoptr (GArray) days = brand_ritual_list_days (ritual, day, day + DAYS_AHEAD);

  return days->len > 0 ? g_array_index (days, int, 0) : BRAND_DATE_UNSET;
}

static char *
describe_date (BrandItem    *ritual,
               BrandRepeats  repeats)
{
  int date = brand_item_get_date (ritual, "date");
  g_autofree char *day = NULL;

  if (date == BRAND_DATE_UNSET)
    return g_strdup ("");
  if (repeats == BRAND_REPEATS_ONCE)
    return brand_date_format (date, BRAND_DATE_STYLE_FULL);
  if (repeats == BRAND_REPEATS_YEARLY)
    {
      day = brand_date_format (date, BRAND_DATE_STYLE_LONG_DAY);
      /* Translators: %s is a day without its year, as 6 December. */
      return g_strdup_printf (_("Each year on %s"), day);
    }

  day = brand_date_format (date, BRAND_DATE_STYLE_FULL);
  if (repeats == BRAND_REPEATS_WEEKLY)
    /* Translators: %s is a whole date, as 6 December 2026. */
    return g_strdup_printf (_("Each week from %s"), day);
  /* Translators: %s is a whole date, as 6 December 2026. */
  return g_strdup_printf (_("Each month from %s"), day);
}

static char *
describe_weekday (BrandItem *ritual)
{
  static const char *const weeks[] = {
    /* Translators: a weekday of a month, as “First Monday of May”. */
    N_("First %1$s of %2$s"),
    /* Translators: a weekday of a month, as “Second Monday of May”. */
    N_("Second %1$s of %2$s"),
    /* Translators: a weekday of a month, as “Third Monday of May”. */
    N_("Third %1$s of %2$s"),
    /* Translators: a weekday of a month, as “Fourth Monday of May”. */
    N_("Fourth %1$s of %2$s"),
    /* Translators: a weekday of a month, as “Last Monday of May”. */
    N_("Last %1$s of %2$s"),
  };
  guint week = CLAMP (get_whole (ritual, "week"), 1, BRAND_RECURRENCE_LAST_WEEK);
  int any_day = brand_date_join (2000, get_whole (ritual, "month"), 1);
  g_autofree char *month = brand_date_format (any_day, BRAND_DATE_STYLE_MONTH);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (_(weeks[week - 1]), brand_item_get_choice_label (ritual, "weekday"),
                          month);
#pragma GCC diagnostic pop
}

static char *
describe_easter (BrandItem  *ritual,
                 const char *easter)
{
  int offset = (int) brand_item_get_number (ritual, "offset");
  guint n_days = (guint) abs (offset);

  if (offset == 0)
    return g_strdup (easter);
  if (offset < 0)
    /* Translators: a number of days, then Easter or Orthodox Easter. */
    return g_strdup_printf (ngettext ("%1$u day before %2$s", "%1$u days before %2$s", n_days),
                            n_days, easter);
  /* Translators: a number of days, then Easter or Orthodox Easter. */
  return g_strdup_printf (ngettext ("%1$u day after %2$s", "%1$u days after %2$s", n_days),
                          n_days, easter);
}

static char *
describe_list (BrandItem *ritual)
{
  g_autoptr (GArray) days = list_dates (ritual);

  if (days->len == 0)
    return g_strdup ("");
  if (days->len == 1)
    return brand_date_format (g_array_index (days, int, 0), BRAND_DATE_STYLE_FULL);

  return g_strdup_printf (ngettext ("On %u listed day", "On %u listed days", days->len),
                          days->len);
}

char *
brand_ritual_describe (BrandItem *ritual)
{
  BrandRepeats repeats = (BrandRepeats) brand_item_get_choice (ritual, "repeats");

  switch (repeats)
    {
    case BRAND_REPEATS_WEEKDAY:
      return describe_weekday (ritual);
    case BRAND_REPEATS_EASTER:
      return describe_easter (ritual, _("Easter"));
    case BRAND_REPEATS_ORTHODOX_EASTER:
      return describe_easter (ritual, _("Orthodox Easter"));
    case BRAND_REPEATS_LIST:
      return describe_list (ritual);
    default:
      return describe_date (ritual, repeats);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/calendar/brand-calendar-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "model/brand-date.h"
#include "model/brand-plan.h"

#define DAY_SECONDS (24 * 60 * 60)
#define LAST_DAY 3652059

/* About a second of trying days. */
#define MAX_TRIED_DAYS 20000000

static void
free_entry (gpointer data)
{
  BrandCalendarEntry *entry = data;

  g_free (entry->title);
  g_free (entry->uid);
  g_array_unref (entry->added);
  g_array_unref (entry->removed);
  g_free (entry);
}

static void
free_event (gpointer data)
{
  BrandCalendarEvent *event = data;

  g_free (event->title);
  g_array_unref (event->days);
  g_free (event);
}

/* A moved day of a series is an event of its own. */
static void
remove_replaced (GPtrArray *entries)
{
  g_autoptr (GHashTable) series = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entries->len; i++)
    {
      BrandCalendarEntry *entry = entries->pdata[i];

      if (entry->uid != NULL && entry->replaces == BRAND_DATE_UNSET)
        g_hash_table_insert (series, entry->uid, entry);
    }
  for (guint i = 0; i < entries->len; i++)
    {
      BrandCalendarEntry *entry = entries->pdata[i], *first;

      if (entry->uid == NULL || entry->replaces == BRAND_DATE_UNSET)
        continue;
      first = g_hash_table_lookup (series, entry->uid);
      if (first != NULL)
        g_array_append_val (first->removed, entry->replaces);
    }
}

/* An end is the first moment after it. */
static void
set_length (BrandCalendarEvent       *event,
            const BrandCalendarEntry *entry)
{
  gint64 last = entry->start.day;

  if (entry->end.day != BRAND_DATE_UNSET)
    {
      last = entry->end.seconds > 0 ? entry->end.day : entry->end.day - 1;
      event->is_simplified |= entry->end.day < entry->start.day;
    }
  else if (entry->duration > 0)
    last += (MAX (entry->start.seconds, 0) + entry->duration - 1) / DAY_SECONDS;
  event->n_days = (int) CLAMP (last, entry->start.day, LAST_DAY) - entry->start.day + 1;
}

static int
compare_days (const void *a,
              const void *b)
{
  return *(const int *) a - *(const int *) b;
}

/* Sorted, each once, without those removed. */
static void
tidy_days (GArray *days,
           GArray *removed)
{
  guint n = 0;

  g_array_sort (days, compare_days);
  g_array_sort (removed, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, int, i);

      if ((n == 0 || g_array_index (days, int, n - 1) != day)
          && !g_array_binary_search (removed, &day, compare_days, NULL))
        g_array_index (days, int, n++) = day;
    }
  g_array_set_size (days, n);
}

static void
use_days (BrandCalendarEvent *event)
{
  if (event->days->len > 0)
    event->date = g_array_index (event->days, int, 0);
  event->repeats = event->days->len > 1 ? BRAND_REPEATS_LIST : BRAND_REPEATS_ONCE;
}

static gboolean
set_days (BrandCalendarEvent       *event,
          const BrandCalendarEntry *entry,
          int                       from,
          int                       to,
          guint                    *budget)
{
  const BrandCalendarRule *rule = &entry->rule;
  gboolean is_plain = entry->added->len == 0 && entry->removed->len == 0;

  event->is_simplified |= rule->is_unknown;
  if (rule->frequency == BRAND_CALENDAR_NEVER || rule->is_unknown)
    g_array_append_val (event->days, entry->start.day);
  else if (is_plain && brand_calendar_match_rule (rule, event))
    return TRUE;
  else if (!brand_calendar_list_rule (rule, entry->start.day, from - (event->n_days - 1), to,
                                      budget, event->days))
    return FALSE;

  g_array_append_vals (event->days, entry->added->data, entry->added->len);
  tidy_days (event->days, entry->removed);
  use_days (event);
  return TRUE;
}

/* The event of the same title and length takes the days; they are tidied once all are there. */
static gboolean
merge (GHashTable         *known,
       BrandCalendarEvent *event)
{
  g_autofree char *key = g_strdup_printf ("%d %s", event->n_days, event->title);
  BrandCalendarEvent *first;

  if (event->days->len == 0 || event->is_simplified)
    return FALSE;
  first = g_hash_table_lookup (known, key);
  if (first == NULL)
    {
      g_hash_table_insert (known, g_steal_pointer (&key), event);
      return FALSE;
    }

  g_array_append_vals (first->days, event->days->data, event->days->len);
  return TRUE;
}

static void
tidy_merged (GPtrArray *events)
{
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < events->len; i++)
    {
      BrandCalendarEvent *event = events->pdata[i];

      if (event->days->len < 2)
        continue;
      tidy_days (event->days, none);
      use_days (event);
    }
}

static BrandCalendarEvent *
create_event (const BrandCalendarEntry *entry)
{
  BrandCalendarEvent *event = g_new0 (BrandCalendarEvent, 1);

  event->title = g_strdup (entry->title ? entry->title : "");
  event->date = entry->start.day;
  event->line = entry->line;
  event->days = g_array_new (FALSE, FALSE, sizeof (int));
  set_length (event, entry);

  return event;
}

/* A series that has no day in the span, or whose every day was taken away, is none. */
static gboolean
has_a_day (const BrandCalendarEvent *event)
{
  return event->days->len > 0
         || (event->repeats != BRAND_REPEATS_ONCE && event->repeats != BRAND_REPEATS_LIST);
}

GPtrArray *
brand_calendar_read (GBytes  *bytes,
                     int      from,
                     int      to,
                     GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (free_entry);
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (free_event);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint budget = MAX_TRIED_DAYS;

  if (g_bytes_get_size (bytes) > BRAND_CALENDAR_MAX_LENGTH)
    {
      brand_calendar_refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, 1, NULL,
                             _("A calendar may have 10 MB at most."));
      return NULL;
    }
  if (!brand_calendar_read_entries (bytes, entries, error))
    return NULL;

  remove_replaced (entries);
  for (guint i = 0; i < entries->len; i++)
    {
      const BrandCalendarEntry *entry = entries->pdata[i];
      BrandCalendarEvent *event = create_event (entry);

      g_ptr_array_add (events, event);
      if (!set_days (event, entry, from, to, &budget))
        {
          brand_calendar_refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, entry->line, "RRULE",
                                 _("Too many events repeat too often."));
          return NULL;
        }
      if (entry->is_cancelled || !has_a_day (event) || merge (known, event))
        g_ptr_array_set_size (events, (int) events->len - 1);
    }
  tidy_merged (events);

  return g_steal_pointer (&events);
}

static char **
list_dates (const BrandCalendarEvent *event)
{
  GStrvBuilder *builder = g_strv_builder_new ();

  for (guint i = 0; event->repeats == BRAND_REPEATS_LIST && i < event->days->len; i++)
    {
      char iso[BRAND_DATE_LENGTH];

      brand_date_to_iso (g_array_index (event->days, int, i), iso);
      g_strv_builder_add (builder, iso);
    }

  return g_strv_builder_unref_to_strv (builder);
}

BrandItem *
brand_calendar_event_to_ritual (const BrandCalendarEvent *event,
                                gboolean                  is_holiday,
                                const char               *source)
{
  BrandItem *ritual = brand_item_new (BRAND_KIND_RITUAL);
  g_auto (GStrv) dates = list_dates (event);
  int end = event->n_days > 1 ? event->date + event->n_days - 1 : BRAND_DATE_UNSET;

  g_object_set (ritual, "title", event->title, "repeats", event->repeats, "date", event->date,
                "end", end, "dates", dates, "holiday", is_holiday, "source", source, NULL);
  if (event->repeats == BRAND_REPEATS_WEEKDAY)
    g_object_set (ritual, "week", (double) event->week, "weekday", event->weekday,
                  "month", (double) event->month, NULL);

  return ritual;
}

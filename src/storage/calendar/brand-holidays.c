/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/calendar/brand-holidays.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-recurrence.h"
#include "storage/calendar/brand-calendar.h"

static void
free_holiday (gpointer data)
{
  BrandHoliday *holiday = data;

  g_object_unref (holiday->ritual);
  g_free (holiday);
}

/* What makes two the same, whatever rule each is written with: title and days in the period. One
 * without a day there is known by the day that it has. */
static char *
dup_key (BrandItem *ritual,
         GArray    *days)
{
  g_autofree char *title = g_utf8_casefold (brand_item_get_title (ritual), -1);
  g_autoptr (GString) key = g_string_new (title);

  for (guint i = 0; i < days->len; i++)
    g_string_append_printf (key, "\n%d", g_array_index (days, int, i));
  if (days->len == 0)
    g_string_append_printf (key, "\n%d", brand_item_get_date (ritual, "date"));
  return g_string_free_and_steal (g_steal_pointer (&key));
}

static GHashTable *
collect_known (BrandPlan *plan,
               int        from,
               int        to)
{
  BrandList *rituals = brand_plan_get_list (plan, BRAND_KIND_RITUAL);
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < brand_list_get_length (rituals); i++)
    {
      BrandItem *ritual = brand_list_get (rituals, i);
      g_autoptr (GArray) days = brand_ritual_list_days (ritual, from, to);

      g_hash_table_add (known, dup_key (ritual, days));
    }
  return known;
}

static BrandHoliday *
create_holiday (const BrandCalendarEvent *event,
                BrandPlanInfo            *info,
                const char               *source,
                GHashTable               *known)
{
  BrandHoliday *holiday = g_new0 (BrandHoliday, 1);
  g_autoptr (GArray) days = NULL;

  holiday->ritual = brand_calendar_event_to_ritual (event, TRUE, source);
  g_object_set (holiday->ritual, "boundary", brand_item_get_choice (BRAND_ITEM (info), "boundary"),
                NULL);
  days = brand_ritual_list_days (holiday->ritual, brand_plan_info_get_start (info),
                                 brand_plan_info_get_end (info));
  holiday->first = days->len > 0 ? g_array_index (days, int, 0) : BRAND_DATE_UNSET;
  holiday->line = event->line;
  holiday->is_simplified = event->is_simplified;
  holiday->is_known = !g_hash_table_add (known, dup_key (holiday->ritual, days));
  return holiday;
}

/* Those without a day in the period come last. */
static int
compare_holidays (gconstpointer a,
                  gconstpointer b)
{
  const BrandHoliday *one = a;
  const BrandHoliday *other = b;

  if (one->first != other->first)
    return (guint) (one->first - 1) < (guint) (other->first - 1) ? -1 : 1;
  return one->line < other->line ? -1 : one->line > other->line;
}

GPtrArray *
brand_holidays_read (GBytes     *bytes,
                     BrandPlan  *plan,
                     const char *source,
                     GError    **error)
{
  BrandPlanInfo *info;
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GHashTable) known = NULL;
  GPtrArray *holidays;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  info = brand_plan_get_info (plan);
  events = brand_calendar_read (bytes, brand_plan_info_get_start (info),
                                brand_plan_info_get_end (info), error);
  if (events == NULL)
    return NULL;
  known = collect_known (plan, brand_plan_info_get_start (info), brand_plan_info_get_end (info));
  holidays = g_ptr_array_new_with_free_func (free_holiday);
  for (guint i = 0; i < events->len; i++)
    g_ptr_array_add (holidays, create_holiday (events->pdata[i], info, source, known));
  g_ptr_array_sort_values (holidays, compare_holidays);
  return holidays;
}

gboolean
brand_holidays_add (BrandHistory *history,
                    GPtrArray    *rituals,
                    GError      **error)
{
  g_return_val_if_fail (BRAND_IS_HISTORY (history), FALSE);
  g_return_val_if_fail (rituals != NULL, FALSE);

  brand_history_begin_many (history, _("Import holidays"));
  for (guint i = 0; i < rituals->len; i++)
    if (!brand_history_insert (history, rituals->pdata[i], G_MAXUINT, error))
      {
        brand_history_cancel (history);
        return FALSE;
      }
  brand_history_end (history);
  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "model/facts/brand-recurrence.h"
#include "ui/culture/brand-culture-coming.h"
#include "ui/story/brand-beat-edits.h"

static BrandBeat *
find_beat (BrandPlan *plan,
           int        day)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandBeat *beat = BRAND_BEAT (brand_list_get (beats, i));

      if (brand_beat_get_start (beat) <= day && day <= brand_beat_get_end (beat))
        return beat;
    }
  return NULL;
}

/* A ritual is met on its own days, a trend and an issue from now on. */
static BrandItem *
create_answer (BrandPlan *plan,
               BrandItem *item,
               int        day,
               int        today)
{
  int plan_start = brand_plan_info_get_start (brand_plan_get_info (plan));
  int start = BRAND_IS_RITUAL (item) ? day : CLAMP (today, MIN (plan_start, day), day);
  int end = BRAND_IS_RITUAL (item) ? day + brand_ritual_get_n_days (item) - 1 : day;
  BrandItem *touchpoint = brand_beat_new_touchpoint (plan, find_beat (plan, start),
                                                     BRAND_DIMENSION_MASS);

  g_object_set (touchpoint, "title", brand_item_get_title (item), "start", start, "end", end, NULL);
  if (brand_kind_find_field (brand_item_get_kind (item), "groups") >= 0)
    g_object_set (touchpoint, "groups", brand_item_get_list (item, "groups"), NULL);
  return touchpoint;
}

static gboolean
add_reference (BrandHistory *history,
               BrandItem    *item,
               BrandItem    *touchpoint)
{
  guint field = (guint) brand_kind_find_field (brand_item_get_kind (item), "touchpoints");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  g_strv_builder_addv (builder, (const char **) brand_item_get_list (item, "touchpoints"));
  g_strv_builder_add (builder, brand_item_get_id (touchpoint));
  ids = g_strv_builder_end (builder);
  return brand_history_set (history, item, field, &(BrandValue) { .list = ids }, NULL);
}

BrandItem *
brand_culture_answer (BrandHistory *history,
                      BrandItem    *item,
                      int           day,
                      int           today)
{
  BrandPlan *plan;
  g_autoptr (BrandItem) touchpoint = NULL;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);
  g_return_val_if_fail (BRAND_IS_ITEM (item), NULL);

  plan = brand_history_get_plan (history);
  touchpoint = create_answer (plan, item, day, today);
  brand_history_begin (history, _("Add touchpoint"));
  if (!brand_history_insert (history, touchpoint, G_MAXUINT, NULL)
      || !add_reference (history, item, touchpoint))
    {
      brand_history_cancel (history);
      return NULL;
    }
  brand_history_end (history);
  return brand_plan_find (plan, brand_item_get_id (touchpoint));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-edit.h"

#include <glib/gi18n-lib.h>

#include "ui/story/brand-beat-edits.h"

#define FIELD(name) BRAND_KIND_FIELD (&brand_touchpoint_kind, name)

static char *
label_one (BrandVerb   verb,
           const char *title)
{
  switch (verb)
    {
    case BRAND_VERB_MOVE:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Move “%s”"), title);
    case BRAND_VERB_RESIZE:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Resize “%s”"), title);
    case BRAND_VERB_CHANGE:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Change “%s”"), title);
    case BRAND_VERB_DELETE:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Delete “%s”"), title);
    case BRAND_VERB_CUT:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Cut “%s”"), title);
    case BRAND_VERB_PASTE:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Paste “%s”"), title);
    case BRAND_VERB_DUPLICATE:
      /* Translators: an undo step, with a touchpoint's title. */
      return g_strdup_printf (_("Duplicate “%s”"), title);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
label_many (BrandVerb verb,
            guint     n)
{
  switch (verb)
    {
    case BRAND_VERB_MOVE:
      return g_strdup_printf (ngettext ("Move %u touchpoint", "Move %u touchpoints", n), n);
    case BRAND_VERB_RESIZE:
      return g_strdup_printf (ngettext ("Resize %u touchpoint", "Resize %u touchpoints", n), n);
    case BRAND_VERB_CHANGE:
      return g_strdup_printf (ngettext ("Change %u touchpoint", "Change %u touchpoints", n), n);
    case BRAND_VERB_DELETE:
      return g_strdup_printf (ngettext ("Delete %u touchpoint", "Delete %u touchpoints", n), n);
    case BRAND_VERB_CUT:
      return g_strdup_printf (ngettext ("Cut %u touchpoint", "Cut %u touchpoints", n), n);
    case BRAND_VERB_PASTE:
      return g_strdup_printf (ngettext ("Paste %u touchpoint", "Paste %u touchpoints", n), n);
    case BRAND_VERB_DUPLICATE:
      return g_strdup_printf (ngettext ("Duplicate %u touchpoint", "Duplicate %u touchpoints", n),
                              n);
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
brand_timeline_edit_label (BrandVerb  verb,
                           GPtrArray *touchpoints)
{
  const char *title = brand_touchpoint_get_title (touchpoints->pdata[0]);

  if (touchpoints->len == 1 && *title != '\0')
    return label_one (verb, title);
  return label_many (verb, touchpoints->len);
}

static void
begin (BrandHistory *history,
       BrandVerb     verb,
       GPtrArray    *touchpoints)
{
  g_autofree char *label = brand_timeline_edit_label (verb, touchpoints);

  brand_history_begin_many (history, label);
}

static gboolean
finish (BrandHistory *history,
        gboolean      is_done)
{
  if (is_done)
    brand_history_end (history);
  else
    brand_history_cancel (history);
  return is_done;
}

/* One that lasts a single day may have no end of its own, and keeps it that way. */
gboolean
brand_timeline_edit_set_dates (BrandHistory    *history,
                               BrandTouchpoint *touchpoint,
                               int              start,
                               int              end)
{
  BrandItem *item = BRAND_ITEM (touchpoint);

  if (start == end && brand_item_get_value (item, FIELD ("end"))->date == BRAND_DATE_UNSET)
    return brand_history_set (history, item, FIELD ("start"), &(BrandValue) { .date = start },
                              NULL);
  return brand_history_set_span (history, item, start, end, NULL);
}

gboolean
brand_timeline_edit_move (BrandHistory *history,
                          GPtrArray    *touchpoints,
                          int           n_days)
{
  gboolean is_done = TRUE;

  begin (history, BRAND_VERB_MOVE, touchpoints);
  for (guint i = 0; i < touchpoints->len && is_done; i++)
    is_done = brand_timeline_edit_set_dates (
      history, touchpoints->pdata[i],
      brand_touchpoint_get_start (touchpoints->pdata[i]) + n_days,
      brand_touchpoint_get_end (touchpoints->pdata[i]) + n_days);
  return finish (history, is_done);
}

gboolean
brand_timeline_edit_stretch (BrandHistory *history,
                             GPtrArray    *touchpoints,
                             int           n_days)
{
  gboolean is_done = TRUE;

  begin (history, BRAND_VERB_RESIZE, touchpoints);
  for (guint i = 0; i < touchpoints->len && is_done; i++)
    {
      int start = brand_touchpoint_get_start (touchpoints->pdata[i]);
      int end = brand_touchpoint_get_end (touchpoints->pdata[i]) + n_days;

      is_done = brand_timeline_edit_set_dates (history, touchpoints->pdata[i], start,
                                               MAX (start, end));
    }
  return finish (history, is_done);
}

gboolean
brand_timeline_edit_change_lane (BrandHistory        *history,
                                 GPtrArray           *touchpoints,
                                 const BrandGrouping *lanes,
                                 int                  n_lanes)
{
  int last = (int) brand_grouping_get_n (lanes) - 1;
  gboolean is_done = FALSE;

  begin (history, BRAND_VERB_MOVE, touchpoints);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      int lane = (int) brand_grouping_find (lanes, touchpoints->pdata[i]);
      int target = CLAMP (lane + n_lanes, 0, last);
      BrandValue value = brand_grouping_get_value (lanes, (guint) target);

      if (target != lane)
        is_done |= brand_history_set (history, touchpoints->pdata[i],
                                      brand_grouping_get_field (lanes), &value, NULL);
    }
  brand_history_end (history);
  return is_done;
}

void
brand_timeline_edit_set_choice (BrandHistory *history,
                                GPtrArray    *touchpoints,
                                const char   *field,
                                int           choice)
{
  guint number = (guint) brand_kind_find_field (&brand_touchpoint_kind, field);

  begin (history, BRAND_VERB_CHANGE, touchpoints);
  for (guint i = 0; i < touchpoints->len; i++)
    brand_history_set (history, touchpoints->pdata[i], number,
                       &(BrandValue) { .choice = choice }, NULL);
  brand_history_end (history);
}

static void
set_told (BrandHistory    *history,
          BrandTouchpoint *touchpoint,
          const char      *id,
          gboolean         is_told)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) beats = NULL;

  for (const char *const *other = brand_touchpoint_get_beats (touchpoint);
       other != NULL && *other != NULL; other++)
    if (!g_str_equal (*other, id))
      g_strv_builder_add (builder, *other);
  if (is_told)
    g_strv_builder_add (builder, id);
  beats = g_strv_builder_end (builder);
  brand_history_set (history, BRAND_ITEM (touchpoint), FIELD ("beats"),
                     &(BrandValue) { .list = beats }, NULL);
}

void
brand_timeline_edit_set_beat (BrandHistory *history,
                              GPtrArray    *touchpoints,
                              BrandItem    *beat,
                              gboolean      is_told)
{
  begin (history, BRAND_VERB_CHANGE, touchpoints);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      const char *const *beats = brand_touchpoint_get_beats (touchpoints->pdata[i]);
      gboolean was_told = beats != NULL && g_strv_contains (beats, brand_item_get_id (beat));

      if (was_told != is_told)
        set_told (history, touchpoints->pdata[i], brand_item_get_id (beat), is_told);
    }
  brand_history_end (history);
}

void
brand_timeline_edit_delete (BrandHistory *history,
                            GPtrArray    *touchpoints,
                            BrandVerb     verb)
{
  begin (history, verb, touchpoints);
  for (guint i = 0; i < touchpoints->len; i++)
    brand_history_remove (history, touchpoints->pdata[i]);
  brand_history_end (history);
}

BrandItem *
brand_timeline_edit_find_beat (BrandPlan *plan,
                               int        day)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);

      if (brand_beat_get_start (BRAND_BEAT (beat)) <= day
          && day <= brand_beat_get_end (BRAND_BEAT (beat)))
        return beat;
    }
  return NULL;
}

BrandItem *
brand_timeline_edit_create (BrandPlan           *plan,
                            const BrandGrouping *lanes,
                            guint                lane,
                            int                  start,
                            int                  end)
{
  BrandDimension dimension = brand_grouping_get_by (lanes) == BRAND_GROUP_BY_DIMENSION
                             ? (BrandDimension) lane : BRAND_DIMENSION_MASS;
  BrandItem *beat = brand_timeline_edit_find_beat (plan, start);
  BrandItem *touchpoint = brand_beat_new_touchpoint (plan, (BrandBeat *) beat, dimension);
  BrandValue value = brand_grouping_get_value (lanes, lane);

  brand_item_init_value (touchpoint, brand_grouping_get_field (lanes), &value);
  g_object_set (touchpoint, "start", start, "end", end, NULL);
  return touchpoint;
}

GPtrArray *
brand_timeline_edit_add_copies (BrandHistory *history,
                                GPtrArray    *items,
                                int           n_days,
                                BrandVerb     verb)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func (g_object_unref);

  begin (history, verb, items);
  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (BrandItem) copy = brand_item_duplicate (items->pdata[i]);
      int end = brand_item_get_date (copy, "end");

      g_object_set (copy, "start", brand_item_get_date (copy, "start") + n_days, NULL);
      if (end != BRAND_DATE_UNSET)
        g_object_set (copy, "end", end + n_days, NULL);
      if (brand_history_insert (history, copy, G_MAXUINT, NULL))
        g_ptr_array_add (copies, g_steal_pointer (&copy));
    }
  brand_history_end (history);
  return copies;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/timeline/brand-timeline-area-private.h"

static guint
find_lane (BrandTimelineArea *self,
           BrandTouchpoint   *touchpoint)
{
  return brand_grouping_find (brand_timeline_area_get_lanes (self), touchpoint);
}

static BrandTouchpoint *
find_in_time (BrandTimelineArea *self,
              GPtrArray         *touchpoints,
              guint              position,
              int                step)
{
  int next = (int) position + step;
  BrandTouchpoint *touchpoint = touchpoints->pdata[position];

  if (next < 0 || next >= (int) touchpoints->len
      || find_lane (self, touchpoints->pdata[next]) != find_lane (self, touchpoint))
    return touchpoint;
  return touchpoints->pdata[next];
}

/* The one of the lane that begins nearest to a day; NULL where it has none. */
static BrandTouchpoint *
find_in_lane (BrandTimelineArea *self,
              GPtrArray         *touchpoints,
              guint              lane,
              int                day)
{
  BrandTouchpoint *found = NULL;

  for (guint i = 0; i < touchpoints->len; i++)
    {
      BrandTouchpoint *other = touchpoints->pdata[i];

      if (find_lane (self, other) == lane
          && (found == NULL || ABS (brand_touchpoint_get_start (other) - day)
                               < ABS (brand_touchpoint_get_start (found) - day)))
        found = other;
    }
  return found;
}

static void
select_touchpoint (BrandTimelineArea *self,
                   BrandTouchpoint   *touchpoint,
                   gboolean           is_extending)
{
  BrandItem *item = BRAND_ITEM (touchpoint);

  if (is_extending)
    {
      g_autoptr (GPtrArray) selected =
        g_ptr_array_copy (brand_session_get_selected (self->session), NULL, NULL);

      g_ptr_array_set_free_func (selected, NULL);
      g_ptr_array_remove (selected, item);
      g_ptr_array_add (selected, item);
      brand_session_set_selected (self->session, selected);
    }
  else
    brand_session_set_selection (self->session, item);
  brand_timeline_area_put_cursor (self, brand_touchpoint_get_start (touchpoint));
  brand_timeline_area_reveal_row (self, item);
  /* A screen reader that knows the bars hears of the focus. */
  if (self->bars == NULL)
    brand_timeline_area_announce (self);
}

/* Keys come to a lane without a touchpoint, too, so that they can add one there. */
static void
enter_empty_lane (BrandTimelineArea *self,
                  int                lane)
{
  const BrandGrouping *lanes = brand_timeline_area_get_lanes (self);
  /* Translators: %s is what a lane holds: a dimension, a beat, an owner or a status. */
  g_autofree char *words = g_strdup_printf (_("%s, no touchpoints"),
                                            brand_grouping_get_title (lanes, (guint) lane));

  brand_session_set_selection (self->session, NULL);
  self->lane = lane;
  brand_timeline_area_reveal_lane (self, lane);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Above the first lane stand the beats, and above them the days of culture. */
enum
{
  ROW_FLAGS = -2,
  ROW_BEATS,
  ROW_NONE = G_MAXINT,
};

static int
get_row (BrandTimelineArea *self)
{
  BrandItem *selection = brand_session_get_selection (self->session);

  if (brand_timeline_area_is_flag (selection))
    return ROW_FLAGS;
  if (BRAND_IS_BEAT (selection))
    return ROW_BEATS;
  if (BRAND_IS_TOUCHPOINT (selection))
    return (int) find_lane (self, BRAND_TOUCHPOINT (selection));
  return self->lane >= 0 ? self->lane : ROW_NONE;
}

static gboolean
enter_row (BrandTimelineArea *self,
           GPtrArray         *touchpoints,
           int                row,
           int                day)
{
  BrandTouchpoint *touchpoint;

  if (row == ROW_FLAGS)
    return brand_timeline_area_select_flag_at (self, day);
  if (row == ROW_BEATS)
    return brand_timeline_area_select_beat_at (self, day);
  touchpoint = find_in_lane (self, touchpoints, (guint) row, day);
  if (touchpoint != NULL)
    select_touchpoint (self, touchpoint, FALSE);
  else
    enter_empty_lane (self, row);
  return TRUE;
}

/* From nowhere, down leads to the first touchpoint and up to the last. */
static gboolean
enter (BrandTimelineArea *self,
       GPtrArray         *touchpoints,
       int                step)
{
  int row = step > 0 ? 0 : ROW_BEATS;
  int day = brand_timeline_area_get_cursor (self);

  if (touchpoints->len > 0)
    {
      select_touchpoint (self, touchpoints->pdata[step > 0 ? 0 : touchpoints->len - 1], FALSE);
      return TRUE;
    }
  return enter_row (self, touchpoints, row, day)
         || enter_row (self, touchpoints, step > 0 ? row : ROW_FLAGS, day);
}

gboolean
brand_timeline_area_walk_rows (BrandTimelineArea *self,
                               int                step,
                               gboolean           is_extending)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_touchpoints (self);
  BrandItem *selection = brand_session_get_selection (self->session);
  int last = (int) brand_grouping_get_n (brand_timeline_area_get_lanes (self)) - 1;
  int row = get_row (self);
  int day = BRAND_IS_TOUCHPOINT (selection)
              ? brand_touchpoint_get_start (BRAND_TOUCHPOINT (selection))
              : brand_timeline_area_get_cursor (self);

  if (row == ROW_NONE)
    return enter (self, touchpoints, step);
  /* Only of touchpoints several are ever selected. */
  if (is_extending && BRAND_IS_TOUCHPOINT (selection))
    {
      BrandTouchpoint *next = NULL;

      for (row += step; next == NULL && row >= 0 && row <= last; row += step)
        next = find_in_lane (self, touchpoints, (guint) row, day);
      if (next != NULL)
        select_touchpoint (self, next, TRUE);
      return TRUE;
    }
  for (row += step; row >= ROW_FLAGS && row <= last; row += step)
    if (enter_row (self, touchpoints, row, day))
      break;
  return TRUE;
}

gboolean
brand_timeline_area_walk_in_time (BrandTimelineArea *self,
                                  int                step,
                                  gboolean           is_extending)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  BrandItem *selection = brand_session_get_selection (self->session);
  guint position;

  if (brand_timeline_area_walk_flags (self, step) || brand_timeline_area_walk_beats (self, step))
    return TRUE;
  touchpoints = brand_timeline_area_list_touchpoints (self);
  if (selection == NULL || !g_ptr_array_find (touchpoints, selection, &position))
    return FALSE;
  select_touchpoint (self, find_in_time (self, touchpoints, position, step), is_extending);
  return TRUE;
}

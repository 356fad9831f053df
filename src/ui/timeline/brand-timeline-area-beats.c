/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

static BrandList *
get_beats (BrandTimelineArea *self)
{
  return brand_plan_get_list (brand_document_get_plan (self->document), BRAND_KIND_BEAT);
}

const BrandTimelineBeat *
brand_timeline_area_find_beat (BrandTimelineArea *self,
                               BrandItem         *item)
{
  const GArray *beats = brand_timeline_area_layout (self)->beats;

  for (guint i = 0; i < beats->len; i++)
    if (g_str_equal (g_array_index (beats, BrandTimelineBeat, i).id, brand_item_get_id (item)))
      return &g_array_index (beats, BrandTimelineBeat, i);
  return NULL;
}

static void
select_beat (BrandTimelineArea *self,
             guint              position)
{
  BrandItem *beat = brand_list_get (get_beats (self), position);

  brand_session_set_selection (self->session, beat);
  brand_timeline_area_put_cursor (self, brand_beat_get_start (BRAND_BEAT (beat)));
  /* A screen reader that knows the beats hears of the focus. */
  if (self->bars == NULL)
    {
      g_autofree char *words =
        brand_timeline_describe_beat (brand_document_get_plan (self->document), BRAND_BEAT (beat));

      gtk_accessible_announce (GTK_ACCESSIBLE (self), words,
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }
}

gboolean
brand_timeline_area_select_beat_at (BrandTimelineArea *self,
                                    int                day)
{
  guint n_beats = brand_list_get_length (get_beats (self));
  guint nearest = 0;
  int least = G_MAXINT;

  for (guint i = 0; i < n_beats; i++)
    {
      BrandBeat *beat = BRAND_BEAT (brand_list_get (get_beats (self), i));
      int away = MAX (brand_beat_get_start (beat) - day, day - brand_beat_get_end (beat));

      if (MAX (away, 0) >= least)
        continue;
      least = MAX (away, 0);
      nearest = i;
    }
  if (n_beats > 0)
    select_beat (self, nearest);
  return n_beats > 0;
}

gboolean
brand_timeline_area_walk_beats (BrandTimelineArea *self,
                                int                step)
{
  BrandItem *selection = brand_session_get_selection (self->session);
  int last = (int) brand_list_get_length (get_beats (self)) - 1;
  guint position;

  if (!BRAND_IS_BEAT (selection) || !brand_list_find (get_beats (self), selection, &position))
    return FALSE;
  select_beat (self, (guint) CLAMP ((int) position + step, 0, last));
  return TRUE;
}

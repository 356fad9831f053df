/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

static gboolean
is_shown (BrandTouchpoint *touchpoint,
          gpointer         user_data)
{
  return brand_touchpoint_filter_shows (user_data, touchpoint);
}

static GHashTable *
collect_found (BrandTimelineArea     *self,
               BrandTouchpointFilter *filter)
{
  BrandList *list = brand_plan_get_list (brand_document_get_plan (self->document),
                                         BRAND_KIND_TOUCHPOINT);
  GHashTable *found = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (brand_touchpoint_filter_finds (filter, BRAND_TOUCHPOINT (item)))
        g_hash_table_add (found, (gpointer) brand_item_get_id (item));
    }
  return found;
}

static void
show_anew (BrandTimelineArea *self)
{
  brand_timeline_area_cancel_drag (self);
  brand_timeline_area_accessible_reset (self);
  brand_timeline_area_forget_picture (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
brand_timeline_area_find_again (BrandTimelineArea *self)
{
  BrandTouchpointFilter *filter = brand_session_get_filter (self->session);

  g_clear_pointer (&self->found, g_hash_table_unref);
  if (*brand_touchpoint_filter_get_words (filter) != '\0')
    self->found = collect_found (self, filter);
}

static void
filter_changed_cb (BrandTimelineArea *self)
{
  show_anew (self);
  brand_timeline_set_filter (self->timeline, is_shown, brand_session_get_filter (self->session));
  brand_timeline_area_find_again (self);
}

static void
group_by_changed_cb (BrandTimelineArea *self)
{
  show_anew (self);
  brand_timeline_set_group_by (self->timeline, brand_session_get_group_by (self->session));
  self->scroll = 0;
  self->lane = -1;
}

void
brand_timeline_area_open_filter (BrandTimelineArea *self)
{
  g_signal_connect_object (brand_session_get_filter (self->session), "changed",
                           G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::group-by", G_CALLBACK (group_by_changed_cb),
                           self, G_CONNECT_SWAPPED);
  filter_changed_cb (self);
  group_by_changed_cb (self);
}

/* From the last place in their order, or from the first. */
static BrandItem *
find_next (BrandTimelineArea *self,
           GPtrArray         *touchpoints,
           int                step)
{
  BrandTouchpointFilter *filter = brand_session_get_filter (self->session);
  int n = (int) touchpoints->len;
  guint position;
  int at = step > 0 ? -1 : n;

  if (g_ptr_array_find (touchpoints, brand_session_get_selection (self->session), &position))
    at = (int) position;
  for (int i = 1; i <= n; i++)
    {
      BrandTouchpoint *touchpoint = touchpoints->pdata[((at + i * step) % n + n) % n];

      if (brand_touchpoint_filter_finds (filter, touchpoint))
        return BRAND_ITEM (touchpoint);
    }
  return NULL;
}

gboolean
brand_timeline_area_jump (BrandTimelineArea *self,
                          int                step)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  BrandItem *item;

  g_return_val_if_fail (BRAND_IS_TIMELINE_AREA (self), FALSE);

  touchpoints = brand_timeline_area_list_touchpoints (self);
  item = find_next (self, touchpoints, step);
  if (item == NULL)
    return FALSE;
  brand_session_set_selection (self->session, item);
  brand_timeline_area_put_cursor (self, brand_touchpoint_get_start (BRAND_TOUCHPOINT (item)));
  brand_timeline_area_reveal_row (self, item);
  brand_timeline_area_announce (self);
  return TRUE;
}

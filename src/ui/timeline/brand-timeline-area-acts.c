/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/fields/brand-item-dialog.h"
#include "ui/timeline/brand-inspector-edits.h"
#include "ui/timeline/brand-timeline-area-private.h"
#include "ui/timeline/brand-timeline-edit.h"

#define NEW_DAYS 14

static BrandHistory *
get_history (BrandTimelineArea *self)
{
  return brand_document_get_history (self->document);
}

GPtrArray *
brand_timeline_area_list_selected (BrandTimelineArea *self)
{
  GPtrArray *selected = brand_session_get_selected (self->session);
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_sized_new (selected->len);

  for (guint i = 0; i < selected->len; i++)
    if (BRAND_IS_TOUCHPOINT (selected->pdata[i]))
      g_ptr_array_add (touchpoints, selected->pdata[i]);
  if (touchpoints->len == 0)
    return NULL;
  brand_timeline_area_sort (self, touchpoints);
  return g_steal_pointer (&touchpoints);
}

void
brand_timeline_area_announce (BrandTimelineArea *self)
{
  BrandItem *item = brand_session_get_selection (self->session);
  g_autofree char *sentence = NULL;

  if (BRAND_IS_TOUCHPOINT (item))
    sentence = brand_timeline_area_describe (self, BRAND_TOUCHPOINT (item));
  else if (BRAND_IS_BEAT (item))
    sentence = brand_timeline_describe_beat (brand_document_get_plan (self->document),
                                             BRAND_BEAT (item));
  else
    return;
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
brand_timeline_area_open_item (BrandTimelineArea *self,
                               BrandItem         *item)
{
  gboolean is_opened = FALSE;

  brand_session_set_selection (self->session, item);
  g_signal_emit_by_name (self, "open-item", item, &is_opened);
  if (!is_opened)
    brand_item_dialog_edit (GTK_WIDGET (self), get_history (self), item);
}

void
brand_timeline_area_create_item (BrandTimelineArea *self,
                                 guint              lane,
                                 int                day)
{
  BrandPlan *plan = brand_document_get_plan (self->document);
  BrandItem *beat = brand_timeline_edit_find_beat (plan, day);
  int start = beat != NULL ? brand_beat_get_start (BRAND_BEAT (beat)) : day;
  int end = beat != NULL ? brand_beat_get_end (BRAND_BEAT (beat)) : day + NEW_DAYS - 1;
  g_autoptr (BrandItem) item = brand_timeline_edit_create (
    plan, brand_timeline_area_get_lanes (self), lane, start, end);

  if (brand_history_insert (get_history (self), item, G_MAXUINT, NULL))
    brand_timeline_area_open_item (self, item);
}

/* Days of culture belong to a page of theirs. */
static gboolean
is_own (BrandItem *item)
{
  return BRAND_IS_TOUCHPOINT (item) || BRAND_IS_BEAT (item);
}

void
brand_timeline_area_delete (BrandTimelineArea *self)
{
  if (is_own (brand_session_get_selection (self->session)))
    brand_session_delete (self->session, self->document, GTK_WIDGET (self));
}

void
brand_timeline_area_duplicate (BrandTimelineArea *self)
{
  if (!is_own (brand_session_get_selection (self->session)))
    return;
  brand_session_duplicate (self->session, self->document);
  brand_timeline_area_announce (self);
}

void
brand_timeline_area_copy (BrandTimelineArea *self)
{
  brand_session_copy (self->session, self->document, GTK_WIDGET (self));
}

void
brand_timeline_area_cut (BrandTimelineArea *self)
{
  brand_session_cut (self->session, self->document, GTK_WIDGET (self));
}

void
brand_timeline_area_paste (BrandTimelineArea *self)
{
  brand_session_paste (self->session, self->document, GTK_WIDGET (self));
}

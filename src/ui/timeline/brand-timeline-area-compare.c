/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

void
brand_timeline_area_set_comparison (BrandTimelineArea       *self,
                                    BrandTimelineComparison *comparison)
{
  g_return_if_fail (BRAND_IS_TIMELINE_AREA (self));

  self->comparison = comparison;
  /* What is held tells of itself, and all is told anew when it is let go of. */
  if (self->drag == NULL)
    brand_timeline_area_accessible_reset (self);
  brand_timeline_area_forget_picture (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

char *
brand_timeline_area_describe (BrandTimelineArea *self,
                              BrandTouchpoint   *touchpoint)
{
  g_autofree char *sentence =
    brand_timeline_describe_bar (brand_document_get_plan (self->document), touchpoint);
  g_autofree char *there = self->comparison != NULL
                             ? brand_timeline_comparison_describe_bar (self->comparison, touchpoint)
                             : NULL;

  return there != NULL ? g_strdup_printf ("%s; %s", sentence, there)
                       : g_steal_pointer (&sentence);
}

static const BrandTimelineOutline *
find_gone (BrandTimelineArea *self,
           const char        *id)
{
  const GArray *outlines = self->comparison != NULL ? self->comparison->outlines : NULL;

  for (guint i = 0; outlines != NULL && i < outlines->len; i++)
    {
      const BrandTimelineOutline *outline = &g_array_index (outlines, BrandTimelineOutline, i);

      if (outline->is_gone && g_str_equal (outline->id, id))
        return outline;
    }
  return NULL;
}

GPtrArray *
brand_timeline_area_list_gone (BrandTimelineArea *self)
{
  const GArray *outlines = self->comparison != NULL ? self->comparison->outlines : NULL;
  GPtrArray *gone = g_ptr_array_new ();

  for (guint i = 0; outlines != NULL && i < outlines->len; i++)
    {
      const BrandTimelineOutline *outline = &g_array_index (outlines, BrandTimelineOutline, i);

      if (outline->is_gone)
        g_ptr_array_add (gone, brand_timeline_comparison_get_touchpoint (self->comparison,
                                                                         outline));
    }
  return gone;
}

gboolean
brand_timeline_area_locate_gone (BrandTimelineArea *self,
                                 BrandItem         *item,
                                 BrandBox          *box)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  const BrandTimelineOutline *outline = find_gone (self, brand_item_get_id (item));

  return outline != NULL
         && brand_timeline_comparison_locate (self->comparison, self->timeline, layout, outline,
                                              box);
}

static void
show_gone (BrandTimelineArea          *self,
           const BrandTimelineOutline *outline)
{
  BrandTouchpoint *touchpoint =
    brand_timeline_comparison_get_touchpoint (self->comparison, outline);
  g_autofree char *sentence =
    brand_timeline_comparison_describe_gone (self->comparison, touchpoint);
  const BrandTimelineLayout *layout;
  BrandBox box;

  brand_session_set_selection (self->session, NULL);
  brand_timeline_area_put_cursor (self, outline->start);
  layout = brand_timeline_area_layout (self);
  if (brand_timeline_comparison_locate (self->comparison, self->timeline, layout, outline, &box))
    brand_timeline_area_scroll_to (self, self->scroll + box.y + box.height / 2
                                         - layout->lanes_box.y - layout->lanes_box.height / 2);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

gboolean
brand_timeline_area_show (BrandTimelineArea *self,
                          const char        *id)
{
  const BrandTimelineOutline *gone;
  BrandItem *item;

  g_return_val_if_fail (BRAND_IS_TIMELINE_AREA (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  item = brand_plan_find (brand_document_get_plan (self->document), id);
  gone = find_gone (self, id);
  if (!BRAND_IS_TOUCHPOINT (item) && gone == NULL)
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (gone != NULL)
    {
      show_gone (self, gone);
      return TRUE;
    }
  brand_session_set_selection (self->session, item);
  brand_timeline_area_put_cursor (self, brand_touchpoint_get_start (BRAND_TOUCHPOINT (item)));
  brand_timeline_area_reveal_row (self, item);
  brand_timeline_area_announce (self);
  return TRUE;
}

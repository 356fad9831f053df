/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-timeline-area-private.h"

static GHashTable *
collect_selected (BrandTimelineArea *self)
{
  GPtrArray *items = brand_session_get_selected (self->session);
  GHashTable *selected = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (selected, (gpointer) brand_item_get_id (items->pdata[i]));
  return selected;
}

void
brand_timeline_area_draw_overlay (BrandTimelineArea         *self,
                                  const BrandTimelineLayout *layout,
                                  cairo_t                   *cr)
{
  BrandItem *selection = brand_session_get_selection (self->session);
  g_autoptr (GHashTable) selected = collect_selected (self);
  BrandTimelineHeld held;
  BrandTimelineOverlay overlay = {
    .reading_day = brand_session_get_cursor (self->session),
    .hover_id = self->hover_id,
    .selected = selected,
    .band = self->band,
  };

  if (selection != NULL && gtk_widget_has_focus (GTK_WIDGET (self)))
    overlay.focus_id = brand_item_get_id (selection);
  if (self->drag != NULL)
    {
      brand_timeline_area_fill_held (self, &held);
      overlay.held = &held;
    }
  brand_timeline_render_overlay (cr, layout, brand_timeline_get_style (self->timeline), &overlay);
}

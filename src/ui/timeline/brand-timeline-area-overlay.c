/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "ui/timeline/brand-timeline-area-private.h"
#include "ui/window/brand-memory.h"

#define REST_AFTER 1 /* seconds */

/* A day of culture may be one of several that share a mark, which has the id of another. */
static const char *
get_shown_id (BrandTimelineArea *self,
              BrandItem         *item)
{
  const BrandTimelineFlag *flag = brand_timeline_area_is_flag (item)
                                    ? brand_timeline_area_find_flag (self, item) : NULL;

  return flag != NULL ? flag->id : brand_item_get_id (item);
}

static GHashTable *
collect_selected (BrandTimelineArea *self)
{
  GPtrArray *items = brand_session_get_selected (self->session);
  GHashTable *selected = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (selected, (gpointer) get_shown_id (self, items->pdata[i]));
  return selected;
}

static const char *
get_focus_id (BrandTimelineArea *self)
{
  BrandItem *selection = brand_session_get_selection (self->session);

  return selection != NULL && gtk_widget_has_focus (GTK_WIDGET (self))
           ? get_shown_id (self, selection) : NULL;
}

static guint
get_focus_lane (BrandTimelineArea *self)
{
  return gtk_widget_has_focus (GTK_WIDGET (self)) ? (guint) (self->lane + 1) : 0;
}

void
brand_timeline_area_draw_held (BrandTimelineArea         *self,
                               const BrandTimelineLayout *layout,
                               cairo_t                   *cr)
{
  g_autoptr (GHashTable) selected = collect_selected (self);
  BrandTimelineHeld held;
  BrandTimelineOverlay overlay = {
    .reading_day = brand_session_get_cursor (self->session),
    .hover_id = self->hover_id,
    .found = self->found,
    .selected = selected,
    .focus_id = get_focus_id (self),
    .focus_day = brand_session_get_cursor (self->session),
    .held = &held,
    .band = self->band,
  };

  brand_timeline_area_fill_held (self, &held);
  brand_timeline_render_overlay (cr, layout, brand_timeline_get_style (self->timeline), &overlay);
}

/* A node as large as what is painted on it: more of the screen is not painted again. */
static void
snapshot_part (BrandTimelineArea          *self,
               const BrandTimelineLayout  *layout,
               const BrandTimelineOverlay *part,
               GtkSnapshot                *snapshot)
{
  const BrandTimelineStyle *style = brand_timeline_get_style (self->timeline);
  cairo_rectangle_t view = { 0, 0, layout->view.width, layout->view.height };
  cairo_surface_t *record = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &view);
  cairo_t *cr = cairo_create (record);
  double x, y, width, height;

  brand_timeline_render_overlay (cr, layout, style, part);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (record, &x, &y, &width, &height);
  cairo_surface_destroy (record);
  if (width <= 0 || height <= 0)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (
                                              (float) floor (x), (float) floor (y),
                                              (float) ceil (width + 1), (float) ceil (height + 1)));
  brand_timeline_render_overlay (cr, layout, style, part);
  cairo_destroy (cr);
}

void
brand_timeline_area_snapshot_overlay (BrandTimelineArea         *self,
                                      const BrandTimelineLayout *layout,
                                      GtkSnapshot               *snapshot)
{
  g_autoptr (GHashTable) selected = collect_selected (self);
  BrandTimelineOverlay parts[] = {
    { .found = self->found },
    { .hover_id = self->hover_id },
    { .selected = selected, .focus_id = get_focus_id (self), .focus_lane = get_focus_lane (self),
      .focus_day = brand_session_get_cursor (self->session) },
    { .reading_day = brand_session_get_cursor (self->session) },
    { .band = self->band },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    snapshot_part (self, layout, &parts[i], snapshot);
}

static gboolean
rest_cb (gpointer user_data)
{
  BrandTimelineArea *self = user_data;

  self->rest = 0;
  brand_picture_rest (self->picture);
  brand_memory_trim_later ();
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

void
brand_timeline_area_rest_later (BrandTimelineArea *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  self->rest = g_timeout_add_seconds (REST_AFTER, rest_cb, self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-bar-accessible.h"
#include "ui/brand-timeline-area-private.h"

static gboolean
locate_bar (GtkWidget       *area,
            BrandTouchpoint *touchpoint,
            GdkRectangle    *bounds)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (BRAND_TIMELINE_AREA (area));
  const BrandTimelineBar *bar =
    brand_timeline_find_bar (layout, brand_item_get_id (BRAND_ITEM (touchpoint)));

  if (bar == NULL)
    return FALSE;
  *bounds = (GdkRectangle) { (int) bar->body.x, (int) bar->body.y,
                             (int) bar->body.width, (int) bar->body.height };
  return TRUE;
}

static void
selection_changed_cb (BrandTimelineArea *self)
{
  for (guint i = 0; self->bars != NULL && i < self->bars->len; i++)
    {
      BrandBarAccessible *bar = self->bars->pdata[i];
      BrandItem *item = BRAND_ITEM (brand_bar_accessible_get_touchpoint (bar));

      brand_bar_accessible_set_selected (bar, brand_session_is_selected (self->session, item));
    }
}

/* Made only when somebody asks, since most sessions have no screen reader. */
static void
make_bars (BrandTimelineArea *self)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_touchpoints (self);
  BrandPlan *plan = brand_document_get_plan (self->document);

  self->bars = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      g_autofree char *name = brand_timeline_describe_bar (plan, touchpoints->pdata[i]);
      BrandBarAccessible *bar = brand_bar_accessible_new (GTK_WIDGET (self),
                                                          touchpoints->pdata[i], name, locate_bar);

      if (i > 0)
        brand_bar_accessible_set_next (self->bars->pdata[i - 1], bar);
      g_ptr_array_add (self->bars, bar);
    }
  g_signal_connect_object (self->session, "notify::selection", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  selection_changed_cb (self);
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (accessible);

  if (self->document == NULL)
    return NULL;
  if (self->bars == NULL)
    make_bars (self);
  if (self->bars->len > 0)
    return GTK_ACCESSIBLE (g_object_ref (self->bars->pdata[0]));
  return self->menu != NULL && gtk_widget_get_visible (self->menu)
         ? GTK_ACCESSIBLE (g_object_ref (self->menu)) : NULL;
}

void
brand_timeline_area_accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = get_first_accessible_child;
}

void
brand_timeline_area_accessible_follow (BrandTimelineArea *self,
                                       BrandItem         *item)
{
  for (guint i = 0; self->bars != NULL && i < self->bars->len; i++)
    if (BRAND_ITEM (brand_bar_accessible_get_touchpoint (self->bars->pdata[i])) == item)
      {
        g_autofree char *name =
          brand_timeline_describe_bar (brand_document_get_plan (self->document),
                                       BRAND_TOUCHPOINT (item));

        gtk_accessible_update_property (GTK_ACCESSIBLE (self->bars->pdata[i]),
                                        GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      }
}

void
brand_timeline_area_accessible_reset (BrandTimelineArea *self)
{
  if (self->bars == NULL)
    return;
  g_signal_handlers_disconnect_by_func (self->session, selection_changed_cb, self);
  for (guint i = 0; i < self->bars->len; i++)
    brand_bar_accessible_detach (self->bars->pdata[i]);
  g_clear_pointer (&self->bars, g_ptr_array_unref);
}

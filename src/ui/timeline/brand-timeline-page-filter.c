/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-page-private.h"

void
brand_timeline_page_show_filter (BrandTimelinePage *self)
{
  gboolean is_table = brand_timeline_page_shows_table (self);

  gtk_widget_set_visible (GTK_WIDGET (self->filter_toggle),
                          !is_table && !brand_page_get_narrow (BRAND_PAGE (self)));
  gtk_widget_set_visible (self->narrow_filter_toggle, !is_table);
  brand_filter_bar_set_table (self->filter_bar, is_table);
  gtk_revealer_set_reveal_child (self->filter_revealer,
                                 is_table || gtk_toggle_button_get_active (self->filter_toggle));
}

void
brand_timeline_page_focus_content (BrandTimelinePage *self)
{
  gtk_widget_grab_focus (brand_timeline_page_shows_table (self) ? GTK_WIDGET (self->table)
                                                                : GTK_WIDGET (self->area));
}

/* Nothing is hidden without a bar that says so. */
static void
filter_toggled_cb (BrandTimelinePage *self)
{
  gboolean is_active = gtk_toggle_button_get_active (self->filter_toggle);

  brand_timeline_page_show_filter (self);
  if (is_active)
    gtk_widget_grab_focus (GTK_WIDGET (self->filter_bar));
  else
    brand_touchpoint_filter_clear (
      brand_session_get_filter (brand_page_get_session (BRAND_PAGE (self))));
}

static void
find_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandTimelinePage *self = BRAND_TIMELINE_PAGE (widget);

  gtk_toggle_button_set_active (self->filter_toggle, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->filter_bar));
}

static void
search_stopped_cb (BrandTimelinePage *self)
{
  if (!brand_timeline_page_shows_table (self))
    gtk_toggle_button_set_active (self->filter_toggle, FALSE);
  brand_timeline_page_focus_content (self);
}

static void
jump_cb (BrandTimelinePage *self,
         int                step)
{
  if (brand_timeline_page_shows_table (self))
    brand_timeline_page_focus_content (self);
  else if (!brand_timeline_area_jump (self->area, step))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

void
brand_timeline_page_install_filter (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, filter_toggle);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, narrow_filter_toggle);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, filter_revealer);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, filter_bar);
  gtk_widget_class_bind_template_callback (widget_class, filter_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, jump_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_install_action (widget_class, "timeline.find", NULL, find_activated);
}

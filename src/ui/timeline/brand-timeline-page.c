/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-page-private.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-frame.h"
#include "ui/timeline/brand-sum-view.h"
#include "ui/window/brand-preferences.h"

G_DEFINE_FINAL_TYPE (BrandTimelinePage, brand_timeline_page, BRAND_TYPE_PAGE)

static void
fill_sheet (BrandTimelinePage *self)
{
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  int day = brand_readout_get_day (self->compact_readout);
  GtkWidget *child;

  if (!adw_bottom_sheet_get_open (self->bottom_sheet))
    return;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sums))) != NULL)
    gtk_box_remove (self->sums, child);
  for (guint i = 0; i < BRAND_SUM_N_PARTS; i++)
    {
      GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *title = gtk_label_new (brand_sum_get_label (i));

      gtk_widget_add_css_class (title, "heading");
      gtk_box_append (GTK_BOX (head), brand_sum_icons_new (i));
      gtk_box_append (GTK_BOX (head), title);
      gtk_box_append (self->sums, head);
      gtk_box_append (self->sums,
                      brand_sum_view_new (brand_document_get_synergy (document), i, day));
    }
}

gboolean
brand_timeline_page_shows_table (BrandTimelinePage *self)
{
  return g_str_equal (adw_toggle_group_get_active_name (self->views), "table");
}

/* The read-out goes under the inspector where both have room, else under the curves. */
static void
layout_changed_cb (BrandTimelinePage *self)
{
  gboolean is_narrow = brand_page_get_narrow (BRAND_PAGE (self));
  gboolean is_beside = !is_narrow && adw_overlay_split_view_get_show_sidebar (self->split)
                       && !adw_overlay_split_view_get_collapsed (self->split);
  gboolean is_docked = is_beside && !brand_timeline_page_shows_table (self)
                       && adw_breakpoint_bin_get_current_breakpoint (self->inspector_bin) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->docked_readout), is_docked);
  gtk_widget_set_visible (GTK_WIDGET (self->readout),
                          !is_narrow && !is_docked && !brand_timeline_page_shows_table (self));
  gtk_widget_set_visible (self->zoom, !brand_timeline_page_shows_table (self));
  brand_timeline_area_set_end_labels (self->area, !is_beside);
}

/* A page that has no width yet is tight, so that it never asks for more than there is. */
static void
width_changed_cb (BrandTimelinePage *self)
{
  gboolean is_tight = brand_page_get_narrow (BRAND_PAGE (self))
                      || adw_breakpoint_bin_get_current_breakpoint (self->bin) != self->wide;

  adw_toggle_set_label (self->picture_toggle, is_tight ? NULL : _("Timeline"));
  adw_toggle_set_label (self->table_toggle, is_tight ? NULL : _("Table"));
  gtk_widget_set_visible (self->span, !is_tight);
  brand_readout_set_tight (self->readout, is_tight);
}

static void
view_chosen_cb (BrandTimelinePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    brand_field_commit_focus (GTK_WIDGET (root));
  gtk_stack_set_visible_child_name (self->stack, adw_toggle_group_get_active_name (self->views));
  layout_changed_cb (self);
  brand_timeline_page_show_filter (self);
}

/* Beside the picture a touchpoint opens in place. */
static gboolean
item_opened_cb (BrandTimelinePage *self)
{
  return adw_overlay_split_view_get_show_sidebar (self->split)
         && brand_inspector_focus (self->inspector);
}

static void
show_inspector_dialog (BrandTimelinePage *self)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *toasts = adw_toast_overlay_new ();
  BrandInspector *inspector = g_object_new (BRAND_TYPE_INSPECTOR, NULL);

  brand_inspector_open (inspector, brand_page_get_document (BRAND_PAGE (self)),
                        brand_page_get_session (BRAND_PAGE (self)));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), GTK_WIDGET (inspector));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), view);
  adw_dialog_set_title (dialog, _("Inspector"));
  adw_dialog_set_content_width (dialog, 420);
  adw_dialog_set_content_height (dialog, 560);
  adw_dialog_set_child (dialog, toasts);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
inspector_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandTimelinePage *self = BRAND_TIMELINE_PAGE (widget);

  if (brand_page_get_narrow (BRAND_PAGE (self)))
    show_inspector_dialog (self);
  else
    adw_overlay_split_view_set_show_sidebar (
      self->split, !adw_overlay_split_view_get_show_sidebar (self->split));
}

static void
new_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  BrandTimelinePage *self = BRAND_TIMELINE_PAGE (widget);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "table"))
    gtk_widget_activate_action (GTK_WIDGET (self->table), "table.add", NULL);
  else
    brand_timeline_area_create_at_cursor (self->area);
}

static gboolean
has_room_beside (BrandTimelinePage *self)
{
  return !brand_page_get_narrow (BRAND_PAGE (self))
         && !adw_overlay_split_view_get_collapsed (self->split);
}

/* What the user wants holds for the room there is: over the picture it opens only when asked. */
static void
inspector_toggled_cb (BrandTimelinePage *self)
{
  if (!self->is_arranging && has_room_beside (self))
    {
      self->wants_inspector = adw_overlay_split_view_get_show_sidebar (self->split);
      if (self->settings != NULL)
        g_settings_set_boolean (self->settings, "show-inspector", self->wants_inspector);
    }
  layout_changed_cb (self);
}

static void
room_changed_cb (BrandTimelinePage *self)
{
  self->is_arranging = TRUE;
  adw_overlay_split_view_set_show_sidebar (self->split,
                                           has_room_beside (self) && self->wants_inspector);
  self->is_arranging = FALSE;
  layout_changed_cb (self);
}

static void
narrow_changed_cb (BrandTimelinePage *self)
{
  if (!brand_page_get_narrow (BRAND_PAGE (self)))
    adw_bottom_sheet_set_open (self->bottom_sheet, FALSE);
  width_changed_cb (self);
  room_changed_cb (self);
  brand_timeline_page_show_filter (self);
}

/* A window begins with the inspector as the last one had it. */
static void
recall_inspector (BrandTimelinePage *self)
{
  self->settings = brand_preferences_open ();
  self->wants_inspector = self->settings != NULL
                          && g_settings_get_boolean (self->settings, "show-inspector");
  room_changed_cb (self);
}

static void
brand_timeline_page_update (BrandPage *page)
{
  /* The page's parts follow the plan by themselves. */
}

static void
brand_timeline_page_enter (BrandPage *page)
{
  brand_timeline_page_focus_content (BRAND_TIMELINE_PAGE (page));
}

/* A scenario is seen behind the plan. */
static void
brand_timeline_page_show_item (BrandPage *page,
                               BrandItem *item)
{
  if (BRAND_IS_SCENARIO (item))
    brand_timeline_compare_show_scenario (BRAND_TIMELINE_PAGE (page)->compare, item);
  else
    BRAND_PAGE_CLASS (brand_timeline_page_parent_class)->show_item (page, item);
}

static void
brand_timeline_page_constructed (GObject *object)
{
  BrandTimelinePage *self = BRAND_TIMELINE_PAGE (object);
  BrandDocument *document = brand_page_get_document (BRAND_PAGE (self));
  BrandSession *session = brand_page_get_session (BRAND_PAGE (self));

  brand_timeline_area_open (self->area, document, session);
  brand_timeline_compare_open (self->compare, GTK_WIDGET (self), document, self->area);
  brand_touchpoint_table_open (self->table, document, session);
  brand_filter_bar_open (self->filter_bar, document, session);
  brand_inspector_open (self->inspector, document, session);
  brand_readout_open (self->readout, document, session);
  brand_readout_open (self->docked_readout, document, session);
  brand_readout_set_compact (self->docked_readout, TRUE);
  brand_readout_open (self->compact_readout, document, session);
  brand_readout_set_compact (self->compact_readout, TRUE);
  g_signal_connect_object (self->area, "open-item", G_CALLBACK (item_opened_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::day-width",
                           G_CALLBACK (brand_timeline_page_update_span), self,
                           G_CONNECT_SWAPPED);
  brand_timeline_page_update_span (self);
  width_changed_cb (self);
  recall_inspector (self);
  G_OBJECT_CLASS (brand_timeline_page_parent_class)->constructed (object);
}

static void
brand_timeline_page_dispose (GObject *object)
{
  g_clear_object (&BRAND_TIMELINE_PAGE (object)->settings);
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_TIMELINE_PAGE);
  G_OBJECT_CLASS (brand_timeline_page_parent_class)->dispose (object);
}

static void
brand_timeline_page_class_init (BrandTimelinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = brand_timeline_page_constructed;
  object_class->dispose = brand_timeline_page_dispose;
  BRAND_PAGE_CLASS (klass)->update = brand_timeline_page_update;
  BRAND_PAGE_CLASS (klass)->enter = brand_timeline_page_enter;
  BRAND_PAGE_CLASS (klass)->show_item = brand_timeline_page_show_item;

  g_type_ensure (BRAND_TYPE_TIMELINE_AREA);
  g_type_ensure (BRAND_TYPE_FILTER_BAR);
  g_type_ensure (BRAND_TYPE_TIMELINE_COMPARE);
  g_type_ensure (BRAND_TYPE_INSPECTOR);
  g_type_ensure (BRAND_TYPE_READOUT);
  g_type_ensure (BRAND_TYPE_TOUCHPOINT_TABLE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, area);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, compare);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, readout);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, docked_readout);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, views);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, picture_toggle);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, table_toggle);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, zoom);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, span);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, bin);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, wide);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, split);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, inspector_bin);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, table);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, inspector);
  gtk_widget_class_bind_template_callback (widget_class, inspector_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, room_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, width_changed_cb);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, compact_readout);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, bottom_sheet);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, sheet_title);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, sums);
  gtk_widget_class_bind_template_child (widget_class, BrandTimelinePage, span_label);
  gtk_widget_class_install_action (widget_class, "timeline.new", NULL, new_activated);
  gtk_widget_class_install_action (widget_class, "timeline.inspector", NULL, inspector_activated);
  brand_timeline_page_install_zoom (widget_class);
  brand_timeline_page_install_filter (widget_class);
}

static void
brand_timeline_page_init (BrandTimelinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->bottom_sheet, "notify::open", G_CALLBACK (fill_sheet), self);
  g_signal_connect (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), NULL);
}

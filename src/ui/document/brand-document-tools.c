/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-tools.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-document-banner.h"
#include "ui/document/brand-document-menu.h"

static AdwHeaderBar *
find_header (GtkWidget *view,
             GtkWidget *widget)
{
  if (ADW_IS_HEADER_BAR (widget)
      && gtk_widget_get_ancestor (widget, ADW_TYPE_TOOLBAR_VIEW) == view)
    return ADW_HEADER_BAR (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      AdwHeaderBar *found = find_header (view, child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
undo_label_changed_cb (GtkWidget    *button,
                       GParamSpec   *pspec,
                       BrandHistory *history)
{
  g_autofree char *label = brand_document_dup_undo_label (history);

  gtk_widget_set_tooltip_text (button, label);
}

static void
redo_label_changed_cb (GtkWidget    *button,
                       GParamSpec   *pspec,
                       BrandHistory *history)
{
  g_autofree char *label = brand_document_dup_redo_label (history);

  gtk_widget_set_tooltip_text (button, label);
}

static GtkWidget *
create_button (BrandPage  *page,
               const char *icon_name,
               const char *action,
               const char *accessible_name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, accessible_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  accessible_name, -1);
  g_object_bind_property (page, "narrow", button, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  return button;
}

typedef void (*LabelChanged) (GtkWidget *button, GParamSpec *pspec, BrandHistory *history);

static GtkWidget *
create_step_button (BrandPage   *page,
                    const char  *icon_name,
                    const char  *action,
                    const char  *accessible_name,
                    const char  *signal,
                    LabelChanged label_changed_cb)
{
  BrandHistory *history = brand_page_get_history (page);
  GtkWidget *button = create_button (page, icon_name, action, accessible_name);

  g_signal_connect_object (history, signal, G_CALLBACK (label_changed_cb), button,
                           G_CONNECT_SWAPPED);
  label_changed_cb (button, NULL, history);
  return button;
}

static GtkWidget *
create_menu_button (BrandPage *page)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "open-menu-symbolic");
  brand_document_menu_fill (GTK_MENU_BUTTON (button), brand_page_get_document (page));
  gtk_menu_button_set_primary (GTK_MENU_BUTTON (button), TRUE);
  gtk_widget_set_tooltip_text (button, _("Main menu"));
  g_object_bind_property (page, "narrow", button, "visible", G_BINDING_SYNC_CREATE);
  return button;
}

void
brand_document_tools_add (BrandPage *page)
{
  GtkWidget *view;
  AdwHeaderBar *header;

  g_return_if_fail (BRAND_IS_PAGE (page));

  view = adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (page));
  header = find_header (view, view);
  g_return_if_fail (header != NULL);

  adw_header_bar_pack_start (header, create_step_button (page, "edit-undo-symbolic", "win.undo",
                                                         _("Undo"), "notify::undo-label",
                                                         undo_label_changed_cb));
  adw_header_bar_pack_start (header, create_step_button (page, "edit-redo-symbolic", "win.redo",
                                                         _("Redo"), "notify::redo-label",
                                                         redo_label_changed_cb));
  adw_header_bar_pack_end (header, create_menu_button (page));
  adw_header_bar_pack_end (header, create_button (page, "edit-find-symbolic", "win.search",
                                                  _("Find in the plan")));
  /* Else it comes while the page is laid out, and all that is in there gets its style anew. */
  gtk_widget_add_css_class (view, "undershoot-top");
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view),
                                brand_document_banner_new (brand_page_get_document (page)));
}

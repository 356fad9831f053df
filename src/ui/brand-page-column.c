/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-page.h"

static GtkWidget *
create_export_button (BrandPage *self)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", _("E_xport"), "use-underline", TRUE,
                                    "tooltip-text",
                                    _("Export measurement plans and the timeline"),
                                    "action-name", "win.export", NULL);

  g_object_bind_property (self, "narrow", button, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  return button;
}

GtkBox *
brand_page_create_column (BrandPage *self)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *scroller = gtk_scrolled_window_new (); /* sideways, too: text may be very large */
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  g_return_val_if_fail (BRAND_IS_PAGE (self), NULL);

  gtk_widget_add_css_class (column, "page-column");
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), create_export_button (self));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), column);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (self), view);
  return GTK_BOX (column);
}

static void
narrow_changed_cb (BrandPage  *self,
                   GParamSpec *pspec,
                   GtkGrid    *pair)
{
  gboolean is_narrow = brand_page_get_narrow (self);
  GtkWidget *second = gtk_widget_get_last_child (GTK_WIDGET (pair));

  g_object_set (gtk_layout_manager_get_layout_child (gtk_widget_get_layout_manager (
                                                       GTK_WIDGET (pair)), second),
                "column", is_narrow ? 0 : 1, "row", is_narrow ? 1 : 0, NULL);
}

/* A box would ask each half how wide it wants to be for its height, which rows that wrap can't
 * tell. */
GtkWidget *
brand_page_create_pair (BrandPage *self,
                        GtkWidget *first,
                        GtkWidget *second)
{
  GtkWidget *pair = gtk_grid_new ();

  g_return_val_if_fail (BRAND_IS_PAGE (self), NULL);

  gtk_grid_set_column_homogeneous (GTK_GRID (pair), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (pair), 18);
  gtk_grid_set_row_spacing (GTK_GRID (pair), 18);
  gtk_grid_attach (GTK_GRID (pair), first, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (pair), second, 1, 0, 1, 1);
  g_signal_connect_object (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), pair, 0);
  narrow_changed_cb (self, NULL, GTK_GRID (pair));
  return pair;
}

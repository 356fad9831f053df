/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/widgets/brand-column.h"
#include "ui/widgets/brand-fold.h"
#include "ui/window/brand-page.h"

/* A line of text or a row is no longer than eyes can follow. */
#define WIDEST 1360

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
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller),
                                 g_object_new (BRAND_TYPE_COLUMN, "maximum-size", WIDEST,
                                               "child", column, NULL));
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (self), view);
  return GTK_BOX (column);
}

static void
narrow_changed_cb (BrandPage  *self,
                   GParamSpec *pspec,
                   BrandFold  *pair)
{
  brand_fold_set_always (pair, brand_page_get_narrow (self));
}

GtkWidget *
brand_page_create_pair (BrandPage *self,
                        GtkWidget *first,
                        GtkWidget *second)
{
  GtkWidget *pair = brand_fold_new (18);

  g_return_val_if_fail (BRAND_IS_PAGE (self), NULL);

  brand_fold_append (BRAND_FOLD (pair), first);
  brand_fold_append (BRAND_FOLD (pair), second);
  g_signal_connect_object (self, "notify::narrow", G_CALLBACK (narrow_changed_cb), pair, 0);
  narrow_changed_cb (self, NULL, BRAND_FOLD (pair));
  return pair;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-widget-style.h"

#include <adwaita.h>

#define PLAIN_DPI (96.0 * 1024.0)

static double
get_text_scale (GtkWidget *widget)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / PLAIN_DPI : 1;
}

void
brand_widget_style_init (BrandTimelineStyle *style,
                         GtkWidget          *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  const PangoFontDescription *font =
    pango_context_get_font_description (gtk_widget_get_pango_context (widget));
  BrandLook look = adw_style_manager_get_dark (manager) ? BRAND_LOOK_DARK : BRAND_LOOK_LIGHT;

  brand_timeline_style_init (style, look, pango_font_description_get_family (font));
  if (adw_style_manager_get_high_contrast (manager))
    brand_timeline_style_set_high_contrast (style);
  style->scale = get_text_scale (widget);
  style->pixel_ratio = gtk_widget_get_scale_factor (widget);
  style->is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

static void
style_changed_cb (GtkWidget *widget)
{
  void (*changed) (GtkWidget *) = g_object_get_data (G_OBJECT (widget), "brand-style-changed");

  if (changed != NULL)
    changed (widget);
  gtk_widget_queue_draw (widget);
}

void
brand_widget_style_watch (GtkWidget *widget,
                          void     (*changed) (GtkWidget *widget))
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_object_set_data (G_OBJECT (widget), "brand-style-changed", changed);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), widget,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), widget,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi",
                           G_CALLBACK (style_changed_cb), widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-font-name",
                           G_CALLBACK (style_changed_cb), widget, G_CONNECT_SWAPPED);
  g_signal_connect (widget, "notify::scale-factor", G_CALLBACK (style_changed_cb), NULL);
  g_signal_connect (widget, "direction-changed", G_CALLBACK (style_changed_cb), NULL);
}

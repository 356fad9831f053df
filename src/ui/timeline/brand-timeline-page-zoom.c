/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-page-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define ZOOM_STEP 1.5
#define DAYS_A_MONTH 30.44

static void
zoom_in_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  brand_timeline_area_zoom (BRAND_TIMELINE_PAGE (widget)->area, ZOOM_STEP);
}

static void
zoom_out_activated (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  brand_timeline_area_zoom (BRAND_TIMELINE_PAGE (widget)->area, 1 / ZOOM_STEP);
}

static void
zoom_fit_activated (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  brand_timeline_area_fit (BRAND_TIMELINE_PAGE (widget)->area);
}

static char *
describe_span (double n_days)
{
  guint weeks = (guint) round (n_days / 7);
  guint months = (guint) round (n_days / DAYS_A_MONTH);

  if (n_days < 14)
    return g_strdup_printf (ngettext ("%d day", "%d days", (int) n_days), (int) n_days);
  if (weeks < 27)
    return g_strdup_printf (ngettext ("%u week", "%u weeks", weeks), weeks);
  return g_strdup_printf (ngettext ("%u month", "%u months", months), months);
}

void
brand_timeline_page_update_span (BrandTimelinePage *self)
{
  BrandSession *session = brand_page_get_session (BRAND_PAGE (self));
  gboolean is_fitted = brand_session_get_day_width (session) == 0;
  g_autofree char *span = NULL;

  if (is_fitted)
    span = g_strdup (_("Whole plan"));
  else
    span = describe_span (brand_timeline_area_get_n_days (self->area));
  gtk_label_set_text (self->span_label, span);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.zoom-out", !is_fitted);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.zoom-fit", !is_fitted);
}

void
brand_timeline_page_install_zoom (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom_in_activated);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom_out_activated);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-fit", NULL, zoom_fit_activated);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK,
                                       "timeline.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_equal, GDK_CONTROL_MASK,
                                       "timeline.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Add, GDK_CONTROL_MASK,
                                       "timeline.zoom-in", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK,
                                       "timeline.zoom-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Subtract, GDK_CONTROL_MASK,
                                       "timeline.zoom-out", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0, GDK_CONTROL_MASK,
                                       "timeline.zoom-fit", NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-look.h"

#include <glib/gi18n-lib.h>

GtkWidget *
brand_severity_icon_new (BrandSeverity severity)
{
  static const char *const icon_names[BRAND_N_SEVERITIES] = {
    [BRAND_SEVERITY_MISSING] = "brand-missing-symbolic",
    [BRAND_SEVERITY_RISK] = "brand-risk-symbolic",
    [BRAND_SEVERITY_HINT] = "brand-hint-symbolic",
  };
  const char *label = _(brand_severity_choices[severity].label);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_names[severity],
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_IMG,
                                  "tooltip-text", label, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (icon, "severity");
  gtk_widget_add_css_class (icon, brand_severity_choices[severity].name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return icon;
}

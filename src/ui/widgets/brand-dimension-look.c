/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/widgets/brand-dimension-look.h"

#include <glib/gi18n-lib.h>

static const char *const dimension_icons[] = {
  "brand-mass-symbolic", "brand-community-symbolic", "brand-direct-symbolic",
};

static const char *const dimension_classes[] = { "mass", "community", "direct" };

static const char *const pattern_icons[] = {
  "brand-burst-symbolic", "brand-sustained-symbolic", "brand-cultivated-symbolic",
};

const char *
brand_dimension_get_label (BrandDimension dimension)
{
  return _(brand_dimension_choices[dimension].label);
}

const char *
brand_dimension_get_icon_name (BrandDimension dimension)
{
  return dimension_icons[dimension];
}

const char *
brand_dimension_get_css_class (BrandDimension dimension)
{
  return dimension_classes[dimension];
}

const char *
brand_pattern_get_label (BrandPattern pattern)
{
  return _(brand_pattern_choices[pattern].label);
}

const char *
brand_pattern_get_icon_name (BrandPattern pattern)
{
  return pattern_icons[pattern];
}

GtkWidget *
brand_dimension_icon_new (BrandDimension dimension)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name", dimension_icons[dimension],
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  gtk_widget_add_css_class (icon, "dimension-ink");
  gtk_widget_add_css_class (icon, dimension_classes[dimension]);
  return icon;
}

GtkWidget *
brand_dimension_chip_new (BrandDimension dimension,
                          guint          count)
{
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *name = NULL;
  GtkWidget *chip = g_object_new (GTK_TYPE_BOX, "spacing", 3,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);

  /* Translators: a dimension and how many touchpoints it has, "Mass: 2 touchpoints". */
  name = g_strdup_printf (ngettext ("%s: %u touchpoint", "%s: %u touchpoints", count),
                          brand_dimension_get_label (dimension), count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (chip, name);
  gtk_widget_add_css_class (chip, "dimension-chip");
  gtk_widget_add_css_class (chip, dimension_classes[dimension]);
  if (count == 0)
    gtk_widget_add_css_class (chip, "missing");
  gtk_box_append (GTK_BOX (chip), g_object_new (GTK_TYPE_IMAGE,
                                                "icon-name", dimension_icons[dimension],
                                                "pixel-size", 12, NULL));
  gtk_box_append (GTK_BOX (chip), gtk_label_new (count > 0 ? number : "–"));
  return chip;
}

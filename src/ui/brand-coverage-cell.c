/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-coverage-cell.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-dimension-look.h"

static GtkWidget *
create_missing (BrandDimension dimension,
                guint          beat_number)
{
  GtkWidget *label = gtk_label_new ("–");
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *words = NULL;

  /* Translators: a beat's number and a dimension. */
  words = g_strdup_printf (_("Beat %u has nothing in %s"), beat_number,
                           brand_dimension_get_label (dimension));
  gtk_widget_set_tooltip_text (cell, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (cell), label);
  gtk_widget_add_css_class (cell, "coverage-cell");
  gtk_widget_add_css_class (cell, "missing");
  return cell;
}

static char *
join_titles (GPtrArray *touchpoints)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < touchpoints->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            brand_touchpoint_get_title (touchpoints->pdata[i]));
  return g_string_free_and_steal (text);
}

static GtkWidget *
create_words (GPtrArray *touchpoints)
{
  BrandTouchpoint *first = touchpoints->pdata[0];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (brand_touchpoint_get_title (first));
  GtkWidget *icon = gtk_image_new_from_icon_name (
    brand_pattern_get_icon_name (brand_touchpoint_get_pattern (first)));

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  brand_pattern_get_label (brand_touchpoint_get_pattern (first)),
                                  -1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  if (touchpoints->len > 1)
    {
      g_autofree char *more = g_strdup_printf ("+%u", touchpoints->len - 1);

      gtk_box_append (GTK_BOX (box), gtk_label_new (more));
    }
  return box;
}

void
brand_touchpoint_lead (GtkActionable   *actionable,
                       BrandTouchpoint *touchpoint)
{
  gtk_actionable_set_action_name (actionable, "plan.show-touchpoint");
  gtk_actionable_set_action_target (actionable, "s", brand_item_get_id (BRAND_ITEM (touchpoint)));
}

GtkWidget *
brand_coverage_cell_new (GPtrArray     *touchpoints,
                         BrandDimension dimension,
                         guint          beat_number)
{
  g_autofree char *titles = NULL;
  GtkWidget *button;

  if (touchpoints->len == 0)
    return create_missing (dimension, beat_number);

  titles = join_titles (touchpoints);
  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), create_words (touchpoints));
  gtk_widget_set_tooltip_text (button, titles);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "coverage-cell");
  gtk_widget_add_css_class (button, brand_dimension_get_css_class (dimension));
  brand_touchpoint_lead (GTK_ACTIONABLE (button), touchpoints->pdata[0]);
  return button;
}

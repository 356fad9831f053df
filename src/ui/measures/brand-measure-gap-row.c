/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/measures/brand-measure-gap-row.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
create_row (const char *title,
            const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "subtitle", subtitle, "activatable", TRUE, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), g_object_new (
                               GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic",
                               "css-classes", (const char *[]) { "warning", NULL },
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), g_object_new (
                               GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  return row;
}

GtkWidget *
brand_measure_gap_row_new (BrandItem *item,
                           guint      number)
{
  const char *title = brand_item_get_text (item, "title");
  g_autofree char *beat_title = NULL;
  GtkWidget *row;

  /* Translators: a beat's number and title. */
  beat_title = g_strdup_printf (_("Beat %u, %s"), number, title);
  row = create_row (BRAND_IS_BEAT (item) ? beat_title : title,
                    BRAND_IS_BEAT (item) ? _("Nothing is read while it runs")
                                         : _("No measure belongs to this goal"));
  g_object_set_data_full (G_OBJECT (row), "brand-item", g_object_ref (item), g_object_unref);
  return row;
}

GtkWidget *
brand_measure_gap_row_new_sales (void)
{
  return create_row (_("Only sales are measured"),
                     _("Sales come last and from everywhere; they can’t say what a dimension "
                       "did."));
}

BrandItem *
brand_measure_gap_row_get_item (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "brand-item");
}

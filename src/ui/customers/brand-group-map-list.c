/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-group-map-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "draw/map/brand-customer-map.h"
#include "ui/customers/brand-customer-map-pin.h"
#include "ui/widgets/brand-dimension-look.h"

static GtkWidget *
create_row (const char *title,
            const char *subtitle,
            gboolean    is_missing)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "activatable", TRUE,
                                 "title", title, "subtitle", subtitle, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), g_object_new (
                               GTK_TYPE_IMAGE, "icon-name",
                               is_missing ? "list-add-symbolic" : "go-next-symbolic",
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  if (is_missing)
    gtk_widget_add_css_class (row, "empty");
  return row;
}

static GtkWidget *
create_pin_row (const BrandMapPin *pin,
                BrandItem         *group)
{
  GtkWidget *row = create_row (pin->title, pin->detail, pin->item == NULL);

  brand_customer_map_pin_set_action (GTK_ACTIONABLE (row), pin, group);
  return row;
}

static GtkWidget *
create_centre_row (const BrandCustomerMap *map)
{
  gboolean is_missing = *map->quote == '\0' && *map->knows == '\0';
  g_autofree char *knows = *map->knows != '\0' ? g_strdup_printf (_("We know: %s"), map->knows)
                                               : g_strdup (_("How do you recognise them?"));
  GtkWidget *row = create_row (*map->quote != '\0' ? map->quote : _("Who is one of them?"), knows,
                               is_missing);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", brand_item_get_id (map->group));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "item.edit");
  return row;
}

static GtkWidget *
create_ring (const BrandCustomerMap *map,
             BrandDimension          ring)
{
  GtkWidget *group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title",
                                   brand_customer_map_get_ring_name (ring), NULL);

  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group),
                                           brand_dimension_icon_new (ring));
  if (ring == BRAND_DIMENSION_DIRECT)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_centre_row (map));
  for (guint i = 0; i < map->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (map->pins, BrandMapPin, i);

      if (pin->ring == ring && pin->n_more == 0)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_pin_row (pin, map->group));
    }
  return group;
}

void
brand_group_map_list_fill (GtkBox    *box,
                           BrandPlan *plan,
                           BrandItem *group,
                           int        today)
{
  g_autoptr (BrandCustomerMap) map = brand_customer_map_new (plan, group, today);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  for (int ring = BRAND_DIMENSION_DIRECT; ring >= 0; ring--)
    gtk_box_append (box, create_ring (map, (BrandDimension) ring));
}

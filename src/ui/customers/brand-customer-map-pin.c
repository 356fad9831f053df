/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/customers/brand-customer-map-pin.h"

/* With the target first, a button that has another action already would complain. */
static void
set_action (GtkActionable *button,
            const char    *name,
            GVariant      *target)
{
  gtk_actionable_set_action_name (button, NULL);
  gtk_actionable_set_action_target_value (button, target);
  gtk_actionable_set_action_name (button, name);
}

static void
set_linked (GtkActionable *button,
            BrandKindId    kind,
            const char    *field,
            const char    *id)
{
  set_action (button, "item.add-linked",
              g_variant_new ("(sss)", brand_kind_get (kind)->name, field, id));
}

static void
set_missing (GtkActionable     *button,
             const BrandMapPin *pin,
             BrandItem         *group)
{
  const char *const *communities = brand_item_get_list (group, "communities");

  if (pin->kind == BRAND_KIND_SOCIAL_CURRENCY && communities[0] != NULL)
    set_linked (button, pin->kind, "community", communities[0]);
  else if (brand_kind_find_field (brand_kind_get (pin->kind), "groups") >= 0)
    set_linked (button, pin->kind, "groups", brand_item_get_id (group));
  else if (pin->ring == BRAND_DIMENSION_MASS)
    set_action (button, "item.add", g_variant_new_string (brand_kind_get (pin->kind)->name));
  else
    /* The group itself says to which communities it belongs. */
    set_action (button, "item.edit", g_variant_new_string (brand_item_get_id (group)));
}

void
brand_customer_map_pin_set_action (GtkActionable     *button,
                                   const BrandMapPin *pin,
                                   BrandItem         *group)
{
  if (pin->item != NULL)
    set_action (button, "item.show", g_variant_new_string (brand_item_get_id (pin->item)));
  else if (pin->n_more > 0)
    set_action (button, "win.show-section",
                g_variant_new_string (pin->ring == BRAND_DIMENSION_MASS ? "culture"
                                                                        : "community"));
  else
    set_missing (button, pin, group);
}

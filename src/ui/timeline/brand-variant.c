/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-variant.h"

#include <glib/gi18n-lib.h>

GMenuModel *
brand_variant_menu_new (BrandPlan *plan,
                        BrandItem *touchpoint)
{
  BrandList *groups = brand_plan_get_list (plan, BRAND_KIND_GROUP);
  GMenu *menu;

  if (brand_list_get_length (groups) == 0)
    return NULL;
  menu = g_menu_new ();
  for (guint i = 0; i < brand_list_get_length (groups); i++)
    {
      BrandItem *group = brand_list_get (groups, i);
      g_autofree char *title = brand_item_dup_label (group, plan);
      g_auto (GStrv) parts = g_strsplit (title, "_", -1);
      g_autofree char *label = g_strjoinv ("__", parts);
      g_autoptr (GMenuItem) entry = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (entry, "item.add-variant", "(ss)",
                                         brand_item_get_id (touchpoint),
                                         brand_item_get_id (group));
      g_menu_append_item (menu, entry);
    }
  return G_MENU_MODEL (menu);
}

/* (transfer full) */
static char *
dup_title (BrandPlan *plan,
           BrandItem *original,
           BrandItem *group)
{
  g_autofree char *name = brand_item_dup_label (group, plan);
  const char *title = brand_item_get_text (original, "title");

  if (*title == '\0')
    return g_steal_pointer (&name);
  /* Translators: a touchpoint's title and the group that it is for. */
  return g_strdup_printf (_("%1$s, for: %2$s"), title, name);
}

BrandItem *
brand_variant_add (BrandHistory *history,
                   BrandItem    *touchpoint,
                   BrandItem    *group)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandItem *adapted = brand_plan_find (plan, brand_item_get_text (touchpoint, "variant_of"));
  BrandItem *original = adapted != NULL ? adapted : touchpoint;
  const char *groups[] = { brand_item_get_id (group), NULL };
  g_autoptr (BrandItem) copy = brand_item_duplicate (touchpoint);
  g_autofree char *title = dup_title (plan, original, group);
  g_autofree char *label = NULL;
  guint position = G_MAXUINT;
  gboolean is_added;

  g_object_set (copy, "title", title, "groups", groups,
                "variant-of", brand_item_get_id (original), NULL);
  if (brand_list_find (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT), touchpoint, &position))
    position++;
  /* Translators: an undo step, with the title of the variant. */
  label = g_strdup_printf (_("Add variant “%s”"), title);
  brand_history_begin (history, label);
  is_added = brand_history_insert (history, copy, position, NULL);
  brand_history_end (history);
  return is_added ? copy : NULL;
}

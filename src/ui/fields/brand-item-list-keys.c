/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/fields/brand-item-list-private.h"

gboolean
brand_item_list_focus_item (BrandItemList *self,
                            BrandItem     *item)
{
  g_autoptr (GPtrArray) items = NULL;
  guint position;

  g_return_val_if_fail (BRAND_IS_ITEM_LIST (self), FALSE);

  items = brand_item_list_list_items (self);
  if (!g_ptr_array_find (items, item, &position))
    return FALSE;
  if (position >= self->n_most)
    {
      self->n_most = position + 1;
      brand_item_list_update (self);
    }
  return gtk_widget_grab_focus (g_hash_table_lookup (self->widgets, item));
}

BrandItem *
brand_item_list_get_neighbour (BrandItemList *self,
                               BrandItem     *item)
{
  g_autoptr (GPtrArray) items = brand_item_list_list_items (self);
  guint position;

  if (items->len < 2 || !g_ptr_array_find (items, item, &position))
    return NULL;
  return items->pdata[position + 1 < items->len ? position + 1 : position - 1];
}

void
brand_item_list_set_selected (BrandItemList *self,
                              BrandItem     *item)
{
  g_return_if_fail (BRAND_IS_ITEM_LIST (self));
  g_return_if_fail (self->info->activate != NULL);

  if (g_set_object (&self->selected, item))
    brand_item_list_update (self);
}

void
brand_item_list_step (BrandItemList *self,
                      BrandItem     *item,
                      int            step)
{
  BrandList *list = brand_plan_get_list (brand_page_get_plan (self->page), self->info->kind);
  g_autoptr (GPtrArray) items = brand_item_list_list_items (self);
  guint position, target;

  if (self->info->compare != NULL || !g_ptr_array_find (items, item, &position))
    return;
  if (step < 0 ? position > 0 : position + 1 < items->len)
    {
      position = step < 0 ? position - 1 : position + 1;
      brand_list_find (list, items->pdata[position], &target);
      brand_history_move (brand_page_get_history (self->page), item, target);
    }
  brand_reorder_announce (brand_page_get_history (self->page), GTK_WIDGET (self), item);
}

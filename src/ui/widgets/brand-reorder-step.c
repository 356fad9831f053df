/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/widgets/brand-reorder.h"

#include <glib/gi18n-lib.h>

static BrandList *
get_list (BrandHistory *history,
          BrandItem    *item)
{
  return brand_plan_get_list (brand_history_get_plan (history), brand_item_get_kind_id (item));
}

void
brand_reorder_step (BrandHistory *history,
                    GtkWidget    *widget,
                    BrandItem    *item,
                    int           step)
{
  BrandList *list = get_list (history, item);
  guint from;

  if (!brand_list_find (list, item, &from))
    return;
  if (step < 0 ? from > 0 : from + 1 < brand_list_get_length (list))
    brand_history_move (history, item, step < 0 ? from - 1 : from + 1);
  brand_reorder_announce (history, widget, item);
}

void
brand_reorder_announce (BrandHistory *history,
                        GtkWidget    *widget,
                        BrandItem    *item)
{
  BrandList *list = get_list (history, item);
  g_autofree char *title = brand_item_dup_label (item, brand_history_get_plan (history));
  g_autofree char *words = NULL;
  guint position;

  brand_list_find (list, item, &position);
  /* Translators: an item's title, its place, how many there are. */
  words = g_strdup_printf (_("%s is now %u of %u"), title, position + 1,
                           brand_list_get_length (list));
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* An item's form in a dialog. Edits of an item of the plan count at once; a new item joins the plan
 * when it is confirmed.
 *
 * Signal "added": the new item has joined the plan. */
#define BRAND_TYPE_ITEM_DIALOG (brand_item_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandItemDialog, brand_item_dialog, BRAND, ITEM_DIALOG, AdwDialog)

BrandItemDialog *brand_item_dialog_edit (GtkWidget    *parent,
                                         BrandHistory *history,
                                         BrandItem    *item);

/* Moves the keys into the field's row. */
void             brand_item_dialog_focus_field (BrandItemDialog *self,
                                                const char      *name);

/* @title as "Add beat"; it joins its list at @position. */
BrandItemDialog *brand_item_dialog_add  (GtkWidget    *parent,
                                         BrandHistory *history,
                                         BrandItem    *item,
                                         guint         position,
                                         const char   *title);

/* How an item joins the plan; on an error it doesn't. */
typedef gboolean (*BrandItemInsert) (BrandHistory *history,
                                     BrandItem    *item,
                                     gpointer      user_data,
                                     GError      **error);

/* For an item of which the most is known: it asks for the fields with those indices (guint), which
 * all can wait, and keeps the rest folded. Without @insert it joins its list at the end. */
BrandItemDialog *brand_item_dialog_ask  (GtkWidget      *parent,
                                         BrandHistory   *history,
                                         BrandItem      *item,
                                         GArray         *asks,
                                         BrandItemInsert insert,
                                         gpointer        user_data,
                                         GDestroyNotify  destroy);

/* Save, undo and redo: the window's own keys rest while a dialog or a popover is open, but what is
 * edited there is in the plan. */
void             brand_item_dialog_add_window_keys (GtkWidget *widget);

G_END_DECLS

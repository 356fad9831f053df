/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-list-private.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-list-row.h"

/* Rows are made for what people look through; more of them on demand. */
#define FIRST_ROWS 50
#define MORE_ROWS 200

G_DEFINE_FINAL_TYPE (BrandItemList, brand_item_list, ADW_TYPE_BIN)

static BrandList *
get_list (BrandItemList *self)
{
  return brand_plan_get_list (brand_page_get_plan (self->page), self->info->kind);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  BrandItemList *self = user_data;

  return self->info->compare (self->page, (BrandItem *) a, (BrandItem *) b);
}

GPtrArray *
brand_item_list_list_items (BrandItemList *self)
{
  BrandList *list = get_list (self);
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (brand_item_list_contains (self, brand_list_get (list, i)))
      g_ptr_array_add (items, brand_list_get (list, i));
  if (self->info->compare != NULL)
    g_ptr_array_sort_values_with_data (items, compare_cb, self);
  return items;
}

static BrandItem *
get_row_item (GtkListBoxRow *row)
{
  return row != NULL ? brand_item_list_row_get_item (BRAND_ITEM_LIST_ROW (row)) : NULL;
}

static BrandItem *
get_item_at (BrandItemList *self,
             guint          position)
{
  return get_row_item (gtk_list_box_get_row_at_index (self->rows, (int) position));
}

static void
take_out (BrandItemList *self,
          GtkWidget     *row)
{
  if (gtk_widget_get_parent (row) == NULL)
    return;
  /* Else the window would believe that it still has the keys, where the list no longer does. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) == row)
    gtk_root_set_focus (gtk_widget_get_root (row), NULL);
  gtk_list_box_remove (self->rows, row);
}

static void
remove_gone_rows (BrandItemList *self,
                  GPtrArray     *items)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer item, row;

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (wanted, items->pdata[i]);
  g_hash_table_iter_init (&iter, self->widgets);
  while (g_hash_table_iter_next (&iter, &item, &row))
    if (!g_hash_table_contains (wanted, item))
      {
        take_out (self, row);
        g_hash_table_iter_remove (&iter);
      }
}

static GtkWidget *
create_row (BrandItemList *self,
            BrandItem     *item)
{
  GtkWidget *row = brand_item_list_row_new (self->page, self->info, item);

  g_hash_table_insert (self->widgets, item, g_object_ref_sink (row));
  return row;
}

static void
place_row (BrandItemList *self,
           BrandItem     *item,
           guint          position)
{
  GtkWidget *row = g_hash_table_lookup (self->widgets, item);
  gboolean is_new = row == NULL;

  if (get_item_at (self, position) == item)
    return;
  /* One that has moved towards the end gives way, instead of all that were behind it. */
  if (get_item_at (self, position + 1) == item)
    {
      take_out (self, GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, (int) position)));
      return;
    }
  if (is_new)
    row = create_row (self, item);
  else
    take_out (self, row);
  gtk_list_box_insert (self->rows, row, (int) position);
  if (is_new && self->info->compare == NULL)
    brand_reorder_add (self->reorder, row, item);
}

static void
place_rows (BrandItemList *self,
            GPtrArray     *items)
{
  guint n_more = items->len > self->n_most ? items->len - self->n_most : 0;

  g_ptr_array_set_size (items, (int) (items->len - n_more));
  remove_gone_rows (self, items);
  for (guint i = 0; i < items->len; i++)
    place_row (self, items->pdata[i], i);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
  if (n_more > 0)
    {
      g_autofree char *words = g_strdup_printf (ngettext ("Show %u more", "Show %u more",
                                                          MIN (n_more, MORE_ROWS)),
                                                MIN (n_more, MORE_ROWS));

      gtk_button_set_label (self->more, words);
    }
}

static void
select_row (BrandItemList *self)
{
  GtkWidget *row = self->selected != NULL ? g_hash_table_lookup (self->widgets, self->selected)
                                          : NULL;

  if (row != NULL)
    gtk_list_box_select_row (self->rows, GTK_LIST_BOX_ROW (row));
  else
    gtk_list_box_unselect_all (self->rows);
}

/* A row that was taken out to move has lost the keys, one that is gone leaves them to the next. */
static void
give_keys_back (BrandItemList *self,
                BrandItem     *item,
                int            position)
{
  guint n_rows = g_hash_table_size (self->widgets);
  GtkListBoxRow *row;

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) != NULL)
    return;
  if (brand_item_list_focus_item (self, item))
    return;
  row = n_rows > 0 ? gtk_list_box_get_row_at_index (self->rows, MIN (position, (int) n_rows - 1))
                   : NULL;
  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->add);
}

/* (transfer full) */
static BrandItem *
create_item (BrandItemList *self)
{
  BrandItem *item = BRAND_PAGE_GET_CLASS (self->page)->create_item (self->page, self->info->kind);

  if (self->info->fill != NULL)
    self->info->fill (self->page, item);
  return item;
}

/* Where there are others of the kind the plan's people know how to begin. */
static void
show_offer (BrandItemList *self)
{
  gboolean is_first = brand_list_get_length (get_list (self)) == 0;
  g_autoptr (BrandItem) item = is_first ? create_item (self) : NULL;

  brand_lesson_offer_set_item (self->offer, item);
}

void
brand_item_list_update (BrandItemList *self)
{
  g_autoptr (GPtrArray) items = brand_item_list_list_items (self);
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->rows));
  g_autoptr (BrandItem) item = NULL;
  int position = 0;

  g_return_if_fail (BRAND_IS_ITEM_LIST (self));

  if (focused != NULL && BRAND_IS_ITEM_LIST_ROW (focused))
    {
      item = g_object_ref (get_row_item (GTK_LIST_BOX_ROW (focused)));
      position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused));
    }
  brand_reorder_set_history (self->reorder, brand_page_get_history (self->page));
  self->is_updating = TRUE;
  place_rows (self, items);
  show_offer (self);
  for (guint i = 0; i < items->len; i++)
    brand_item_list_row_update (g_hash_table_lookup (self->widgets, items->pdata[i]), self->page);
  if (self->info->activate != NULL)
    select_row (self);
  if (item != NULL)
    give_keys_back (self, item, position);
  self->is_updating = FALSE;
}

void
brand_item_list_add (BrandItemList *self)
{
  g_autoptr (BrandItem) item = NULL;

  g_return_if_fail (BRAND_IS_ITEM_LIST (self));

  item = create_item (self);
  brand_page_add_item (self->page, item);
}

static void
row_activated_cb (BrandItemList *self,
                  GtkListBoxRow *row)
{
  if (self->info->activate == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "item.edit", "s",
                                brand_item_get_id (get_row_item (row)));
}

static void
row_selected_cb (BrandItemList *self,
                 GtkListBoxRow *row)
{
  if (self->is_updating || row == NULL || get_row_item (row) == self->selected)
    return;
  g_set_object (&self->selected, get_row_item (row));
  self->info->activate (self->page, self->selected);
}

static void
more_cb (BrandItemList *self)
{
  guint n_rows = self->n_most;

  self->n_most += MORE_ROWS;
  brand_item_list_update (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, (int) n_rows)));
}

static void
brand_item_list_dispose (GObject *object)
{
  BrandItemList *self = BRAND_ITEM_LIST (object);

  self->is_updating = TRUE;
  g_clear_pointer (&self->widgets, g_hash_table_unref);
  g_clear_object (&self->selected);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_ITEM_LIST);
  G_OBJECT_CLASS (brand_item_list_parent_class)->dispose (object);
}

static void
brand_item_list_class_init (BrandItemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_item_list_dispose;
  g_type_ensure (BRAND_TYPE_LESSON_OFFER);
  g_type_ensure (BRAND_TYPE_REORDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, title);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, help);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, add);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, add_content);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, reorder);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, rows);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, empty_words);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, offer);
  gtk_widget_class_bind_template_child (widget_class, BrandItemList, more);
  gtk_widget_class_bind_template_callback (widget_class, brand_item_list_add);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
}

static void
brand_item_list_init (BrandItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->widgets = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->n_most = FIRST_ROWS;
}

static void
show_info (BrandItemList *self)
{
  const BrandItemListInfo *info = self->info;
  const BrandKind *kind = brand_kind_get (info->kind);

  gtk_label_set_text (self->title, info->title != NULL ? _(info->title) : _(kind->plural));
  if (info->help != NULL)
    gtk_label_set_text (self->help, _(info->help));
  gtk_widget_set_visible (GTK_WIDGET (self->help), info->help != NULL);
  gtk_label_set_text (self->empty_words, info->empty != NULL ? _(info->empty) : _(kind->add));
  /* A button is called by its content's label, also by an empty one. */
  if (info->add_label != NULL)
    adw_button_content_set_label (self->add_content, _(info->add_label));
  else
    gtk_button_set_icon_name (GTK_BUTTON (self->add), "list-add-symbolic");
  gtk_widget_set_tooltip_text (self->add, _(kind->add));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(kind->add), -1);
  if (info->activate != NULL)
    gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_SINGLE);
}

GtkWidget *
brand_item_list_new (BrandPage               *page,
                     const BrandItemListInfo *info)
{
  BrandItemList *self;

  g_return_val_if_fail (BRAND_IS_PAGE (page), NULL);
  g_return_val_if_fail (info != NULL, NULL);

  self = g_object_new (BRAND_TYPE_ITEM_LIST, NULL);
  self->page = page;
  self->info = info;
  show_info (self);
  brand_page_add_list (page, self);
  return GTK_WIDGET (self);
}

const BrandItemListInfo *
brand_item_list_get_info (BrandItemList *self)
{
  g_return_val_if_fail (BRAND_IS_ITEM_LIST (self), NULL);

  return self->info;
}

gboolean
brand_item_list_contains (BrandItemList *self,
                          BrandItem     *item)
{
  return self->info->filter == NULL || self->info->filter (self->page, item);
}

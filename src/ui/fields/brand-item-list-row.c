/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-list-row.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-menu.h"
#include "ui/fields/brand-item-words.h"

struct _BrandItemListRow
{
  AdwActionRow parent_instance;

  const BrandItemListInfo *info;
  BrandItem *item;
  BrandPage *page; /* borrowed */
  GtkCheckButton *check;
  GtkImage *icon;
  GtkLabel *value;
};

G_DEFINE_FINAL_TYPE (BrandItemListRow, brand_item_list_row, ADW_TYPE_ACTION_ROW)

static void
brand_item_list_row_dispose (GObject *object)
{
  g_clear_object (&BRAND_ITEM_LIST_ROW (object)->item);
  G_OBJECT_CLASS (brand_item_list_row_parent_class)->dispose (object);
}

static void
brand_item_list_row_class_init (BrandItemListRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = brand_item_list_row_dispose;
}

static void
brand_item_list_row_init (BrandItemListRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "item-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  "F2 Alt+Up Alt+Down Delete Control+d", -1);
}

static void
add_icon (BrandItemListRow *self)
{
  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), "dimmed");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->icon));
}

static void
add_value (BrandItemListRow *self)
{
  self->value = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->value));
}

static void
check_toggled_cb (BrandItemListRow *self)
{
  int field = brand_kind_find_field (brand_item_get_kind (self->item), self->info->check);
  BrandValue value = { .flag = gtk_check_button_get_active (self->check) };

  if (self->page != NULL && value.flag != brand_item_get_flag (self->item, self->info->check))
    brand_history_set (brand_page_get_history (self->page), self->item, (guint) field, &value,
                       NULL);
}

static void
add_check (BrandItemListRow *self)
{
  const BrandKind *kind = brand_item_get_kind (self->item);
  int field = brand_kind_find_field (kind, self->info->check);

  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->check), GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->check), _(kind->fields[field].label));
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (check_toggled_cb), self);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->check));
}

static void
show_check (BrandItemListRow *self,
            const char       *title)
{
  const BrandKind *kind = brand_item_get_kind (self->item);
  int field = brand_kind_find_field (kind, self->info->check);
  gboolean is_checked = brand_item_get_flag (self->item, self->info->check);
  g_autofree char *name = g_strdup_printf ("%s: %s", _(kind->fields[field].label), title);

  gtk_check_button_set_active (self->check, is_checked);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  if (is_checked)
    gtk_widget_add_css_class (GTK_WIDGET (self), "item-done");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "item-done");
}

GtkWidget *
brand_item_list_row_new (BrandPage               *page,
                         const BrandItemListInfo *info,
                         BrandItem               *item)
{
  BrandItemListRow *self = g_object_new (BRAND_TYPE_ITEM_LIST_ROW, "use-markup", FALSE,
                                         "title-lines", 2, "subtitle-lines",
                                         info->lines > 0 ? info->lines : 2,
                                         "activatable", TRUE, NULL);
  GtkWidget *menu = brand_item_menu_button_new (item, info->compare == NULL);

  self->info = info;
  self->item = g_object_ref (item);
  if (info->check != NULL)
    add_check (self);
  if (info->icon_name != NULL || info->get_icon != NULL)
    add_icon (self);
  if (info->value != NULL)
    add_value (self);
  if (info->create_end != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (self), info->create_end (page, item));
  gtk_widget_set_valign (menu, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (menu, "row-grip");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), menu);
  brand_item_menu_add_keys (GTK_WIDGET (self), menu, item);
  return GTK_WIDGET (self);
}

BrandItem *
brand_item_list_row_get_item (BrandItemListRow *self)
{
  g_return_val_if_fail (BRAND_IS_ITEM_LIST_ROW (self), NULL);

  return self->item;
}

static char *
dup_subtitle (BrandItemListRow *self,
              BrandPage        *page)
{
  if (self->info->describe != NULL)
    return self->info->describe (page, self->item);
  if (self->info->words != NULL)
    return brand_item_dup_words (brand_page_get_plan (page), self->item, self->info->words);
  return g_strdup ("");
}

void
brand_item_list_row_update (BrandItemListRow *self,
                            BrandPage        *page)
{
  BrandPlan *plan = brand_page_get_plan (page);
  g_autofree char *title = brand_item_dup_label (self->item, plan);
  g_autofree char *subtitle = dup_subtitle (self, page);

  self->page = page;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  if (self->check != NULL)
    show_check (self, title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  if (self->icon != NULL)
    gtk_image_set_from_icon_name (self->icon, self->info->get_icon != NULL
                                                ? self->info->get_icon (page, self->item)
                                                : self->info->icon_name);
  if (self->value != NULL)
    {
      g_autofree char *value = brand_item_dup_words (plan, self->item, self->info->value);

      gtk_label_set_text (self->value, value);
    }
}

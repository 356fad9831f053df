/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/money/brand-value-list.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-row.h"
#include "ui/money/brand-money-words.h"
#include "ui/money/brand-value-row.h"

/* What a customer is worth is worked out for groups that a planner can think of one by one. */
#define MOST_ROWS 50

struct _BrandValueList
{
  AdwBin parent_instance;

  BrandPage *page; /* borrowed: it owns this */
  GtkListBox *rows;
  GtkWidget *empty;
};

G_DEFINE_FINAL_TYPE (BrandValueList, brand_value_list, ADW_TYPE_BIN)

static void
brand_value_list_class_init (BrandValueListClass *klass)
{
}

static void
brand_value_list_init (BrandValueList *self)
{
}

static GtkWidget *
create_rate (BrandPage *page)
{
  GtkWidget *list = gtk_list_box_new ();
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_page_get_plan (page)));

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list),
                       brand_field_row_new (brand_page_get_history (page), info,
                                            BRAND_KIND_FIELD (&brand_plan_info_kind,
                                                              "discount_rate")));
  return list;
}

static GtkWidget *
create_empty (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("Add a group of customers"));

  gtk_widget_add_css_class (button, "item-list-empty");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", "group");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "item.add");
  return button;
}

static GtkWidget *
create_note (const char *text)
{
  GtkWidget *note = brand_money_label_new (text, "secondary");

  gtk_widget_add_css_class (note, "dimmed");
  return note;
}

GtkWidget *
brand_value_list_new (BrandPage *page)
{
  BrandValueList *self = g_object_new (BRAND_TYPE_VALUE_LIST, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->page = page;
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  self->empty = create_empty ();
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What a customer is worth"), -1);
  gtk_box_append (GTK_BOX (box), brand_money_head_new (
                    _("What a customer is worth"),
                    _("Purchases a year × average purchase × margin × years. Unfold a group to "
                      "change the numbers.")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (GTK_BOX (box), self->empty);
  gtk_box_append (GTK_BOX (box), create_rate (page));
  gtk_box_append (GTK_BOX (box), create_note (
                    _("Where the years are empty, they follow from the share that stays: 1 ÷ (1 − "
                      "share). Later years count for less by the discount rate, after Berger and "
                      "Nasr (1998).")));
  gtk_box_append (GTK_BOX (box), create_note (
                    _("Customer share says how much of one customer’s need you answer. Market "
                      "share only says how many you have; look at it second.")));
  adw_bin_set_child (ADW_BIN (self), box);
  return GTK_WIDGET (self);
}

static void
set_group (BrandValueList *self,
           int             position,
           BrandItem      *group)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, position);

  if (row != NULL && brand_value_row_get_group (BRAND_VALUE_ROW (row)) != group)
    {
      gtk_list_box_remove (self->rows, GTK_WIDGET (row));
      row = NULL;
    }
  if (row == NULL)
    {
      row = GTK_LIST_BOX_ROW (brand_value_row_new (brand_page_get_history (self->page), group));
      gtk_list_box_insert (self->rows, GTK_WIDGET (row), position);
    }
  brand_value_row_update (BRAND_VALUE_ROW (row));
}

void
brand_value_list_update (BrandValueList *self)
{
  BrandList *groups;
  GtkListBoxRow *row;
  guint n_rows;

  g_return_if_fail (BRAND_IS_VALUE_LIST (self));

  groups = brand_plan_get_list (brand_page_get_plan (self->page), BRAND_KIND_GROUP);
  n_rows = MIN (brand_list_get_length (groups), MOST_ROWS);
  for (guint i = 0; i < n_rows; i++)
    set_group (self, (int) i, brand_list_get (groups, i));
  while ((row = gtk_list_box_get_row_at_index (self->rows, (int) n_rows)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n_rows > 0);
  gtk_widget_set_visible (self->empty, n_rows == 0);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/fields/brand-field-choice-item.h"

struct _BrandFieldChoiceItem
{
  GObject parent_instance;

  char *label;
  const char *icon_name;
  const char *css_class;
};

G_DEFINE_FINAL_TYPE (BrandFieldChoiceItem, brand_field_choice_item, G_TYPE_OBJECT)

static void
brand_field_choice_item_finalize (GObject *object)
{
  g_free (BRAND_FIELD_CHOICE_ITEM (object)->label);
  G_OBJECT_CLASS (brand_field_choice_item_parent_class)->finalize (object);
}

static void
brand_field_choice_item_class_init (BrandFieldChoiceItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_field_choice_item_finalize;
}

static void
brand_field_choice_item_init (BrandFieldChoiceItem *self)
{
}

BrandFieldChoiceItem *
brand_field_choice_item_new (const char *label,
                             const char *icon_name,
                             const char *css_class)
{
  BrandFieldChoiceItem *self = g_object_new (BRAND_TYPE_FIELD_CHOICE_ITEM, NULL);

  self->label = g_strdup (label);
  self->icon_name = g_intern_string (icon_name);
  self->css_class = g_intern_string (css_class);
  return self;
}

static char *
get_label (BrandFieldChoiceItem *self)
{
  return g_strdup (self->label);
}

GtkExpression *
brand_field_choice_item_get_expression (void)
{
  return gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (get_label), NULL,
                                      NULL);
}

static GtkWidget *
create_words (BrandFieldChoiceItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", item->label, "xalign", 0.0,
                                   "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", 22,
                                   "tooltip-text", item->label, NULL);

  if (item->icon_name != NULL)
    {
      GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", item->icon_name,
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      if (item->css_class != NULL)
        {
          gtk_widget_add_css_class (icon, "dimension-ink");
          gtk_widget_add_css_class (icon, item->css_class);
        }
      gtk_box_append (GTK_BOX (box), icon);
    }
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
row_bound_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *list_item)
{
  gtk_list_item_set_child (list_item, create_words (gtk_list_item_get_item (list_item)));
}

static void
update_mark (GtkWidget  *mark,
             GParamSpec *pspec,
             AdwComboRow *row)
{
  gtk_widget_set_opacity (mark, g_object_get_data (G_OBJECT (mark), "brand-choice")
                                    == adw_combo_row_get_selected_item (row));
}

static void
popup_bound_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *list_item,
                AdwComboRow              *row)
{
  BrandFieldChoiceItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *box = create_words (item);
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_widget_set_hexpand (gtk_widget_get_last_child (box), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (gtk_widget_get_last_child (box)), PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (box), mark);
  g_object_set_data (G_OBJECT (mark), "brand-choice", item);
  g_signal_connect_object (row, "notify::selected-item", G_CALLBACK (update_mark), mark,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_opacity (mark, item == adw_combo_row_get_selected_item (row));
  gtk_list_item_set_child (list_item, box);
  gtk_list_item_set_accessible_label (list_item, item->label);
}

static void
unbound_cb (GtkSignalListItemFactory *factory,
            GtkListItem              *list_item)
{
  gtk_list_item_set_child (list_item, NULL);
}

void
brand_field_choice_item_set_factories (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) shown = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) popup = gtk_signal_list_item_factory_new ();

  g_signal_connect (shown, "bind", G_CALLBACK (row_bound_cb), NULL);
  g_signal_connect (shown, "unbind", G_CALLBACK (unbound_cb), NULL);
  g_signal_connect (popup, "bind", G_CALLBACK (popup_bound_cb), row);
  g_signal_connect (popup, "unbind", G_CALLBACK (unbound_cb), NULL);
  adw_combo_row_set_factory (row, shown);
  adw_combo_row_set_list_factory (row, popup);
}

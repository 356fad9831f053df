/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-currency.h"

#include <glib/gi18n-lib.h>

#include "model/brand-currency.h"

#define LIST_WIDTH 270
#define LIST_HEIGHT 320

struct _BrandFieldCurrency
{
  BrandFieldFrame parent_instance;

  GtkMenuButton *button;
  GtkEditable *search; /* while the list is open, as the list */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (BrandFieldCurrency, brand_field_currency, BRAND_TYPE_FIELD_FRAME)

/* "Euro (EUR)", or the code alone where no name is known. */
static char *
describe (const char *code)
{
  if (!brand_currency_is_listed (code))
    return g_strdup (code);

  /* Translators: a currency's name, then its code. */
  return g_strdup_printf (C_("currency", "%1$s (%2$s)"), brand_currency_get_name (code), code);
}

static void
brand_field_currency_show (BrandFieldFrame *frame)
{
  BrandFieldCurrency *self = BRAND_FIELD_CURRENCY (frame);
  const char *code = brand_field_binding_get_value (brand_field_frame_get_binding (frame))->text;
  g_autofree char *label = describe (code);

  gtk_menu_button_set_label (self->button, *code != '\0' ? label : _("Choose…"));
}

static void
choose (BrandFieldCurrency *self,
        const char         *code)
{
  BrandValue value = { .text = (char *) code };

  if (brand_field_frame_set_value (BRAND_FIELD_FRAME (self), &value))
    brand_field_frame_reset (BRAND_FIELD_FRAME (self));
  gtk_menu_button_popdown (self->button);
}

static const char *
get_code (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "brand-currency");
}

static void
row_activated_cb (BrandFieldCurrency *self,
                  GtkListBoxRow      *row)
{
  choose (self, get_code (row));
}

static gboolean
filter (GtkListBoxRow *row,
        gpointer       user_data)
{
  BrandFieldCurrency *self = user_data;

  return brand_currency_matches (get_code (row), gtk_editable_get_text (self->search));
}

static GtkListBoxRow *
find_first (BrandFieldCurrency *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (filter (row, self))
      return row;

  return NULL;
}

/* Three letters are a code before they are a part of a name, and one that the list lacks. */
static void
search_activated_cb (BrandFieldCurrency *self)
{
  g_autofree char *code = g_ascii_strup (gtk_editable_get_text (self->search), -1);
  GtkListBoxRow *row = find_first (self);

  g_strstrip (code);
  if (brand_currency_is_valid (code) && (row == NULL || brand_currency_is_listed (code)))
    choose (self, code);
  else if (row != NULL)
    choose (self, get_code (row));
}

static void
search_changed_cb (BrandFieldCurrency *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
search_stopped_cb (BrandFieldCurrency *self)
{
  gtk_menu_button_popdown (self->button);
}

static GtkWidget *
create_row (const char *code)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", brand_currency_get_name (code),
                                 "use-markup", FALSE, "title-lines", 2, "activatable", TRUE, NULL);
  GtkWidget *label = gtk_label_new (code);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  g_object_set_data (G_OBJECT (row), "brand-currency", (gpointer) code);
  return row;
}

static int
compare_names (GtkListBoxRow *a,
               GtkListBoxRow *b,
               gpointer       user_data)
{
  return g_utf8_collate (brand_currency_get_name (get_code (a)),
                         brand_currency_get_name (get_code (b)));
}

static GtkWidget *
create_list (BrandFieldCurrency *self)
{
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  GtkWidget *nothing = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER,
                                     "label", _("No such currency"), NULL);

  gtk_widget_add_css_class (nothing, "dimmed");
  gtk_widget_add_css_class (nothing, "field-nothing");
  gtk_list_box_set_placeholder (GTK_LIST_BOX (list), nothing);
  self->list = GTK_LIST_BOX (list);
  for (guint i = 0; i < brand_currency_get_n (); i++)
    gtk_list_box_append (self->list, create_row (brand_currency_get_code (i)));
  gtk_list_box_set_sort_func (self->list, compare_names, NULL, NULL);
  gtk_list_box_set_filter_func (self->list, filter, self, NULL);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  return list;
}

static GtkWidget *
create_search (BrandFieldCurrency *self)
{
  GtkWidget *search = gtk_search_entry_new ();

  self->search = GTK_EDITABLE (search);
  gtk_search_entry_set_placeholder_text (GTK_SEARCH_ENTRY (search), _("Code or name"));
  g_signal_connect_object (search, "search-changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "activate", G_CALLBACK (search_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "stop-search", G_CALLBACK (search_stopped_cb), self,
                           G_CONNECT_SWAPPED);
  return search;
}

static void
fill_popover_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  BrandFieldCurrency *self = user_data;
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *search = create_search (self);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "width-request", LIST_WIDTH,
                                      "height-request", LIST_HEIGHT, "child", create_list (self),
                                      NULL);

  gtk_box_append (GTK_BOX (box), search);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
  gtk_widget_grab_focus (search);
}

static void
brand_field_currency_constructed (GObject *object)
{
  BrandFieldCurrency *self = BRAND_FIELD_CURRENCY (object);
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (self);
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "halign", GTK_ALIGN_START,
                                    "can-shrink", TRUE, NULL);

  G_OBJECT_CLASS (brand_field_currency_parent_class)->constructed (object);
  self->button = GTK_MENU_BUTTON (button);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "field-add");
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_create_popup_func (self->button, fill_popover_cb, self, NULL);
  brand_field_frame_set_editor (frame, button, button);
  brand_field_currency_show (frame);
}

static void
brand_field_currency_class_init (BrandFieldCurrencyClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = brand_field_currency_constructed;
  BRAND_FIELD_FRAME_CLASS (klass)->show = brand_field_currency_show;
}

static void
brand_field_currency_init (BrandFieldCurrency *self)
{
}

GtkWidget *
brand_field_currency_new (BrandFieldBinding *binding)
{
  return g_object_new (BRAND_TYPE_FIELD_CURRENCY, "binding", binding, NULL);
}

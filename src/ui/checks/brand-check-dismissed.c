/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-dismissed.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks.h"
#include "model/brand-format.h"
#include "ui/checks/brand-check-dismiss.h"

#define FIRST_ROWS 20
#define MORE_ROWS 100

struct _BrandCheckDismissed
{
  AdwBin parent_instance;

  GtkListBox *rows;
  GtkLabel *count;
  GtkWidget *more;

  BrandPage *page; /* borrowed: this is a part of it */
  GPtrArray *items; /* whose rows there are, the newest first */
  guint n_most;
};

G_DEFINE_FINAL_TYPE (BrandCheckDismissed, brand_check_dismissed, ADW_TYPE_BIN)

static void
more_cb (BrandCheckDismissed *self)
{
  self->n_most += MORE_ROWS;
  brand_check_dismissed_update (self);
}

static GtkWidget *
create_head (BrandCheckDismissed *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", _("Dismissed, with the reason"),
                                   "xalign", 0.0, "hexpand", TRUE, "wrap", TRUE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  self->count = GTK_LABEL (gtk_label_new (""));
  gtk_widget_set_valign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "number-pill");
  gtk_widget_add_css_class (title, "block-heading");
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->count));
  return head;
}

static void
brand_check_dismissed_finalize (GObject *object)
{
  g_ptr_array_unref (BRAND_CHECK_DISMISSED (object)->items);
  G_OBJECT_CLASS (brand_check_dismissed_parent_class)->finalize (object);
}

static void
brand_check_dismissed_class_init (BrandCheckDismissedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_check_dismissed_finalize;
}

static void
brand_check_dismissed_init (BrandCheckDismissed *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->n_most = FIRST_ROWS;
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  self->more = gtk_button_new_with_mnemonic (_("Show _more"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  gtk_box_append (GTK_BOX (box), create_head (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (GTK_BOX (box), self->more);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_check_dismissed_new (BrandPage *page)
{
  BrandCheckDismissed *self = g_object_new (BRAND_TYPE_CHECK_DISMISSED, NULL);

  self->page = page;
  return GTK_WIDGET (self);
}

static GtkWidget *
create_row (BrandItem *item)
{
  const BrandCheck *check = brand_checks_find (brand_item_get_text (item, "check"));
  const char *text = brand_item_get_text (item, "text");
  g_autofree char *words = brand_check_describe_dismissal (item);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Reopen"));
  GtkWidget *row;

  if (text[0] == '\0')
    text = check != NULL ? _(check->title) : brand_item_get_text (item, "check");
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", text,
                      "subtitle", words, NULL);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", brand_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "check.reopen");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  g_object_set_data_full (G_OBJECT (row), "words", g_strconcat (text, "\n", words, NULL), g_free);
  return row;
}

/* A row stays while it says what its item says. */
static void
place (BrandCheckDismissed *self,
       BrandItem           *item,
       guint                position)
{
  GtkListBoxRow *now = gtk_list_box_get_row_at_index (self->rows, (int) position);
  GtkWidget *row = create_row (item);

  if (now != NULL && position < self->items->len && self->items->pdata[position] == item
      && g_strcmp0 (g_object_get_data (G_OBJECT (now), "words"),
                    g_object_get_data (G_OBJECT (row), "words")) == 0)
    {
      g_object_ref_sink (row);
      g_object_unref (row);
      return;
    }
  if (now != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (now));
  gtk_list_box_insert (self->rows, row, (int) position);
}

void
brand_check_dismissed_update (BrandCheckDismissed *self)
{
  BrandList *list = brand_plan_get_list (brand_page_get_plan (self->page), BRAND_KIND_DISMISSAL);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = brand_list_get_length (list);
  g_autofree char *number = brand_format_number (n, 0);
  GtkListBoxRow *row;

  g_return_if_fail (BRAND_IS_CHECK_DISMISSED (self));

  for (guint i = 0; i < MIN (n, self->n_most); i++)
    {
      BrandItem *item = brand_list_get (list, n - 1 - i);

      place (self, item, i);
      g_ptr_array_add (items, g_object_ref (item));
    }
  while ((row = gtk_list_box_get_row_at_index (self->rows, (int) items->len)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  g_ptr_array_unref (self->items);
  self->items = g_steal_pointer (&items);
  gtk_label_set_text (self->count, number);
  gtk_widget_set_visible (self->more, n > self->n_most);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

gboolean
brand_check_dismissed_focus (BrandCheckDismissed *self,
                             BrandItem           *dismissal)
{
  guint position;

  g_return_val_if_fail (BRAND_IS_CHECK_DISMISSED (self), FALSE);

  if (!g_ptr_array_find (self->items, dismissal, &position))
    return FALSE;
  return gtk_widget_grab_focus (GTK_WIDGET (
    gtk_list_box_get_row_at_index (self->rows, (int) position)));
}

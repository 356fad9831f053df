/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-search-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/window/brand-search.h"

#define MOST_PER_KIND 50

#define BRAND_TYPE_SEARCH_DIALOG (brand_search_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandSearchDialog, brand_search_dialog, BRAND, SEARCH_DIALOG, AdwDialog)

struct _BrandSearchDialog
{
  AdwDialog parent_instance;

  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkListBox *hits;

  BrandPlan *plan;
  GListModel *model;
};

G_DEFINE_FINAL_TYPE (BrandSearchDialog, brand_search_dialog, ADW_TYPE_DIALOG)

static guint item_found_signal;

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  const char *excerpt = brand_search_hit_get_excerpt (item);

  gtk_widget_set_margin_top (box, 5);
  gtk_widget_set_margin_bottom (box, 5);
  gtk_box_append (GTK_BOX (box), create_label (brand_search_hit_get_title (item), NULL));
  if (*excerpt != '\0')
    {
      GtkWidget *label = create_label (excerpt, "secondary");

      gtk_widget_add_css_class (label, "dimmed");
      gtk_box_append (GTK_BOX (box), label);
    }
  return box;
}

static const BrandKind *
get_kind (BrandSearchDialog *self,
          GtkListBoxRow     *row)
{
  g_autoptr (BrandSearchHit) hit =
    g_list_model_get_item (self->model, (guint) gtk_list_box_row_get_index (row));

  return hit != NULL ? brand_item_get_kind (brand_search_hit_get_item (hit)) : NULL;
}

static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  BrandSearchDialog *self = user_data;
  const BrandKind *kind = get_kind (self, row);
  GtkWidget *label;

  if (kind == NULL || (before != NULL && get_kind (self, before) == kind))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = create_label (_(kind->plural), "heading");
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_top (label, 12);
  gtk_widget_set_margin_bottom (label, 4);
  gtk_list_box_row_set_header (row, label);
}

static void
search_changed_cb (BrandSearchDialog *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GListModel) found = brand_search_run (self->plan, query, MOST_PER_KIND);
  guint n_found = g_list_model_get_n_items (found);

  gtk_list_box_bind_model (self->hits, NULL, NULL, NULL, NULL);
  g_set_object (&self->model, found);
  gtk_list_box_bind_model (self->hits, self->model, create_row, NULL, NULL);
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "hits"
                                                 : *query != '\0' ? "nothing" : "hint");
  if (n_found > 0)
    gtk_list_box_select_row (self->hits, gtk_list_box_get_row_at_index (self->hits, 0));
}

static void
row_activated_cb (BrandSearchDialog *self,
                  GtkListBoxRow     *row)
{
  g_autoptr (BrandSearchHit) hit =
    g_list_model_get_item (self->model, (guint) gtk_list_box_row_get_index (row));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, item_found_signal, 0, brand_search_hit_get_item (hit));
}

static void
entry_activated_cb (BrandSearchDialog *self)
{
  GtkListBoxRow *row;

  /* Enter may come before the entry has told of the last letter. */
  search_changed_cb (self);
  row = gtk_list_box_get_selected_row (self->hits);
  if (row != NULL)
    row_activated_cb (self, row);
}

static void
next_cb (BrandSearchDialog *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->hits), GTK_DIR_DOWN);
}

static void
stopped_cb (BrandSearchDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
key_pressed_cb (BrandSearchDialog *self,
                guint              key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->hits);

  if (key != GDK_KEY_Down || row == NULL)
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
brand_search_dialog_dispose (GObject *object)
{
  BrandSearchDialog *self = BRAND_SEARCH_DIALOG (object);

  /* The list asks for headers while its rows are taken out, when there are no hits any more. */
  if (self->hits != NULL)
    gtk_list_box_set_header_func (self->hits, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_SEARCH_DIALOG);
  g_clear_object (&self->model);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (brand_search_dialog_parent_class)->dispose (object);
}

static void
brand_search_dialog_class_init (BrandSearchDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_search_dialog_dispose;
  item_found_signal = g_signal_new ("item-found", BRAND_TYPE_SEARCH_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, BRAND_TYPE_ITEM);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-search-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandSearchDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, BrandSearchDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandSearchDialog, hits);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
}

static void
brand_search_dialog_init (BrandSearchDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->hits, update_header, self, NULL);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

AdwDialog *
brand_search_dialog_new (BrandPlan *plan)
{
  BrandSearchDialog *self = g_object_new (BRAND_TYPE_SEARCH_DIALOG, NULL);

  self->plan = g_object_ref (plan);
  return ADW_DIALOG (self);
}

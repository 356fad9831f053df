/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-form.h"
#include "ui/fields/brand-item-links.h"
#include "ui/lessons/brand-lesson-link.h"

struct _BrandItemDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toasts;
  AdwBin *form;
  AdwBin *lesson;
  AdwBin *links;
  GtkWidget *gentle;
  GtkWidget *cancel;
  GtkWidget *confirm;

  BrandHistory *history;
  BrandItem *item;
  guint position;
  BrandItemInsert insert; /* NULL: into its list at that position */
  gpointer insert_data;
  GDestroyNotify insert_destroy;
  GtkWidget *page; /* weak: what the dialog was opened from */
};

G_DEFINE_FINAL_TYPE (BrandItemDialog, brand_item_dialog, ADW_TYPE_DIALOG)

static guint added_signal;

static BrandItemForm *
get_form (BrandItemDialog *self)
{
  return BRAND_ITEM_FORM (adw_bin_get_child (self->form));
}

static void
cancel_cb (BrandItemDialog *self)
{
  adw_dialog_force_close (ADW_DIALOG (self));
}

static gboolean
insert (BrandItemDialog *self,
        GError         **error)
{
  if (self->insert != NULL)
    return self->insert (self->history, self->item, self->insert_data, error);
  return brand_history_insert (self->history, self->item, self->position, error);
}

static void
confirm_cb (BrandItemDialog *self)
{
  g_autoptr (BrandItemDialog) keep = g_object_ref (self);
  g_autoptr (BrandItem) item = g_object_ref (self->item);
  g_autoptr (GError) error = NULL;

  if (!brand_item_form_commit (get_form (self)))
    return;
  if (insert (self, &error))
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      g_signal_emit (keep, added_signal, 0, item);
    }
  else
    {
      AdwToast *toast = adw_toast_new (error->message);

      adw_toast_set_use_markup (toast, FALSE);
      adw_toast_overlay_add_toast (self->toasts, toast);
    }
}

static void
brand_item_dialog_close_attempt (AdwDialog *dialog)
{
  if (brand_item_form_commit (get_form (BRAND_ITEM_DIALOG (dialog))))
    adw_dialog_force_close (dialog);
}

/* What a link asks for happens on the page behind the dialog. */
static void
leave_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  BrandItemDialog *self = BRAND_ITEM_DIALOG (widget);
  g_autoptr (GtkWidget) page = self->page != NULL ? g_object_ref (self->page) : NULL;

  if (page == NULL || !brand_item_form_commit (get_form (self)))
    return;
  g_variant_ref (parameter);
  adw_dialog_force_close (ADW_DIALOG (self));
  gtk_widget_activate_action_variant (page, name, parameter);
  g_variant_unref (parameter);
}

static void
plan_changed_cb (BrandItemDialog   *self,
                 const BrandChange *change)
{
  if (change->type == BRAND_CHANGE_REMOVE && change->item == self->item)
    adw_dialog_force_close (ADW_DIALOG (self));
}

static void
brand_item_dialog_dispose (GObject *object)
{
  BrandItemDialog *self = BRAND_ITEM_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_ITEM_DIALOG);
  g_clear_weak_pointer (&self->page);
  if (self->insert_destroy != NULL)
    g_steal_pointer (&self->insert_destroy) (self->insert_data);
  g_clear_object (&self->item);
  g_clear_object (&self->history);
  G_OBJECT_CLASS (brand_item_dialog_parent_class)->dispose (object);
}

static void
brand_item_dialog_class_init (BrandItemDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_item_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->close_attempt = brand_item_dialog_close_attempt;
  added_signal = g_signal_new ("added", BRAND_TYPE_ITEM_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, BRAND_TYPE_ITEM);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-item-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, form);
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, lesson);
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, links);
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, gentle);
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, BrandItemDialog, confirm);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirm_cb);
  gtk_widget_class_install_action (widget_class, "item.show", "s", leave_activated);
  gtk_widget_class_install_action (widget_class, "item.add-linked", "(sss)", leave_activated);
  gtk_widget_class_install_action (widget_class, "item.add-variant", "(ss)", leave_activated);
  gtk_widget_class_install_action (widget_class, "lesson.open", "(sss)", leave_activated);
}

static void
brand_item_dialog_init (BrandItemDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static BrandItemDialog *
create (BrandHistory *history,
        BrandItem    *item,
        const char   *title,
        GtkWidget    *form)
{
  BrandItemDialog *self = g_object_new (BRAND_TYPE_ITEM_DIALOG, "title", title, NULL);

  self->history = g_object_ref (history);
  self->item = g_object_ref (item);
  adw_bin_set_child (self->form, form);
  return self;
}

/* What is typed comes before what is chosen, which may be set already. */
static void
focus_first_typed (BrandItemDialog *self)
{
  const BrandKind *kind = brand_item_get_kind (self->item);

  for (guint i = 0; i < kind->n_fields; i++)
    if ((kind->fields[i].type == BRAND_FIELD_TEXT || kind->fields[i].type == BRAND_FIELD_NUMBER)
        && brand_field_is_editable (&kind->fields[i]))
      {
        brand_item_form_focus_field (get_form (self), kind->fields[i].name);
        return;
      }
}

void
brand_item_dialog_add_window_keys (GtkWidget *widget)
{
  static const struct
  {
    const char *keys;
    const char *action;
  } shortcuts[] = {
    { "<Control>z", "win.undo" },
    { "<Shift><Control>z", "win.redo" },
    { "<Control>s", "win.save" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string (shortcuts[i].keys),
                        gtk_named_action_new (shortcuts[i].action)));
  gtk_widget_add_controller (widget, controller);
}

static void
present (BrandItemDialog *self,
         GtkWidget       *parent)
{
  g_set_weak_pointer (&self->page, parent);
  adw_dialog_present (ADW_DIALOG (self), parent);
  focus_first_typed (self);
}

BrandItemDialog *
brand_item_dialog_edit (GtkWidget    *parent,
                        BrandHistory *history,
                        BrandItem    *item)
{
  BrandItemDialog *self = create (history, item, _(brand_item_get_kind (item)->label),
                                  brand_item_form_new (history, item));

  adw_dialog_set_can_close (ADW_DIALOG (self), FALSE);
  brand_item_dialog_add_window_keys (GTK_WIDGET (self));
  adw_bin_set_child (self->lesson,
                     brand_lesson_link_new (brand_history_get_plan (history), item));
  gtk_widget_set_visible (GTK_WIDGET (self->lesson), adw_bin_get_child (self->lesson) != NULL);
  adw_bin_set_child (self->links, brand_item_links_new (history, item, TRUE));
  g_signal_connect_object (history, "changed", G_CALLBACK (plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  present (self, parent);
  return self;
}

BrandItemDialog *
brand_item_dialog_add (GtkWidget    *parent,
                       BrandHistory *history,
                       BrandItem    *item,
                       guint         position,
                       const char   *title)
{
  BrandItemDialog *self = create (history, item, title, brand_item_form_new (history, item));

  self->position = position;
  gtk_widget_set_visible (self->cancel, TRUE);
  present (self, parent);
  return self;
}

BrandItemDialog *
brand_item_dialog_ask (GtkWidget      *parent,
                       BrandHistory   *history,
                       BrandItem      *item,
                       GArray         *asks,
                       BrandItemInsert insert_func,
                       gpointer        user_data,
                       GDestroyNotify  destroy)
{
  const BrandKind *kind = brand_item_get_kind (item);
  BrandItemDialog *self = create (history, item, _(kind->add),
                                  brand_item_form_new_asking (history, item, asks));

  self->position = G_MAXUINT;
  self->insert = insert_func;
  self->insert_data = user_data;
  self->insert_destroy = destroy;
  gtk_widget_set_visible (self->cancel, TRUE);
  gtk_widget_set_visible (self->gentle, TRUE);
  present (self, parent);
  if (asks->len > 0)
    brand_item_form_focus_field (get_form (self),
                                 kind->fields[g_array_index (asks, guint, 0)].name);
  return self;
}

void
brand_item_dialog_focus_field (BrandItemDialog *self,
                               const char      *name)
{
  g_return_if_fail (BRAND_IS_ITEM_DIALOG (self));

  brand_item_form_focus_field (get_form (self), name);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-search.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define TEMPLATE "/com/example/BrandPlanner/ui/brand-field-search.ui"

struct _BrandFieldSearch
{
  GtkPopover parent_instance;

  GtkEditable *entry;
  GtkStack *stack;
  GtkListView *view;
  GtkLabel *nothing;

  BrandPlan *plan;
  GStrv chosen;
  GtkFilter *filter;
  char *needle; /* casefolded */
};

G_DEFINE_FINAL_TYPE (BrandFieldSearch, brand_field_search, GTK_TYPE_POPOVER)

static guint picked_signal;

char *
brand_field_search_describe (BrandPlan *plan,
                             BrandItem *item)
{
  const char *title = brand_item_get_text (item, "title");
  guint position;

  if (*title == '\0')
    title = _("Untitled");
  if (BRAND_IS_BEAT (item)
      && brand_list_find (brand_plan_get_list (plan, BRAND_KIND_BEAT), item, &position))
    /* Translators: a beat's number in the plot, then its title; keep both spaces. */
    return g_strdup_printf (C_("beat", "%1$u  %2$s"), position + 1, title);
  return g_strdup (title);
}

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  BrandFieldSearch *self = user_data;
  g_autofree char *text = brand_field_search_describe (self->plan, item);
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return self->needle == NULL || strstr (folded, self->needle) != NULL;
}

static void
update_stack (BrandFieldSearch *self)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->view));
  gboolean has_items = g_list_model_get_n_items (model) > 0;

  gtk_label_set_text (self->nothing, self->needle != NULL && *self->needle != '\0'
                                       ? _("Nothing is called that")
                                       : _("The plan has none yet"));
  gtk_stack_set_visible_child_name (self->stack, has_items ? "items" : "nothing");
}

static void
search_changed_cb (BrandFieldSearch *self)
{
  g_free (self->needle);
  self->needle = g_utf8_casefold (gtk_editable_get_text (self->entry), -1);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_stack (self);
}

static void
pick (BrandFieldSearch *self,
      guint             position)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (self->view));
  g_autoptr (BrandItem) item = g_list_model_get_item (model, position);

  if (item == NULL)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, picked_signal, 0, item);
}

static void
entry_activated_cb (BrandFieldSearch *self)
{
  pick (self, 0);
}

static void
next_match_cb (BrandFieldSearch *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
item_activated_cb (BrandFieldSearch *self,
                   guint             position)
{
  pick (self, position);
}

static gboolean
key_pressed_cb (BrandFieldSearch *self,
                guint             key)
{
  if (key != GDK_KEY_Down || gtk_stack_get_visible_child_name (self->stack)[0] != 'i')
    return GDK_EVENT_PROPAGATE;

  gtk_list_view_scroll_to (self->view, 0, GTK_LIST_SCROLL_FOCUS, NULL);
  return GDK_EVENT_STOP;
}

static void
bound_cb (BrandFieldSearch *self,
          GtkListItem      *list_item)
{
  BrandItem *item = gtk_list_item_get_item (list_item);
  g_autofree char *text = brand_field_search_describe (self->plan, item);
  gboolean is_chosen = self->chosen != NULL
                       && g_strv_contains ((const char *const *) self->chosen,
                                           brand_item_get_id (item));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "hexpand", TRUE,
                                   "ellipsize", PANGO_ELLIPSIZE_END, "tooltip-text", text, NULL);
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_widget_set_opacity (mark, is_chosen);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_list_item_set_child (list_item, box);
  gtk_list_item_set_accessible_label (list_item, text);
  gtk_list_item_set_accessible_description (list_item, is_chosen ? _("Chosen") : "");
}

static void
unbound_cb (GtkSignalListItemFactory *factory,
            GtkListItem              *list_item)
{
  gtk_list_item_set_child (list_item, NULL);
}

/* Made anew each time, since titles and marks may have changed. */
static void
brand_field_search_show (GtkWidget *widget)
{
  BrandFieldSearch *self = BRAND_FIELD_SEARCH (widget);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bound_cb), self);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbound_cb), NULL);
  gtk_list_view_set_factory (self->view, factory);
  gtk_editable_set_text (self->entry, "");
  search_changed_cb (self);
  GTK_WIDGET_CLASS (brand_field_search_parent_class)->show (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
brand_field_search_dispose (GObject *object)
{
  BrandFieldSearch *self = BRAND_FIELD_SEARCH (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_FIELD_SEARCH);
  g_clear_pointer (&self->chosen, g_strfreev);
  g_clear_pointer (&self->needle, g_free);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (brand_field_search_parent_class)->dispose (object);
}

static void
brand_field_search_class_init (BrandFieldSearchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_field_search_dispose;
  widget_class->show = brand_field_search_show;
  picked_signal = g_signal_new ("picked", BRAND_TYPE_FIELD_SEARCH, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, BRAND_TYPE_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, BrandFieldSearch, entry);
  gtk_widget_class_bind_template_child (widget_class, BrandFieldSearch, stack);
  gtk_widget_class_bind_template_child (widget_class, BrandFieldSearch, view);
  gtk_widget_class_bind_template_child (widget_class, BrandFieldSearch, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_match_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_activated_cb);
}

static void
brand_field_search_init (BrandFieldSearch *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

GtkWidget *
brand_field_search_new (BrandPlan  *plan,
                        BrandKindId kind)
{
  BrandFieldSearch *self = g_object_new (BRAND_TYPE_FIELD_SEARCH, NULL);
  GListModel *items = G_LIST_MODEL (brand_plan_get_list (plan, kind));
  g_autoptr (GtkNoSelection) found = NULL;

  self->plan = g_object_ref (plan);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  found = gtk_no_selection_new (
    G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (items), self->filter)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (found));
  return GTK_WIDGET (self);
}

void
brand_field_search_set_chosen (BrandFieldSearch  *self,
                               const char *const *ids)
{
  g_return_if_fail (BRAND_IS_FIELD_SEARCH (self));

  g_strfreev (self->chosen);
  self->chosen = g_strdupv ((char **) ids);
}

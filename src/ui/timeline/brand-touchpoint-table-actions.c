/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-frame.h"
#include "ui/fields/brand-field-row.h"
#include "ui/fields/brand-item-dialog.h"
#include "ui/timeline/brand-inspector-edits.h"
#include "ui/timeline/brand-timeline-edit-clipboard.h"
#include "ui/timeline/brand-touchpoint-table-private.h"

#define EDITOR_WIDTH 340

static void
popover_closed_cb (GtkWidget *popover)
{
  BrandTouchpointTable *self =
    BRAND_TOUCHPOINT_TABLE (gtk_widget_get_ancestor (popover, BRAND_TYPE_TOUCHPOINT_TABLE));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "table.paste", TRUE);
  gtk_widget_grab_focus (self->cell != NULL ? self->cell : GTK_WIDGET (self->view));
  brand_touchpoint_table_sort (self);
}

static void
take_popover (BrandTouchpointTable *self,
              GtkWidget            *popover,
              GtkWidget            *cell,
              const GdkRectangle   *place)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = popover;
  g_set_weak_pointer (&self->cell, gtk_widget_get_parent (cell));
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), place);
  g_signal_connect (popover, "closed", G_CALLBACK (popover_closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}

/* Enter takes what was typed and goes back to the table, as Escape does without taking it. */
static gboolean
editor_key_cb (GtkPopover *popover,
               guint       key)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (popover)));
  GtkWidget *row = GTK_IS_TEXT (focus)
                   ? gtk_widget_get_ancestor (focus, BRAND_TYPE_FIELD_FRAME) : NULL;

  if (row == NULL || (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter))
    return GDK_EVENT_PROPAGATE;
  if (brand_field_frame_commit (BRAND_FIELD_FRAME (row)))
    gtk_popover_popdown (popover);
  return GDK_EVENT_STOP;
}

static void
close_when_chosen (GtkWidget  *popover,
                   BrandItem  *item,
                   const char *field)
{
  g_autofree char *detail = g_strconcat ("notify::", field, NULL);

  g_signal_connect_object (item, detail, G_CALLBACK (gtk_popover_popdown), popover,
                           G_CONNECT_SWAPPED);
}

static GtkWidget *
create_editor (BrandTouchpointTable *self,
               BrandItem            *item,
               const char           *field)
{
  guint index = (guint) brand_kind_find_field (&brand_touchpoint_kind, field);
  GtkWidget *row = brand_field_row_new (brand_document_get_history (self->document), item, index);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (editor_key_cb), popover);
  gtk_widget_add_controller (popover, keys);
  brand_item_dialog_add_window_keys (popover);
  if (brand_touchpoint_kind.fields[index].type == BRAND_FIELD_CHOICE)
    close_when_chosen (popover, item, field);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_size_request (list, EDITOR_WIDTH, -1);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_popover_set_child (GTK_POPOVER (popover), list);
  return popover;
}

static gboolean
find_focused (BrandTouchpointTable *self,
              GtkWidget           **cell,
              BrandItem           **item,
              const char          **field)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view))
         && brand_touchpoint_columns_find (focus, cell, item, field);
}

static void
locate (BrandTouchpointTable *self,
        GtkWidget            *cell,
        GdkRectangle         *place)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (cell, GTK_WIDGET (self), &bounds))
    bounds = GRAPHENE_RECT_INIT (0, 0, 1, 1);
  *place = (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                            (int) bounds.size.width, (int) bounds.size.height };
}

static void
edit_cell_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);
  GtkWidget *cell;
  BrandItem *item;
  const char *field;
  GdkRectangle place;

  if (self->popover != NULL && gtk_widget_get_visible (self->popover))
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (!find_focused (self, &cell, &item, &field))
    return;
  locate (self, cell, &place);
  take_popover (self, create_editor (self, item, field), cell, &place);
}

void
brand_touchpoint_table_edit (BrandTouchpointTable *self,
                             BrandItem            *item,
                             const char           *field)
{
  BrandItemDialog *dialog =
    brand_item_dialog_edit (GTK_WIDGET (self), brand_document_get_history (self->document), item);

  brand_item_dialog_focus_field (dialog, field);
}

static void
edit_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);
  BrandItem *item = brand_session_get_selection (self->session);
  const char *field = "title";
  GtkWidget *cell;

  if (find_focused (self, &cell, &item, &field) || BRAND_IS_TOUCHPOINT (item))
    brand_touchpoint_table_edit (self, item, field);
}

static void
added_cb (BrandTouchpointTable *self,
          BrandItem            *item)
{
  brand_session_set_selection (self->session, item);
  brand_touchpoint_table_show (self, item);
}

static void
add_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);
  g_autoptr (BrandItem) item = brand_session_new_touchpoint (self->session, self->document);
  BrandItemDialog *dialog =
    brand_item_dialog_add (widget, brand_document_get_history (self->document), item, G_MAXUINT,
                           _(brand_item_get_kind (item)->add));

  g_signal_connect_object (dialog, "added", G_CALLBACK (added_cb), self, G_CONNECT_SWAPPED);
}

static void
delete_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);

  brand_session_delete (self->session, self->document, widget);
}

static void
duplicate_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);

  brand_session_duplicate (self->session, self->document);
}

static void
clipboard_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);

  if (g_str_equal (name, "table.cut"))
    brand_session_cut (self->session, self->document, widget);
  else if (g_str_equal (name, "table.copy"))
    brand_session_copy (self->session, self->document, widget);
  else
    brand_session_paste (self->session, self->document, widget);
}

static void
show_menu (BrandTouchpointTable *self,
           GtkWidget            *cell,
           const GdkRectangle   *place)
{
  GtkWidget *popover = gtk_popover_menu_new_from_model (self->row_menu);

  gtk_widget_action_set_enabled (
    GTK_WIDGET (self), "table.paste",
    brand_timeline_clipboard_can_read (gtk_widget_get_clipboard (GTK_WIDGET (self))));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  take_popover (self, popover, cell, place);
}

static void
menu_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandTouchpointTable *self = BRAND_TOUCHPOINT_TABLE (widget);
  GtkWidget *cell;
  BrandItem *item;
  const char *field;
  GdkRectangle place;

  if (!find_focused (self, &cell, &item, &field))
    return;
  locate (self, cell, &place);
  show_menu (self, cell, &place);
}

static void
pressed_cb (BrandTouchpointTable *self,
            int                   n_press,
            double                x,
            double                y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell;
  BrandItem *item;
  const char *field;

  if (picked == NULL || !gtk_widget_is_ancestor (picked, GTK_WIDGET (self->view))
      || !brand_touchpoint_columns_find (picked, &cell, &item, &field))
    return;
  if (!brand_session_is_selected (self->session, item))
    brand_session_set_selection (self->session, item);
  gtk_widget_grab_focus (gtk_widget_get_parent (cell));
  show_menu (self, cell, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
}

/* A cell that has the keys doesn't activate its row by itself. */
static gboolean
view_key_cb (BrandTouchpointTable *self,
             guint                 key)
{
  GtkWidget *cell;
  BrandItem *item;
  const char *field;

  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
      || !find_focused (self, &cell, &item, &field))
    return GDK_EVENT_PROPAGATE;
  brand_touchpoint_table_edit (self, item, field);
  return GDK_EVENT_STOP;
}

void
brand_touchpoint_table_add_menu (BrandTouchpointTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (view_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
brand_touchpoint_table_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_F2, 0, "table.edit-cell" },
    { GDK_KEY_Insert, 0, "table.add" },
    { GDK_KEY_Menu, 0, "table.menu" },
    { GDK_KEY_F10, GDK_SHIFT_MASK, "table.menu" },
  };

  gtk_widget_class_install_action (widget_class, "table.edit", NULL, edit_activated);
  gtk_widget_class_install_action (widget_class, "table.edit-cell", NULL, edit_cell_activated);
  gtk_widget_class_install_action (widget_class, "table.add", NULL, add_activated);
  gtk_widget_class_install_action (widget_class, "table.delete", NULL, delete_activated);
  gtk_widget_class_install_action (widget_class, "table.duplicate", NULL, duplicate_activated);
  gtk_widget_class_install_action (widget_class, "table.cut", NULL, clipboard_activated);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, clipboard_activated);
  gtk_widget_class_install_action (widget_class, "table.paste", NULL, clipboard_activated);
  gtk_widget_class_install_action (widget_class, "table.menu", NULL, menu_activated);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers,
                                         keys[i].action, NULL);
}

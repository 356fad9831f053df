/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-frame.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-help.h"

typedef struct
{
  GtkBox *title_box;
  GtkLabel *title;
  GtkBox *line;
  AdwBin *editor;
  GtkBox *suffixes;
  GtkBox *error_box;
  GtkLabel *error;
  GtkWidget *target;

  BrandFieldBinding *binding;
  gboolean is_dirty;
} BrandFieldFramePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BrandFieldFrame, brand_field_frame, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_BINDING = 1,
} BrandFieldFrameProperty;

static GParamSpec *properties[PROP_BINDING + 1];

static BrandFieldFramePrivate *
get_private (BrandFieldFrame *self)
{
  return brand_field_frame_get_instance_private (self);
}

static void
focus_entered_cb (BrandFieldFrame *self)
{
  BrandFieldFramePrivate *priv = get_private (self);

  gtk_widget_add_css_class (GTK_WIDGET (self), "focused");
  brand_field_binding_remember (priv->binding);
}

static void
focus_left_cb (BrandFieldFrame *self)
{
  BrandFieldFramePrivate *priv = get_private (self);

  gtk_widget_remove_css_class (GTK_WIDGET (self), "focused");
  brand_field_frame_commit (self);
  brand_history_break (brand_field_binding_get_history (priv->binding));
}

static gboolean
key_pressed_cb (BrandFieldFrame *self,
                guint            key)
{
  BrandFieldFramePrivate *priv = get_private (self);

  if (key != GDK_KEY_Escape || (!priv->is_dirty && !brand_field_binding_restore (priv->binding)))
    return GDK_EVENT_PROPAGATE;

  brand_field_binding_restore (priv->binding);
  brand_field_frame_reset (self);
  return GDK_EVENT_STOP;
}

static void
clicked_cb (BrandFieldFrame *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
commit_action_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  brand_field_frame_commit (BRAND_FIELD_FRAME (widget));
}

static gboolean
brand_field_frame_focus (GtkWidget       *widget,
                         GtkDirectionType direction)
{
  GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget));

  /* A row has no focus of its own: Tab goes from editor to editor. */
  return gtk_widget_child_focus (child, direction);
}

static gboolean
brand_field_frame_grab_focus (GtkWidget *widget)
{
  BrandFieldFramePrivate *priv = get_private (BRAND_FIELD_FRAME (widget));

  return priv->target != NULL && gtk_widget_grab_focus (priv->target);
}

static void
brand_field_frame_constructed (GObject *object)
{
  BrandFieldFrame *self = BRAND_FIELD_FRAME (object);
  BrandFieldFramePrivate *priv = get_private (self);
  const BrandField *field = brand_field_frame_get_field (self);
  GtkWidget *lock = brand_field_lock_new (field);
  GtkWidget *help = brand_field_help_button_new (field);

  G_OBJECT_CLASS (brand_field_frame_parent_class)->constructed (object);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _(field->label));
  gtk_label_set_text (priv->title, _(field->label));
  /* A lock stands right after the words. */
  gtk_widget_set_hexpand (GTK_WIDGET (priv->title), lock == NULL);
  if (lock != NULL)
    gtk_box_append (priv->title_box, lock);
  if (help != NULL)
    gtk_box_append (priv->suffixes, help);
  g_signal_connect_object (priv->binding, "changed", G_CALLBACK (brand_field_frame_reset), self,
                           G_CONNECT_SWAPPED);
}

static void
brand_field_frame_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  g_return_if_fail (id == PROP_BINDING);

  get_private (BRAND_FIELD_FRAME (object))->binding = g_value_dup_object (value);
}

static void
brand_field_frame_dispose (GObject *object)
{
  BrandFieldFramePrivate *priv = get_private (BRAND_FIELD_FRAME (object));

  priv->target = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_FIELD_FRAME);
  g_clear_object (&priv->binding);
  G_OBJECT_CLASS (brand_field_frame_parent_class)->dispose (object);
}

static void
brand_field_frame_class_init (BrandFieldFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = brand_field_frame_constructed;
  object_class->set_property = brand_field_frame_set_property;
  object_class->dispose = brand_field_frame_dispose;
  widget_class->focus = brand_field_frame_focus;
  widget_class->grab_focus = brand_field_frame_grab_focus;

  properties[PROP_BINDING] =
    g_param_spec_object ("binding", NULL, NULL, BRAND_TYPE_FIELD_BINDING,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "field.commit", NULL, commit_action_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-field-frame.ui");
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, title_box);
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, title);
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, line);
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, editor);
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, suffixes);
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, error_box);
  gtk_widget_class_bind_template_child_private (widget_class, BrandFieldFrame, error);
}

static void
brand_field_frame_init (BrandFieldFrame *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (focus_entered_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

BrandFieldBinding *
brand_field_frame_get_binding (BrandFieldFrame *self)
{
  g_return_val_if_fail (BRAND_IS_FIELD_FRAME (self), NULL);

  return get_private (self)->binding;
}

const BrandField *
brand_field_frame_get_field (BrandFieldFrame *self)
{
  return brand_field_binding_get_field (brand_field_frame_get_binding (self));
}

void
brand_field_frame_set_title (BrandFieldFrame *self,
                             const char      *title)
{
  BrandFieldFramePrivate *priv = get_private (self);
  g_autofree char *name = NULL;

  /* Translators: what a field belongs to, then its label. */
  name = g_strdup_printf (_("%s: %s"), title, _(brand_field_frame_get_field (self)->label));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_label_set_text (priv->title, title);
  if (priv->target != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (priv->target), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    name, -1);
}

void
brand_field_frame_set_editor (BrandFieldFrame *self,
                              GtkWidget       *editor,
                              GtkWidget       *target)
{
  BrandFieldFramePrivate *priv = get_private (self);

  priv->target = target;
  adw_bin_set_child (priv->editor, editor);
  brand_field_describe (brand_field_frame_get_field (self), target);
}

void
brand_field_frame_add_beside (BrandFieldFrame *self,
                              GtkWidget       *widget)
{
  gtk_box_append (get_private (self)->line, widget);
}

void
brand_field_frame_add_suffix (BrandFieldFrame *self,
                              GtkWidget       *widget)
{
  gtk_box_prepend (get_private (self)->suffixes, widget);
}

static void
mark_error (BrandFieldFrame *self,
            const char      *message)
{
  BrandFieldFramePrivate *priv = get_private (self);
  GtkAccessible *target = GTK_ACCESSIBLE (priv->target);

  gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (target, GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_accessible_update_relation (target, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, priv->error, NULL,
                                  -1);
  gtk_accessible_announce (target, message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

void
brand_field_frame_set_error (BrandFieldFrame *self,
                             const char      *message)
{
  BrandFieldFramePrivate *priv = get_private (self);
  GtkAccessible *target = GTK_ACCESSIBLE (priv->target);

  if (g_strcmp0 (gtk_label_get_text (priv->error), message ? message : "") == 0)
    return;

  gtk_label_set_text (priv->error, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->error_box), message != NULL);
  if (message != NULL)
    {
      mark_error (self, message);
      return;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_reset_relation (target, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
  gtk_accessible_reset_state (target, GTK_ACCESSIBLE_STATE_INVALID);
}

gboolean
brand_field_frame_has_error (BrandFieldFrame *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (get_private (self)->error_box));
}

void
brand_field_frame_set_dirty (BrandFieldFrame *self,
                             gboolean         is_dirty)
{
  get_private (self)->is_dirty = is_dirty;
}

gboolean
brand_field_frame_set_value (BrandFieldFrame  *self,
                             const BrandValue *value)
{
  BrandFieldFramePrivate *priv = get_private (self);
  g_autoptr (GError) error = NULL;
  gboolean is_set = brand_field_binding_set (priv->binding, value, &error);

  brand_field_frame_set_error (self, error ? error->message : NULL);
  if (is_set)
    priv->is_dirty = FALSE;
  return is_set;
}

gboolean
brand_field_frame_commit (BrandFieldFrame *self)
{
  BrandFieldFrameClass *klass = BRAND_FIELD_FRAME_GET_CLASS (self);

  if (!get_private (self)->is_dirty || klass->commit == NULL)
    return TRUE;
  return klass->commit (self);
}

void
brand_field_commit_focus (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  if (focus != NULL)
    gtk_widget_activate_action (focus, "field.commit", NULL);
}

void
brand_field_frame_reset (BrandFieldFrame *self)
{
  get_private (self)->is_dirty = FALSE;
  brand_field_frame_set_error (self, NULL);
  BRAND_FIELD_FRAME_GET_CLASS (self)->show (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-pattern.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-binding.h"
#include "ui/fields/brand-field-help.h"
#include "ui/widgets/brand-dimension-look.h"
#include "ui/widgets/brand-pattern-picture.h"

#define N_PATTERNS 3

struct _BrandFieldPattern
{
  AdwPreferencesRow parent_instance;

  BrandFieldBinding *binding;
  BrandTouchpoint *touchpoint;
  GtkToggleButton *buttons[N_PATTERNS];
  GtkLabel *sentence;
};

G_DEFINE_FINAL_TYPE (BrandFieldPattern, brand_field_pattern, ADW_TYPE_PREFERENCES_ROW)

static void
toggled_cb (BrandFieldPattern *self,
            GtkToggleButton   *button)
{
  for (int i = 0; i < N_PATTERNS; i++)
    if (self->buttons[i] == button && gtk_toggle_button_get_active (button))
      {
        brand_history_break (brand_field_binding_get_history (self->binding));
        brand_field_binding_set (self->binding, &(BrandValue) { .choice = i }, NULL);
      }
}

static void
show_touchpoint (BrandFieldPattern *self)
{
  BrandPattern pattern = brand_touchpoint_get_pattern (self->touchpoint);
  g_autofree char *sentence = brand_pattern_describe (self->touchpoint, pattern);

  for (guint i = 0; i < N_PATTERNS; i++)
    {
      g_autofree char *each = brand_pattern_describe (self->touchpoint, i);

      gtk_widget_set_tooltip_text (GTK_WIDGET (self->buttons[i]), each);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, brand_pattern_get_label (i),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, each, -1);
    }
  g_signal_handlers_block_by_func (self->buttons[pattern], toggled_cb, self);
  gtk_toggle_button_set_active (self->buttons[pattern], TRUE);
  g_signal_handlers_unblock_by_func (self->buttons[pattern], toggled_cb, self);
  gtk_label_set_text (self->sentence, sentence);
}

static gboolean
brand_field_pattern_focus (GtkWidget       *widget,
                           GtkDirectionType direction)
{
  GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget));

  return gtk_widget_child_focus (child, direction);
}

static gboolean
brand_field_pattern_grab_focus (GtkWidget *widget)
{
  BrandFieldPattern *self = BRAND_FIELD_PATTERN (widget);
  BrandPattern pattern = brand_touchpoint_get_pattern (self->touchpoint);

  return gtk_widget_grab_focus (GTK_WIDGET (self->buttons[pattern]));
}

static void
brand_field_pattern_dispose (GObject *object)
{
  BrandFieldPattern *self = BRAND_FIELD_PATTERN (object);

  g_clear_object (&self->binding);
  g_clear_object (&self->touchpoint);
  G_OBJECT_CLASS (brand_field_pattern_parent_class)->dispose (object);
}

static void
brand_field_pattern_class_init (BrandFieldPatternClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_field_pattern_dispose;
  widget_class->focus = brand_field_pattern_focus;
  widget_class->grab_focus = brand_field_pattern_grab_focus;
}

static void
brand_field_pattern_init (BrandFieldPattern *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "field");
}

static GtkWidget *
create_button (BrandFieldPattern *self,
               BrandPattern       pattern)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", brand_pattern_get_label (pattern),
                                   "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (label, "smallest");
  gtk_box_append (GTK_BOX (box), brand_pattern_picture_new (self->touchpoint, pattern));
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "pattern-button");
  self->buttons[pattern] = GTK_TOGGLE_BUTTON (button);
  if (pattern > 0)
    gtk_toggle_button_set_group (self->buttons[pattern], self->buttons[0]);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  return button;
}

static GtkWidget *
create_title (const BrandField *field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", _(field->label), "xalign", 0.0,
                                   "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (title, "dimmed");
  gtk_widget_add_css_class (title, "field-title");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), brand_field_help_button_new (field));
  return box;
}

static void
build (BrandFieldPattern *self)
{
  const BrandField *field = brand_field_binding_get_field (self->binding);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *buttons = g_object_new (GTK_TYPE_BOX, "homogeneous", TRUE, "spacing", 6,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_add_css_class (box, "field-body");
  for (guint i = 0; i < N_PATTERNS; i++)
    gtk_box_append (GTK_BOX (buttons), create_button (self, i));
  brand_field_describe (field, buttons);
  self->sentence = GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->sentence), "secondary");
  gtk_widget_add_css_class (GTK_WIDGET (self->sentence), "field-inset");
  gtk_widget_add_css_class (buttons, "field-inset");
  gtk_box_append (GTK_BOX (box), create_title (field));
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->sentence));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _(field->label));
}

GtkWidget *
brand_field_pattern_new (BrandHistory    *history,
                         BrandTouchpoint *touchpoint)
{
  BrandFieldPattern *self;
  int index = brand_kind_find_field (&brand_touchpoint_kind, "pattern");

  g_return_val_if_fail (BRAND_IS_TOUCHPOINT (touchpoint), NULL);

  self = g_object_new (BRAND_TYPE_FIELD_PATTERN, NULL);
  self->touchpoint = g_object_ref (touchpoint);
  self->binding = brand_field_binding_new (history, BRAND_ITEM (touchpoint), (guint) index);
  build (self);
  show_touchpoint (self);
  g_signal_connect_object (touchpoint, "notify", G_CALLBACK (show_touchpoint), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

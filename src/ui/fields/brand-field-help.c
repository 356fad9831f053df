/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-help.h"

#include <glib/gi18n-lib.h>

#define HELP_WIDTH 36

static GtkWidget *
create_words (const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0,
                                   "max-width-chars", HELP_WIDTH, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  const BrandField *field = user_data;
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "field-help");
  if (field->help != NULL)
    gtk_box_append (GTK_BOX (box), create_words (_(field->help), NULL));
  if (field->example != NULL)
    {
      /* Translators: %s is an example of what to write into a field. */
      g_autofree char *example = g_strdup_printf (_("For example: %s"), _(field->example));

      gtk_box_append (GTK_BOX (box), create_words (example, "dimmed"));
    }
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

GtkWidget *
brand_field_help_button_new (const BrandField *field)
{
  g_autofree char *name = NULL;
  GtkWidget *button;

  if (field->help == NULL && field->example == NULL)
    return NULL;

  /* Translators: %s is a field's label. */
  name = g_strdup_printf (_("About “%s”"), _(field->label));
  button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "brand-help-symbolic",
                         "valign", GTK_ALIGN_CENTER, "tooltip-text", name, NULL);
  /* A form has dozens of these, of which few are ever opened. */
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popover_cb,
                                         (gpointer) field, NULL);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "field-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

GtkWidget *
brand_field_lock_new (const BrandField *field)
{
  const char *text = _("Private: it never leaves in a client’s copy");
  GtkWidget *lock;

  if (!field->is_private)
    return NULL;

  lock = g_object_new (GTK_TYPE_IMAGE, "icon-name", "changes-prevent-symbolic", "pixel-size", 12,
                       "tooltip-text", text, "valign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (lock, "dimmed");
  gtk_accessible_update_property (GTK_ACCESSIBLE (lock), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  return lock;
}

void
brand_field_describe (const BrandField *field,
                      GtkWidget        *widget)
{
  const char *help = field->help ? _(field->help) : NULL;
  g_autofree char *both = NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(field->label), -1);
  if (field->unit != NULL && help != NULL)
    /* Translators: a number field's unit, then its help, for a screen reader. */
    help = both = g_strdup_printf (_("In %1$s. %2$s"), _(field->unit), help);
  else if (field->unit != NULL)
    help = _(field->unit);
  if (help != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, help, -1);
}

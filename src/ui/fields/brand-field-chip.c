/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-chip.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  void (*remove) (GtkWidget *owner, const char *key);
  GtkWidget *owner;
  char *key;
} Removal;

static void
removal_free (gpointer  data,
              GClosure *closure)
{
  Removal *removal = data;

  g_free (removal->key);
  g_free (removal);
}

static void
remove_clicked_cb (GtkWidget *button,
                   Removal   *removal)
{
  g_autofree char *key = g_strdup (removal->key);

  removal->remove (removal->owner, key);
}

static GtkWidget *
create_button (const char *label,
               Removal    *removal)
{
  /* Translators: %s is what a button takes out of a list. */
  g_autofree char *name = g_strdup_printf (_("Remove “%s”"), label);
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "icon-name", "window-close-symbolic",
                                    "tooltip-text", name, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_data (button, "clicked", G_CALLBACK (remove_clicked_cb), removal, removal_free,
                         0);
  return button;
}

GtkWidget *
brand_field_chip_new (const char *label,
                      const char *key,
                      void      (*remove) (GtkWidget  *owner,
                                           const char *key),
                      GtkWidget  *owner)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "label", label, "xalign", 0.0,
                                   "ellipsize", PANGO_ELLIPSIZE_END, "tooltip-text", label, NULL);

  gtk_widget_add_css_class (chip, "field-chip");
  gtk_box_append (GTK_BOX (chip), words);
  if (remove != NULL)
    {
      Removal *removal = g_new0 (Removal, 1);

      removal->remove = remove;
      removal->owner = owner;
      removal->key = g_strdup (key);
      gtk_box_append (GTK_BOX (chip), create_button (label, removal));
    }
  return chip;
}

void
brand_field_chip_remove_all (AdwWrapBox *chips)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (chips))) != NULL)
    adw_wrap_box_remove (chips, chip);
}

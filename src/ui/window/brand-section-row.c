/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-section-row.h"

#include <glib/gi18n-lib.h>

struct _BrandSectionRow
{
  GtkListBoxRow parent_instance;

  const BrandSection *section;
  GtkLabel *title;
  GtkLabel *badge;
};

G_DEFINE_FINAL_TYPE (BrandSectionRow, brand_section_row, GTK_TYPE_LIST_BOX_ROW)

static void
brand_section_row_class_init (BrandSectionRowClass *klass)
{
}

static void
brand_section_row_init (BrandSectionRow *self)
{
  self->title = g_object_new (GTK_TYPE_LABEL, "hexpand", TRUE, "xalign", 0.0, NULL);
  self->badge = g_object_new (GTK_TYPE_LABEL, "valign", GTK_ALIGN_CENTER, "visible", FALSE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->badge), "badge");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title, NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  self->badge, NULL, -1);
}

GtkWidget *
brand_section_row_new (const BrandSection *section)
{
  BrandSectionRow *self = g_object_new (BRAND_TYPE_SECTION_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->section = section;
  gtk_label_set_text (self->title, _(section->title));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (section->icon_name));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->badge));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  return GTK_WIDGET (self);
}

void
brand_section_row_update (BrandSectionRow *self,
                          BrandDocument   *document)
{
  g_autofree char *words = NULL;

  g_return_if_fail (BRAND_IS_SECTION_ROW (self));

  if (self->section->dup_badge == NULL)
    return;
  words = self->section->dup_badge (document);
  gtk_label_set_text (self->badge, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->badge), words != NULL);
}

void
brand_section_row_set_header (GtkListBoxRow *row,
                              GtkListBoxRow *before,
                              gpointer       user_data)
{
  const char *group = BRAND_SECTION_ROW (row)->section->group;
  const char *group_before = before != NULL ? BRAND_SECTION_ROW (before)->section->group : NULL;
  GtkWidget *label;

  if (group == NULL || g_strcmp0 (group, group_before) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (_(group));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "section-group");
  gtk_list_box_row_set_header (row, label);
}

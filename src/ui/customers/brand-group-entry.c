/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-group-entry.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  BrandHistory *history;
  BrandItem *group;
  GtkDropDown *method; /* borrowed: a part of the row */
  int today;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->history);
  g_object_unref (entry->group);
  g_free (entry);
}

static void
entered_cb (GtkEditable *row,
            Entry       *entry)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (row)));
  g_autoptr (BrandItem) learning = NULL;
  g_autoptr (GError) error = NULL;

  if (*title == '\0')
    return;
  learning = brand_item_new (BRAND_KIND_LEARNING);
  g_object_set (learning, "title", title, "group", brand_item_get_id (entry->group),
                "method", (int) gtk_drop_down_get_selected (entry->method), "date", entry->today,
                NULL);
  if (brand_history_insert (entry->history, learning, G_MAXUINT, &error))
    gtk_editable_set_text (row, "");
  else
    gtk_accessible_announce (GTK_ACCESSIBLE (row), error->message,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static GtkWidget *
create_method (void)
{
  const BrandKind *kind = brand_kind_get (BRAND_KIND_LEARNING);
  const BrandField *field = &kind->fields[brand_kind_find_field (kind, "method")];
  GtkStringList *names = gtk_string_list_new (NULL);
  GtkWidget *method;

  for (const BrandChoice *choice = field->choices; choice->name != NULL; choice++)
    gtk_string_list_append (names, _(choice->label));
  method = gtk_drop_down_new (G_LIST_MODEL (names), NULL);
  gtk_widget_set_valign (method, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (method, "flat");
  gtk_widget_set_tooltip_text (method, _(field->label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (method), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(field->label), -1);
  return method;
}

GtkWidget *
brand_group_entry_new (BrandHistory *history,
                       BrandItem    *group,
                       int           today)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Enter what you learned"),
                                 "show-apply-button", TRUE, NULL);
  Entry *entry = g_new0 (Entry, 1);

  entry->history = g_object_ref (history);
  entry->group = g_object_ref (group);
  entry->method = GTK_DROP_DOWN (create_method ());
  entry->today = today;
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), GTK_WIDGET (entry->method));
  g_object_set_data_full (G_OBJECT (row), "brand-entry", entry, entry_free);
  g_signal_connect (row, "apply", G_CALLBACK (entered_cb), entry);
  return row;
}

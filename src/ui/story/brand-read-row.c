/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-read-row.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"

static char *
describe_empty (const BrandField *field)
{
  if (field->example != NULL)
    /* Translators: what belongs into an empty field, with an example. */
    return g_strdup_printf (_("Not written yet, for example “%s”"), _(field->example));
  return g_strdup (_("Not written yet"));
}

GtkWidget *
brand_read_row_new (BrandItem  *item,
                     const char *name,
                     const char *currency)
{
  const BrandKind *kind = brand_item_get_kind (item);
  int index = brand_kind_find_field (kind, name);
  const BrandField *field;
  g_autofree char *text = NULL;
  GtkWidget *row;

  g_return_val_if_fail (index >= 0, NULL);

  field = &kind->fields[index];
  text = brand_format_value (field, brand_item_get_value (item, (guint) index), currency);
  row = g_object_new (ADW_TYPE_ACTION_ROW, "title", _(field->label), "use-markup", FALSE, NULL);
  gtk_widget_add_css_class (row, "property");
  if (*text == '\0')
    {
      g_autofree char *empty = describe_empty (field);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), empty);
      gtk_widget_add_css_class (row, "empty");
    }
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  if (field->help != NULL)
    gtk_widget_set_tooltip_text (row, _(field->help));
  return row;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-choice.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-choice-item.h"
#include "ui/fields/brand-field-help.h"
#include "ui/widgets/brand-dimension-look.h"

#define MOST_LINE_CHARS 26

static BrandFieldBinding *
get_binding (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "brand-field-binding");
}

static void
set_value (GtkWidget        *row,
           const BrandValue *value)
{
  BrandFieldBinding *binding = get_binding (row);

  /* Each choice is a step of its own. */
  brand_history_break (brand_field_binding_get_history (binding));
  brand_field_binding_set (binding, value, NULL);
}

static void
selected_cb (AdwComboRow *row)
{
  guint selected = adw_combo_row_get_selected (row);

  if (selected != GTK_INVALID_LIST_POSITION)
    set_value (GTK_WIDGET (row), &(BrandValue) { .choice = (int) selected });
}

static void
show_choice (AdwComboRow *row)
{
  const BrandValue *value = brand_field_binding_get_value (get_binding (GTK_WIDGET (row)));

  g_signal_handlers_block_by_func (row, selected_cb, NULL);
  adw_combo_row_set_selected (row, (guint) value->choice);
  g_signal_handlers_unblock_by_func (row, selected_cb, NULL);
}

static void
switched_cb (AdwSwitchRow *row)
{
  set_value (GTK_WIDGET (row), &(BrandValue) { .flag = adw_switch_row_get_active (row) });
}

static void
show_flag (AdwSwitchRow *row)
{
  const BrandValue *value = brand_field_binding_get_value (get_binding (GTK_WIDGET (row)));

  g_signal_handlers_block_by_func (row, switched_cb, NULL);
  adw_switch_row_set_active (row, value->flag);
  g_signal_handlers_unblock_by_func (row, switched_cb, NULL);
}

static void
finish_row (GtkWidget         *row,
            BrandFieldBinding *binding,
            GCallback          show)
{
  const BrandField *field = brand_field_binding_get_field (binding);
  GtkWidget *lock = brand_field_lock_new (field);
  GtkWidget *help = brand_field_help_button_new (field);

  g_object_set_data_full (G_OBJECT (row), "brand-field-binding", g_object_ref (binding),
                          g_object_unref);
  if (lock != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), lock);
  if (help != NULL)
    {
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), help);
      gtk_widget_add_css_class (row, "field-with-help");
    }
  brand_field_describe (field, row);
  g_signal_connect_object (binding, "changed", show, row, G_CONNECT_SWAPPED);
}

static const char *
get_icon (const BrandField *field,
          guint             choice)
{
  if (field->choices == brand_dimension_choices)
    return brand_dimension_get_icon_name (choice);
  if (field->choices == brand_pattern_choices)
    return brand_pattern_get_icon_name (choice);
  return NULL;
}

static GListModel *
create_model (const BrandField *field)
{
  GListStore *model = g_list_store_new (BRAND_TYPE_FIELD_CHOICE_ITEM);

  for (guint i = 0; field->choices[i].name != NULL; i++)
    {
      const char *css_class = field->choices == brand_dimension_choices
                                ? brand_dimension_get_css_class (i) : NULL;
      g_autoptr (BrandFieldChoiceItem) item =
        brand_field_choice_item_new (_(field->choices[i].label), get_icon (field, i), css_class);

      g_list_store_append (model, item);
    }
  return G_LIST_MODEL (model);
}

/* Label and choice beside each other while a narrow inspector has room for both. */
static gboolean
is_long (const BrandField *field)
{
  glong longest = 0;

  for (guint i = 0; field->choices[i].name != NULL; i++)
    longest = MAX (longest, g_utf8_strlen (_(field->choices[i].label), -1));
  return g_utf8_strlen (_(field->label), -1) + longest > MOST_LINE_CHARS;
}

GtkWidget *
brand_field_choice_new (BrandFieldBinding *binding)
{
  const BrandField *field = brand_field_binding_get_field (binding);
  g_autoptr (GListModel) model = create_model (field);
  GtkWidget *row = g_object_new (ADW_TYPE_COMBO_ROW, "title", _(field->label), "use-markup", FALSE,
                                 "title-lines", 0, NULL);

  brand_field_choice_item_set_factories (ADW_COMBO_ROW (row));
  if (is_long (field))
    {
      g_autoptr (GtkExpression) label = brand_field_choice_item_get_expression ();

      adw_combo_row_set_expression (ADW_COMBO_ROW (row), label);
      adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
      gtk_widget_add_css_class (row, "property");
    }
  /* Last, since the first choice becomes the subtitle right away. */
  adw_combo_row_set_model (ADW_COMBO_ROW (row), model);
  finish_row (row, binding, G_CALLBACK (show_choice));
  g_signal_connect (row, "notify::selected", G_CALLBACK (selected_cb), NULL);
  show_choice (ADW_COMBO_ROW (row));
  return row;
}

GtkWidget *
brand_field_flag_new (BrandFieldBinding *binding)
{
  const BrandField *field = brand_field_binding_get_field (binding);
  GtkWidget *row = g_object_new (ADW_TYPE_SWITCH_ROW, "title", _(field->label), "use-markup", FALSE,
                                 "title-lines", 0, NULL);

  finish_row (row, binding, G_CALLBACK (show_flag));
  g_signal_connect (row, "notify::active", G_CALLBACK (switched_cb), NULL);
  show_flag (ADW_SWITCH_ROW (row));
  return row;
}

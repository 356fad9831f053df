/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/fields/brand-field-row.h"

#include "model/brand-currency.h"
#include "ui/fields/brand-field-choice.h"
#include "ui/fields/brand-field-currency.h"
#include "ui/fields/brand-field-entry.h"
#include "ui/fields/brand-field-links.h"
#include "ui/fields/brand-field-prose.h"
#include "ui/fields/brand-field-words.h"

#define SENTENCE_SPACES 3

static GtkWidget *(*const makers[]) (BrandFieldBinding *binding) = {
  [BRAND_FIELD_TEXT] = brand_field_entry_new,
  [BRAND_FIELD_LONG_TEXT] = brand_field_prose_new,
  [BRAND_FIELD_DATE] = brand_field_entry_new,
  [BRAND_FIELD_MONEY] = brand_field_entry_new,
  [BRAND_FIELD_NUMBER] = brand_field_entry_new,
  [BRAND_FIELD_PERCENT] = brand_field_entry_new,
  [BRAND_FIELD_CHOICE] = brand_field_choice_new,
  [BRAND_FIELD_FLAG] = brand_field_flag_new,
  [BRAND_FIELD_REFERENCE] = brand_field_links_new,
  [BRAND_FIELD_REFERENCES] = brand_field_links_new,
  [BRAND_FIELD_TAGS] = brand_field_words_new,
};

/* An example of several words says that a sentence is expected, which a line would cut off; titles
 * are to stay short. */
static gboolean
expects_sentence (const BrandField *field)
{
  guint n_spaces = 0;

  for (const char *p = field->example != NULL ? field->example : ""; *p != '\0'; p++)
    n_spaces += *p == ' ';
  return field->type == BRAND_FIELD_TEXT && field->is_valid == NULL
         && !g_str_equal (field->name, "title") && n_spaces >= SENTENCE_SPACES;
}

GtkWidget *
brand_field_row_new (BrandHistory *history,
                     BrandItem    *item,
                     guint         field)
{
  g_autoptr (BrandFieldBinding) binding = NULL;

  g_return_val_if_fail (BRAND_IS_HISTORY (history), NULL);
  g_return_val_if_fail (BRAND_IS_ITEM (item), NULL);
  g_return_val_if_fail (field < brand_item_get_kind (item)->n_fields, NULL);

  binding = brand_field_binding_new (history, item, field);
  if (brand_field_binding_get_field (binding)->is_valid == brand_currency_is_valid)
    return brand_field_currency_new (binding);
  if (expects_sentence (brand_field_binding_get_field (binding)))
    return brand_field_prose_new (binding);
  return makers[brand_field_binding_get_field (binding)->type](binding);
}

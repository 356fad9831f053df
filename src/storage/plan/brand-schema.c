/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-schema.h"

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/kinds/brand-kinds.h"

#define DIALECT "https://json-schema.org/draft/2020-12/schema"
#define ID_PATTERN "^[A-Za-z0-9_-]{1,64}$"
#define MAX_MONEY G_GINT64_CONSTANT (9007199254740991)

static void
begin_properties (BrandJsonWriter *writer,
                  const char      *description)
{
  if (description)
    brand_json_add_text (writer, "description", description);
  brand_json_add_text (writer, "type", "object");
  brand_json_add_object (writer, "properties");
}

static void
end_properties (BrandJsonWriter   *writer,
                const char *const *required)
{
  brand_json_end_object (writer);
  if (required && *required)
    {
      brand_json_add_array (writer, "required");
      for (; *required != NULL; required++)
        brand_json_text (writer, *required);
      brand_json_end_array (writer);
    }
  brand_json_end_object (writer);
}

void
brand_schema_begin (BrandJsonWriter *writer,
                    const char      *id,
                    const char      *title)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "$schema", DIALECT);
  brand_json_add_text (writer, "$id", id);
  brand_json_add_text (writer, "title", title);
  begin_properties (writer, NULL);
}

void
brand_schema_end (BrandJsonWriter   *writer,
                  const char *const *required)
{
  end_properties (writer, required);
}

void
brand_schema_begin_object (BrandJsonWriter *writer,
                           const char      *name,
                           const char      *description)
{
  brand_json_add_object (writer, name);
  begin_properties (writer, description);
}

void
brand_schema_end_object (BrandJsonWriter   *writer,
                         const char *const *required)
{
  end_properties (writer, required);
}

void
brand_schema_begin_list (BrandJsonWriter *writer,
                         const char      *name,
                         const char      *description)
{
  brand_json_add_object (writer, name);
  if (description)
    brand_json_add_text (writer, "description", description);
  brand_json_add_text (writer, "type", "array");
  brand_json_add_object (writer, "items");
  begin_properties (writer, NULL);
}

void
brand_schema_end_list (BrandJsonWriter   *writer,
                       const char *const *required)
{
  end_properties (writer, required);
  brand_json_end_object (writer);
}

static void
add_description (BrandJsonWriter  *writer,
                 const BrandField *field)
{
  g_autoptr (GString) text = g_string_new (field->help);

  if (field->unit)
    g_string_append_printf (text, "%sIn %s.", text->len > 0 ? " " : "", field->unit);
  if (g_strcmp0 (field->kind, BRAND_ANY_KIND) == 0)
    g_string_append_printf (text, "%sThe id of an item of any kind.", text->len > 0 ? " " : "");
  if (field->type == BRAND_FIELD_PERCENT)
    g_string_append_printf (text, "%s0.25 is 25 %%.", text->len > 0 ? " " : "");
  if (field->type == BRAND_FIELD_MONEY)
    g_string_append_printf (text, "%sIn the currency’s smallest unit.", text->len > 0 ? " " : "");

  if (field->label)
    brand_json_add_text (writer, "title", field->label);
  if (text->len > 0)
    brand_json_add_text (writer, "description", text->str);
}

static void
add_number (BrandJsonWriter  *writer,
            const BrandField *field)
{
  brand_json_add_text (writer, "type", field->is_integer ? "integer" : "number");
  if (field->maximum > field->minimum)
    {
      brand_json_add_number (writer, "minimum", field->minimum);
      brand_json_add_number (writer, "maximum", field->maximum);
    }
  if (!field->is_optional && !field->is_required)
    brand_json_add_number (writer, "default", field->initial);
}

static void
add_text (BrandJsonWriter  *writer,
          const BrandField *field)
{
  brand_json_add_text (writer, "type", "string");
  if (field->type == BRAND_FIELD_REFERENCE)
    brand_json_add_text (writer, "pattern", ID_PATTERN);
  else if (field->is_valid == brand_currency_is_valid)
    brand_json_add_text (writer, "pattern", "^[A-Z]{3}$");
  else if (field->is_required)
    brand_json_add_integer (writer, "minLength", 1);
}

static void
add_list (BrandJsonWriter  *writer,
          const BrandField *field)
{
  brand_json_add_text (writer, "type", "array");
  brand_json_add_object (writer, "items");
  brand_json_add_text (writer, "type", "string");
  if (field->type == BRAND_FIELD_REFERENCES)
    brand_json_add_text (writer, "pattern", ID_PATTERN);
  else if (field->is_valid == brand_date_is_valid)
    brand_json_add_text (writer, "format", "date");
  brand_json_end_object (writer);
}

static void
add_choice (BrandJsonWriter  *writer,
            const BrandField *field)
{
  brand_json_add_text (writer, "type", "string");
  brand_json_add_array (writer, "enum");
  for (guint i = 0; field->choices[i].name != NULL; i++)
    brand_json_text (writer, field->choices[i].name);
  brand_json_end_array (writer);
  if (!field->is_required)
    brand_json_add_text (writer, "default", field->choices[(int) field->initial].name);
}

/* Its kinds are those of the plan. */
static void
add_variant (BrandJsonWriter *writer)
{
  brand_json_add_text (writer, "type", "object");
  brand_json_add_object (writer, "properties");
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) i);
      g_autofree char *pointer = g_strconcat ("#/properties/", kind->list_name, NULL);

      if (!kind->is_varied)
        continue;
      brand_json_add_object (writer, kind->list_name);
      brand_json_add_text (writer, "$ref", pointer);
      brand_json_end_object (writer);
    }
  brand_json_add_object (writer, brand_scenario_kind.list_name);
  brand_json_add_object (writer, "not");
  brand_json_end_object (writer);
  brand_json_end_object (writer);
  brand_json_end_object (writer);
}

static void
add_type (BrandJsonWriter  *writer,
          const BrandField *field)
{
  switch (field->type)
    {
    case BRAND_FIELD_DATE:
      brand_json_add_text (writer, "type", "string");
      brand_json_add_text (writer, "format", "date");
      break;
    case BRAND_FIELD_MONEY:
      brand_json_add_text (writer, "type", "integer");
      brand_json_add_integer (writer, "minimum", 0);
      brand_json_add_integer (writer, "maximum", MAX_MONEY);
      break;
    case BRAND_FIELD_CHOICE:
      add_choice (writer, field);
      break;
    case BRAND_FIELD_FLAG:
      brand_json_add_text (writer, "type", "boolean");
      brand_json_add_flag (writer, "default", field->initial != 0);
      break;
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      add_list (writer, field);
      break;
    case BRAND_FIELD_PLAN:
      add_variant (writer);
      break;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      add_number (writer, field);
      break;
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
    case BRAND_FIELD_REFERENCE:
    default:
      add_text (writer, field);
    }
}

void
brand_schema_member (BrandJsonWriter  *writer,
                     const BrandField *field)
{
  brand_json_add_object (writer, field->name);
  add_description (writer, field);
  add_type (writer, field);
  brand_json_end_object (writer);
}

void
brand_schema_constant (BrandJsonWriter *writer,
                       const char      *name,
                       const char      *text)
{
  brand_json_add_object (writer, name);
  brand_json_add_text (writer, "type", "string");
  brand_json_add_text (writer, "const", text);
  brand_json_end_object (writer);
}

void
brand_schema_numbers (BrandJsonWriter *writer,
                      const char      *name,
                      const char      *description)
{
  brand_json_add_object (writer, name);
  if (description)
    brand_json_add_text (writer, "description", description);
  brand_json_add_text (writer, "type", "array");
  brand_json_add_object (writer, "items");
  brand_json_add_array (writer, "type");
  brand_json_text (writer, "number");
  brand_json_text (writer, "null");
  brand_json_end_array (writer);
  brand_json_end_object (writer);
  brand_json_end_object (writer);
}

static void
add_id (BrandJsonWriter *writer)
{
  brand_json_add_object (writer, "id");
  brand_json_add_text (writer, "description",
                       "Stays the same as long as the item lives; others refer to it.");
  brand_json_add_text (writer, "type", "string");
  brand_json_add_text (writer, "pattern", ID_PATTERN);
  brand_json_end_object (writer);
}

void
brand_schema_kind (BrandJsonWriter *writer,
                   const BrandKind *kind)
{
  g_autoptr (GPtrArray) required = g_ptr_array_new ();

  if (kind->is_single)
    brand_schema_begin_object (writer, kind->list_name, NULL);
  else
    {
      brand_schema_begin_list (writer, kind->list_name, NULL);
      add_id (writer);
      g_ptr_array_add (required, (gpointer) "id");
    }

  for (guint i = 0; i < kind->n_fields; i++)
    {
      brand_schema_member (writer, &kind->fields[i]);
      if (kind->fields[i].is_required)
        g_ptr_array_add (required, (gpointer) kind->fields[i].name);
    }
  g_ptr_array_add (required, NULL);

  if (kind->is_single)
    brand_schema_end_object (writer, (const char *const *) required->pdata);
  else
    brand_schema_end_list (writer, (const char *const *) required->pdata);
}

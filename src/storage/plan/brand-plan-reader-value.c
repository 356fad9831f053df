/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-plan-reader-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

/* Beyond this a double no longer holds every whole number. */
#define EXACT_INTEGER G_GINT64_CONSTANT (9007199254740992)

static GType
get_type (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
}

const char *
brand_reader_peek_text (JsonNode *node)
{
  return get_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static gboolean
fail_type (BrandReader      *reader,
           const BrandField *field,
           const char       *message)
{
  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, field->name, message);
}

static gboolean
fail_value (BrandReader      *reader,
            const BrandField *field,
            const char       *message)
{
  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_INVALID_VALUE, field->name, message);
}

static gboolean
read_text (BrandReader      *reader,
           const BrandField *field,
           JsonNode         *node,
           BrandValue       *value)
{
  value->text = (char *) brand_reader_peek_text (node);
  return value->text || fail_type (reader, field, _("A text in quotes must stand here."));
}

static gboolean
read_list (BrandReader      *reader,
           const BrandField *field,
           JsonNode         *node,
           BrandValue       *value)
{
  JsonArray *array;
  guint length;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fail_type (reader, field, _("A list in brackets [ ] must stand here."));

  array = json_node_get_array (node);
  length = json_array_get_length (array);
  value->list = g_new0 (char *, length + 1);

  for (guint i = 0; i < length; i++)
    {
      g_autofree char *member = NULL;

      value->list[i] = (char *) brand_reader_peek_text (json_array_get_element (array, i));
      if (value->list[i])
        continue;

      g_clear_pointer (&value->list, g_free);
      member = g_strdup_printf ("%s[%u]", field->name, i);
      return brand_reader_fail (reader, BRAND_STORAGE_ERROR_WRONG_TYPE, member,
                                _("A text in quotes must stand here."));
    }

  return TRUE;
}

static gboolean
read_number (BrandReader      *reader,
             const BrandField *field,
             JsonNode         *node,
             BrandValue       *value)
{
  GType type = get_type (node);
  g_autofree char *message = NULL;

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return fail_type (reader, field, _("A number without quotes must stand here."));
  if (type == G_TYPE_INT64 && ABS (json_node_get_int (node)) > EXACT_INTEGER)
    return fail_value (reader, field, _("This number is too large."));

  value->number = json_node_get_double (node);
  if (field->maximum <= field->minimum
      || (value->number >= field->minimum && value->number <= field->maximum))
    return TRUE;

  message = g_strdup_printf (_("It must be between %g and %g."), field->minimum, field->maximum);
  return fail_value (reader, field, message);
}

static gboolean
read_money (BrandReader      *reader,
            const BrandField *field,
            JsonNode         *node,
            BrandValue       *value)
{
  if (get_type (node) != G_TYPE_INT64)
    return fail_type (reader, field, _("An amount in cents (the currency’s smallest unit) must "
                                       "stand here, without quotes and without a point."));

  value->money = json_node_get_int (node);
  if (value->money < 0 || value->money >= EXACT_INTEGER)
    return fail_value (reader, field, _("It must be an amount of zero or more."));

  return TRUE;
}

static gboolean
read_date (BrandReader      *reader,
           const BrandField *field,
           JsonNode         *node,
           BrandValue       *value)
{
  const char *text = brand_reader_peek_text (node);

  if (!text)
    return fail_type (reader, field, _("A date in quotes must stand here, as \"2026-03-31\"."));
  if (!brand_date_parse (text, &value->date))
    return fail_value (reader, field,
                       _("There is no such day. A date is written as \"2026-03-31\"."));

  return TRUE;
}

static gboolean
read_choice (BrandReader      *reader,
             const BrandField *field,
             JsonNode         *node,
             BrandValue       *value)
{
  const char *text = brand_reader_peek_text (node);
  g_autoptr (GString) names = NULL;
  g_autofree char *message = NULL;

  if (!text)
    return fail_type (reader, field, _("A text in quotes must stand here."));

  value->choice = brand_field_find_choice (field, text);
  if (value->choice >= 0)
    return TRUE;

  names = g_string_new (field->choices[0].name);
  for (guint i = 1; field->choices[i].name; i++)
    g_string_append_printf (names, ", %s", field->choices[i].name);
  /* Translators: %s is a list of words that stay as they are. */
  message = g_strdup_printf (_("It must be one of: %s."), names->str);
  return brand_reader_fail (reader, BRAND_STORAGE_ERROR_UNKNOWN_CHOICE, field->name, message);
}

static gboolean
read_flag (BrandReader      *reader,
           const BrandField *field,
           JsonNode         *node,
           BrandValue       *value)
{
  if (get_type (node) != G_TYPE_BOOLEAN)
    return fail_type (reader, field, _("Either true or false must stand here, without quotes."));

  value->flag = json_node_get_boolean (node);
  return TRUE;
}

gboolean
brand_reader_read_value (BrandReader      *reader,
                         const BrandField *field,
                         JsonNode         *node,
                         BrandValue       *value)
{
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
    case BRAND_FIELD_REFERENCE:
      return read_text (reader, field, node, value);
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      return read_list (reader, field, node, value);
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      return read_number (reader, field, node, value);
    case BRAND_FIELD_MONEY:
      return read_money (reader, field, node, value);
    case BRAND_FIELD_DATE:
      return read_date (reader, field, node, value);
    case BRAND_FIELD_CHOICE:
      return read_choice (reader, field, node, value);
    case BRAND_FIELD_FLAG:
      return read_flag (reader, field, node, value);
    case BRAND_FIELD_PLAN:
      value->plan = brand_reader_read_variant (reader, field, node);
      return value->plan != NULL;
    default:
      g_return_val_if_reached (FALSE);
    }
}

void
brand_reader_clear_value (const BrandField *field,
                          BrandValue       *value)
{
  if (brand_field_is_list (field))
    g_clear_pointer (&value->list, g_free);
  else if (field->type == BRAND_FIELD_PLAN)
    g_clear_object (&value->plan);
}

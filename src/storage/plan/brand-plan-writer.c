/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-writer-private.h"

#include <string.h>

#define SCHEMA_KEY "brand-plan-schema"
#define VERSION_KEY "brand-plan-version"

void
brand_plan_keep_header (BrandPlan  *plan,
                        const char *schema,
                        const char *version)
{
  g_object_set_data_full (G_OBJECT (plan), SCHEMA_KEY, g_strdup (schema), g_free);
  g_object_set_data_full (G_OBJECT (plan), VERSION_KEY, g_strdup (version), g_free);
}

static const char *
get_header (BrandPlan  *plan,
            const char *key,
            const char *initial)
{
  const char *kept = g_object_get_data (G_OBJECT (plan), key);

  return kept ? kept : initial;
}

static gboolean
has_same_header (BrandPlan *a,
                 BrandPlan *b)
{
  return g_str_equal (get_header (a, SCHEMA_KEY, BRAND_PLAN_SCHEMA),
                      get_header (b, SCHEMA_KEY, BRAND_PLAN_SCHEMA))
         && g_str_equal (get_header (a, VERSION_KEY, BRAND_PLAN_VERSION),
                         get_header (b, VERSION_KEY, BRAND_PLAN_VERSION));
}

static guint64
get_minor_version (BrandPlan *plan)
{
  const char *point = strchr (get_header (plan, VERSION_KEY, BRAND_PLAN_VERSION), '.');

  return point ? g_ascii_strtoull (point + 1, NULL, 10) : 0;
}

void
brand_plan_copy_header (BrandPlan *plan,
                        BrandPlan *from)
{
  brand_plan_keep_header (plan, g_object_get_data (G_OBJECT (from), SCHEMA_KEY),
                          g_object_get_data (G_OBJECT (from), VERSION_KEY));
}

void
brand_plan_merge_header (BrandPlan *merged,
                         BrandPlan *base,
                         BrandPlan *ours,
                         BrandPlan *theirs)
{
  BrandPlan *source = get_minor_version (theirs) > get_minor_version (ours) ? theirs : ours;

  if (base != NULL && has_same_header (base, ours))
    source = theirs;
  else if (base != NULL && has_same_header (base, theirs))
    source = ours;

  brand_plan_copy_header (merged, source);
}

/* A value that a new item has anyway needs no line, and an empty one can't have any. */
static gboolean
is_left_out (const BrandField *field,
             const BrandValue *value)
{
  if (brand_value_is_empty (field, value))
    return TRUE;
  if (field->is_explicit || field->is_required)
    return FALSE;

  if (brand_field_is_number (field))
    return !field->is_optional && value->number == field->initial;
  if (field->type == BRAND_FIELD_CHOICE)
    return value->choice == (int) field->initial;
  if (field->type == BRAND_FIELD_FLAG)
    return !value->flag == (field->initial == 0);

  return FALSE;
}

static void
write_list (BrandJsonWriter   *writer,
            const char *const *texts)
{
  brand_json_begin_array (writer);
  for (; *texts != NULL; texts++)
    brand_json_text (writer, *texts);
  brand_json_end_array (writer);
}

static void write_kinds (BrandJsonWriter *writer,
                         BrandPlan       *plan,
                         gboolean         is_variant);

void
brand_plan_write_value (BrandJsonWriter  *writer,
                        const BrandField *field,
                        const BrandValue *value)
{
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
    case BRAND_FIELD_REFERENCE:
      brand_json_text (writer, value->text);
      break;
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      write_list (writer, (const char *const *) value->list);
      break;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      brand_json_number (writer, value->number);
      break;
    case BRAND_FIELD_MONEY:
      brand_json_integer (writer, value->money);
      break;
    case BRAND_FIELD_DATE:
      brand_json_date (writer, value->date);
      break;
    case BRAND_FIELD_CHOICE:
      brand_json_text (writer, field->choices[value->choice].name);
      break;
    case BRAND_FIELD_FLAG:
      brand_json_flag (writer, value->flag);
      break;
    case BRAND_FIELD_PLAN:
      brand_json_begin_object (writer);
      write_kinds (writer, value->plan, TRUE);
      brand_json_end_object (writer);
      break;
    default:
      g_assert_not_reached ();
    }
}

void
brand_plan_write_item (BrandJsonWriter *writer,
                       BrandItem       *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  brand_json_begin_object (writer);
  if (!kind->is_single)
    brand_json_add_text (writer, "id", brand_item_get_id (item));

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (item, i);

      if (is_left_out (&kind->fields[i], value))
        continue;
      brand_json_name (writer, kind->fields[i].name);
      brand_plan_write_value (writer, &kind->fields[i], value);
    }

  if (brand_item_get_extras (item))
    brand_json_add_members (writer, brand_item_get_extras (item));
  brand_json_end_object (writer);
}

static void
write_items (BrandJsonWriter *writer,
             BrandList       *list)
{
  guint length = brand_list_get_length (list);

  brand_json_begin_array (writer);
  for (guint i = 0; i < length; i++)
    brand_plan_write_item (writer, brand_list_get (list, i));
  brand_json_end_array (writer);
}

static void
write_kinds (BrandJsonWriter *writer,
             BrandPlan       *plan,
             gboolean         is_variant)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) i);
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) i);

      if ((list && brand_list_get_length (list) == 0) || (is_variant && !kind->is_varied))
        continue;
      brand_json_name (writer, kind->list_name);
      if (list)
        write_items (writer, list);
      else
        brand_plan_write_item (writer, brand_plan_get_single (plan, (BrandKindId) i));
    }

  if (brand_plan_get_extras (plan))
    brand_json_add_members (writer, brand_plan_get_extras (plan));
}

GBytes *
brand_plan_write (BrandPlan *plan)
{
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_json_begin_object (writer);
  brand_json_add_text (writer, "$schema", get_header (plan, SCHEMA_KEY, BRAND_PLAN_SCHEMA));
  brand_json_add_text (writer, "format", BRAND_PLAN_FORMAT);
  brand_json_add_text (writer, "version", get_header (plan, VERSION_KEY, BRAND_PLAN_VERSION));
  brand_json_add_integer (writer, "reader", BRAND_PLAN_READER);

  write_kinds (writer, plan, FALSE);
  brand_json_end_object (writer);

  return brand_json_writer_finish (writer);
}

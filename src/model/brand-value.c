/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-value.h"

#include "model/brand-field.h"
#include "model/brand-plan-variant.h"

/* Most fields of most items are empty, so the empty ones share this. */
static const char no_text[] = "";
static char *const no_texts[] = { NULL };

static char *
copy_text (const char *text)
{
  return text && *text != '\0' ? g_strdup (text) : (char *) no_text;
}

static char **
copy_list (char **list)
{
  return list && *list ? g_strdupv (list) : (char **) no_texts;
}

void
brand_value_init (const BrandField *field,
                  BrandValue       *value)
{
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
    case BRAND_FIELD_REFERENCE:
      value->text = copy_text (NULL);
      break;
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      value->list = copy_list (NULL);
      break;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      value->number = field->is_optional ? BRAND_NUMBER_UNSET : field->initial;
      break;
    case BRAND_FIELD_MONEY:
      value->money = BRAND_MONEY_UNSET;
      break;
    case BRAND_FIELD_DATE:
      value->date = BRAND_DATE_UNSET;
      break;
    case BRAND_FIELD_CHOICE:
      value->choice = (int) field->initial;
      break;
    case BRAND_FIELD_FLAG:
      value->flag = field->initial != 0;
      break;
    case BRAND_FIELD_PLAN:
      value->plan = NULL;
      break;
    default:
      g_assert_not_reached ();
    }
}

void
brand_value_copy (const BrandField *field,
                  BrandValue       *target,
                  const BrandValue *source)
{
  if (brand_field_is_text (field))
    target->text = copy_text (source->text);
  else if (brand_field_is_list (field))
    target->list = copy_list (source->list);
  else if (field->type == BRAND_FIELD_PLAN)
    target->plan = source->plan ? g_object_ref (source->plan) : NULL;
  else
    *target = *source;
}

void
brand_value_clear (const BrandField *field,
                   BrandValue       *value)
{
  if (brand_field_is_text (field) && value->text != no_text)
    g_clear_pointer (&value->text, g_free);
  else if (brand_field_is_list (field) && value->list != no_texts)
    g_clear_pointer (&value->list, g_strfreev);
  else if (field->type == BRAND_FIELD_PLAN)
    g_clear_object (&value->plan);
}

gboolean
brand_value_equal (const BrandField *field,
                   const BrandValue *a,
                   const BrandValue *b)
{
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
    case BRAND_FIELD_REFERENCE:
      return g_str_equal (a->text, b->text);
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      return g_strv_equal ((const char *const *) a->list, (const char *const *) b->list);
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      return a->number == b->number || (isnan (a->number) && isnan (b->number));
    case BRAND_FIELD_MONEY:
      return a->money == b->money;
    case BRAND_FIELD_DATE:
    case BRAND_FIELD_CHOICE:
      return a->date == b->date;
    case BRAND_FIELD_FLAG:
      return !a->flag == !b->flag;
    case BRAND_FIELD_PLAN:
      return brand_plan_variant_equal (a->plan, b->plan);
    default:
      g_assert_not_reached ();
    }
}

gboolean
brand_value_is_empty (const BrandField *field,
                      const BrandValue *value)
{
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
    case BRAND_FIELD_REFERENCE:
      return value->text[0] == '\0';
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      return value->list[0] == NULL;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      return isnan (value->number);
    case BRAND_FIELD_MONEY:
      return value->money == BRAND_MONEY_UNSET;
    case BRAND_FIELD_DATE:
      return value->date == BRAND_DATE_UNSET;
    case BRAND_FIELD_PLAN:
      return value->plan == NULL;
    case BRAND_FIELD_CHOICE:
    case BRAND_FIELD_FLAG:
      return FALSE;
    default:
      g_assert_not_reached ();
    }
}

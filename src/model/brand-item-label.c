/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-plan.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

static const char *
get_text (BrandItem  *item,
          const char *name)
{
  return brand_kind_find_field (brand_item_get_kind (item), name) < 0
           ? "" : brand_item_get_text (item, name);
}

const char *
brand_item_get_title (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  const char *title = get_text (item, kind->title ? kind->title : "title");

  for (guint i = 0; *title == '\0' && i < kind->n_fields; i++)
    if ((kind->fields[i].type == BRAND_FIELD_TEXT || kind->fields[i].type == BRAND_FIELD_LONG_TEXT)
        && !kind->fields[i].is_key)
      title = brand_item_get_value (item, i)->text;

  return title;
}

/* The item that can't be thought away from this one, as a reading's measure. */
static BrandItem *
find_target (BrandItem *item,
             BrandPlan *plan)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type == BRAND_FIELD_REFERENCE && kind->fields[i].is_required)
      return brand_plan_find (plan, brand_item_get_value (item, i)->text);

  return NULL;
}

char *
brand_item_dup_label (BrandItem *item,
                      BrandPlan *plan)
{
  const char *title = brand_item_get_title (item);
  BrandItem *target = find_target (item, plan);

  if (target)
    {
      g_autofree char *what = brand_item_dup_label (target, plan);
      g_autofree char *date = NULL;

      if (brand_kind_find_field (brand_item_get_kind (item), "date") < 0)
        return g_steal_pointer (&what);
      date = brand_date_format (brand_item_get_date (item, "date"), BRAND_DATE_STYLE_FULL);

      /* Translators: a measure's title and the day of one of its readings. */
      return g_strdup_printf (C_("reading", "%s, %s"), what, date);
    }

  return g_strdup (*title != '\0' ? title : _(brand_item_get_kind (item)->label));
}

static char *
dup_names (BrandPlan         *plan,
           const char *const *ids)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (; *ids != NULL; ids++)
    {
      BrandItem *item = brand_plan_find (plan, *ids);

      if (item != NULL)
        g_strv_builder_take (names, brand_item_dup_label (item, plan));
    }

  words = g_strv_builder_end (names);
  return g_strjoinv (", ", words);
}

char *
brand_item_dup_value (BrandItem *item,
                      BrandPlan *plan,
                      guint      field)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  const BrandValue *value = brand_item_get_value (item, field);

  if (table->type == BRAND_FIELD_REFERENCES)
    return dup_names (plan, (const char *const *) value->list);
  if (table->type == BRAND_FIELD_REFERENCE)
    return dup_names (plan, (const char *const[]) { value->text, NULL });

  return brand_format_value (table, value,
                             brand_plan_info_get_currency (brand_plan_get_info (plan)));
}

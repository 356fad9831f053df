/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-plan.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

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

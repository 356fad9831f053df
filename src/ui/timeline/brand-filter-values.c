/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-filter-values.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-grouping.h"

static void
free_value (gpointer data)
{
  BrandFilterValue *value = data;

  g_free (value->key);
  g_free (value->label);
  g_free (value);
}

static void
add_value (GPtrArray  *values,
           const char *key,
           const char *label)
{
  BrandFilterValue *value = g_new (BrandFilterValue, 1);

  *value = (BrandFilterValue) { g_strdup (key), g_strdup (label) };
  g_ptr_array_add (values, value);
}

static int
compare_values (gconstpointer a,
                gconstpointer b)
{
  return g_utf8_collate ((*(const BrandFilterValue **) a)->label,
                         (*(const BrandFilterValue **) b)->label);
}

static void
add_texts (BrandPlan  *plan,
           GPtrArray  *values,
           const char *field,
           const char *none)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      const char *text = brand_item_get_text (brand_list_get (touchpoints, i), field);

      if (g_hash_table_add (known, (gpointer) text) && *text != '\0')
        add_value (values, text, text);
    }
  g_ptr_array_sort (values, compare_values);
  if (g_hash_table_contains (known, ""))
    add_value (values, "", none);
}

static void
add_beats (BrandPlan *plan,
           GPtrArray *values)
{
  g_autoptr (BrandGrouping) beats = brand_grouping_new (plan, BRAND_GROUP_BY_BEAT);

  for (guint i = 0; i < brand_grouping_get_n (beats); i++)
    {
      BrandValue value = brand_grouping_get_value (beats, i);

      add_value (values, value.list[0] != NULL ? value.list[0] : "",
                 brand_grouping_get_title (beats, i));
    }
}

GPtrArray *
brand_filter_list_values (BrandPlan    *plan,
                          BrandFilterBy by)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (free_value);

  g_return_val_if_fail (BRAND_IS_PLAN (plan), values);

  if (by == BRAND_FILTER_BEAT)
    add_beats (plan, values);
  else if (by == BRAND_FILTER_CHANNEL)
    add_texts (plan, values, "channel", _("No channel"));
  else if (by == BRAND_FILTER_OWNER)
    add_texts (plan, values, "owner", _("Nobody"));
  else
    for (guint i = 0; brand_status_choices[i].name != NULL; i++)
      add_value (values, brand_status_choices[i].name, _(brand_status_choices[i].label));
  return values;
}

const char *
brand_filter_by_get_label (BrandFilterBy by)
{
  static const char *const labels[BRAND_N_FILTERS] = {
    N_("Status"), N_("Channel"), N_("Beat"), N_("Owner"),
  };

  return _(labels[by]);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-touchpoint-table-text.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "ui/fields/brand-field-search.h"
#include "ui/story/brand-coverage-cell.h"

const BrandTouchpointColumn brand_touchpoint_columns[BRAND_TOUCHPOINT_N_COLUMNS] = {
  { "title", 32 },
  { "dimension" },
  { "channel", 15 },
  { "beats", 22 },
  { "start" },
  { "end" },
  { "status" },
  { "pattern" },
  { "reach", 9, TRUE },
  { "cost", 15, TRUE },
  { "owner", 14 },
};

const BrandField *
brand_touchpoint_column_get_field (const BrandTouchpointColumn *column)
{
  return &brand_touchpoint_kind.fields[brand_kind_find_field (&brand_touchpoint_kind,
                                                              column->field)];
}

static char *
describe_beats (BrandPlan *plan,
                BrandItem *item)
{
  const char *const *ids = brand_touchpoint_get_beats (BRAND_TOUCHPOINT (item));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      BrandItem *beat = brand_plan_find (plan, ids[i]);
      g_autofree char *title = beat != NULL ? brand_field_search_describe (plan, beat) : NULL;

      if (title != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", title);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
brand_touchpoint_column_describe (const BrandTouchpointColumn *column,
                                  BrandPlan                   *plan,
                                  BrandItem                   *item)
{
  guint field = (guint) brand_kind_find_field (&brand_touchpoint_kind, column->field);

  if (g_str_equal (column->field, "title"))
    return g_strdup (brand_touchpoint_get_shown_title (BRAND_TOUCHPOINT (item)));
  if (g_str_equal (column->field, "beats"))
    return describe_beats (plan, item);
  return brand_format_value (&brand_touchpoint_kind.fields[field],
                             brand_item_get_value (item, field),
                             brand_plan_info_get_currency (brand_plan_get_info (plan)));
}

static char *
write_cell (const BrandTouchpointColumn *column,
            BrandPlan                   *plan,
            BrandItem                   *item)
{
  int day;
  char iso[BRAND_DATE_LENGTH];

  if (brand_touchpoint_column_get_field (column)->type != BRAND_FIELD_DATE)
    return g_strdelimit (brand_touchpoint_column_describe (column, plan, item), "\t\r\n", ' ');
  day = brand_item_get_date (item, column->field);
  if (day == BRAND_DATE_UNSET)
    return g_strdup ("");
  brand_date_to_iso (day, iso);
  return g_strdup (iso);
}

char *
brand_touchpoint_table_write (BrandPlan *plan,
                              GPtrArray *touchpoints)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < BRAND_TOUCHPOINT_N_COLUMNS; i++)
    g_string_append_printf (
      text, "%s%s", i > 0 ? "\t" : "",
      _(brand_touchpoint_column_get_field (&brand_touchpoint_columns[i])->label));
  g_string_append_c (text, '\n');
  for (guint row = 0; row < touchpoints->len; row++)
    {
      for (guint i = 0; i < BRAND_TOUCHPOINT_N_COLUMNS; i++)
        {
          g_autofree char *cell = write_cell (&brand_touchpoint_columns[i], plan,
                                              touchpoints->pdata[row]);

          g_string_append_printf (text, "%s%s", i > 0 ? "\t" : "", cell);
        }
      g_string_append_c (text, '\n');
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

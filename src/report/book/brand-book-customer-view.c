/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "report/book/brand-customer-view.h"

#define WHAT_SHARE 0.44
#define GAP 14.0

static void
add_row (BrandBook  *self,
         BrandTable *table,
         BrandItem  *touchpoint)
{
  BrandCell cells[2] = { { .column = 0, .is_head = TRUE }, { .column = 1 } };
  const char *words = brand_customer_view_get_words (touchpoint);
  /* Translators: what a customer says. */
  g_autofree char *quote = g_strdup_printf (_("“%s”"), words);
  g_autofree char *what = brand_customer_view_describe (self->plan, touchpoint);
  g_autofree char *welcome = brand_customer_view_describe_welcome (touchpoint);

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_black, what);
  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, welcome);
  if (*words != '\0')
    brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black,
                          quote);
  else
    brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                          _("Not told in their words yet"));
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

void
brand_book_add_customer_view (BrandBook *self,
                              BrandItem *group)
{
  g_autoptr (GPtrArray) touchpoints = brand_customer_view_list (self->plan, group);
  g_autofree char *label = brand_item_dup_label (group, self->plan);
  /* Translators: %s is a group of customers. */
  g_autofree char *title = g_strdup_printf (_("Through the eyes of: %s"), label);
  double measure = brand_sheet_get_measure (self->sheet);
  const BrandColumn columns[] = {
    { 0, measure * WHAT_SHARE - GAP, 0, _("What reaches them") },
    { measure * WHAT_SHARE, measure * (1 - WHAT_SHARE), 0, _("How they see it") },
  };
  BrandTable table = { .before = 4.4, .after = 4.4, .has_rules = TRUE };

  if (touchpoints->len == 0)
    return;
  brand_table_begin (&table, self->sheet, title, columns, G_N_ELEMENTS (columns), 40);
  for (guint i = 0; i < touchpoints->len && !brand_book_is_done (self); i++)
    {
      table.running = i > 0 ? title : NULL;
      add_row (self, &table, touchpoints->pdata[i]);
    }
  brand_table_end (&table);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/brand-money.h"
#include "model/facts/brand-costs.h"
#include "model/facts/brand-customer-value.h"

#define COLUMN_WIDTH 78.0
#define N_SUMS (BRAND_N_DIMENSIONS + 1)

static char *
format (BrandBook *self,
        gint64     amount)
{
  return amount == BRAND_MONEY_UNSET ? g_strdup (C_("not known", "–"))
                                     : brand_format_money (amount, self->currency, FALSE);
}

static void
add_cells (BrandTable       *table,
           const char *const texts[],
           guint             n_texts,
           gboolean          is_strong)
{
  BrandCell cells[1 + N_SUMS] = { { 0 } };

  for (guint i = 0; i < n_texts; i++)
    {
      cells[i].column = i;
      cells[i].is_head = i == 0;
      brand_table_add_text (table, &cells[i], is_strong ? BRAND_TYPE_STYLE_CELL_STRONG
                                                        : BRAND_TYPE_STYLE_CELL,
                            &brand_sheet_black, texts[i]);
    }
  brand_table_add_row (table, cells, n_texts, 0);
}

static void
add_sums (BrandBook    *self,
          BrandTable   *table,
          const char   *title,
          const gint64  parts[BRAND_N_DIMENSIONS],
          gboolean      is_strong)
{
  g_autofree char *mass = brand_format_money_full (parts[0], self->currency);
  g_autofree char *community = brand_format_money_full (parts[1], self->currency);
  g_autofree char *direct = brand_format_money_full (parts[2], self->currency);
  g_autofree char *sum = brand_format_money_full (brand_costs_sum (parts), self->currency);
  const char *const texts[] = { title, mass, community, direct, sum };

  add_cells (table, texts, G_N_ELEMENTS (texts), is_strong);
}

static void
begin (BrandBook   *self,
       BrandTable  *table,
       BrandColumn  columns[1 + N_SUMS],
       const char  *title,
       const char  *first)
{
  double at = brand_sheet_get_measure (self->sheet) - N_SUMS * COLUMN_WIDTH;

  *table = (BrandTable) { .before = 4.2, .after = 4.2, .has_rules = TRUE };
  columns[0] = (BrandColumn) { 0, at - 8, 0, first };
  for (guint i = 0; i < N_SUMS; i++)
    columns[1 + i] = (BrandColumn) {
      at + i * COLUMN_WIDTH + 6, COLUMN_WIDTH - 6, 1,
      i < BRAND_N_DIMENSIONS ? _(brand_dimension_choices[i].label) : _("Together"),
    };
  brand_table_begin (table, self->sheet, title, columns, 1 + N_SUMS, 40);
}

static void
add_allowance (BrandBook        *self,
               const BrandCosts *costs)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  gint64 revenue = brand_item_get_money (info, "revenue");
  gint64 profit = brand_item_get_money (info, "profit");
  gint64 allowance = brand_money_get_allowance (revenue, profit);
  const struct
  {
    const char *label;
    gint64 amount;
  } rows[] = {
    { _("Revenue"), revenue },
    { _("Required profit"), profit },
    { _("Allowance: what everything may cost"), allowance },
    { _("Planned cost of all touchpoints that count"), costs->total },
    { _("Left of the allowance"), allowance == BRAND_MONEY_UNSET ? BRAND_MONEY_UNSET
                                                                 : allowance - costs->total },
  };
  double end = brand_sheet_get_measure (self->sheet);
  const BrandColumn columns[] = {
    { 0, end - 130, 0, NULL }, { end - 120, 120, 1, self->currency },
  };
  BrandTable table = { .before = 4.2, .after = 4.2, .has_rules = TRUE };

  brand_table_begin (&table, self->sheet, _("What it may cost"), columns, G_N_ELEMENTS (columns),
                     60);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *amount = format (self, rows[i].amount);
      const char *const texts[] = { rows[i].label, amount };

      add_cells (&table, texts, G_N_ELEMENTS (texts), i == 2 || i == 4);
    }
  brand_table_end (&table);
}

static void
add_by_beat (BrandBook        *self,
             const BrandCosts *costs)
{
  BrandList *beats = brand_plan_get_list (self->plan, BRAND_KIND_BEAT);
  BrandColumn columns[1 + N_SUMS];
  BrandTable table;

  begin (self, &table, columns, _("Planned cost by beat"), _("Beat"));
  for (guint i = 0; i < costs->n_beats; i++)
    {
      g_autofree char *label = brand_item_dup_label (brand_list_get (beats, i), self->plan);
      g_autofree char *title = g_strdup_printf ("%u  %s", i + 1, label);

      add_sums (self, &table, title, costs->beats[i], FALSE);
    }
  if (brand_costs_sum (costs->no_beat) > 0)
    add_sums (self, &table, _("Without a beat"), costs->no_beat, FALSE);
  add_sums (self, &table, _("Together"), costs->dimensions, TRUE);
  brand_table_end (&table);
}

static void
add_by_month (BrandBook        *self,
              const BrandCosts *costs)
{
  BrandColumn columns[1 + N_SUMS];
  BrandTable table;

  begin (self, &table, columns, _("Planned cost by month"), _("Month"));
  if (brand_costs_sum (costs->before) > 0)
    add_sums (self, &table, _("Before the plan"), costs->before, FALSE);
  for (guint i = 0; i < costs->n_months; i++)
    {
      int month = costs->first_month + (int) i;
      g_autofree char *name = brand_date_format (costs->month_starts[i],
                                                 BRAND_DATE_STYLE_SHORT_MONTH);
      g_autofree char *title = g_strdup_printf ("%s %d", name, month / 12);

      add_sums (self, &table, title, costs->months[i], FALSE);
    }
  if (brand_costs_sum (costs->after) > 0)
    add_sums (self, &table, _("After the plan"), costs->after, FALSE);
  brand_table_end (&table);
}

/* "12 purchases × 8.40 × 30 % × 5 years", of what is known. */
static char *
dup_sum (BrandBook                *self,
         const BrandCustomerValue *value)
{
  g_autofree char *purchases = brand_format_number (value->purchases, 1);
  g_autofree char *amount = format (self, value->value);
  g_autofree char *margin = brand_format_percent (value->margin, 0);
  g_autofree char *years = brand_format_number (brand_customer_value_get_years (value), 1);

  /* Translators: purchases a year, the value of one, the share that is left, and years. */
  return g_strdup_printf (_("%1$s purchases × %2$s × %3$s × %4$s years"), purchases, amount, margin,
                          years);
}

static void
add_group (BrandBook  *self,
           BrandTable *table,
           BrandItem  *group)
{
  double discount = brand_item_get_number (BRAND_ITEM (brand_plan_get_info (self->plan)),
                                           "discount_rate");
  g_autofree char *label = brand_item_dup_label (group, self->plan);
  g_autofree char *sum = NULL, *lifetime = NULL, *share = NULL;
  BrandCustomerValue value;

  brand_customer_value_read (&value, group, discount);
  if (brand_customer_value_get_lifetime (&value) == BRAND_MONEY_UNSET)
    return;

  sum = dup_sum (self, &value);
  lifetime = format (self, brand_customer_value_get_lifetime (&value));
  share = isnan (brand_customer_value_get_share (&value))
          ? g_strdup (C_("not known", "–"))
          : brand_format_percent (brand_customer_value_get_share (&value), 0);
  add_cells (table, (const char *const[]) { label, sum, lifetime, share }, 4, FALSE);
}

static void
add_values (BrandBook *self)
{
  BrandList *groups = brand_plan_get_list (self->plan, BRAND_KIND_GROUP);
  double end = brand_sheet_get_measure (self->sheet);
  const BrandColumn columns[] = {
    { 0, 132, 0, _("One customer of") },
    { 140, end - 140 - 156, 0, _("Sum") },
    { end - 148, 70, 1, _("Lifetime value") },
    { end - 70, 70, 1, _("Customer share") },
  };
  BrandTable table = { .before = 4.2, .after = 4.2, .has_rules = TRUE };

  brand_table_begin (&table, self->sheet, _("What customers are worth"), columns,
                     G_N_ELEMENTS (columns), 40);
  for (guint i = 0; i < brand_list_get_length (groups); i++)
    add_group (self, &table, brand_list_get (groups, i));
  if (table.element != 0)
    brand_table_end (&table);
}

void
brand_book_add_money (BrandBook *self)
{
  g_autoptr (BrandCosts) costs = brand_costs_new (self->plan);

  self->sheet->depth = 1;
  add_allowance (self, costs);
  add_by_beat (self, costs);
  add_by_month (self, costs);
  add_values (self);
  self->sheet->depth = 0;
}

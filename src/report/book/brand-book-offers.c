/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#define GAP 10.0
#define N_COLUMNS 5

/* What goes to and fro, then what it is worth on the way from buying to using. */
static const char *const fields[][2] = {
  { "contributes", NULL }, { "receives", NULL }, { "opens", NULL }, { "exchange", "in_use" },
};

static gboolean
is_told (BrandItem *offer)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    for (guint k = 0; k < 2 && fields[i][k] != NULL; k++)
      if (*brand_item_get_text (offer, fields[i][k]) != '\0')
        return TRUE;
  return FALSE;
}

static char *
dup_words (BrandItem         *offer,
           const char *const *names)
{
  const char *first = brand_item_get_text (offer, names[0]);
  const char *second = names[1] != NULL ? brand_item_get_text (offer, names[1]) : "";

  if (*first == '\0' || *second == '\0')
    return g_strdup (*first != '\0' ? first : second);
  /* Translators: what an offer is worth when customers buy it, and when they use it. */
  return g_strdup_printf (_("%1$s; in use: %2$s"), first, second);
}

static void
add_row (BrandBook  *self,
         BrandTable *table,
         BrandItem  *offer)
{
  BrandCell cells[N_COLUMNS] = { { .is_head = TRUE } };
  g_autofree char *label = brand_item_dup_label (offer, self->plan);

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL_STRONG, &brand_sheet_black,
                        label);
  for (guint i = 1; i < N_COLUMNS; i++)
    {
      g_autofree char *words = dup_words (offer, fields[i - 1]);

      cells[i].column = i;
      brand_table_add_text (table, &cells[i], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_black,
                            *words != '\0' ? words : "–");
    }
  brand_table_add_row (table, cells, N_COLUMNS, 0);
}

void
brand_book_add_exchange (BrandBook *self)
{
  BrandList *offers = brand_plan_get_list (self->plan, BRAND_KIND_OFFER);
  double width = brand_sheet_get_measure (self->sheet) / N_COLUMNS;
  const char *titles[N_COLUMNS] = {
    _("Offer"), _("Customers → us"), _("Us → customers"), _("Opened to them"),
    _("Buying → using"),
  };
  BrandColumn columns[N_COLUMNS];
  BrandTable table = { .before = 4.4, .after = 4.4, .has_rules = TRUE };
  guint n = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    columns[i] = (BrandColumn) { i * width, width - GAP, 0, titles[i] };
  self->sheet->depth = 1;
  for (guint i = 0; i < brand_list_get_length (offers); i++)
    {
      BrandItem *offer = brand_list_get (offers, i);

      if (!is_told (offer))
        continue;
      if (n++ == 0)
        brand_table_begin (&table, self->sheet, _("What they put in and get"), columns, N_COLUMNS,
                           40);
      add_row (self, &table, offer);
    }
  if (n > 0)
    brand_table_end (&table);
  self->sheet->depth = 0;
}

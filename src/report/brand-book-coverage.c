/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"

#define COUNT_WIDTH 74.0
#define N_COUNTS (BRAND_N_DIMENSIONS + 1)

/* How many touchpoints that count tell a beat in each dimension; the last row is what has none. */
typedef struct
{
  guint counts[BRAND_N_DIMENSIONS];
} BrandCoverage;

static GArray *
count_touchpoints (BrandPlan *plan)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GHashTable) rows = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_beats = brand_list_get_length (beats);
  GArray *coverage = g_array_new (FALSE, TRUE, sizeof (BrandCoverage));

  g_array_set_size (coverage, n_beats + 1);
  for (guint i = 0; i < n_beats; i++)
    g_hash_table_insert (rows, (char *) brand_item_get_id (brand_list_get (beats, i)),
                         &g_array_index (coverage, BrandCoverage, i));
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));
      BrandDimension dimension = brand_touchpoint_get_dimension (touchpoint);
      const char *const *ids = brand_touchpoint_get_beats (touchpoint);

      if (!brand_touchpoint_is_counted (touchpoint))
        continue;
      for (guint k = 0; ids[k] != NULL; k++)
        ((BrandCoverage *) g_hash_table_lookup (rows, ids[k]))->counts[dimension]++;
      if (ids[0] == NULL)
        g_array_index (coverage, BrandCoverage, n_beats).counts[dimension]++;
    }

  return coverage;
}

static void
add_row (BrandTable          *table,
         const char          *title,
         const BrandCoverage *coverage)
{
  BrandCell cells[1 + N_COUNTS] = { { .is_head = TRUE } };
  guint sum = 0;

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL, &brand_sheet_black, title);
  for (guint i = 0; i < N_COUNTS; i++)
    {
      guint count = i < BRAND_N_DIMENSIONS ? coverage->counts[i] : sum;
      g_autofree char *text = count > 0 ? brand_format_number (count, 0)
                                        : g_strdup (C_("no touchpoint", "–"));

      cells[1 + i].column = 1 + i;
      brand_table_add_text (table, &cells[1 + i],
                            i < BRAND_N_DIMENSIONS ? BRAND_TYPE_STYLE_CELL
                                                   : BRAND_TYPE_STYLE_CELL_STRONG,
                            count > 0 ? &brand_sheet_black : &brand_sheet_grey, text);
      sum += count;
    }
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

static void
add_rows (BrandBook    *self,
          BrandTable   *table,
          const GArray *coverage)
{
  BrandList *beats = brand_plan_get_list (self->plan, BRAND_KIND_BEAT);
  const BrandCoverage *rest = &g_array_index (coverage, BrandCoverage, coverage->len - 1);

  for (guint i = 0; i + 1 < coverage->len; i++)
    {
      g_autofree char *label = brand_item_dup_label (brand_list_get (beats, i), self->plan);
      g_autofree char *title = g_strdup_printf ("%u  %s", i + 1, label);

      add_row (table, title, &g_array_index (coverage, BrandCoverage, i));
    }
  if (rest->counts[0] + rest->counts[1] + rest->counts[2] > 0)
    add_row (table, _("Without a beat"), rest);
}

void
brand_book_add_coverage (BrandBook *self)
{
  double end = brand_sheet_get_measure (self->sheet);
  double first = end - N_COUNTS * COUNT_WIDTH;
  const BrandColumn columns[] = {
    { 0, first - 12, 0, _("Beat") },
    { first, COUNT_WIDTH, 1, _(brand_dimension_choices[0].label) },
    { first + COUNT_WIDTH, COUNT_WIDTH, 1, _(brand_dimension_choices[1].label) },
    { first + 2 * COUNT_WIDTH, COUNT_WIDTH, 1, _(brand_dimension_choices[2].label) },
    { first + 3 * COUNT_WIDTH, COUNT_WIDTH, 1, _("Touchpoints") },
  };
  BrandTable table = { .before = 4.4, .after = 4.4, .has_rules = TRUE };
  g_autoptr (GArray) coverage = NULL;

  if (brand_list_get_length (brand_plan_get_list (self->plan, BRAND_KIND_BEAT)) == 0)
    {
      brand_book_add_note (self, _("The story has no beat yet."));
      return;
    }

  coverage = count_touchpoints (self->plan);
  self->sheet->depth = 1;
  brand_table_begin (&table, self->sheet, _("Coverage"), columns, G_N_ELEMENTS (columns), 40);
  add_rows (self, &table, coverage);
  brand_table_end (&table);
  self->sheet->depth = 0;
}

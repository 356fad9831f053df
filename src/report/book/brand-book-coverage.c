/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "report/book/brand-coverage-sums.h"

#define NUMBER_WIDTH 57.0
#define MOST_NUMBERS (BRAND_N_DIMENSIONS + 3)

/* Beats stand across by their numbers; more of them go on in a table below. */
#define BEAT_WIDTH 24.0
#define MOST_BEATS 12
#define NAME_GAP 12.0

static void
add_number (BrandTable *table,
            BrandCell  *cell,
            guint       column,
            gboolean    is_strong,
            gboolean    is_gap,
            const char *text)
{
  cell->column = column;
  brand_table_add_text (table, cell,
                        is_strong ? BRAND_TYPE_STYLE_CELL_STRONG : BRAND_TYPE_STYLE_CELL,
                        is_gap ? &brand_sheet_grey : &brand_sheet_black,
                        is_gap ? C_("no touchpoint", "–") : text);
}

static void
add_count (BrandTable             *table,
           BrandCell              *cell,
           guint                   column,
           gboolean                is_strong,
           const BrandCoverageSum *sum)
{
  g_autofree char *text = brand_format_number (sum->count, 0);

  add_number (table, cell, column, is_strong, sum->count == 0, text);
}

static void
add_name (BrandTable *table,
          BrandCell  *cell,
          const char *name)
{
  cell->is_head = TRUE;
  brand_table_add_text (table, cell, BRAND_TYPE_STYLE_CELL, &brand_sheet_black, name);
}

/* A client's copy has no costs. */
static gboolean
has_costs (const BrandCoverageSums *sums)
{
  return brand_coverage_sums_get (sums, sums->n_rows, sums->n_columns)->cost > 0;
}

static void
add_beat_row (BrandBook               *self,
              BrandTable              *table,
              const BrandCoverageSums *sums,
              guint                    row,
              const char              *name)
{
  BrandCell cells[1 + MOST_NUMBERS] = { 0 };
  const BrandCoverageSum *all = brand_coverage_sums_get (sums, row, sums->n_columns);
  g_autofree char *effect = brand_format_number (all->effect, 1);
  g_autofree char *cost = brand_format_money (all->cost, self->currency, FALSE);
  guint n = 1;

  add_name (table, &cells[0], name);
  for (guint i = 0; i <= BRAND_N_DIMENSIONS; i++, n++)
    add_count (table, &cells[n], n, i == BRAND_N_DIMENSIONS,
               brand_coverage_sums_get (sums, row, i));
  add_number (table, &cells[n], n, FALSE, all->count == 0, effect);
  n++;
  if (has_costs (sums))
    {
      add_number (table, &cells[n], n, FALSE, all->count == 0, cost);
      n++;
    }
  brand_table_add_row (table, cells, n, 0);
}

static void
add_beat_rows (BrandBook               *self,
               BrandTable              *table,
               const BrandCoverageSums *sums)
{
  for (guint i = 0; i + 1 < sums->n_rows; i++)
    {
      g_autofree char *label = brand_item_dup_label (sums->rows[i], self->plan);
      g_autofree char *name = g_strdup_printf ("%u  %s", i + 1, label);

      add_beat_row (self, table, sums, i, name);
    }
  if (brand_coverage_sums_get (sums, sums->n_rows - 1, sums->n_columns)->count > 0)
    add_beat_row (self, table, sums, sums->n_rows - 1, _("Without a beat"));
  add_beat_row (self, table, sums, sums->n_rows, _("All"));
}

static void
add_dimensions (BrandBook *self)
{
  g_autoptr (BrandCoverageSums) sums =
    brand_coverage_sums_new (self->synergy, BRAND_KIND_BEAT, BRAND_COVERAGE_DIMENSIONS, TRUE);
  const char *titles[MOST_NUMBERS] = {
    _(brand_dimension_choices[0].label), _(brand_dimension_choices[1].label),
    _(brand_dimension_choices[2].label), _("Touchpoints"), _("Effect"), _("Cost"),
  };
  guint n = has_costs (sums) ? MOST_NUMBERS : MOST_NUMBERS - 1;
  double first = brand_sheet_get_measure (self->sheet) - n * NUMBER_WIDTH;
  BrandColumn columns[1 + MOST_NUMBERS] = { { 0, first - NAME_GAP, 0, _("Beat") } };
  BrandTable table = { .before = 4.4, .after = 4.4, .has_rules = TRUE };

  for (guint i = 0; i < n; i++)
    columns[1 + i] = (BrandColumn) { first + i * NUMBER_WIDTH, NUMBER_WIDTH, 1, titles[i] };
  brand_table_begin (&table, self->sheet, _("Coverage"), columns, 1 + n, 40);
  add_beat_rows (self, &table, sums);
  brand_table_end (&table);
  brand_book_add_note (self, _("Effect: planning index, mean of the plan’s days, without what "
                               "synergy adds; not a sales forecast."));
}

static void
add_group_row (BrandBook               *self,
               BrandTable              *table,
               const BrandCoverageSums *sums,
               guint                    row,
               guint                    first_beat,
               guint                    n_beats)
{
  BrandCell cells[2 + MOST_BEATS] = { 0 };
  g_autofree char *label = sums->rows[row] != NULL
                           ? brand_item_dup_label (sums->rows[row], self->plan)
                           : g_strdup (_("Without a group"));

  add_name (table, &cells[0], label);
  for (guint i = 0; i < n_beats; i++)
    add_count (table, &cells[1 + i], 1 + i, FALSE,
               brand_coverage_sums_get (sums, row, first_beat + i));
  add_count (table, &cells[1 + n_beats], 1 + n_beats, TRUE,
             brand_coverage_sums_get (sums, row, sums->n_columns));
  brand_table_add_row (table, cells, 2 + n_beats, 0);
}

static void
add_group_table (BrandBook               *self,
                 const BrandCoverageSums *sums,
                 guint                    first_beat,
                 guint                    n_beats)
{
  double first = brand_sheet_get_measure (self->sheet) - n_beats * BEAT_WIDTH - NUMBER_WIDTH;
  BrandColumn columns[2 + MOST_BEATS] = { { 0, first - NAME_GAP, 0, _("Group") } };
  BrandTable table = { .before = 4.4, .after = 4.4, .has_rules = TRUE };
  char numbers[MOST_BEATS][12];

  for (guint i = 0; i < n_beats; i++)
    {
      g_snprintf (numbers[i], sizeof (numbers[i]), "%u", first_beat + i + 1);
      columns[1 + i] = (BrandColumn) { first + i * BEAT_WIDTH, BEAT_WIDTH, 1, numbers[i] };
    }
  columns[1 + n_beats] = (BrandColumn) { first + n_beats * BEAT_WIDTH, NUMBER_WIDTH, 1,
                                         _("Touchpoints") };
  brand_table_begin (&table, self->sheet,
                     first_beat == 0 ? _("Which beats reach which group") : NULL, columns,
                     2 + n_beats, 40);
  for (guint row = 0; row < sums->n_rows; row++)
    if (sums->rows[row] != NULL
        || brand_coverage_sums_get (sums, row, sums->n_columns)->count > 0)
      add_group_row (self, &table, sums, row, first_beat, n_beats);
  brand_table_end (&table);
}

static void
add_groups (BrandBook *self)
{
  g_autoptr (BrandCoverageSums) sums =
    brand_coverage_sums_new (self->synergy, BRAND_KIND_GROUP, BRAND_COVERAGE_ITEMS, FALSE);
  guint n_beats = sums->n_columns - 1;

  for (guint i = 0; sums->n_rows > 1 && i < n_beats; i += MOST_BEATS)
    add_group_table (self, sums, i, MIN (n_beats - i, MOST_BEATS));
}

void
brand_book_add_coverage (BrandBook *self)
{
  if (brand_list_get_length (brand_plan_get_list (self->plan, BRAND_KIND_BEAT)) == 0)
    {
      brand_book_add_note (self, _("The story has no beat yet."));
      return;
    }
  self->sheet->depth = 1;
  add_dimensions (self);
  add_groups (self);
  self->sheet->depth = 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks.h"
#include "model/brand-date.h"

#define SEVERITY_WIDTH 62.0
#define LEAST_GROUP 40.0

static void
add_finding (BrandBook          *self,
             BrandTable         *table,
             const BrandFinding *finding)
{
  g_autofree char *text = brand_finding_dup_text (finding);
  BrandItem *dismissal = finding->dismissal;
  BrandCell cells[2] = { { .column = 0 }, { .column = 1 } };

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL, &brand_sheet_black, text);
  if (dismissal != NULL)
    {
      g_autofree char *date = brand_date_format (brand_item_get_date (dismissal, "date"),
                                                 BRAND_DATE_STYLE_FULL);

      brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL_ITALIC, &brand_sheet_black,
                            brand_item_get_text (dismissal, "reason"));
      brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                            brand_item_get_text (dismissal, "by"));
      brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, date);
    }
  else
    brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                          _(brand_severity_choices[finding->check->severity].label));
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

static void
add_group (BrandBook             *self,
           BrandTable            *table,
           const BrandCheckGroup *group)
{
  BrandCell cell = { .column = 0, .n_columns = 2, .is_head = TRUE };
  /* Translators: %s is a sentence or more. */
  g_autofree char *help = g_strdup_printf (_("What helps: %s"), _(group->check->help));

  brand_table_add_text (table, &cell, BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        _(group->check->title));
  brand_table_add_text (table, &cell, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        _(group->check->why));
  brand_table_add_text (table, &cell, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, help);
  brand_table_need (table, brand_table_get_height (table, &cell, 1) + LEAST_GROUP);
  brand_table_add_row (table, &cell, 1, 0);
  table->running = _(group->check->title);
  for (guint i = 0; i < group->n_findings; i++)
    add_finding (self, table, &group->findings[i]);
  table->running = NULL;
}

static void
add_groups (BrandBook             *self,
            const char            *title,
            const char            *last,
            const BrandCheckGroup *groups,
            guint                  n_groups)
{
  double end = brand_sheet_get_measure (self->sheet);
  const BrandColumn columns[] = {
    { 0, end - SEVERITY_WIDTH - 12, 0, _("What we found") },
    { end - SEVERITY_WIDTH, SEVERITY_WIDTH, 0, last },
  };
  BrandTable table = { .before = 4, .after = 4, .has_rules = TRUE };

  if (n_groups == 0)
    return;

  self->sheet->depth = 1;
  brand_table_begin (&table, self->sheet, title, columns, G_N_ELEMENTS (columns), LEAST_GROUP);
  for (guint i = 0; i < n_groups && !brand_book_is_done (self); i++)
    add_group (self, &table, &groups[i]);
  brand_table_end (&table);
  self->sheet->depth = 0;
}

/* As of the plan's own day, since the same plan is to give the same book. */
void
brand_book_add_checks (BrandBook *self)
{
  g_autoptr (BrandFindings) findings = brand_checks_run (self->plan, self->synergy,
                                                         brand_plan_get_as_of (self->plan));

  if (findings->n_open == 0)
    brand_book_add_note (self, _("The checks find nothing to look at."));
  add_groups (self, _("To look at"), _("Weight"), findings->open, findings->n_open_groups);
  add_groups (self, _("Dismissed with a reason"), _("By"), findings->dismissed,
              findings->n_dismissed_groups);
}

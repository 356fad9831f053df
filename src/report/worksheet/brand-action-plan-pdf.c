/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-action-plan-pdf.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-letterhead.h"
#include "report/pdf/brand-table.h"
#include "report/worksheet/brand-worksheet-private.h"

#define KIND_WIDTH 118.0
#define WEIGHT_WIDTH 62.0
#define GAP 14.0
#define ROW_SPACE 4.0
#define KEEP 60.0

static BrandTable
begin_table (void)
{
  return (BrandTable) { .before = ROW_SPACE, .after = ROW_SPACE, .has_rules = TRUE };
}

static void
add_made_row (BrandTable            *table,
              BrandPlan             *plan,
              const BrandActionMade *made)
{
  const BrandKind *kind = brand_kind_get (made->kind);
  g_autoptr (GString) names = g_string_new (NULL);
  BrandCell cells[2] = { { .column = 0, .is_head = TRUE }, { .column = 1 } };

  for (guint i = 0; i < made->items->len; i++)
    {
      g_autofree char *label = brand_item_dup_label (made->items->pdata[i], plan);

      g_string_append_printf (names, "%s%s", i > 0 ? "; " : "", label);
    }
  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        made->items->len > 1 && kind->plural != NULL ? _(kind->plural)
                                                                     : _(kind->label));
  brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_CELL, &brand_sheet_black, names->str);
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

static void
add_made (BrandWorksheet        *self,
          const BrandActionPlan *content)
{
  double rest = brand_sheet_get_measure (self->sheet) - KIND_WIDTH - GAP;
  const BrandColumn columns[] = { { 0, KIND_WIDTH, 0, _("Kind") },
                                  { KIND_WIDTH + GAP, rest, 0, _("What is in the plan") } };
  BrandTable table = begin_table ();

  brand_worksheet_add_group (self, _("What your answers have made"), KEEP);
  if (content->made->len == 0)
    {
      brand_worksheet_add_text (self, BRAND_TYPE_STYLE_BODY, &brand_sheet_black,
                                _("No answer has become a part of the plan yet."));
      return;
    }
  brand_table_begin (&table, self->sheet, NULL, columns, G_N_ELEMENTS (columns), 0);
  for (guint i = 0; i < content->made->len; i++)
    add_made_row (&table, self->plan, content->made->pdata[i]);
  brand_table_end (&table);
}

/* A check with its first finding, which stands for the others. */
static void
add_missing_row (BrandTable            *table,
                 const BrandCheckGroup *group)
{
  const BrandCheck *check = group->check;
  g_autofree char *text = brand_finding_dup_text (&group->findings[0]);
  guint n_more = group->n_findings - 1;
  BrandCell cells[2] = { { .column = 0, .is_head = TRUE }, { .column = 1 } };

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        _(check->title));
  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL, &brand_sheet_black, text);
  if (n_more > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more like this.",
                                                         "And %u more like this.", n_more), n_more);

      brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, more);
    }
  brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        _(brand_severity_choices[check->severity].label));
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

static void
add_missing (BrandWorksheet        *self,
             const BrandActionPlan *content)
{
  double weight = brand_sheet_get_measure (self->sheet) - WEIGHT_WIDTH;
  const BrandColumn columns[] = { { 0, weight - GAP, 0, _("What we found") },
                                  { weight, WEIGHT_WIDTH, 0, _("Weight") } };
  BrandTable table = begin_table ();

  brand_worksheet_add_group (self, _("What is still missing"), KEEP);
  if (content->findings->n_open_groups == 0)
    {
      brand_worksheet_add_text (self, BRAND_TYPE_STYLE_BODY, &brand_sheet_black,
                                _("The checks find nothing to look at."));
      return;
    }
  brand_table_begin (&table, self->sheet, NULL, columns, G_N_ELEMENTS (columns), 0);
  for (guint i = 0; i < content->findings->n_open_groups; i++)
    add_missing_row (&table, &content->findings->open[i]);
  brand_table_end (&table);
}

static void
add_content (BrandWorksheet *self)
{
  g_autoptr (BrandFindings) findings = brand_checks_run (self->plan, self->synergy,
                                                         brand_plan_get_as_of (self->plan));
  g_autoptr (BrandActionPlan) content = brand_action_plan_new (self->plan,
                                                               brand_lessons_get_default (),
                                                               findings);

  brand_worksheet_add_chapter (self, _("Action plan"), NULL, _("Action plan"),
                               _("What to do next, who does it, and by when."), FALSE);
  brand_worksheet_add_steps (self, content);
  add_made (self, content);
  add_missing (self, content);
  brand_sheet_need (self->sheet, KEEP);
  brand_worksheet_add_name_and_date (self);
}

static GBytes *
make (BrandPlan         *plan,
      BrandPlanSynergy  *synergy,
      BrandPaper         paper,
      const BrandAgency *agency,
      BrandTypesetter   *typesetter,
      BrandSheetPages   *pages)
{
  BrandSheetInfo info = { .pages = pages, .agency = agency };
  g_autofree char *title = brand_letterhead_fill_info (plan, _("Action plan"), FALSE, &info);
  BrandWorksheet self = { .plan = plan, .synergy = synergy, .head = info.head };
  g_autoptr (BrandSheet) sheet = self.sheet = brand_sheet_new (typesetter, paper, &info);

  add_content (&self);
  return brand_sheet_finish (g_steal_pointer (&sheet));
}

GBytes *
brand_action_plan_to_pdf (BrandPlan         *plan,
                          BrandPlanSynergy  *synergy,
                          BrandPaper         paper,
                          const BrandAgency *agency,
                          BrandTypesetter   *typesetter,
                          GCancellable      *cancellable,
                          GError           **error)
{
  g_autoptr (BrandTypesetter) own = typesetter ? NULL : brand_typesetter_new ();

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return make (plan, synergy, paper, agency, own ? own : typesetter, NULL);
}

BrandSheetPages *
brand_action_plan_to_pages (BrandPlan         *plan,
                            BrandPlanSynergy  *synergy,
                            BrandPaper         paper,
                            const BrandAgency *agency)
{
  BrandSheetPages *pages = brand_sheet_pages_new ();
  g_autoptr (GBytes) pdf = make (plan, synergy, paper, agency,
                                 brand_sheet_pages_get_typesetter (pages), pages);

  return pages;
}

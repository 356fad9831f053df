/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "report/book/brand-book-entry.h"

#define INDENT 12.0
#define DASH 5.0
#define ENTRY_BEFORE 4.0
#define MOST_KEPT 160.0

static char *
dup_names (BrandPlan   *plan,
           char *const *ids)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (; *ids != NULL; ids++)
    {
      BrandItem *item = brand_plan_find (plan, *ids);
      g_autofree char *label = item != NULL ? brand_item_dup_label (item, plan) : NULL;

      if (label != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", label);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

char *
brand_worksheet_dup_value (BrandWorksheet *self,
                           BrandItem      *item,
                           guint           index)
{
  const BrandField *field = &brand_item_get_kind (item)->fields[index];
  const BrandValue *value = brand_item_get_value (item, index);
  const char *currency = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (self->plan)),
                                              "currency");
  char *const one[] = { value->text, NULL };

  if (brand_book_says_nothing (field, value))
    return NULL;
  if (field->type == BRAND_FIELD_REFERENCE)
    return dup_names (self->plan, one);
  if (field->type == BRAND_FIELD_REFERENCES)
    return dup_names (self->plan, value->list);
  return brand_format_value (field, value, currency);
}

/* "Channel: Counter. Owner: Jule": what the plan knows of an answer beside its words. */
static void
append_values (BrandWorksheet      *self,
               const BrandQuestion *question,
               BrandItem           *item,
               GString             *detail)
{
  for (guint i = 0; i < question->asks->len; i++)
    {
      guint field = g_array_index (question->asks, guint, i);
      g_autofree char *value = brand_worksheet_dup_value (self, item, field);

      if (value == NULL)
        continue;
      if (detail->len > 0)
        g_string_append (detail, "  ·  ");
      /* Translators: a field's name and what it says. */
      g_string_append_printf (detail, _("%1$s: %2$s"),
                              _(brand_kind_get (question->kind)->fields[field].label), value);
    }
}

static char *
dup_detail (BrandWorksheet       *self,
            const BrandQuestion  *question,
            const BrandAnswerRow *row)
{
  g_autoptr (GString) detail = g_string_new (NULL);

  if (row->state == BRAND_ANSWER_KEPT && brand_question_makes_items (question))
    g_string_append (detail, _("Not in the plan yet"));
  if (row->state == BRAND_ANSWER_DIFFERS)
    {
      g_autofree char *label = brand_item_dup_label (row->item, self->plan);

      /* Translators: %s is what the plan says where an answer says it in other words. */
      g_string_append_printf (detail, _("In the plan: %s"), label);
    }
  if (row->item != NULL && brand_question_makes_items (question)
      && brand_item_get_kind_id (row->item) == question->kind)
    append_values (self, question, row->item, detail);

  return g_string_free (g_steal_pointer (&detail), FALSE);
}

static double
measure (BrandSheet    *sheet,
         BrandTypeStyle style,
         const char    *text)
{
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter, style, text,
                                                   brand_sheet_get_measure (sheet) - INDENT);

  return *text != '\0' ? brand_set_get_height (set) : 0;
}

static double
get_entry_height (BrandWorksheet *self,
                  const char     *text,
                  const char     *detail)
{
  return MIN (measure (self->sheet, BRAND_TYPE_STYLE_BODY, text)
              + measure (self->sheet, BRAND_TYPE_STYLE_DETAIL, detail), MOST_KEPT);
}

void
brand_worksheet_add_entry (BrandWorksheet *self,
                           guint           list,
                           const char     *text,
                           const char     *detail)
{
  BrandSheet *sheet = self->sheet;
  guint outer = sheet->section;
  double width = brand_sheet_get_measure (sheet) - INDENT;
  double middle;

  brand_worksheet_begin_block (self, ENTRY_BEFORE, get_entry_height (self, text, detail));
  middle = sheet->y + brand_type_style_get (BRAND_TYPE_STYLE_BODY)->leading / 2;
  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, middle, DASH, 0.9, &brand_sheet_black);
  brand_sheet_end (sheet);
  sheet->section = brand_pdf_tree_add (sheet->tree, brand_pdf_tree_add (sheet->tree, list, "LI"),
                                       "LBody");
  brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, text,
                             BRAND_SHEET_MARGIN + INDENT, width);
  if (*detail != '\0')
    brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, detail,
                               BRAND_SHEET_MARGIN + INDENT, width);
  sheet->section = outer;
}

static void
add_list (BrandWorksheet      *self,
          const BrandQuestion *question,
          GArray              *rows)
{
  guint list = brand_pdf_tree_add (self->sheet->tree, self->sheet->section, "L");

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandAnswerRow *row = &g_array_index (rows, BrandAnswerRow, i);
      g_autofree char *detail = dup_detail (self, question, row);

      brand_worksheet_add_entry (self, list, row->text, detail);
    }
}

static gboolean
is_list (const BrandQuestion *question)
{
  return question->shape == BRAND_QUESTION_LIST || brand_question_makes_items (question);
}

double
brand_worksheet_get_answers_keep (BrandWorksheet      *self,
                                  const BrandQuestion *question,
                                  GArray              *rows)
{
  const BrandAnswerRow *first = &g_array_index (rows, BrandAnswerRow, 0);
  g_autofree char *detail = dup_detail (self, question, first);

  if (question->shape == BRAND_QUESTION_RATING)
    return ENTRY_BEFORE
           + brand_worksheet_get_scale_height (self, _(question->low), _(question->high));
  if (is_list (question))
    return 2 * ENTRY_BEFORE + get_entry_height (self, first->text, detail);
  return ENTRY_BEFORE + MIN (brand_worksheet_get_height (self, BRAND_TYPE_STYLE_BODY, first->text),
                             MOST_KEPT);
}

void
brand_worksheet_add_answers (BrandWorksheet      *self,
                             const BrandQuestion *question,
                             GArray              *rows)
{
  const BrandAnswerRow *first = &g_array_index (rows, BrandAnswerRow, 0);

  self->sheet->y += ENTRY_BEFORE / 2;
  if (question->shape == BRAND_QUESTION_RATING)
    brand_worksheet_add_scale (self, _(question->low), _(question->high), first->number);
  else if (is_list (question))
    add_list (self, question, rows);
  else
    brand_worksheet_add_text (self, BRAND_TYPE_STYLE_BODY, &brand_sheet_black, first->text);
}

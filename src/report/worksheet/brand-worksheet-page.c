/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "report/agency/brand-letterhead.h"
#include "report/sheet/brand-sheet-private.h"

#define NAME_SPACE 30.0
#define DATE_WIDTH 110.0
#define NAME_GAP 18.0

#define GROUP_BEFORE 20.0
#define GROUP_RULE 9.0
#define GROUP_AFTER 3.0

void
brand_worksheet_begin_block (BrandWorksheet *self,
                             double          before,
                             double          height)
{
  BrandSheet *sheet = self->sheet;

  if (!brand_sheet_need (sheet, before + height) && sheet->y > BRAND_SHEET_TOP)
    sheet->y += before;
}

double
brand_worksheet_get_height (BrandWorksheet *self,
                            BrandTypeStyle  style,
                            const char     *text)
{
  double measure = brand_sheet_get_measure (self->sheet);
  g_autoptr (BrandSet) set = NULL;

  if (text == NULL || *text == '\0')
    return 0;

  set = brand_typesetter_set (self->sheet->typesetter, style, text, measure);
  return brand_set_get_height (set);
}

void
brand_worksheet_add_text (BrandWorksheet   *self,
                          BrandTypeStyle    style,
                          const BrandColor *color,
                          const char       *text)
{
  if (text != NULL && *text != '\0')
    brand_sheet_add_paragraph (self->sheet, style, color, text, BRAND_SHEET_MARGIN,
                               brand_sheet_get_measure (self->sheet));
}

/* A line with what belongs on it below. */
static void
show_blank (BrandSheet *sheet,
            const char *label,
            double      x,
            double      width)
{
  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, x, sheet->y, width, 0.8, &brand_sheet_black);
  brand_sheet_end (sheet);
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "P"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, label, x, sheet->y + 3, width, 0,
                         &brand_sheet_grey);
  brand_sheet_end (sheet);
}

void
brand_worksheet_add_name_and_date (BrandWorksheet *self)
{
  BrandSheet *sheet = self->sheet;
  double name = brand_sheet_get_measure (sheet) - DATE_WIDTH - NAME_GAP;

  sheet->y += NAME_SPACE;
  /* Translators: of whoever fills in a worksheet. */
  show_blank (sheet, _("Name"), BRAND_SHEET_MARGIN, name);
  show_blank (sheet, _("Date"), BRAND_SHEET_MARGIN + name + NAME_GAP, DATE_WIDTH);
  sheet->y += 16;
}

void
brand_worksheet_add_chapter (BrandWorksheet *self,
                             const char     *kind,
                             const char     *number,
                             const char     *title,
                             const char     *lead,
                             gboolean        is_to_fill)
{
  BrandSheet *sheet = self->sheet;
  g_autofree char *mark = number != NULL ? g_strdup_printf ("%s %s", number, title)
                                         : g_strdup (title);

  sheet->info.head_end = kind;
  if (sheet->marks->len > 0)
    brand_sheet_next_page (sheet);
  else
    brand_letterhead_add (sheet, self->head, kind, 0, 10);
  if (is_to_fill)
    brand_worksheet_add_name_and_date (self);
  sheet->y += 22;
  sheet->depth = 0;
  brand_sheet_open_section (sheet, BRAND_TYPE_STYLE_CHAPTER, title, mark);
  sheet->y += 4;
  brand_worksheet_add_text (self, BRAND_TYPE_STYLE_LEAD, &brand_sheet_grey, lead);
  sheet->y += 10;
}

void
brand_worksheet_add_group (BrandWorksheet *self,
                           const char     *title,
                           double          keep)
{
  BrandSheet *sheet = self->sheet;
  double height = brand_worksheet_get_height (self, BRAND_TYPE_STYLE_HEADING, title);

  brand_worksheet_begin_block (self, GROUP_BEFORE, GROUP_RULE + height + GROUP_AFTER + keep);
  /* A page has a rule at its top already. */
  if (sheet->y > BRAND_SHEET_TOP)
    {
      brand_sheet_begin_artifact (sheet);
      brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, brand_sheet_get_measure (sheet), 1,
                        &brand_sheet_black);
      brand_sheet_end (sheet);
      sheet->y += GROUP_RULE;
    }
  sheet->depth = 1;
  brand_sheet_open_section (sheet, BRAND_TYPE_STYLE_HEADING, title, title);
  sheet->y += GROUP_AFTER;
}

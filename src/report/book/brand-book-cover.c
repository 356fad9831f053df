/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/book/brand-book-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "report/agency/brand-letterhead.h"

#define LEAD_WIDTH 340.0
#define FACT_LABEL 70.0
#define BEFORE_CONTENTS 26.0

static void
add_fact (BrandSheet *sheet,
          guint       list,
          const char *label,
          const char *value)
{
  guint item;
  double indent = MAX (FACT_LABEL, brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_DETAIL,
                                                             label) + 10);

  if (value[0] == '\0')
    return;

  item = brand_pdf_tree_add (sheet->tree, list, "LI");
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, item, "Lbl"));
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, label, BRAND_SHEET_MARGIN, sheet->y, 0, 0,
                         &brand_sheet_grey);
  brand_sheet_end (sheet);
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, item, "LBody"));
  sheet->y += brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL_STRONG, value,
                                     BRAND_SHEET_MARGIN + indent, sheet->y,
                                     brand_sheet_get_measure (sheet) - indent, 0,
                                     &brand_sheet_black) + 3;
  brand_sheet_end (sheet);
}

static void
add_facts (BrandBook *self)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (self->plan));
  g_autofree char *period = brand_date_format_span (brand_item_get_date (info, "start"),
                                                    brand_item_get_date (info, "end"), 0);
  g_autofree char *as_of = brand_date_format (brand_plan_get_as_of (self->plan),
                                              BRAND_DATE_STYLE_FULL);
  guint list = brand_pdf_tree_add (self->sheet->tree, 0, "L");

  add_fact (self->sheet, list, _("Story"), brand_item_get_text (story, "title"));
  add_fact (self->sheet, list, _("Period"), period);
  add_fact (self->sheet, list, _("As of"), as_of);
  add_fact (self->sheet, list, _("Made by"), brand_item_get_text (info, "author"));
}

static void
add_contents (BrandBook *self)
{
  BrandSheet *sheet = self->sheet;
  guint list = brand_pdf_tree_add (sheet->tree, 0, "TOC");
  guint number = 0;

  for (guint i = 0; i < BRAND_N_BOOK_PARTS; i++)
    {
      g_autofree char *text = NULL;

      if ((self->parts & 1u << i) == 0)
        continue;
      text = g_strdup_printf ("%u", ++number);
      brand_sheet_add_entry (sheet, list, text, _(brand_book_parts[i].label),
                             brand_book_parts[i].name);
    }
}

void
brand_book_add_cover (BrandBook *self)
{
  BrandSheet *sheet = self->sheet;
  const char *title = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (self->plan)), "title");
  const char *premise = brand_item_get_text (BRAND_ITEM (brand_plan_get_story (self->plan)),
                                             "premise");

  brand_letterhead_add (sheet, sheet->info.head, sheet->info.subject, 0, 18);
  sheet->y += 15;
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "H1"));
  sheet->y += brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_TITLE,
                                     title[0] != '\0' ? title : _("Plan book"),
                                     BRAND_SHEET_MARGIN - 2, sheet->y,
                                     brand_sheet_get_measure (sheet), 0, &brand_sheet_black) + 6;
  brand_sheet_end (sheet);
  if (premise[0] != '\0')
    {
      brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, 0, "P"));
      sheet->y += brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_LEAD, premise, BRAND_SHEET_MARGIN,
                                         sheet->y, LEAD_WIDTH, 0, &brand_sheet_black);
      brand_sheet_end (sheet);
    }
  sheet->y += 16;
  add_facts (self);
  sheet->y += 18;
  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, brand_sheet_get_measure (sheet), 0.5,
                    &brand_sheet_line);
  brand_sheet_end (sheet);
  sheet->y += BEFORE_CONTENTS;
  add_contents (self);
}

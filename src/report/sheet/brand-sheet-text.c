/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-private.h"

#include "report/sheet/brand-sheet-draw.h"

#define SECTION_NUMBER 20.0

static const struct
{
  BrandTypeStyle style;
  const char *type;
  double before;
  double after;
} headings[BRAND_SHEET_DEPTHS] = {
  { BRAND_TYPE_STYLE_HEADING, "H2", 22, 7 },
  { BRAND_TYPE_STYLE_BUSINESS, "H3", 16, 4 },
  { BRAND_TYPE_STYLE_GOAL_STRONG, "H4", 11, 3 },
};

static void
open_section (BrandSheet *self,
              char       *mark)
{
  BrandSheetMark here = { mark, brand_sheet_get_page (self), self->y, self->depth };
  guint parent = self->depth > 0 ? self->sections[self->depth - 1] : 0;

  g_array_append_val (self->marks, here);
  self->section = brand_pdf_tree_add (self->tree, parent, "Sect");
  for (guint i = self->depth; i < BRAND_SHEET_DEPTHS; i++)
    self->sections[i] = self->section;
  if (self->depth == 0)
    self->n_sections++;
}

void
brand_sheet_add_section (BrandSheet *self,
                         const char *title,
                         double      keep)
{
  gboolean is_numbered = self->depth == 0;
  g_autofree char *number = g_strdup_printf ("%u", self->n_sections + 1);
  double indent = is_numbered ? SECTION_NUMBER : 0;
  double width = brand_sheet_get_measure (self) - indent;
  g_autoptr (BrandSet) set = brand_typesetter_set (self->typesetter, headings[self->depth].style,
                                                   title, width);
  double height = brand_set_get_height (set) + headings[self->depth].after;

  if (!brand_sheet_need (self, headings[self->depth].before + height + keep)
      && self->y > BRAND_SHEET_TOP)
    self->y += headings[self->depth].before;
  open_section (self, is_numbered ? g_strdup_printf ("%s %s", number, title) : g_strdup (title));
  brand_sheet_begin (self, brand_pdf_tree_add (self->tree, self->section,
                                               headings[self->depth].type));
  if (is_numbered)
    brand_sheet_show_text (self, BRAND_TYPE_STYLE_HEADING_NUMBER, number, BRAND_SHEET_MARGIN,
                           self->y + 1, 0, 0, &brand_sheet_grey);
  brand_sheet_show (self, set, BRAND_SHEET_MARGIN + indent, self->y, width, 0, &brand_sheet_black);
  brand_sheet_end (self);
  self->y += height;
}

void
brand_sheet_open_section (BrandSheet    *self,
                          BrandTypeStyle style,
                          const char    *title,
                          const char    *mark)
{
  open_section (self, g_strdup (mark));
  brand_sheet_begin (self, brand_pdf_tree_add (self->tree, self->section,
                                               headings[self->depth].type));
  self->y += brand_sheet_show_text (self, style, title, BRAND_SHEET_MARGIN, self->y,
                                    brand_sheet_get_measure (self), 0, &brand_sheet_black);
  brand_sheet_end (self);
}

void
brand_sheet_add_paragraph (BrandSheet       *self,
                           BrandTypeStyle    style,
                           const BrandColor *color,
                           const char       *text,
                           double            x,
                           double            width)
{
  double leading = brand_type_style_get (style)->leading;
  g_autoptr (BrandSet) set = brand_typesetter_set (self->typesetter, style, text, width);
  guint element = brand_pdf_tree_add (self->tree, self->section, "P");

  for (guint line = 0; line < set->lines->len;)
    {
      brand_sheet_need (self, leading);
      brand_sheet_begin (self, element);
      for (; line < set->lines->len && self->y + leading <= brand_sheet_get_bottom (self) + 0.01;
           line++, self->y += leading)
        brand_sheet_show_line (self, set, line, x, self->y, color);
      brand_sheet_end (self);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#define TITLE_STYLE BRAND_TYPE_STYLE_CELL_STRONG
#define TEXT_STYLE BRAND_TYPE_STYLE_CELL
#define BEFORE 7.0

static double
get_part_height (BrandWorksheet *self,
                 const char     *title,
                 const char     *text)
{
  return BEFORE + brand_worksheet_get_height (self, TITLE_STYLE, title)
         + brand_worksheet_get_height (self, TEXT_STYLE, text);
}

static void
add_part (BrandWorksheet *self,
          const char     *title,
          const char     *text)
{
  brand_worksheet_begin_block (self, BEFORE, get_part_height (self, title, text) - BEFORE);
  brand_worksheet_add_text (self, TITLE_STYLE, &brand_sheet_black, title);
  brand_worksheet_add_text (self, TEXT_STYLE, &brand_sheet_black, text);
}

static double
get_height (BrandWorksheet           *self,
            const BrandWorkedExample *example)
{
  double height = get_part_height (self, _("Why it worked"), _(example->worked))
                  + get_part_height (self, _("What went wrong first"), _(example->wrong));

  for (guint i = 0; i < example->paragraphs->len; i++)
    height += brand_worksheet_get_height (self, TEXT_STYLE,
                                          _((const char *) example->paragraphs->pdata[i]));
  for (guint i = 0; i < example->answers->len; i++)
    {
      const BrandWorkedAnswer *answer = example->answers->pdata[i];

      height += get_part_height (self, _(answer->question->text), _(answer->text));
    }
  return height;
}

/* On one page, so that it can be laid aside. */
void
brand_worksheet_add_example (BrandWorksheet           *self,
                             const BrandWorkedExample *example)
{
  brand_worksheet_add_group (self, _("How others did it"), get_height (self, example));
  for (guint i = 0; i < example->paragraphs->len; i++)
    brand_worksheet_add_text (self, TEXT_STYLE, &brand_sheet_black,
                              _((const char *) example->paragraphs->pdata[i]));
  for (guint i = 0; i < example->answers->len; i++)
    {
      const BrandWorkedAnswer *answer = example->answers->pdata[i];

      add_part (self, _(answer->question->text), _(answer->text));
    }
  add_part (self, _("Why it worked"), _(example->worked));
  add_part (self, _("What went wrong first"), _(example->wrong));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#define TITLE_STYLE BRAND_TYPE_STYLE_DETAIL_STRONG
#define TEXT_STYLE BRAND_TYPE_STYLE_DETAIL
#define BEFORE 5.0

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

/* Who they are, and the first thing that they say. */
static double
get_keep (BrandWorksheet           *self,
          const BrandWorkedExample *example)
{
  const BrandWorkedAnswer *first = example->answers->len > 0 ? example->answers->pdata[0] : NULL;
  double height = first != NULL ? get_part_height (self, _(first->question->text), _(first->text))
                                : 0;

  for (guint i = 0; i < example->paragraphs->len; i++)
    height += brand_worksheet_get_height (self, TEXT_STYLE,
                                          _((const char *) example->paragraphs->pdata[i]));
  return height;
}

void
brand_worksheet_add_example (BrandWorksheet           *self,
                             const BrandWorkedExample *example)
{
  brand_worksheet_add_group (self, _("How others did it"), get_keep (self, example));
  for (guint i = 0; i < example->paragraphs->len; i++)
    brand_worksheet_add_text (self, TEXT_STYLE, &brand_sheet_black,
                              _((const char *) example->paragraphs->pdata[i]));
  for (guint i = 0; i < example->answers->len; i++)
    {
      const BrandWorkedAnswer *answer = example->answers->pdata[i];

      add_part (self, _(answer->question->text), _(answer->text));
    }
  brand_sheet_need (self->sheet,
                    get_part_height (self, _("Why it worked"), _(example->worked))
                    + get_part_height (self, _("What went wrong first"), _(example->wrong)));
  add_part (self, _("Why it worked"), _(example->worked));
  add_part (self, _("What went wrong first"), _(example->wrong));
}

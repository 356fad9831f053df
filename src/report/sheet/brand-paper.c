/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-paper.h"

#include <langinfo.h>

BrandPaper
brand_paper_get_default (void)
{
  /* glibc gives the height in millimetres as the address itself. */
  return GPOINTER_TO_UINT (nl_langinfo (_NL_PAPER_HEIGHT)) == 279 ? BRAND_PAPER_LETTER
                                                                  : BRAND_PAPER_A4;
}

gboolean
brand_paper_parse (const char *name,
                   BrandPaper *paper)
{
  if (g_ascii_strcasecmp (name, "a4") == 0)
    *paper = BRAND_PAPER_A4;
  else if (g_ascii_strcasecmp (name, "letter") == 0)
    *paper = BRAND_PAPER_LETTER;
  else
    return FALSE;

  return TRUE;
}

void
brand_paper_get_size (BrandPaper paper,
                      double    *width,
                      double    *height)
{
  *width = paper == BRAND_PAPER_LETTER ? 612 : 595.28;
  *height = paper == BRAND_PAPER_LETTER ? 792 : 841.89;
}

BrandPageSize
brand_paper_get_landscape (BrandPaper paper)
{
  return paper == BRAND_PAPER_LETTER ? BRAND_PAGE_LETTER_LANDSCAPE : BRAND_PAGE_A4_LANDSCAPE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "report/sheet/brand-sheet.h"

G_BEGIN_DECLS

/* What stands on the edges of a document of that kind: whose it is, unless it is blank or the plan
 * has no name yet. Returns: the title, which must last as long as the sheet. (transfer full) */
char  *brand_letterhead_fill_info   (BrandPlan      *plan,
                                     const char     *kind,
                                     gboolean        is_blank,
                                     BrandSheetInfo *info);

/* The first lines of a document: whose it is, what it is, and a rule in the agency's colour.
 * `indent` leaves room before the business, `space` is what comes before the rule. */
void   brand_letterhead_add         (BrandSheet *sheet,
                                     const char *business,
                                     const char *kind,
                                     double      indent,
                                     double      space);

/* What the sheet calls by itself: the agency's logo and name above the first page's content, and
 * its small logo in the head of the others. Returns: how much room that took, in height or width.
 */
double brand_letterhead_add_agency  (BrandSheet *sheet);
double brand_letterhead_show_logo   (BrandSheet *sheet,
                                     double      y);

/* The agency's colour, or that one. */
const BrandColor *brand_letterhead_get_color (BrandSheet       *sheet,
                                              const BrandColor *color);

G_END_DECLS

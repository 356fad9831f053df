/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/sheet/brand-sheet-pages.h"
#include "ui/export/brand-print.h"

G_BEGIN_DECLS

/* What will be printed, in a sentence, translated. (transfer full) */
char            *brand_print_dup_words  (guint                   print);

/* Its pages, to be looked at. (transfer full) */
BrandSheetPages *brand_print_make_pages (BrandDocument          *document,
                                         const BrandPrintChoice *choice);

G_END_DECLS

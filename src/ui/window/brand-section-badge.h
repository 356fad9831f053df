/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* How many measures wait for a reading, "2 due"; NULL when none does. (transfer full) */
char *brand_section_dup_due (BrandDocument *document);

/* How many findings are open, those that are only hints not counted in; NULL when none is.
 * (transfer full) */
char *brand_section_dup_findings (BrandDocument *document);

/* How many lessons are done, "1 of 5"; NULL when all are. (transfer full) */
char *brand_section_dup_lessons (BrandDocument *document);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pdf/brand-pdf-file.h"

G_BEGIN_DECLS

/* Makes the one page of a PDF 1.4 that cairo has written a form of another file, with the fonts
 * and whatever else it needs. A zero must follow the bytes. Returns: the form's object number. */
guint brand_sheet_import_page (BrandPdfFile     *file,
                               const GByteArray *bytes,
                               double            width,
                               double            height);

G_END_DECLS

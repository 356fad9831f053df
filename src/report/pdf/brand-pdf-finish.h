/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  char **alts;          /* of the document's figures, in their order; NULL-terminated */
  int day;              /* the Julian day that it is dated */
} BrandPdfFinish;

/* Adds what cairo leaves out of a tagged PDF 1.4: language, title display, metadata, alternative
 * text, as an incremental update. The same input gives the same bytes. (transfer full) */
GBytes *brand_pdf_finish (GBytes               *pdf,
                          const BrandPdfFinish *info);

G_END_DECLS

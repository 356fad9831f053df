/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An XMP packet. (transfer full) */
char *brand_pdf_metadata_new          (const char *title,
                                       const char *author,
                                       const char *subject,
                                       const char *language,
                                       int         day);

/* SOURCE_DATE_EPOCH if it is set, else the start of that Julian day: never the clock, so that the
 * same plan gives the same bytes. As g_date_time_format(). (transfer full) */
char *brand_pdf_metadata_dup_date     (int         day,
                                       const char *format);

/* The language of the program's texts, as in "en" or "pt-BR". (transfer full) */
char *brand_pdf_metadata_dup_language (void);

/* Whether that language is written from right to left. */
gboolean brand_pdf_metadata_is_rtl    (void);

G_END_DECLS

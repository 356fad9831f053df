/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What happened and where, with the file's name in front when there is one. (transfer full) */
char       *brand_error_text_describe (const GError *error,
                                       const char   *file_name);

/* What helps. */
const char *brand_error_text_get_help      (const GError *error);
const char *brand_error_text_get_save_help (const GError *error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/brand-storage-error.h"

G_BEGIN_DECLS

#define BRAND_SCAN_MAX_LENGTH ((gsize) 64 * 1024 * 1024)
#define BRAND_SCAN_MAX_DEPTH 64
#define BRAND_SCAN_MAX_VALUES (4 * 1000 * 1000)

/* Reads the text once and refuses whatever a JSON parser might take for something else: too much
 * of it, a member that is there twice, NUL, half a surrogate pair, bad UTF-8, numbers that lose
 * digits, leftovers. */
gboolean   brand_scan        (const char *text,
                              gsize       length,
                              GError    **error);

/* Where a member of a text that was scanned stands: "touchpoints[3].end" gives its value's
 * place; a member that is not there gives the place of what should hold it. */
BrandPlace brand_scan_locate (const char *text,
                              gsize       length,
                              const char *member);

G_END_DECLS

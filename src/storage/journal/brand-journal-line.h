/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/merge/brand-patch.h"
#include "storage/brand-storage-error.h"
#include "storage/json/brand-json-node.h"

G_BEGIN_DECLS

/* A journal is lines: a checksum, a space, and a JSON object that begins with the line's number.
 *
 *   0  what it is of: the document's own id, the file and its etag
 *   1  the text that the changes start from, as it stood in the file
 *   2… changes that belong together, when, and what; where there were too many, the plan's text as
 *      they have left it stands in their place
 */
#define BRAND_JOURNAL_FORMAT "brand-journal"
#define BRAND_JOURNAL_VERSION 1
#define BRAND_JOURNAL_HEAD 0
#define BRAND_JOURNAL_BASE 1
#define BRAND_JOURNAL_FIRST 2

/* The writer has an open object, of which this makes a line. Frees the writer. */
void      brand_journal_append_line  (GString         *text,
                                      BrandJsonWriter *writer);

/* The line's object, when all of it is there; `length` is without its end. NULL when it is damaged.
 * (transfer full) */
JsonNode *brand_journal_parse_line   (const char *line,
                                      gsize       length);

/* A change as an object. */
void        brand_journal_write_patch (BrandJsonWriter  *writer,
                                       const BrandPatch *patch);

/* NULL and an error for what this version doesn't know. (transfer full) */
BrandPatch *brand_journal_read_patch  (JsonNode *node,
                                       GError  **error);

G_END_DECLS

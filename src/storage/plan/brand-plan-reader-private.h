/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-scan.h"

G_BEGIN_DECLS

/* One text on its way to a plan, and the item that it has come to. */
typedef struct
{
  const char *text;
  gsize length;
  BrandPlan *plan;
  const BrandKind *kind; /* NULL at the top level */
  guint index;
  GError **error;
  const BrandScanLists *lists;
  const char *prefix; /* of a variant, where it stands: "scenarios[0].plan."; else NULL */
} BrandReader;

/* Sets the error for a member of the current item (or of the top level), or for the item itself
 * if NULL; always FALSE. */
gboolean brand_reader_fail       (BrandReader      *reader,
                                  BrandStorageError code,
                                  const char       *member,
                                  const char       *message);

/* Where that member stands, as "touchpoints[3].end". (transfer full) */
char    *brand_reader_dup_path   (const BrandReader *reader,
                                  const char        *member);

/* The text with the plan's lists empty, for their items are read one by one. (transfer full) */
GString *brand_reader_dup_frame  (const char           *text,
                                  gsize                 length,
                                  const BrandScanLists *lists);

/* Reads the items of the current kind; `node` is their list in the frame. */
gboolean brand_reader_read_list  (BrandReader *reader,
                                  BrandKindId  kind,
                                  JsonNode    *node);

/* Reads one of them into the plan. */
gboolean brand_reader_append_item (BrandReader *reader,
                                   BrandKindId  kind,
                                   JsonNode    *node);

gboolean brand_reader_read_item  (BrandReader *reader,
                                  BrandItem   *item,
                                  JsonNode    *node);

/* `value` borrows its texts from the node; brand_reader_clear_value() gives back the rest. */
gboolean brand_reader_read_value  (BrandReader      *reader,
                                   const BrandField *field,
                                   JsonNode         *node,
                                   BrandValue       *value);
void     brand_reader_clear_value (const BrandField *field,
                                   BrandValue       *value);

/* A scenario's story, beats and touchpoints. NULL and an error, as above. (transfer full) */
BrandPlan *brand_reader_read_variant (BrandReader      *reader,
                                      const BrandField *field,
                                      JsonNode         *node);

/* A member's text; NULL if it is something else. */
const char *brand_reader_peek_text (JsonNode *node);

G_END_DECLS

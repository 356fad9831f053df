/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"
#include "storage/json/brand-json.h"

G_BEGIN_DECLS

/* JSON Schema 2020-12 of a plan's file, made from the field tables. (transfer full) */
GBytes *brand_schema_write_plan (void);

/* Parts for the schemas of other documents. A schema is an object; objects and lists nest:
 *
 *   brand_schema_begin (writer, id, title);
 *   brand_schema_member (writer, &field);
 *   brand_schema_begin_list (writer, "readings", NULL);
 *   brand_schema_member (writer, &other);
 *   brand_schema_end_list (writer, required);
 *   brand_schema_end (writer, required);
 *
 * Members that are not named stay allowed. `required` is NULL or ends with NULL. All texts are
 * English: a schema is the same everywhere. */
void brand_schema_begin        (BrandJsonWriter *writer,
                                const char      *id,
                                const char      *title);
void brand_schema_end          (BrandJsonWriter   *writer,
                                const char *const *required);

/* A member that is an object of its own. `description` is English or NULL. */
void brand_schema_begin_object (BrandJsonWriter *writer,
                                const char      *name,
                                const char      *description);
void brand_schema_end_object   (BrandJsonWriter   *writer,
                                const char *const *required);

/* A member that is a list of objects. */
void brand_schema_begin_list   (BrandJsonWriter *writer,
                                const char      *name,
                                const char      *description);
void brand_schema_end_list     (BrandJsonWriter   *writer,
                                const char *const *required);

/* A member with a value: type, limits, choices and unit from its field. */
void brand_schema_member       (BrandJsonWriter  *writer,
                                const BrandField *field);

/* A member that always holds this text. */
void brand_schema_constant     (BrandJsonWriter *writer,
                                const char      *name,
                                const char      *text);

/* A member that is a list of numbers, null where there is none. */
void brand_schema_numbers      (BrandJsonWriter *writer,
                                const char      *name,
                                const char      *description);

/* A member for the kind: its single item, or a list of items with their ids. */
void brand_schema_kind         (BrandJsonWriter *writer,
                                const BrandKind *kind);

G_END_DECLS

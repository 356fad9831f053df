/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes JSON text in one canonical form: members in the order of the calls, two spaces a level,
 * one member a line, LF at each line's end and at the end, the shortest number that reads back
 * the same. An array of texts, numbers, flags and nulls that needs at most 72 columns stays on
 * one line. */
typedef struct _BrandJsonWriter BrandJsonWriter;

BrandJsonWriter *brand_json_writer_new    (void);
void             brand_json_writer_free   (BrandJsonWriter *self);

/* The text, when every object and array is closed; frees the writer. (transfer full) */
GBytes          *brand_json_writer_finish (BrandJsonWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandJsonWriter, brand_json_writer_free)

void brand_json_begin_object (BrandJsonWriter *self);
void brand_json_end_object   (BrandJsonWriter *self);
void brand_json_begin_array  (BrandJsonWriter *self);
void brand_json_end_array    (BrandJsonWriter *self);

/* A member's name; its value comes next. */
void brand_json_name         (BrandJsonWriter *self,
                              const char      *name);

/* NULL writes null; bytes that are not UTF-8 become U+FFFD. */
void brand_json_text         (BrandJsonWriter *self,
                              const char      *text);

/* A number that is not finite writes null. */
void brand_json_number       (BrandJsonWriter *self,
                              double           number);
void brand_json_integer      (BrandJsonWriter *self,
                              gint64           integer);
void brand_json_flag         (BrandJsonWriter *self,
                              gboolean         flag);
void brand_json_null         (BrandJsonWriter *self);

/* YYYY-MM-DD of a Julian day; an unset day writes null. */
void brand_json_date         (BrandJsonWriter *self,
                              int              day);

/* A name and its value. */
void brand_json_add_text     (BrandJsonWriter *self,
                              const char      *name,
                              const char      *text);
void brand_json_add_number   (BrandJsonWriter *self,
                              const char      *name,
                              double           number);
void brand_json_add_integer  (BrandJsonWriter *self,
                              const char      *name,
                              gint64           integer);
void brand_json_add_flag     (BrandJsonWriter *self,
                              const char      *name,
                              gboolean         flag);
void brand_json_add_date     (BrandJsonWriter *self,
                              const char      *name,
                              int              day);
void brand_json_add_object   (BrandJsonWriter *self,
                              const char      *name); /* begins it */
void brand_json_add_array    (BrandJsonWriter *self,
                              const char      *name); /* begins it */

/* The members of an object that this writer has written: how unknown members are kept. */
void brand_json_add_members  (BrandJsonWriter *self,
                              const char      *object);

/* The shortest text of a finite number that reads back the same, as in the file; 0 is never
 * negative. */
#define BRAND_JSON_NUMBER_LENGTH 32
gsize brand_json_format_number (double number,
                                char   text[BRAND_JSON_NUMBER_LENGTH]);

G_END_DECLS

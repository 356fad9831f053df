/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/kinds/brand-kinds.h"

G_BEGIN_DECLS

/* What tables call columns and choices: the file's own names, labels in English and in the user's
 * language, and what spreadsheets and advertising tools say in English and German. */

/* In small letters, without what stands in brackets, words parted by one space. (transfer full) */
char       *brand_csv_normalise    (const char *name);

/* Normalised headers of a kind's columns → how well they name which field, as
 * BRAND_CSV_NAME_FIELD() and BRAND_CSV_NAME_RANK() tell: 0 best. (transfer full) */
GHashTable *brand_csv_index_names  (const BrandKind *kind);

#define BRAND_CSV_NAME_FIELD(value) ((int) (GPOINTER_TO_UINT (value) % 1024) - 1)
#define BRAND_CSV_NAME_RANK(value) (GPOINTER_TO_UINT (value) / 1024)

/* Whether it names the column of ids. */
gboolean    brand_csv_is_id        (const char *header);

/* The index of the choice that the cell names; -1 for none. */
int         brand_csv_find_choice  (const BrandField *field,
                                    const char       *cell);

/* "Mass, Community, Direct". (transfer full) */
char       *brand_csv_list_choices (const BrandField *field);

/* FALSE when the cell says neither yes nor no. */
gboolean    brand_csv_find_flag    (const char *cell,
                                    gboolean   *flag);

/* Whether the cell says that its row adds up others. */
gboolean    brand_csv_is_total     (const char *cell);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

/* What the readers of the program's own XML data share. They are strict: the data is checked by
 * tests, and a mistake must say where it is. */

/* Sets the error and returns FALSE. */
gboolean brand_data_refuse        (GError    **error,
                                   const char *why,
                                   const char *what);

/* The same at an element's end, where GMarkup doesn't say the place by itself. */
gboolean brand_data_refuse_here   (GMarkupParseContext *context,
                                   GError             **error,
                                   const char          *why,
                                   const char          *what);

gboolean brand_data_no_attributes (const char  *element,
                                   const char **names,
                                   const char **values,
                                   GError     **error);

gboolean brand_data_read_choice   (const BrandChoice *choices,
                                   const char        *name,
                                   guint             *choice,
                                   GError           **error);

/* Begins a text that may stand there once. */
gboolean brand_data_begin_text    (char      **text,
                                   const char *element,
                                   GError    **error);

/* Appends to the open text; where none is open (NULL), only white space may stand. */
void     brand_data_add_text      (char      **text,
                                   const char *piece,
                                   gsize       length,
                                   GError    **error);

gboolean brand_data_parse         (const GMarkupParser *parser,
                                   GBytes              *bytes,
                                   gpointer             reader,
                                   GError             **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A piece of a text that need not be JSON. */
typedef struct
{
  const char *at;
  const char *end;
} BrandPiece;

/* Finds the next member of that name whose value begins with the character: FALSE when there is
 * none. Then `text` goes on with the value. */
gboolean   brand_piece_find_member (BrandPiece *text,
                                    const char *name,
                                    char        first);

/* The value that the text goes on with: up to its own end, or, where it has none, as far as it can
 * reach. The text goes on behind it. */
BrandPiece brand_piece_take_value  (BrandPiece *text);

/* Goes on to the next object of a list: FALSE at the list's end. */
gboolean   brand_piece_next_object (BrandPiece *text);

G_END_DECLS

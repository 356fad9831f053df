/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/book/brand-book-private.h"

G_BEGIN_DECLS

/* One line of a definition: what a field says, or one thing that it refers to. */
typedef struct
{
  const char *section; /* the title above it when it is another than before */
  const char *label;   /* translated; "" below the first of several references */
  char *value;
  const char *link;    /* the id of an item that is in the book, or NULL */
  gboolean is_long;
} BrandBookEntry;

/* What nobody has said yet; a number that stands at its first value has not been touched. */
gboolean brand_book_says_nothing (const BrandField *field,
                                  const BrandValue *value);

/* (transfer full) */
GArray *brand_book_list_entries (BrandBook      *self,
                                 BrandItem      *item,
                                 BrandBookFilter filter);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/book/brand-book.h"
#include "report/measurement/brand-measurement-pdf-private.h"
#include "report/pdf/brand-table.h"
#include "report/sheet/brand-sheet-draw.h"
#include "storage/data/brand-presets.h"

G_BEGIN_DECLS

/* A plan book on its way to paper. */
typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  BrandSheet *sheet;
  guint parts;
  const char *currency;
  GCancellable *cancellable;
  guint most_pages;
  BrandMeasurementPlan *content[BRAND_N_DIMENSIONS]; /* made when first needed */
  BrandPresets *presets; /* NULL: their names are not told */
} BrandBook;

typedef gboolean (*BrandBookFilter) (const BrandField *field);

void brand_book_add_cover       (BrandBook *self);

/* The content of the parts that are more than definitions. */
void brand_book_add_coverage    (BrandBook *self);
/* What reaches a group, in its words; nothing where nothing does. */
void brand_book_add_customer_view (BrandBook *self,
                                   BrandItem *group);
void brand_book_add_timeline    (BrandBook *self);
void brand_book_add_goals       (BrandBook *self);
void brand_book_add_measures    (BrandBook *self);
void brand_book_add_exchange    (BrandBook *self);
void brand_book_add_money       (BrandBook *self);
void brand_book_add_checks      (BrandBook *self);
void brand_book_add_assumptions (BrandBook *self);

/* What an item, or each item of a kind, says in its fields, from the kind's table: empty ones are
 * left out, references lead to what they name. Returns FALSE if there is none. */
gboolean brand_book_add_kind    (BrandBook      *self,
                                 BrandKindId     kind,
                                 BrandBookFilter filter);
void     brand_book_add_single  (BrandBook      *self,
                                 BrandItem      *item,
                                 const char     *title,
                                 BrandBookFilter filter);

/* Whether items of the kind are in the book, for references to lead there. */
gboolean brand_book_has_kind    (const BrandBook *self,
                                 BrandKindId      kind);

/* Whether nothing more is wanted. */
gboolean brand_book_is_done     (const BrandBook *self);

/* A sentence under the last heading. */
void     brand_book_add_note    (BrandBook  *self,
                                 const char *text);

const BrandMeasurementPlan *brand_book_get_content (BrandBook     *self,
                                                    BrandDimension dimension);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"
#include "report/agency/brand-agency.h"
#include "report/pdf/brand-typesetter.h"
#include "report/sheet/brand-paper.h"
#include "report/sheet/brand-sheet-pages.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The parts of a plan book, in its order. */
typedef enum
{
  BRAND_BOOK_STORY,
  BRAND_BOOK_BEATS,
  BRAND_BOOK_CUSTOMERS,
  BRAND_BOOK_COMMUNITY,
  BRAND_BOOK_CULTURE,
  BRAND_BOOK_TIMELINE,
  BRAND_BOOK_MEASURES,
  BRAND_BOOK_MONEY,
  BRAND_BOOK_OFFERS,
  BRAND_BOOK_OPERATING,
  BRAND_BOOK_LEARNINGS,
  BRAND_BOOK_CHECKS,
  BRAND_BOOK_ASSUMPTIONS,
  BRAND_N_BOOK_PARTS,
} BrandBookPart;

#define BRAND_BOOK_ALL ((1u << BRAND_N_BOOK_PARTS) - 1)

/* Sums of money, and what the checks say of the whole plan, stay in the house. */
#define BRAND_BOOK_CLIENT (BRAND_BOOK_ALL & ~(1u << BRAND_BOOK_MONEY | 1u << BRAND_BOOK_CHECKS))

/* Their names in scripts, and their labels. */
extern const BrandChoice brand_book_parts[];

/* The parts that a text such as "story,money" names, as bits; FALSE on an unknown one. */
gboolean         brand_book_parse_parts (const char *names,
                                         guint      *parts,
                                         GError    **error);

typedef struct
{
  guint parts;          /* bits 1 << BrandBookPart */
  BrandPaper paper;
  gboolean is_client;   /* the plan has been redacted: only BRAND_BOOK_CLIENT's parts are made */
  guint most_pages;     /* to be looked at: nothing begins after so many; 0: the whole book */
  const BrandAgency *agency; /* or NULL */
} BrandBookOptions;

/* A tagged PDF of the chosen parts, in the user's language; the same for the same plan. @synergy
 * must be up to date with @plan; @typesetter may be NULL. Fails only when cancelled.
 * (transfer full) */
GBytes          *brand_book_to_pdf      (BrandPlan              *plan,
                                         BrandPlanSynergy       *synergy,
                                         const BrandBookOptions *options,
                                         BrandTypesetter        *typesetter,
                                         GCancellable           *cancellable,
                                         GError                **error);

/* The pages of that PDF, to be looked at. (transfer full) */
BrandSheetPages *brand_book_to_pages    (BrandPlan              *plan,
                                         BrandPlanSynergy       *synergy,
                                         const BrandBookOptions *options);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-plan.h"
#include "report/sheet/brand-paper.h"
#include "report/sheet/brand-sheet.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_CUSTOMER_MAP_FILLED,
  BRAND_CUSTOMER_MAP_BLANK, /* with the groups' names, and lines to write on */
} BrandCustomerMapForm;

/* A tagged PDF in the user's language, a page or more for each of @groups (BrandItem); NULL for
 * all of the plan's, and where there is none, for one that has no name yet. A client's copy is
 * made of a redacted plan. @typesetter may be NULL. Fails only when cancelled. (transfer full) */
GBytes          *brand_customer_map_to_pdf   (BrandPlan           *plan,
                                              GPtrArray           *groups,
                                              BrandPaper           paper,
                                              const BrandAgency   *agency,
                                              BrandCustomerMapForm form,
                                              BrandTypesetter     *typesetter,
                                              GCancellable        *cancellable,
                                              GError             **error);

/* The pages of that PDF, to be looked at. (transfer full) */
BrandSheetPages *brand_customer_map_to_pages (BrandPlan           *plan,
                                              GPtrArray           *groups,
                                              BrandPaper           paper,
                                              const BrandAgency   *agency,
                                              BrandCustomerMapForm form);

/* The map of one group, and what stands on it in words, at the sheet's place within the section
 * that is open; on a new page where not enough is left. @group may be NULL for an empty one. */
void             brand_customer_map_add      (BrandSheet           *sheet,
                                              BrandPlan            *plan,
                                              BrandItem            *group,
                                              BrandCustomerMapForm  form);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The columns of the table of touchpoints in their order. */
typedef struct
{
  const char *field;
  int n_chars;         /* how many it has room for; 0: for what its field can hold */
  gboolean is_number;
} BrandTouchpointColumn;

#define BRAND_TOUCHPOINT_N_COLUMNS 11

extern const BrandTouchpointColumn brand_touchpoint_columns[BRAND_TOUCHPOINT_N_COLUMNS];

const BrandField *brand_touchpoint_column_get_field (const BrandTouchpointColumn *column);

/* What the table shows. (transfer full) */
char *brand_touchpoint_column_describe (const BrandTouchpointColumn *column,
                                        BrandPlan                   *plan,
                                        BrandItem                   *item);

/* The table as text for spreadsheets and letters: a line of labels, then one a touchpoint, with
 * tabs between; days as YYYY-MM-DD. (transfer full) */
char *brand_touchpoint_table_write (BrandPlan *plan,
                                    GPtrArray *touchpoints);

G_END_DECLS

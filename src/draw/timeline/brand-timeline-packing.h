/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-text.h"
#include "draw/timeline/brand-timeline-facts.h"
#include "draw/timeline/brand-timeline-layout.h"

G_BEGIN_DECLS

#define BRAND_BAR_PADDING 6.0  /* between a bar's edge and its label */
#define BRAND_BAR_MARK 14.0    /* a tick or dot and the space after it */
#define BRAND_BAR_APART 6.0    /* between what stands in one row */
#define BRAND_LABEL_LEAST 48.0 /* an ellipsised label has at least this */

/* How much the labels may ask for. */
typedef enum
{
  BRAND_PACKING_LABELLED, /* a row of its own, if need be */
  BRAND_PACKING_SPARE,    /* what the bars leave free */
  BRAND_PACKING_BARE,     /* nothing */
} BrandPackingMode;

#define BRAND_N_PACKING_MODES 3

/* Where a flight stands in its lane, and what it covers there; pixels from the plan's first day. */
typedef struct
{
  guint row;
  guint is_soil : 1; /* while packing: rows count from the lane's bottom */
  BrandLabelPlace place;
  float first;
  float last;
} BrandPackedFlight;

/* The rows of a whole plan at one scale, so that panning moves nothing up or down. */
typedef struct
{
  double px_per_day;
  double label_size;
  double scale;
  BrandPackingMode mode;
  BrandPackedFlight *flights; /* in the order of the facts' */
  guint n_flights;
  guint *n_rows;         /* of each lane */
  guint *first_soil_row;
} BrandTimelinePacking;

/* What was cultivated is packed from the lane's bottom, the others from its top, and then into
 * what is free between. With @former_rows, a table of ids, rows stay as they were. */
BrandTimelinePacking *brand_timeline_packing_new  (const BrandTimelineFacts *facts,
                                                   BrandText                *text,
                                                   BrandPackingMode          mode,
                                                   double                    px_per_day,
                                                   double                    label_size,
                                                   double                    scale,
                                                   GHashTable               *former_rows);
void                  brand_timeline_packing_free (BrandTimelinePacking     *packing);

/* One flight has changed and stays in its row. */
void                  brand_timeline_packing_follow (BrandTimelinePacking     *packing,
                                                     const BrandTimelineFacts *facts,
                                                     BrandText                *text,
                                                     guint                     at);

/* Ids to lanes and rows, for a packing that keeps them while nothing changes its lane. */
GHashTable *brand_timeline_packing_list_rows (const BrandTimelinePacking *packing,
                                              const BrandTimelineFacts   *facts);

gboolean brand_flight_has_mark (const BrandFlight *flight);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandTimelinePacking, brand_timeline_packing_free)

G_END_DECLS

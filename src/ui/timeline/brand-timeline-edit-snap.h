/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Where an edge that is dragged comes to rest. An edge is the boundary before a day: the end of
 * 4 October is the edge of 5 October. */
typedef struct
{
  double reach;        /* in days; 0: only on whole days */
  guint first_weekday; /* Monday is 0 */
  GArray *edges;       /* int: where beats begin and end */
} BrandSnap;

/* Weeks of the locale and the plan's beats. */
void brand_snap_init  (BrandSnap *snap,
                       BrandPlan *plan,
                       double     reach);
void brand_snap_clear (BrandSnap *snap);

/* The whole day for an edge; @guide is the edge it was drawn to, else 0. */
int  brand_snap_edge  (const BrandSnap *snap,
                       double           edge,
                       int             *guide);

/* By how many whole days a span moves that is dragged by @days; its nearer edge counts. */
int  brand_snap_span  (const BrandSnap *snap,
                       int              start,
                       int              end,
                       double           days,
                       int             *guide);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandSnap, brand_snap_clear)

G_END_DECLS

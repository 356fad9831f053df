/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "draw/brand-text.h"
#include "model/brand-item.h"

G_BEGIN_DECLS

/* One time that somebody noted how welcome we were. */
typedef struct
{
  BrandPoint at;
  BrandWelcomeState state;
  int day;
} BrandWelcomeDot;

/* How welcome we were in a community over time: interrupting below, invited on top. */
typedef struct
{
  BrandBox plot;
  double levels[BRAND_WELCOME_INVITED + 1]; /* where a state's line runs; the first is unused */
  int first_day;
  int last_day;
  double today;  /* where it is */
  GArray *dots;  /* BrandWelcomeDot, by date */
} BrandWelcomeLayout;

/* @welcomes is by date and may be empty. The days are the plan's; what was noted outside them has
 * room too. */
void   brand_welcome_layout_init     (BrandWelcomeLayout       *layout,
                                      const GPtrArray          *welcomes,
                                      int                       first_day,
                                      int                       last_day,
                                      int                       today,
                                      const BrandTimelineStyle *style,
                                      BrandText                *text,
                                      const BrandBox           *box);
void   brand_welcome_layout_clear    (BrandWelcomeLayout *layout);

void   brand_welcome_layout_draw     (const BrandWelcomeLayout *layout,
                                      cairo_t                  *cr,
                                      const BrandTimelineStyle *style,
                                      BrandText                *text);

/* For text of that scale. */
double brand_welcome_picture_get_height (double scale);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandWelcomeLayout, brand_welcome_layout_clear)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/measurement/brand-measurement-pdf-private.h"

G_BEGIN_DECLS

/* The picture of the dimension's part of the plan's period. */
typedef struct
{
  BrandMeasurementPdf *pdf;
  BrandSheet *sheet;
  const BrandMeasurementPlan *plan;
  double x;             /* of the first day */
  double width;
  double top;           /* of the curves */
  double bottom;
  double highest;       /* effect at the top */
  GArray *taken;        /* BrandBox that words must keep clear of */
} BrandYear;

double   brand_year_get_x    (const BrandYear *self,
                              double           day); /* Julian */
double   brand_year_get_y    (const BrandYear *self,
                              double           effect);

/* Takes the box if nobody has it. */
gboolean brand_year_claim    (BrandYear      *self,
                              const BrandBox *box);

/* Words on white, in the middle at x. FALSE if there was no room. */
gboolean brand_year_show_label (BrandYear        *self,
                                BrandTypeStyle    style,
                                const char       *text,
                                double            x,
                                double            y,
                                const BrandColor *color);

void     brand_year_draw_curves   (BrandYear *self);
void     brand_year_name_curves   (BrandYear *self);

/* How high the row of beats, and the bars, will be. */
double   brand_year_get_beats_height (BrandYear *self);
double   brand_year_draw_beats    (BrandYear *self,
                                   double     y);
double   brand_year_get_bars_height (BrandYear *self);
void     brand_year_draw_bars     (BrandYear *self,
                                   double     y);

G_END_DECLS

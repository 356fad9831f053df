/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-chart-private.h"
#include "draw/brand-measure-picture.h"

G_BEGIN_DECLS

/* A chart while it is drawn. */
typedef struct
{
  BrandChartScale scale;
  BrandText *text;
  double size;
  GArray *taken; /* BrandBox of the words that stand already */
} BrandMeasurePicture;

typedef enum
{
  BRAND_WORDS_MUST_STAND,
  BRAND_WORDS_MAY_GIVE_WAY,
} BrandWordsNeed;

const BrandLabel *brand_measure_picture_shape (BrandMeasurePicture *self,
                                               const char          *words,
                                               guint                weight);

/* Whether words stand in a box already. */
gboolean brand_measure_picture_is_taken (BrandMeasurePicture *self,
                                         const BrandBox      *box);

/* Writes in the first of the heights where nothing stands and no line runs; if there is none, in
 * the first one when the words must stand. Words that would leave the plot sideways move in. */
gboolean brand_measure_picture_place (BrandMeasurePicture *self,
                                      const BrandLabel    *label,
                                      double               x,
                                      const double        *heights,
                                      guint                n_heights,
                                      const BrandColor    *color,
                                      BrandWordsNeed       need);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy.h"

G_BEGIN_DECLS

typedef struct
{
  double pressure;              /* sum of the parts' pressures */
  double effect;                /* 1 - exp(-pressure) */
  double emphasis;
  double index;                 /* 100 * emphasis * effect */
} BrandDimensionExplanation;

typedef struct
{
  double kappa;
  double weight;                /* mean emphasis of the pair; 1/3 for all three */
  double met_all;               /* share of people met in each of the term's dimensions */
  double met_same_beat;         /* share of people who met a same beat in each */
  double overlap;               /* floor * met_all + (1 - floor) * met_same_beat */
  double index;                 /* 100 * kappa * weight * overlap */
} BrandTermExplanation;

typedef struct
{
  guint touchpoint;
  BrandSynergyDimension dimension;
  double pressure;
} BrandPressurePart;

/**
 * BrandSynergyExplanation:
 *
 * The sum behind one day. alone is the sum of the dimensions' indices; together is alone and
 * the sum of the terms' indices; a dimension's pressure is the sum of its parts.
 */
typedef struct
{
  guint day;
  double alone;
  double together;
  double coherence_floor;
  BrandDimensionExplanation dimensions[BRAND_SYNERGY_N_DIMENSIONS];
  BrandTermExplanation terms[BRAND_SYNERGY_N_TERMS];
  BrandPressurePart *parts;     /* in the order of the touchpoints, those above 0 only, owned */
  guint n_parts;
} BrandSynergyExplanation;

/* Fills @explanation; release with brand_synergy_explanation_clear(). */
void brand_synergy_explain           (const BrandSynergy      *self,
                                      guint                    day,
                                      BrandSynergyExplanation *explanation);
void brand_synergy_explanation_clear (BrandSynergyExplanation *explanation);

/* The share of people who on that day have met the beat in each of the term's dimensions. A day's
 * met_same_beat is that of those who have met any. */
double brand_synergy_get_met_beat    (const BrandSynergy      *self,
                                      BrandSynergyTerm         term,
                                      guint                    beat,
                                      guint                    day);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandSynergyExplanation, brand_synergy_explanation_clear)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-pressure.h"
#include "synergy/brand-synergy-types.h"

G_BEGIN_DECLS

/* The synergy of one plan: a planning index, not a sales forecast. Not thread-safe. */
typedef struct _BrandSynergy BrandSynergy;

/* An empty plan of one day, until brand_synergy_rebuild(). */
BrandSynergy *brand_synergy_new  (void);
void          brand_synergy_free (BrandSynergy *self);

/* Copies what it needs of @plan and evaluates all of it. Numbers outside their domain are
 * moved to its nearest end; NAN and infinity count as not set. */
void brand_synergy_rebuild (BrandSynergy           *self,
                            const BrandSynergyPlan *plan);

/* Evaluates again from the engine's own copies; removes the rounding of many edits. */
void brand_synergy_refresh (BrandSynergy *self);

/* Each edits one touchpoint by adding and subtracting its response, and refreshes by itself
 * after a thousand edits. Indices are those of the plan's array, moved by inserts and removes. */
void brand_synergy_replace (BrandSynergy                 *self,
                            guint                         index,
                            const BrandSynergyTouchpoint *next);
void brand_synergy_insert  (BrandSynergy                 *self,
                            guint                         index,
                            const BrandSynergyTouchpoint *touchpoint);
void brand_synergy_remove  (BrandSynergy                 *self,
                            guint                         index);

guint  brand_synergy_get_n_days        (const BrandSynergy *self);
guint  brand_synergy_get_n_touchpoints (const BrandSynergy *self);

/* What the engine counts for a touchpoint; see brand_pressure(). */
double brand_synergy_get_touchpoint_pressure (const BrandSynergy  *self,
                                              guint                index,
                                              BrandPressureSource *source);

/* The shares of emphasis, adding up to 1. */
double brand_synergy_get_emphasis (const BrandSynergy    *self,
                                   BrandSynergyDimension  dimension);

/* Series of n_days values, borrowed, valid until the next rebuild; an edit changes them in
 * place. Effects are 0 to 1; alone, together and terms are on the same scale: the index that
 * people see is a hundred times as much. */

/* Share of the dimension's own audience that has the story in mind, A = 1 - exp(-x). */
const double *brand_synergy_get_effect (const BrandSynergy    *self,
                                        BrandSynergyDimension  dimension);

/* Mean number of effective contacts per person that still work, x. */
const double *brand_synergy_get_pressure (const BrandSynergy    *self,
                                          BrandSynergyDimension  dimension);

/* Emphasis-weighted sum of the effects. */
const double *brand_synergy_get_alone (const BrandSynergy *self);

/* Alone plus the four terms. */
const double *brand_synergy_get_together (const BrandSynergy *self);

/* What one pair, or all three, add to the sum. */
const double *brand_synergy_get_term (const BrandSynergy *self,
                                      BrandSynergyTerm    term);

/* Share of people whom the dimensions of a term met together, the floor counted in, T. */
const double *brand_synergy_get_overlap (const BrandSynergy *self,
                                         BrandSynergyTerm    term);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandSynergy, brand_synergy_free)

G_END_DECLS

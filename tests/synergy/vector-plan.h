/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy.h"

#include <json-glib/json-glib.h>

/* A vector's plan with everything that it points to. */
typedef struct
{
  BrandSynergyPlan plan;
  GArray *touchpoints;
  GPtrArray *ids;
  GPtrArray *beat_names;
  GPtrArray *beat_lists;
  GDate start;
} VectorPlan;

VectorPlan *vector_plan_new  (JsonObject *object);
void        vector_plan_free (VectorPlan *plan);

/* @plan gives the first day and the beats. */
void vector_plan_read_touchpoint (VectorPlan             *plan,
                                  JsonObject             *object,
                                  BrandSynergyTouchpoint *touchpoint);

/* The touchpoint called so; fails when there is none. */
const BrandSynergyTouchpoint *vector_plan_find (const VectorPlan *plan,
                                                const char       *id);

double       member_number (JsonObject *object,
                            const char *name,
                            double      unset);
BrandSynergy *vector_plan_evaluate (const VectorPlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VectorPlan, vector_plan_free)

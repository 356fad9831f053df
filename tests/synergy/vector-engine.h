/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "vector-expect.h"
#include "vector-plan.h"

/* Checks those of x, A, T, alone, together, metrics that the vector expects. */
void check_engine (const VectorPlan   *plan,
                   const BrandSynergy *engine,
                   Expect             *expect);

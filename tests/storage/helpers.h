/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

/* The text of base.brandplan, with `from` (NULL for none) replaced by `to`. */
GBytes    *load_base         (const char *from,
                              const char *to);

/* A text that must be a plan. */
BrandPlan *read_good         (GBytes *bytes);

void       assert_same_bytes (GBytes *a,
                              GBytes *b);

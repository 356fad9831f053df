/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* One edit as people make them, out of all that the history can do: the same random numbers, the
 * same edits. It may come to nothing. */
void brand_random_edit (GRand        *rand,
                        BrandHistory *history);

G_END_DECLS

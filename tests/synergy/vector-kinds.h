/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "vector-expect.h"

/* Each checks all that a vector of its kind expects, and takes it out of @expect. */
typedef void (*VectorCheck) (JsonObject *input,
                             Expect     *expect);

void check_plan       (JsonObject *input, Expect *expect);
void check_plans      (JsonObject *input, Expect *expect);
void check_weights    (JsonObject *input, Expect *expect);
void check_invariance (JsonObject *input, Expect *expect);
void check_edits      (JsonObject *input, Expect *expect);
void check_formulas   (JsonObject *input, Expect *expect);
void check_guo2       (JsonObject *input, Expect *expect);
void check_guo3       (JsonObject *input, Expect *expect);
void check_naik_raman (JsonObject *input, Expect *expect);
void check_waterfill  (JsonObject *input, Expect *expect);
void check_suggest    (JsonObject *input, Expect *expect);
void check_calibrate  (JsonObject *input, Expect *expect);
void check_calibrate_algebra (JsonObject *input, Expect *expect);

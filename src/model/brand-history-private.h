/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-history-step.h"
#include "model/brand-item-private.h"

G_BEGIN_DECLS

/* The step that the next change belongs to: the open group, or a new one. */
BrandStep *brand_history_open_step (BrandHistory *self);

/* Does the step's last record and tells everybody. */
void       brand_history_perform   (BrandHistory *self,
                                    BrandStep    *step);

/* The insertion that was just performed goes on with that field. */
void       brand_history_type_on   (BrandHistory *self,
                                    guint         field);

/* What is changed between these belongs together: "settled" waits for it. They nest. */
void       brand_history_hold      (BrandHistory *self);
void       brand_history_release   (BrandHistory *self);

/* Sets a value that has been checked; goes on with the last step while the same field is being
 * typed in. */
void       brand_history_set_value (BrandHistory     *self,
                                    BrandItem        *item,
                                    guint             field,
                                    const BrandValue *value);

G_END_DECLS

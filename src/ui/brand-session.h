/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What the pages of one window look at together: the visible span, the selection, the cursor. */
#define BRAND_TYPE_SESSION (brand_session_get_type ())
G_DECLARE_FINAL_TYPE (BrandSession, brand_session, BRAND, SESSION, GObject)

BrandSession *brand_session_new (BrandPlan *plan);

/* The first visible day, a Julian day with a fraction. */
double     brand_session_get_first_day (BrandSession *self);
void       brand_session_set_first_day (BrandSession *self,
                                        double        day);

/* Pixels per day; 0 fits the whole plan into the view. */
double     brand_session_get_day_width (BrandSession *self);
void       brand_session_set_day_width (BrandSession *self,
                                        double        width);

/* The day of the reading line; 0 when there is none. */
int        brand_session_get_cursor    (BrandSession *self);
void       brand_session_set_cursor    (BrandSession *self,
                                        int           day);

BrandItem *brand_session_get_selection (BrandSession *self); /* nullable */
void       brand_session_set_selection (BrandSession *self,
                                        BrandItem    *item);

G_END_DECLS

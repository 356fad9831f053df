/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-operation.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The customers' way from noticing to telling, with the beats that serve each step; a step without
 * one has a place to add it, by the action "operate.add-beat" (step). (transfer floating) */
GtkWidget *brand_operate_journey_new    (BrandPage *page);
void       brand_operate_journey_update (GtkWidget            *journey,
                                         const BrandOperation *operation);

G_END_DECLS

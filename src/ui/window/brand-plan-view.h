/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-tour.h"

G_BEGIN_DECLS

/* A plan's sections beside the page of the one that is chosen. */
#define BRAND_TYPE_PLAN_VIEW (brand_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandPlanView, brand_plan_view, BRAND, PLAN_VIEW, AdwBreakpointBin)

GtkWidget *brand_plan_view_new          (BrandDocument *document);

void       brand_plan_view_show_section (BrandPlanView *self,
                                         const char    *name);

/* The name of the section that is shown. */
const char *brand_plan_view_get_section (BrandPlanView *self);

/* The page that is shown. Borrowed. */
GtkWidget  *brand_plan_view_get_page    (BrandPlanView *self);

/* What leads through the sections; hidden at first. NULL where the window is too low for it.
 * Borrowed. */
BrandTour  *brand_plan_view_get_tour    (BrandPlanView *self);

/* Goes to the item's section and selects it there. */
void       brand_plan_view_show_item    (BrandPlanView *self,
                                         BrandItem     *item);

G_END_DECLS

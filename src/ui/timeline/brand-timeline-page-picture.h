/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "draw/timeline/brand-timeline-pages.h"
#include "report/agency/brand-agency.h"
#include "report/sheet/brand-paper.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The first pages of the timeline as they will be printed, in small. */
#define BRAND_TYPE_TIMELINE_PAGE_PICTURE (brand_timeline_page_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandTimelinePagePicture, brand_timeline_page_picture, BRAND,
                      TIMELINE_PAGE_PICTURE, GtkWidget)

void brand_timeline_page_picture_set_plan     (BrandTimelinePagePicture *self,
                                               BrandPlan                *plan,
                                               BrandPlanSynergy         *synergy);

/* Once there is a plan. @agency may be %NULL. */
void brand_timeline_page_picture_set_paper    (BrandTimelinePagePicture *self,
                                               BrandPaper                paper,
                                               BrandPagesForm            form,
                                               const BrandAgency        *agency);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-assessment.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* One self-assessment: where the last time stands and how that has changed, as a picture and as a
 * table; its rows to rate; and the way to assess again. */
#define BRAND_TYPE_ASSESSMENT_CARD (brand_assessment_card_get_type ())
G_DECLARE_FINAL_TYPE (BrandAssessmentCard, brand_assessment_card, BRAND, ASSESSMENT_CARD, GtkBox)

/* (transfer floating) */
GtkWidget *brand_assessment_card_new    (BrandPage                 *page,
                                         const BrandAssessmentForm *form,
                                         gboolean                   is_narrow);

void       brand_assessment_card_set_narrow (BrandAssessmentCard *self,
                                             gboolean             is_narrow);

/* Shows what the plan says. */
void       brand_assessment_card_update (BrandAssessmentCard *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A card below a plan's page that leads from one part of the window to the next and marks each. It
 * takes nothing from anybody: all that is shown can be used meanwhile. Inside a BrandPlanView. */
#define BRAND_TYPE_TOUR (brand_tour_get_type ())
G_DECLARE_FINAL_TYPE (BrandTour, brand_tour, BRAND, TOUR, AdwBin)

/* Asks whether somebody would like to be shown around; the keys stay where they are. */
void brand_tour_offer (BrandTour *self);

/* Begins with the first stop. Its end gives the keys back to what had them, unless somebody has
 * gone elsewhere meanwhile. */
void brand_tour_begin (BrandTour *self);

G_END_DECLS

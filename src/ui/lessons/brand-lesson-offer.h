/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-item.h"

G_BEGIN_DECLS

/* "Or let lesson 2 help": stands where nothing of a kind is yet, and leads to the lessons' question
 * whose answers become such items, by the action "lesson.open"; nothing where none does.
 *
 * Property "kind" (write only): the kind's name, for whatever item of it. */
#define BRAND_TYPE_LESSON_OFFER (brand_lesson_offer_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonOffer, brand_lesson_offer, BRAND, LESSON_OFFER, AdwBin)

/* The question that such an item would answer; with NULL it goes. */
void brand_lesson_offer_set_item (BrandLessonOffer *self,
                                  BrandItem        *item);

G_END_DECLS

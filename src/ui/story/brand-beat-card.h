/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/story/brand-coverage.h"

G_BEGIN_DECLS

/* A beat as a card, the head of its column in the coverage matrix. A press opens its form, its menu
 * has the rest; actions are the story page's. */
#define BRAND_TYPE_BEAT_CARD (brand_beat_card_get_type ())
G_DECLARE_FINAL_TYPE (BrandBeatCard, brand_beat_card, BRAND, BEAT_CARD, AdwBin)

GtkWidget *brand_beat_card_new    (BrandBeat *beat);

/* @number from 1; @year is the plan's, which dates don't repeat. */
void       brand_beat_card_update (BrandBeatCard *self,
                                   guint          number,
                                   int            year,
                                   BrandCoverage *coverage);

G_END_DECLS

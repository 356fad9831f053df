/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/brand-coverage.h"

G_BEGIN_DECLS

/* A beat as a card, the head of its column in the coverage matrix. */
#define BRAND_TYPE_BEAT_CARD (brand_beat_card_get_type ())
G_DECLARE_FINAL_TYPE (BrandBeatCard, brand_beat_card, BRAND, BEAT_CARD, GtkBox)

/* @number from 1; @year is the plan's, which dates don't repeat. */
GtkWidget *brand_beat_card_new (BrandBeat     *beat,
                                guint          number,
                                int            year,
                                BrandCoverage *coverage);

G_END_DECLS

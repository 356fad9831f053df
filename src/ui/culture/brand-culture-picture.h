/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/facts/brand-culture-dates.h"

G_BEGIN_DECLS

/* A small picture beside words that say the same: a trend's curve, an issue's place between
 * unprepared and ready, or a date's mark. */
#define BRAND_TYPE_CULTURE_PICTURE (brand_culture_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandCulturePicture, brand_culture_picture, BRAND, CULTURE_PICTURE, GtkWidget)

/* Of a trend or an issue as it is when drawn. (transfer floating) */
GtkWidget *brand_culture_picture_new      (BrandItem           *item,
                                           int                  today);

/* (transfer floating) */
GtkWidget *brand_culture_picture_new_mark (BrandCultureDateType type);

G_END_DECLS

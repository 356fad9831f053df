/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A row to choose a touchpoint's pattern among three pictures with its own numbers; the chosen one
 * is said in a sentence. (transfer floating) */
#define BRAND_TYPE_FIELD_PATTERN (brand_field_pattern_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldPattern, brand_field_pattern, BRAND, FIELD_PATTERN,
                      AdwPreferencesRow)

GtkWidget *brand_field_pattern_new (BrandHistory    *history,
                                    BrandTouchpoint *touchpoint);

G_END_DECLS

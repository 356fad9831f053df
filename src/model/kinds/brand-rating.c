/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "assessment", BRAND_FIELD_REFERENCE, N_("Self-assessment"), .kind = "assessment",
    .is_required = TRUE },
  { "row", BRAND_FIELD_TEXT, N_("Row"), .is_required = TRUE, .is_key = TRUE },
  { "value", BRAND_FIELD_NUMBER, N_("Rating"), .minimum = 1, .maximum = 5, .initial = 1,
    .is_integer = TRUE, .is_required = TRUE, .is_explicit = TRUE },
};

const BrandKind brand_rating_kind = {
  "rating", "ratings", N_("Rating"), N_("Ratings"), fields, G_N_ELEMENTS (fields),
  .add = N_("Rate"), .remove = N_("Delete rating"), .move = N_("Move rating"),
  .is_private = TRUE,
};

BRAND_DEFINE_KIND (BrandRating, brand_rating, brand_rating_kind)

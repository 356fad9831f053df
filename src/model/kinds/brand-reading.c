/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-reading.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "measure", BRAND_FIELD_REFERENCE, N_("Measure"), N_("What was counted."), .kind = "measure",
    .is_required = TRUE },
  { "date", BRAND_FIELD_DATE, N_("Date"),
    N_("The day that the number speaks of, not the one on which you enter it."),
    .is_required = TRUE },
  { "value", BRAND_FIELD_NUMBER, N_("Value"), N_("As it was counted, in the measure’s unit."),
    .minimum = -1e12, .maximum = 1e12, .is_required = TRUE, .is_explicit = TRUE },
  { "note", BRAND_FIELD_TEXT, N_("Note"), N_("What was out of the ordinary that day.") },
};

const BrandKind brand_reading_kind = {
  "reading", "readings", N_("Reading"), N_("Readings"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add reading"), .remove = N_("Delete reading"), .move = N_("Move reading"),
};

BRAND_DEFINE_KIND (BrandReading, brand_reading, brand_reading_kind)

const char *
brand_reading_get_measure (BrandReading *self)
{
  return brand_item_get_text (BRAND_ITEM (self), "measure");
}

int
brand_reading_get_date (BrandReading *self)
{
  return brand_item_get_date (BRAND_ITEM (self), "date");
}

double
brand_reading_get_value (BrandReading *self)
{
  return brand_item_get_number (BRAND_ITEM (self), "value");
}

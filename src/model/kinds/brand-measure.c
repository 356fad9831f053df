/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-measure.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices-work.h"

#define TARGET N_("Baseline and target")
#define READINGS N_("Readings")
#define MEANING N_("What it tells")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Measure"), N_("One thing to count."),
    .example = N_("Guests on a milling Tuesday") },
  { "question", BRAND_FIELD_TEXT, N_("What it answers"),
    .example = N_("Do people come to be with us, without being sold anything?") },
  { "dimension", BRAND_FIELD_CHOICE, N_("Dimension"), N_("Whose work it tells about."),
    .choices = brand_dimension_choices, .is_required = TRUE, .is_explicit = TRUE },
  { "unit", BRAND_FIELD_TEXT, N_("Unit"), N_("What is counted; % for shares."),
    .example = N_("guests"), .section = TARGET },
  { "baseline", BRAND_FIELD_NUMBER, N_("Baseline"), N_("Where it stands before the plan."),
    .minimum = -1e12, .maximum = 1e12, .is_optional = TRUE, .section = TARGET },
  { "baseline_note", BRAND_FIELD_TEXT, N_("About the baseline"), .example = N_("trial in 2025"),
    .section = TARGET },
  { "target", BRAND_FIELD_NUMBER, N_("Target"),
    N_("The value that would make you say that it worked."), .minimum = -1e12, .maximum = 1e12,
    .is_optional = TRUE, .section = TARGET },
  { "target_date", BRAND_FIELD_DATE, N_("Target by"), N_("The day on which it should be there."),
    .section = TARGET },
  { "cadence", BRAND_FIELD_CHOICE, N_("Cadence"), N_("How often it is read."),
    .choices = brand_cadence_choices, .initial = BRAND_CADENCE_MONTHLY, .is_explicit = TRUE,
    .section = READINGS },
  { "first_reading", BRAND_FIELD_DATE, N_("First reading"),
    N_("The cadence counts from this day; empty: from the plan’s first day."),
    .section = READINGS },
  { "source", BRAND_FIELD_TEXT, N_("Source"), N_("Where the number comes from."),
    .example = N_("Count at the door"), .section = READINGS },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Piet"), .section = READINGS },
  { "role", BRAND_FIELD_CHOICE, N_("What it tells about"),
    N_("Our own sales alone say little about the three dimensions."),
    .choices = brand_measure_role_choices, .section = MEANING },
  { "limits", BRAND_FIELD_TEXT, N_("What it can’t tell"),
    .example = N_("Not why they came, nor whether they come again"), .section = MEANING },
  { "ease", BRAND_FIELD_CHOICE, N_("How easy it is to count"),
    N_("Begin with what needs only a pencil."), .choices = brand_ease_choices, .section = MEANING },
  { "library", BRAND_FIELD_TEXT, N_("From the library"),
    N_("The measure of the library that it started from."), .section = MEANING },
  { "goal", BRAND_FIELD_REFERENCE, N_("Goal"), N_("The goal that it tells about."),
    .kind = "goal" },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_measure_kind = {
  "measure", "measures", N_("Measure"), N_("Measures"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add measure"), .remove = N_("Delete measure"), .move = N_("Move measure"),
};

BRAND_DEFINE_KIND (BrandMeasure, brand_measure, brand_measure_kind)

BrandDimension
brand_measure_get_dimension (BrandMeasure *self)
{
  return (BrandDimension) brand_item_get_choice (BRAND_ITEM (self), "dimension");
}

gboolean
brand_measure_fits_dimension (BrandMeasure *self)
{
  int role = brand_item_get_choice (BRAND_ITEM (self), "role");

  return role < BRAND_MEASURE_ROLE_ATTENTION || role > BRAND_MEASURE_ROLE_RELATIONSHIP
         || role - BRAND_MEASURE_ROLE_ATTENTION == (int) brand_measure_get_dimension (self);
}

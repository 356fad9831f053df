/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "touchpoint", BRAND_FIELD_REFERENCE, N_("Touchpoint"), N_("What it was put into."),
    .kind = "touchpoint", .is_required = TRUE },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("The day on which it was put in."),
    .is_required = TRUE },
  { "form", BRAND_FIELD_CHOICE, N_("Form"), N_("What was put in, by you or by others."),
    .choices = brand_deposit_form_choices },
  { "count", BRAND_FIELD_NUMBER, N_("How many"), N_("Several of one day can stand in one entry."),
    .minimum = 1, .maximum = 1e9, .initial = 1, .is_integer = TRUE },
  { "note", BRAND_FIELD_TEXT, N_("Note"), .example = N_("Photographs of twelve jars") },
};

const BrandKind brand_deposit_kind = {
  "deposit", "deposits", N_("Deposit"), N_("Deposits"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add deposit"), .remove = N_("Delete deposit"),
  .move = N_("Move deposit"),
};

BRAND_DEFINE_KIND (BrandDeposit, brand_deposit, brand_deposit_kind)

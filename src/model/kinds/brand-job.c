/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Job"), N_("What they want to get done."),
    .example = N_("Put something honest on the table when friends come by") },
  { "group", BRAND_FIELD_REFERENCE, N_("Group"), N_("Whose job it is."), .kind = "group" },
  { "phase", BRAND_FIELD_CHOICE, N_("When"), N_("The journey goes on after the sale."),
    .choices = brand_job_phase_choices },
  { "now", BRAND_FIELD_TEXT, N_("How they get it done today"),
    .example = N_("Frozen rolls, and an excuse") },
  { "help", BRAND_FIELD_TEXT, N_("How we help"),
    .example = N_("A loaf that is best on its third day") },
  { "importance", BRAND_FIELD_CHOICE, N_("How much it matters to them"),
    N_("How much they would miss if nobody did it."), .choices = brand_level_choices },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_job_kind = {
  "job", "jobs", N_("Customer’s job"), N_("Customer’s jobs"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add customer’s job"), .remove = N_("Delete customer’s job"),
  .move = N_("Move customer’s job"),
};

BRAND_DEFINE_KIND (BrandJob, brand_job, brand_job_kind)

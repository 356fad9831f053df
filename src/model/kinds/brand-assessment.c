/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "assessment", BRAND_FIELD_TEXT, N_("Assessment"), .is_required = TRUE, .is_key = TRUE },
  { "date", BRAND_FIELD_DATE, N_("Date") },
  { "note", BRAND_FIELD_LONG_TEXT, N_("Note") },
};

const BrandKind brand_assessment_kind = {
  "assessment", "assessments", N_("Self-assessment"), N_("Self-assessments"), fields,
  G_N_ELEMENTS (fields),
  .add = N_("Assess again"), .remove = N_("Delete self-assessment"),
  .move = N_("Move self-assessment"), .title = "note", .is_private = TRUE,
};

BRAND_DEFINE_KIND (BrandAssessment, brand_assessment, brand_assessment_kind)

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Secret"),
    N_("What only a business that listens knows about them."),
    .example = N_("They buy two loaves so that one can be given away") },
  { "group", BRAND_FIELD_REFERENCE, N_("Group"), N_("Whose secret it is."), .kind = "group" },
  { "method", BRAND_FIELD_CHOICE, N_("How we learned it"),
    N_("Whether they said it, or you noticed it."), .choices = brand_method_choices },
  { "confidence", BRAND_FIELD_CHOICE, N_("How sure we are"),
    N_("A plan that rests on a guess should know it."), .choices = brand_confidence_choices },
  { "learned", BRAND_FIELD_DATE, N_("Learned on"), N_("From this day on it slowly goes stale.") },
  { "source", BRAND_FIELD_TEXT, N_("Source"), .example = N_("Jule, after a month at the hatch") },
  { "function", BRAND_FIELD_CHOICE, N_("Who acts on it"),
    N_("What is known belongs to sales and service as much as to marketing."),
    .choices = brand_function_choices },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_secret_kind = {
  "secret", "secrets", N_("Secret"), N_("Secrets"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add secret"), .remove = N_("Delete secret"),
  .move = N_("Move secret"),
  .is_private = TRUE,
};

BRAND_DEFINE_KIND (BrandSecret, brand_secret, brand_secret_kind)

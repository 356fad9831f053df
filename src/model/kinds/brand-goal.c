/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-goal.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

#define EMPHASIS N_("Emphasis")
#define NOTES N_("Notes")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("What we want this year"),
    .example = N_("1,200 households with a standing order") },
  { "action", BRAND_FIELD_TEXT, N_("Customer action"), N_("What customers do when it works."),
    .example = N_("They tell a neighbour and bring them on a Tuesday") },
  { "aim", BRAND_FIELD_CHOICE, N_("Aim"), N_("Gives the emphasis where you set none."),
    .choices = brand_aim_choices, .is_explicit = TRUE },
  { "priority", BRAND_FIELD_NUMBER, N_("Priority"),
    N_("How much this goal weighs beside the others."),
    .maximum = 100, .initial = 1 },
  { "emphasis_mass", BRAND_FIELD_NUMBER, N_("Emphasis on mass"),
    N_("How much weight this dimension gets for this goal; any three numbers will do."),
    .maximum = 1e6, .is_optional = TRUE, .section = EMPHASIS },
  { "emphasis_community", BRAND_FIELD_NUMBER, N_("Emphasis on community"),
    N_("How much weight this dimension gets for this goal; any three numbers will do."),
    .maximum = 1e6, .is_optional = TRUE, .section = EMPHASIS },
  { "emphasis_direct", BRAND_FIELD_NUMBER, N_("Emphasis on direct"),
    N_("How much weight this dimension gets for this goal; any three numbers will do."),
    .maximum = 1e6, .is_optional = TRUE, .section = EMPHASIS },
  { "rationale", BRAND_FIELD_LONG_TEXT, N_("Why"), N_("Why this goal asks for that weight."),
    .section = NOTES },
};

const BrandKind brand_goal_kind = {
  "goal", "goals", N_("Goal"), N_("Goals"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add goal"), .remove = N_("Delete goal"), .move = N_("Move goal"),
};

BRAND_DEFINE_KIND (BrandGoal, brand_goal, brand_goal_kind)

/* Which dimensions help an aim most: our own starting points, to be changed for each goal. */
static const double aim_emphasis[][3] = {
  { 0.60, 0.25, 0.15 },
  { 0.40, 0.20, 0.40 },
  { 0.10, 0.30, 0.60 },
  { 0.15, 0.65, 0.20 },
  { 0.60, 0.30, 0.10 },
};

void
brand_goal_get_emphasis (BrandGoal *self,
                         double     emphasis[3])
{
  BrandItem *item = BRAND_ITEM (self);
  const double *aim = aim_emphasis[brand_item_get_choice (item, "aim")];
  double own[3] = { brand_item_get_number (item, "emphasis_mass"),
                    brand_item_get_number (item, "emphasis_community"),
                    brand_item_get_number (item, "emphasis_direct") };
  double sum = 0;

  for (guint d = 0; d < 3; d++)
    sum += isnan (own[d]) ? 0 : own[d];
  for (guint d = 0; d < 3; d++)
    emphasis[d] = sum > 0 ? (isnan (own[d]) ? 0 : own[d]) / sum : aim[d];
}

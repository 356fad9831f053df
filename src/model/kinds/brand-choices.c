/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-choices.h"

#include <glib/gi18n-lib.h>

const BrandChoice brand_dimension_choices[] = {
  { "mass", N_("Mass") },
  { "community", N_("Community") },
  { "direct", N_("Direct") },
  { NULL },
};

const BrandChoice brand_weakest_choices[] = {
  { "unknown", N_("Not known") },
  { "none", N_("None of them") },
  { "mass", N_("Mass") },
  { "community", N_("Community") },
  { "direct", N_("Direct") },
  { NULL },
};

const BrandChoice brand_pattern_choices[] = {
  { "burst", N_("Burst") },
  { "sustained", N_("Sustained") },
  { "cultivated", N_("Cultivated") },
  { NULL },
};

const BrandChoice brand_status_choices[] = {
  { "idea", N_("Idea") },
  { "planned", N_("Planned") },
  { "live", N_("Live") },
  { "done", N_("Done") },
  { "dropped", N_("Dropped") },
  { NULL },
};

const BrandChoice brand_stage_choices[] = {
  { "opening", N_("Opening") },
  { "origin", N_("Origin") },
  { "rising", N_("Rising") },
  { "obstacle", N_("Obstacle") },
  { "turn", N_("Turn") },
  { "proof", N_("Proof") },
  { "climax", N_("Climax") },
  { "resolution", N_("Resolution") },
  { "promise_kept", N_("Promise kept") },
  { NULL },
};

const BrandChoice brand_origin_choices[] = {
  { "guess", N_("Guess") },
  { "counted", N_("Counted") },
  { "published", N_("Published") },
  { "own_choice", N_("Own choice") },
  { NULL },
};

const BrandChoice brand_cadence_choices[] = {
  { "once", N_("Once") },
  { "daily", N_("Daily") },
  { "weekly", N_("Weekly") },
  { "monthly", N_("Monthly") },
  { "quarterly", N_("Quarterly") },
  { "yearly", N_("Yearly") },
  { NULL },
};

const BrandChoice brand_pack_choices[] = {
  { "memory", N_("Memory: how long people keep it in mind") },
  { "payback", N_("Payback: how long it pays back") },
  { NULL },
};

const BrandChoice brand_aim_choices[] = {
  { "awareness", N_("Awareness") },
  { "trial", N_("Trial") },
  { "loyalty", N_("Loyalty") },
  { "advocacy", N_("Advocacy") },
  { "culture", N_("Culture") },
  { NULL },
};

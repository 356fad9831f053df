/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-field-group.h"

#include <glib/gi18n-lib.h>

static const char *const titles[] = {
  [BRAND_FIELD_GROUP_DATES] = N_("Dates"),
  [BRAND_FIELD_GROUP_EFFECT] = N_("How it works"),
  [BRAND_FIELD_GROUP_SIZE] = N_("How many it reaches"),
  [BRAND_FIELD_GROUP_MONEY] = N_("Money"),
  [BRAND_FIELD_GROUP_TARGET] = N_("Baseline and target"),
  [BRAND_FIELD_GROUP_READINGS] = N_("Readings"),
  [BRAND_FIELD_GROUP_EMPHASIS] = N_("Emphasis"),
  [BRAND_FIELD_GROUP_AUDIENCE] = N_("Audience"),
  [BRAND_FIELD_GROUP_MEASUREMENT] = N_("Measurement plans"),
  [BRAND_FIELD_GROUP_ASSUMPTIONS] = N_("Assumptions"),
  [BRAND_FIELD_GROUP_NOTES] = N_("Notes"),
};

/* The first line whose kind is the field's and whose prefix begins its name counts. */
static const struct
{
  const char *kind;
  const char *prefix;
  BrandFieldGroup group;
} lines[] = {
  { "touchpoint", "pattern", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "half_life", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "lasting", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "growth", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "origin", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "source", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "preset", BRAND_FIELD_GROUP_EFFECT },
  { "touchpoint", "grip", BRAND_FIELD_GROUP_SIZE },
  { "touchpoint", "reach", BRAND_FIELD_GROUP_SIZE },
  { "touchpoint", "people", BRAND_FIELD_GROUP_SIZE },
  { "touchpoint", "contacts", BRAND_FIELD_GROUP_SIZE },
  { "touchpoint", "frequency", BRAND_FIELD_GROUP_SIZE },
  { "touchpoint", "cost", BRAND_FIELD_GROUP_MONEY },
  { "touchpoint", "owner", BRAND_FIELD_GROUP_NOTES },
  { "measure", "unit", BRAND_FIELD_GROUP_TARGET },
  { "measure", "baseline", BRAND_FIELD_GROUP_TARGET },
  { "measure", "target", BRAND_FIELD_GROUP_TARGET },
  { "measure", "cadence", BRAND_FIELD_GROUP_READINGS },
  { "measure", "first_reading", BRAND_FIELD_GROUP_READINGS },
  { "measure", "source", BRAND_FIELD_GROUP_READINGS },
  { "measure", "owner", BRAND_FIELD_GROUP_READINGS },
  { "reading", "", BRAND_FIELD_GROUP_ESSENTIAL },
  { "goal", "emphasis", BRAND_FIELD_GROUP_EMPHASIS },
  { "goal", "rationale", BRAND_FIELD_GROUP_NOTES },
  { "plan", "emphasis", BRAND_FIELD_GROUP_EMPHASIS },
  { "plan", "audience", BRAND_FIELD_GROUP_AUDIENCE },
  { "plan", "purpose", BRAND_FIELD_GROUP_MEASUREMENT },
  { "plan", "signers", BRAND_FIELD_GROUP_MEASUREMENT },
  { "plan", "review", BRAND_FIELD_GROUP_MEASUREMENT },
  { "plan", "kappa", BRAND_FIELD_GROUP_ASSUMPTIONS },
  { "plan", "coherence", BRAND_FIELD_GROUP_ASSUMPTIONS },
  { "plan", "memory", BRAND_FIELD_GROUP_ASSUMPTIONS },
  { "plan", "silence", BRAND_FIELD_GROUP_ASSUMPTIONS },
  { "plan", "default", BRAND_FIELD_GROUP_ASSUMPTIONS },
  { "plan", "carry", BRAND_FIELD_GROUP_ASSUMPTIONS },
  { "plan", "preset", BRAND_FIELD_GROUP_ASSUMPTIONS },
};

static BrandFieldGroup
find_by_type (const BrandField *field)
{
  switch (field->type)
    {
    case BRAND_FIELD_DATE:
      return BRAND_FIELD_GROUP_DATES;
    case BRAND_FIELD_MONEY:
      return BRAND_FIELD_GROUP_MONEY;
    case BRAND_FIELD_LONG_TEXT:
      return field->is_private ? BRAND_FIELD_GROUP_NOTES : BRAND_FIELD_GROUP_ESSENTIAL;
    default:
      return BRAND_FIELD_GROUP_ESSENTIAL;
    }
}

BrandFieldGroup
brand_field_group_find (const BrandKind  *kind,
                        const BrandField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (g_str_equal (lines[i].kind, kind->name) && g_str_has_prefix (field->name, lines[i].prefix))
      return lines[i].group;
  return find_by_type (field);
}

const char *
brand_field_group_get_title (BrandFieldGroup group)
{
  return titles[group] ? _(titles[group]) : "";
}

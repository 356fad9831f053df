/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"

G_BEGIN_DECLS

/* Into which part of a form a field goes. */
typedef enum
{
  BRAND_FIELD_GROUP_ESSENTIAL,
  BRAND_FIELD_GROUP_DATES,
  BRAND_FIELD_GROUP_EFFECT,
  BRAND_FIELD_GROUP_SIZE,
  BRAND_FIELD_GROUP_MONEY,
  BRAND_FIELD_GROUP_TARGET,
  BRAND_FIELD_GROUP_READINGS,
  BRAND_FIELD_GROUP_EMPHASIS,
  BRAND_FIELD_GROUP_AUDIENCE,
  BRAND_FIELD_GROUP_MEASUREMENT,
  BRAND_FIELD_GROUP_ASSUMPTIONS,
  BRAND_FIELD_GROUP_NOTES,
  BRAND_FIELD_N_GROUPS,
} BrandFieldGroup;

/* A field that nobody has sorted goes where its type belongs. */
BrandFieldGroup brand_field_group_find (const BrandKind  *kind,
                                        const BrandField *field);

/* "" for the essential ones, which come first and explain themselves. */
const char     *brand_field_group_get_title (BrandFieldGroup group);

G_END_DECLS

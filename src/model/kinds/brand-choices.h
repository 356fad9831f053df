/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-field.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_DIMENSION_MASS,
  BRAND_DIMENSION_COMMUNITY,
  BRAND_DIMENSION_DIRECT,
} BrandDimension;

#define BRAND_N_DIMENSIONS 3

typedef enum
{
  BRAND_PATTERN_BURST,
  BRAND_PATTERN_SUSTAINED,
  BRAND_PATTERN_CULTIVATED,
} BrandPattern;

typedef enum
{
  BRAND_STATUS_IDEA,
  BRAND_STATUS_PLANNED,
  BRAND_STATUS_LIVE,
  BRAND_STATUS_DONE,
  BRAND_STATUS_DROPPED,
} BrandStatus;

typedef enum
{
  BRAND_ORIGIN_GUESS,
  BRAND_ORIGIN_COUNTED,
  BRAND_ORIGIN_PUBLISHED,
  BRAND_ORIGIN_OWN_CHOICE,
} BrandOrigin;

typedef enum
{
  BRAND_CADENCE_ONCE,
  BRAND_CADENCE_DAILY,
  BRAND_CADENCE_WEEKLY,
  BRAND_CADENCE_MONTHLY,
  BRAND_CADENCE_QUARTERLY,
  BRAND_CADENCE_YEARLY,
} BrandCadence;

extern const BrandChoice brand_dimension_choices[];
extern const BrandChoice brand_weakest_choices[];
extern const BrandChoice brand_pattern_choices[];
extern const BrandChoice brand_status_choices[];
extern const BrandChoice brand_stage_choices[];
extern const BrandChoice brand_origin_choices[];
extern const BrandChoice brand_cadence_choices[];
extern const BrandChoice brand_pack_choices[];
extern const BrandChoice brand_aim_choices[];

G_END_DECLS

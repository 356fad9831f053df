/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/data/brand-presets.h"

G_BEGIN_DECLS

#define BRAND_N_PACKS 2

struct _BrandPresets
{
  GPtrArray *packs[BRAND_N_PACKS]; /* of BrandPreset */
};

extern const BrandChoice brand_evidence_choices[];

BrandPresets *brand_presets_new  (void);
BrandPreset  *brand_presets_seek (GPtrArray  *pack,
                                  const char *id);

G_END_DECLS

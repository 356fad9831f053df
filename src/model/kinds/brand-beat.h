/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

#define BRAND_TYPE_BEAT (brand_beat_get_type ())
G_DECLARE_FINAL_TYPE (BrandBeat, brand_beat, BRAND, BEAT, BrandItem)

extern const BrandKind brand_beat_kind;

int brand_beat_get_start (BrandBeat *self);
int brand_beat_get_end   (BrandBeat *self);

G_END_DECLS

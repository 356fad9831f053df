/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

#define BRAND_TYPE_STORY (brand_story_get_type ())
G_DECLARE_FINAL_TYPE (BrandStory, brand_story, BRAND, STORY, BrandItem)

extern const BrandKind brand_story_kind;

G_END_DECLS

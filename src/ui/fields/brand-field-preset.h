/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-field-frame.h"

G_BEGIN_DECLS

/* A row that says which preset a touchpoint's numbers started from, and offers those of its
 * dimension, each with its source; only from the pack that the plan has chosen. */
#define BRAND_TYPE_FIELD_PRESET (brand_field_preset_get_type ())
G_DECLARE_FINAL_TYPE (BrandFieldPreset, brand_field_preset, BRAND, FIELD_PRESET, BrandFieldFrame)

/* (transfer floating) */
GtkWidget *brand_field_preset_new (BrandHistory    *history,
                                   BrandTouchpoint *touchpoint);

G_END_DECLS

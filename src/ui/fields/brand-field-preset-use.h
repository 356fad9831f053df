/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "storage/data/brand-presets.h"

G_BEGIN_DECLS

/* The program's presets; NULL and an error when they can't be read. */
BrandPresets *brand_field_preset_get_all (GError **error);

/* Gives the touchpoint the preset's pattern and numbers and says where they come from, as one step
 * of the history. FALSE and an error leave all as it was. */
gboolean brand_field_preset_use (BrandHistory      *history,
                                 BrandTouchpoint   *touchpoint,
                                 const BrandPreset *preset,
                                 GError           **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

/* How many of its pixels one unit is wide, where @cr draws on an image whose pixels whole units
 * stand on; elsewhere 0. */
int brand_pixels_get_ratio (cairo_t *cr);

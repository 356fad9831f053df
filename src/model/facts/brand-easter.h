/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Easter Sunday as a Julian day; years 1 to 9999. Both by J. Meeus, Astronomical Algorithms,
 * 2nd ed. (1998), chapter 8: the Gregorian one is that of 1876 by an anonymous author (Nature 13,
 * p. 487), the other Gauss's for the Julian calendar. */
int brand_easter_get_western  (int year);
int brand_easter_get_orthodox (int year);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* SVG by librsvg, which is loaded when the first one is met: no command has to wait for it. */
gboolean brand_logo_svg_measure (GBytes  *bytes,
                                 double  *width,
                                 double  *height,
                                 GError **error);
void     brand_logo_svg_draw    (GBytes  *bytes,
                                 cairo_t *cr,
                                 double   width,
                                 double   height);

G_END_DECLS

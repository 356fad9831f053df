/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* A picture that stands on paper: a PNG or an SVG. It may be drawn by several threads. */
typedef struct _BrandLogo BrandLogo;

/* Limits of a file: bytes, and pixels along a side of a PNG. */
#define BRAND_LOGO_MOST_BYTES (4 * 1024 * 1024)
#define BRAND_LOGO_MOST_PIXELS 4096

/* Reads and looks through the whole picture, so that drawing it can't fail. %NULL when it can't be
 * read, is too large, or is neither PNG nor SVG; the error names no file. (transfer full) */
BrandLogo *brand_logo_load       (const char *path,
                                  GError    **error);
void       brand_logo_free       (BrandLogo  *self);

/* The bytes of the file, and how its name ends: "png" or "svg". Borrowed. */
GBytes     *brand_logo_get_bytes  (const BrandLogo *self);
const char *brand_logo_get_ending (const BrandLogo *self);

/* The largest size with the picture's proportions that fits into the room. */
void       brand_logo_fit        (const BrandLogo *self,
                                  double           most_width,
                                  double           most_height,
                                  double          *width,
                                  double          *height);

/* From 0, 0. */
void       brand_logo_draw       (const BrandLogo *self,
                                  cairo_t         *cr,
                                  double           width,
                                  double           height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandLogo, brand_logo_free)

G_END_DECLS

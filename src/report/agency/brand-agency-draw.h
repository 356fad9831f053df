/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/agency/brand-agency.h"

G_BEGIN_DECLS

/* Logo and name in the lower margin of a page that is a picture, and a line in the colour in its
 * upper one; in points. @self may be %NULL. */
void brand_agency_draw (const BrandAgency *self,
                        cairo_t           *cr,
                        double             width,
                        double             height,
                        gboolean           is_rtl);

/* The same on the edges of a picture that is no page, in pixels, and how much of its height it has
 * to leave for that. */
void brand_agency_get_edges    (const BrandAgency *self,
                                double            *top,
                                double            *bottom);
void brand_agency_draw_picture (const BrandAgency *self,
                                cairo_t           *cr,
                                double             width,
                                double             height,
                                gboolean           is_rtl);

G_END_DECLS

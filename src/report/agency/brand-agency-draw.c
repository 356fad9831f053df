/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/agency/brand-agency-draw.h"

#include "draw/brand-style.h"
#include "draw/brand-text.h"

#define MARGIN 27.0
#define TOP_RULE 20.0
#define FOOT 22.0
#define LOGO_WIDTH 60.0
#define LOGO_HEIGHT 13.0
#define GAP 6.0
#define NAME_SIZE 8.5

/* Of a picture, in pixels. */
#define PICTURE_SCALE 1.5
#define PICTURE_MARGIN 20.0
#define PICTURE_TOP 10.0
#define PICTURE_LINE 5.0
#define PICTURE_BOTTOM 40.0

static void
draw_name (const BrandAgency *self,
           cairo_t           *cr,
           double             x,
           double             middle,
           double             width,
           gboolean           is_rtl)
{
  g_autoptr (BrandText) text = brand_text_new (g_intern_static_string (BRAND_STYLE_FAMILY));
  const BrandLabel *label = brand_text_get_fitted (text, self->name, NAME_SIZE, 500, width, 1);

  cairo_set_source_rgb (cr, 0.25, 0.25, 0.28);
  brand_label_draw (label, cr, is_rtl ? x - label->width : x, middle - label->height / 2);
}

/* Logo and name on a line around its middle. */
static void
draw_mark (const BrandAgency *self,
           cairo_t           *cr,
           double             margin,
           double             middle,
           double             width,
           gboolean           is_rtl)
{
  double x = is_rtl ? width - margin : margin;
  double logo_width, logo_height;

  if (self->logo != NULL)
    {
      brand_logo_fit (self->logo, LOGO_WIDTH, LOGO_HEIGHT, &logo_width, &logo_height);
      cairo_save (cr);
      cairo_translate (cr, is_rtl ? x - logo_width : x, middle - logo_height / 2);
      brand_logo_draw (self->logo, cr, logo_width, logo_height);
      cairo_restore (cr);
      x += is_rtl ? -logo_width - GAP : logo_width + GAP;
    }
  if (*self->name != '\0')
    draw_name (self, cr, x, middle, width / 2, is_rtl);
}

static void
draw_line (const BrandAgency *self,
           cairo_t           *cr,
           double             x,
           double             y,
           double             width,
           double             thickness)
{
  if (!self->has_color)
    return;

  brand_color_set (cr, &self->color);
  cairo_rectangle (cr, x, y, width, thickness);
  cairo_fill (cr);
}

void
brand_agency_draw (const BrandAgency *self,
                   cairo_t           *cr,
                   double             width,
                   double             height,
                   gboolean           is_rtl)
{
  if (self == NULL)
    return;

  cairo_save (cr);
  draw_line (self, cr, MARGIN, TOP_RULE, width - 2 * MARGIN, 2);
  draw_mark (self, cr, MARGIN, height - FOOT + LOGO_HEIGHT / 2, width, is_rtl);
  cairo_restore (cr);
}

void
brand_agency_get_edges (const BrandAgency *self,
                        double            *top,
                        double            *bottom)
{
  gboolean has_mark = self != NULL && (self->logo != NULL || *self->name != '\0');

  *top = self != NULL && self->has_color ? PICTURE_TOP : 0;
  *bottom = has_mark ? PICTURE_BOTTOM : 0;
}

void
brand_agency_draw_picture (const BrandAgency *self,
                           cairo_t           *cr,
                           double             width,
                           double             height,
                           gboolean           is_rtl)
{
  if (self == NULL)
    return;

  cairo_save (cr);
  draw_line (self, cr, 0, 0, width, PICTURE_LINE);
  cairo_scale (cr, PICTURE_SCALE, PICTURE_SCALE);
  draw_mark (self, cr, PICTURE_MARGIN / PICTURE_SCALE,
             (height - PICTURE_BOTTOM / 2) / PICTURE_SCALE, width / PICTURE_SCALE, is_rtl);
  cairo_restore (cr);
}

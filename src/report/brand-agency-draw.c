/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-agency-draw.h"

#include "draw/brand-text.h"
#include "draw/brand-style.h"

#define MARGIN 27.0
#define TOP_RULE 20.0
#define FOOT 22.0
#define LOGO_WIDTH 60.0
#define LOGO_HEIGHT 13.0
#define GAP 6.0
#define NAME_SIZE 8.5

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

void
brand_agency_draw (const BrandAgency *self,
                   cairo_t           *cr,
                   double             width,
                   double             height,
                   gboolean           is_rtl)
{
  double x = is_rtl ? width - MARGIN : MARGIN;
  double middle = height - FOOT + LOGO_HEIGHT / 2;
  double logo_width, logo_height;

  if (self == NULL)
    return;

  cairo_save (cr);
  if (self->has_color)
    {
      brand_color_set (cr, &self->color);
      cairo_rectangle (cr, MARGIN, TOP_RULE, width - 2 * MARGIN, 2);
      cairo_fill (cr);
    }
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
  cairo_restore (cr);
}

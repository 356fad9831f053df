/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/map/brand-customer-map-private.h"

#include <math.h>

#include "draw/brand-icon.h"

#define PIN_RADIUS 8.0
#define LINE 1.4
#define FOCUS_LINE 2.0

static BrandColor
mix (const BrandColor *a,
     const BrandColor *b,
     double            share)
{
  return (BrandColor) {
    a->red + (b->red - a->red) * share,
    a->green + (b->green - a->green) * share,
    a->blue + (b->blue - a->blue) * share,
    1,
  };
}

static void
path_ring (const BrandCustomerMap *self,
           BrandDimension          ring,
           cairo_t                *cr)
{
  cairo_save (cr);
  cairo_translate (cr, self->centre.x, self->centre.y);
  cairo_scale (cr, self->radii[ring].x, self->radii[ring].y);
  cairo_new_path (cr);
  cairo_arc (cr, 0, 0, 1, 0, 2 * G_PI);
  cairo_close_path (cr);
  cairo_restore (cr);
}

static void
draw_ring (const BrandCustomerMap   *self,
           const BrandTimelineStyle *style,
           BrandDimension            ring,
           cairo_t                  *cr)
{
  const BrandDimensionStyle *ramp = &style->dimensions[ring];
  BrandColor ground = mix (&ramp->pale, &ramp->body, style->is_print ? 0 : 0.4);

  path_ring (self, ring, cr);
  brand_color_set (cr, &ground);
  cairo_fill_preserve (cr);
  brand_color_set (cr, &ramp->edge);
  cairo_set_line_width (cr, LINE * self->scale);
  cairo_stroke (cr);
}

static void
path_rounded (cairo_t        *cr,
              const BrandBox *box,
              double          radius)
{
  double right = brand_box_right (box) - radius;
  double bottom = brand_box_bottom (box) - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, box->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI / 2);
  cairo_arc (cr, box->x + radius, bottom, radius, G_PI / 2, G_PI);
  cairo_arc (cr, box->x + radius, box->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
stroke_focus (const BrandCustomerMap   *self,
              const BrandTimelineStyle *style,
              cairo_t                  *cr)
{
  brand_color_set (cr, &style->accent);
  cairo_set_line_width (cr, FOCUS_LINE * self->scale);
  cairo_stroke (cr);
}

static double
get_icon_x (const BrandCustomerMap   *self,
            const BrandTimelineStyle *style,
            const BrandMapPin        *pin)
{
  double inset = BRAND_PIN_PADDING * self->scale;

  return style->is_rtl ? brand_box_right (&pin->box) - inset - BRAND_PIN_ICON * self->scale
                       : pin->box.x + inset;
}

static void
draw_line_to_write_on (const BrandCustomerMap   *self,
                       const BrandTimelineStyle *style,
                       const BrandMapPin        *pin,
                       cairo_t                  *cr)
{
  double inset = BRAND_PIN_PADDING * self->scale;
  double indent = 2 * inset + BRAND_PIN_ICON * self->scale;
  double y = pin->box.y + pin->box.height * 0.6;

  cairo_move_to (cr, pin->box.x + (style->is_rtl ? inset : indent), y);
  cairo_line_to (cr, brand_box_right (&pin->box) - (style->is_rtl ? indent : inset), y);
  brand_color_set (cr, &style->dim);
  cairo_set_line_width (cr, 0.7 * self->scale);
  cairo_stroke (cr);
}

static void
draw_pin_shape (const BrandCustomerMap   *self,
                const BrandTimelineStyle *style,
                const BrandMapPin        *pin,
                cairo_t                  *cr)
{
  const BrandDimensionStyle *ramp = &style->dimensions[pin->ring];
  const double dashes[] = { 4 * self->scale, 3 * self->scale };
  double size = BRAND_PIN_ICON * self->scale;

  path_rounded (cr, &pin->box, PIN_RADIUS * self->scale);
  brand_color_set (cr, &style->view);
  cairo_fill_preserve (cr);
  if (pin->is_missing)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  brand_color_set (cr, &ramp->edge);
  cairo_set_line_width (cr, LINE * self->scale);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  brand_color_set (cr, &ramp->ink);
  if (pin->n_more == 0)
    brand_customer_map_draw_icon (cr, pin->kind, get_icon_x (self, style, pin),
                                  pin->box.y + (pin->box.height - size) / 2, size);
  else
    brand_icon_dimension (cr, pin->ring, get_icon_x (self, style, pin),
                          pin->box.y + (pin->box.height - size) / 2, size);
  if (*pin->title == '\0')
    draw_line_to_write_on (self, style, pin, cr);
}

void
brand_customer_map_render_shapes (const BrandCustomerMap   *self,
                                  const BrandTimelineStyle *style,
                                  cairo_t                  *cr)
{
  for (guint ring = 0; ring < BRAND_N_DIMENSIONS; ring++)
    draw_ring (self, style, (BrandDimension) ring, cr);
  for (guint ring = 0; ring < BRAND_N_DIMENSIONS; ring++)
    {
      brand_color_set (cr, &style->dimensions[ring].ink);
      brand_icon_dimension (cr, (BrandDimension) ring, self->icons[ring].x, self->icons[ring].y,
                            self->icon_size);
    }
  for (guint i = 0; i < self->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (self->pins, BrandMapPin, i);

      if (pin->is_shown)
        draw_pin_shape (self, style, pin, cr);
    }
}

BrandPoint
brand_customer_map_get_label_place (const BrandCustomerMap   *self,
                                    const BrandTimelineStyle *style,
                                    const BrandMapPin        *pin,
                                    const BrandLabel         *label)
{
  double scale = self->scale;
  double indent = (2 * BRAND_PIN_PADDING + BRAND_PIN_ICON) * scale;
  double height = pin->title_label->height + pin->detail_label->height;
  double y = pin->box.y + (pin->box.height - height) / 2;

  /* The line to write on is above it. */
  if (*pin->title == '\0')
    y = brand_box_bottom (&pin->box) - height - BRAND_PIN_PADDING / 3 * scale;

  return (BrandPoint) {
    style->is_rtl ? brand_box_right (&pin->box) - indent - label->width : pin->box.x + indent,
    label == pin->detail_label ? y + pin->title_label->height : y,
  };
}

static void
draw_pin_words (const BrandCustomerMap   *self,
                const BrandTimelineStyle *style,
                const BrandMapPin        *pin,
                cairo_t                  *cr)
{
  BrandPoint title = brand_customer_map_get_label_place (self, style, pin, pin->title_label);
  BrandPoint detail = brand_customer_map_get_label_place (self, style, pin, pin->detail_label);

  brand_color_set (cr, &style->ink);
  brand_label_draw (pin->title_label, cr, title.x, title.y);
  brand_color_set (cr, &style->dim);
  brand_label_draw (pin->detail_label, cr, detail.x, detail.y);
}

static void
draw_words (const BrandCustomerMap   *self,
            const BrandTimelineStyle *style,
            cairo_t                  *cr)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const BrandMapWords *words = &g_array_index (self->words, BrandMapWords, i);

      brand_color_set (cr, words->is_heading ? &style->dimensions[words->ring].ink
                           : words->is_dim   ? &style->dim
                                             : &style->ink);
      brand_label_draw (words->label, cr, words->x, words->y);
    }
}

void
brand_customer_map_render (const BrandCustomerMap   *self,
                           const BrandTimelineStyle *style,
                           int                       focus,
                           cairo_t                  *cr)
{
  cairo_save (cr);
  brand_customer_map_render_shapes (self, style, cr);
  draw_words (self, style, cr);
  for (guint i = 0; i < self->pins->len; i++)
    {
      const BrandMapPin *pin = &g_array_index (self->pins, BrandMapPin, i);

      if (pin->is_shown)
        draw_pin_words (self, style, pin, cr);
      if (pin->is_shown && focus == (int) i)
        {
          path_rounded (cr, &pin->box, PIN_RADIUS * self->scale);
          stroke_focus (self, style, cr);
        }
    }
  if (focus == BRAND_MAP_CENTRE)
    {
      path_ring (self, BRAND_DIMENSION_DIRECT, cr);
      stroke_focus (self, style, cr);
    }
  cairo_restore (cr);
}

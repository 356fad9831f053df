/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/sheet/brand-sheet-draw.h"

/* How far a curve's handles stand out for a quarter of a circle. */
#define QUARTER 0.5523

const BrandColor brand_sheet_black = { 0.086, 0.086, 0.102, 1 };
const BrandColor brand_sheet_grey = { 0.333, 0.333, 0.361, 1 };
const BrandColor brand_sheet_white = { 1, 1, 1, 1 };
const BrandColor brand_sheet_line = { 0.55, 0.55, 0.58, 1 };

static void
append_point (BrandSheet *self,
              double      x,
              double      y)
{
  brand_pdf_append_number (self->out, self->info.is_rtl ? self->width - x : x);
  g_string_append_c (self->out, ' ');
  brand_pdf_append_number (self->out, self->height - y);
  g_string_append_c (self->out, ' ');
}

static void
append_color (BrandSheet       *self,
              const BrandColor *color,
              const char       *operator)
{
  const double parts[3] = { color->red, color->green, color->blue };

  for (guint i = 0; i < 3; i++)
    {
      brand_pdf_append_number (self->out, parts[i]);
      g_string_append_c (self->out, ' ');
    }
  g_string_append (self->out, operator);
}

void
brand_sheet_set_fill (BrandSheet       *self,
                      const BrandColor *color)
{
  append_color (self, color, "rg\n");
}

void
brand_sheet_set_stroke (BrandSheet       *self,
                        const BrandColor *color,
                        double            width)
{
  append_color (self, color, "RG ");
  brand_pdf_append_number (self->out, width);
  g_string_append (self->out, " w\n");
}

void
brand_sheet_set_dash (BrandSheet *self,
                      double      on,
                      double      off)
{
  g_string_append_c (self->out, '[');
  if (off > 0)
    {
      brand_pdf_append_number (self->out, on);
      g_string_append_c (self->out, ' ');
      brand_pdf_append_number (self->out, off);
    }
  g_string_append (self->out, "]0 d\n");
}

void
brand_sheet_save (BrandSheet *self)
{
  g_string_append (self->out, "q\n");
}

void
brand_sheet_restore (BrandSheet *self)
{
  g_string_append (self->out, "Q\n");
}

void
brand_sheet_move_to (BrandSheet *self,
                     double      x,
                     double      y)
{
  append_point (self, x, y);
  g_string_append (self->out, "m\n");
}

void
brand_sheet_line_to (BrandSheet *self,
                     double      x,
                     double      y)
{
  append_point (self, x, y);
  g_string_append (self->out, "l\n");
}

void
brand_sheet_curve_to (BrandSheet *self,
                      double      x1,
                      double      y1,
                      double      x2,
                      double      y2,
                      double      x,
                      double      y)
{
  append_point (self, x1, y1);
  append_point (self, x2, y2);
  append_point (self, x, y);
  g_string_append (self->out, "c\n");
}

void
brand_sheet_close (BrandSheet *self)
{
  g_string_append (self->out, "h\n");
}

void
brand_sheet_rectangle (BrandSheet *self,
                       double      x,
                       double      y,
                       double      width,
                       double      height)
{
  append_point (self, self->info.is_rtl ? x + width : x, y + height);
  brand_pdf_append_number (self->out, width);
  g_string_append_c (self->out, ' ');
  brand_pdf_append_number (self->out, height);
  g_string_append (self->out, " re\n");
}

void
brand_sheet_rounded (BrandSheet *self,
                     double      x,
                     double      y,
                     double      width,
                     double      height,
                     double      radius)
{
  double right = x + width;
  double bottom = y + height;
  double inset = radius * (1 - QUARTER);

  brand_sheet_move_to (self, x + radius, y);
  brand_sheet_line_to (self, right - radius, y);
  brand_sheet_curve_to (self, right - inset, y, right, y + inset, right, y + radius);
  brand_sheet_line_to (self, right, bottom - radius);
  brand_sheet_curve_to (self, right, bottom - inset, right - inset, bottom, right - radius, bottom);
  brand_sheet_line_to (self, x + radius, bottom);
  brand_sheet_curve_to (self, x + inset, bottom, x, bottom - inset, x, bottom - radius);
  brand_sheet_line_to (self, x, y + radius);
  brand_sheet_curve_to (self, x, y + inset, x + inset, y, x + radius, y);
  brand_sheet_close (self);
}

void
brand_sheet_circle (BrandSheet *self,
                    double      x,
                    double      y,
                    double      radius)
{
  brand_sheet_rounded (self, x - radius, y - radius, 2 * radius, 2 * radius, radius);
}

void
brand_sheet_fill (BrandSheet *self)
{
  g_string_append (self->out, "f\n");
}

void
brand_sheet_stroke (BrandSheet *self)
{
  g_string_append (self->out, "S\n");
}

void
brand_sheet_fill_and_stroke (BrandSheet *self)
{
  g_string_append (self->out, "B\n");
}

void
brand_sheet_clip (BrandSheet *self)
{
  g_string_append (self->out, "W n\n");
}

void
brand_sheet_rule (BrandSheet       *self,
                  double            x,
                  double            y,
                  double            width,
                  double            thickness,
                  const BrandColor *color)
{
  brand_sheet_set_stroke (self, color, thickness);
  brand_sheet_move_to (self, x, y);
  brand_sheet_line_to (self, x + width, y);
  brand_sheet_stroke (self);
}

void
brand_sheet_show_line (BrandSheet       *self,
                       const BrandSet   *set,
                       guint             line,
                       double            x,
                       double            y,
                       const BrandColor *color)
{
  double width = g_array_index (set->lines, BrandSetLine, line).width;
  double baseline = y + brand_type_style_get_baseline (set->style);

  brand_sheet_set_fill (self, color);
  brand_set_append_line (set, line, self->info.is_rtl ? self->width - x - width : x,
                         self->height - baseline, self->out);
}

double
brand_sheet_show (BrandSheet       *self,
                  const BrandSet   *set,
                  double            x,
                  double            y,
                  double            width,
                  double            align,
                  const BrandColor *color)
{
  double leading = brand_type_style_get (set->style)->leading;

  for (guint i = 0; i < set->lines->len; i++)
    {
      double rest = width - g_array_index (set->lines, BrandSetLine, i).width;

      brand_sheet_show_line (self, set, i, x + align * rest, y + i * leading, color);
    }

  return set->lines->len * leading;
}

double
brand_sheet_show_text (BrandSheet       *self,
                       BrandTypeStyle    style,
                       const char       *text,
                       double            x,
                       double            y,
                       double            width,
                       double            align,
                       const BrandColor *color)
{
  g_autoptr (BrandSet) set = brand_typesetter_set (self->typesetter, style, text, width);

  return brand_sheet_show (self, set, x, y, width, align, color);
}

double
brand_sheet_measure_text (BrandSheet    *self,
                          BrandTypeStyle style,
                          const char    *text)
{
  g_autoptr (BrandSet) set = brand_typesetter_set (self->typesetter, style, text, 0);

  return brand_set_get_width (set);
}

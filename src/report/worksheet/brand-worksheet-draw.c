/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson.h"
#include "model/brand-format.h"

#define LINE_WIDTH 0.5
#define NUMBER_WIDTH 16.0

#define BOX_SIZE 9.5
#define BOX_LINE 0.9

#define RING 8.5
#define RING_STEP 24.0
#define SCALE_GAP 12.0
#define SCALE_HEIGHT 19.0
#define SCALE_STYLE BRAND_TYPE_STYLE_CELL

void
brand_worksheet_draw_lines (BrandSheet *sheet,
                            double      x,
                            double      y,
                            double      width,
                            guint       n_lines)
{
  brand_sheet_begin_artifact (sheet);
  for (guint i = 0; i < n_lines; i++)
    brand_sheet_rule (sheet, x, y + (i + 1) * BRAND_WORKSHEET_LINE - 1, width, LINE_WIDTH,
                      &brand_sheet_line);
  brand_sheet_end (sheet);
}

guint
brand_worksheet_least_lines (guint n_lines)
{
  return n_lines > 2 ? n_lines - 1 : n_lines;
}

guint
brand_worksheet_fit_lines (BrandWorksheet *self,
                           guint           n_lines,
                           double          line,
                           double          after)
{
  double room = brand_sheet_get_bottom (self->sheet) - self->sheet->y - after;
  guint n_fit = room > 0 ? (guint) (room / line) : 0;

  return CLAMP (n_fit, brand_worksheet_least_lines (n_lines), n_lines);
}

/* What a pencil needs no help for, so that readers need not hear it. */
static void
draw_number (BrandSheet *sheet,
             guint       number)
{
  g_autofree char *text = brand_format_number (number, 0);

  brand_sheet_begin_artifact (sheet);
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL, text, BRAND_SHEET_MARGIN,
                         sheet->y + BRAND_WORKSHEET_LINE - 12, 0, 0, &brand_sheet_grey);
  brand_sheet_end (sheet);
}

void
brand_worksheet_add_lines (BrandWorksheet *self,
                           guint           n_lines,
                           gboolean        is_numbered)
{
  BrandSheet *sheet = self->sheet;
  double indent = is_numbered ? NUMBER_WIDTH : 0;

  for (guint i = 0; i < n_lines; i++)
    {
      brand_sheet_need (sheet, BRAND_WORKSHEET_LINE);
      if (is_numbered)
        draw_number (sheet, i + 1);
      brand_worksheet_draw_lines (sheet, BRAND_SHEET_MARGIN + indent, sheet->y,
                                  brand_sheet_get_measure (sheet) - indent, 1);
      sheet->y += BRAND_WORKSHEET_LINE;
    }
}

/* A tick looks the same in every direction of writing. */
static double
get_tick_x (BrandSheet *sheet,
            double      x,
            double      offset)
{
  return sheet->info.is_rtl ? x + BOX_SIZE + BOX_LINE - offset : x + offset;
}

void
brand_worksheet_draw_box (BrandSheet    *sheet,
                          double         x,
                          double         y,
                          BrandTypeStyle style,
                          gboolean       is_ticked)
{
  double top = y + (brand_type_style_get (style)->leading - BOX_SIZE) / 2;

  brand_sheet_set_stroke (sheet, &brand_sheet_black, BOX_LINE);
  brand_sheet_rounded (sheet, x + BOX_LINE / 2, top, BOX_SIZE, BOX_SIZE, 1);
  brand_sheet_stroke (sheet);
  if (!is_ticked)
    return;
  brand_sheet_set_stroke (sheet, &brand_sheet_black, 1.5);
  brand_sheet_move_to (sheet, get_tick_x (sheet, x, 2.6), top + 4.9);
  brand_sheet_line_to (sheet, get_tick_x (sheet, x, 4.5), top + 7);
  brand_sheet_line_to (sheet, get_tick_x (sheet, x, 8), top + 2.6);
  brand_sheet_stroke (sheet);
}

void
brand_worksheet_draw_ring (BrandSheet    *sheet,
                           double         x,
                           double         y,
                           BrandTypeStyle style,
                           gboolean       is_chosen)
{
  double middle = y + brand_type_style_get (style)->leading / 2;
  double radius = BOX_SIZE / 2 - 0.4;

  brand_sheet_set_stroke (sheet, &brand_sheet_black, BOX_LINE);
  brand_sheet_circle (sheet, x + BOX_SIZE / 2, middle, radius);
  brand_sheet_stroke (sheet);
  if (!is_chosen)
    return;
  brand_sheet_set_fill (sheet, &brand_sheet_black);
  brand_sheet_circle (sheet, x + BOX_SIZE / 2, middle, radius - 2);
  brand_sheet_fill (sheet);
}

/* The time before, under a number that is still read. */
static const BrandColor earlier = { 0.8, 0.8, 0.82, 1 };

double
brand_worksheet_get_rings_width (void)
{
  return BRAND_RATING_MOST * RING_STEP;
}

double
brand_worksheet_get_rings_height (void)
{
  return SCALE_HEIGHT;
}

void
brand_worksheet_draw_rings (BrandSheet *sheet,
                            double      x,
                            double      middle,
                            int         value,
                            int         before)
{
  const BrandTypeface *face = brand_type_style_get (BRAND_TYPE_STYLE_SMALL_STRONG);

  for (int i = BRAND_RATING_LEAST; i <= BRAND_RATING_MOST; i++)
    {
      double centre = x + (i - BRAND_RATING_LEAST + 0.5) * RING_STEP;
      g_autofree char *number = brand_format_number (i, 0);

      brand_sheet_set_stroke (sheet, &brand_sheet_black, BOX_LINE);
      brand_sheet_set_fill (sheet, i == value ? &brand_sheet_black
                                   : i == before ? &earlier : &brand_sheet_white);
      brand_sheet_circle (sheet, centre, middle, RING);
      brand_sheet_fill_and_stroke (sheet);
      brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL_STRONG, number, centre - RING,
                             middle - face->leading / 2, 2 * RING, 0.5,
                             i == value ? &brand_sheet_white
                             : i == before ? &brand_sheet_black : &brand_sheet_grey);
    }
}

static double
get_side_width (BrandWorksheet *self)
{
  double rings = BRAND_RATING_MOST * RING_STEP + 2 * SCALE_GAP;

  return (brand_sheet_get_measure (self->sheet) - rings) / 2;
}

double
brand_worksheet_get_scale_height (BrandWorksheet *self,
                                  const char     *low,
                                  const char     *high)
{
  double width = get_side_width (self);
  g_autoptr (BrandSet) left = brand_typesetter_set (self->sheet->typesetter, SCALE_STYLE, low,
                                                    width);
  g_autoptr (BrandSet) right = brand_typesetter_set (self->sheet->typesetter, SCALE_STYLE, high,
                                                     width);

  return MAX (SCALE_HEIGHT, MAX (brand_set_get_height (left), brand_set_get_height (right)));
}

static void
show_side (BrandWorksheet *self,
           const char     *text,
           double          x,
           double          height,
           double          align)
{
  BrandSheet *sheet = self->sheet;
  double width = get_side_width (self);
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter, SCALE_STYLE, text, width);

  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, sheet->section, "P"));
  brand_sheet_show (sheet, set, x, sheet->y + (height - brand_set_get_height (set)) / 2, width,
                    align, &brand_sheet_black);
  brand_sheet_end (sheet);
}

static char *
describe_scale (int value)
{
  if (value == 0)
    return g_strdup (_("Rings for 1 to 5, to choose one."));

  /* Translators: a rating between two sides that were read before. */
  return g_strdup_printf (_("%d of 5"), value);
}

void
brand_worksheet_add_scale (BrandWorksheet *self,
                           const char     *low,
                           const char     *high,
                           int             value)
{
  BrandSheet *sheet = self->sheet;
  double height = brand_worksheet_get_scale_height (self, low, high);
  double side = get_side_width (self);
  double rings = BRAND_SHEET_MARGIN + side + SCALE_GAP;
  g_autofree char *alt = describe_scale (value);
  guint figure;

  brand_sheet_need (sheet, height);
  show_side (self, low, BRAND_SHEET_MARGIN, height, 1);
  show_side (self, high, rings + BRAND_RATING_MOST * RING_STEP + SCALE_GAP, height, 0);
  figure = brand_pdf_tree_add (sheet->tree, sheet->section, "Figure");
  brand_pdf_tree_set_alt (sheet->tree, figure, alt);
  brand_sheet_begin (sheet, figure);
  brand_worksheet_draw_rings (sheet, rings, sheet->y + height / 2, value, 0);
  brand_sheet_end (sheet);
  sheet->y += height;
}

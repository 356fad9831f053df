/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-year.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

#define GUTTER 27.0
#define RULER 16.0
#define CURVES 112.0
#define BELOW_BEATS 6.0
#define LEAST_MONTH 22.0

static const BrandColor grid = { 0.8, 0.8, 0.82, 1 };

double
brand_year_get_x (const BrandYear *self,
                  double           day)
{
  double n_days = self->plan->end - self->plan->start + 1;

  return self->x + self->width * CLAMP ((day - self->plan->start) / n_days, 0, 1);
}

double
brand_year_get_y (const BrandYear *self,
                  double           effect)
{
  return self->bottom - (self->bottom - self->top) * effect / self->highest;
}

gboolean
brand_year_claim (BrandYear      *self,
                  const BrandBox *box)
{
  for (guint i = 0; i < self->taken->len; i++)
    {
      const BrandBox *other = &g_array_index (self->taken, BrandBox, i);

      if (box->x < brand_box_right (other) && other->x < brand_box_right (box)
          && box->y < brand_box_bottom (other) && other->y < brand_box_bottom (box))
        return FALSE;
    }
  g_array_append_val (self->taken, *box);

  return TRUE;
}

gboolean
brand_year_show_label (BrandYear        *self,
                       BrandTypeStyle    style,
                       const char       *text,
                       double            x,
                       double            y,
                       const BrandColor *color)
{
  double width = brand_sheet_measure_text (self->sheet, style, text);
  double left = CLAMP (x - width / 2, self->x + 2, MAX (self->x + 2,
                                                        self->x + self->width - width - 2));
  BrandBox box = { left - 2, y, width + 4, 10.6 };

  if (!brand_year_claim (self, &box))
    return FALSE;

  brand_sheet_set_fill (self->sheet, &brand_sheet_white);
  brand_sheet_rounded (self->sheet, box.x, box.y, box.width, box.height, 2);
  brand_sheet_fill (self->sheet);
  brand_sheet_show_text (self->sheet, style, text, left, y - 0.2, 0, 0, color);

  return TRUE;
}

static double
find_highest (const BrandMeasurementPlan *plan)
{
  static const double tops[] = { 0.1, 0.2, 0.4, 0.5, 0.75, 1 };
  double highest = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    for (guint i = 0; i < plan->n_days; i++)
      highest = MAX (highest, plan->effect[d][i]);
  for (guint i = 0; i < G_N_ELEMENTS (tops); i++)
    if (highest * 1.04 <= tops[i])
      return tops[i];

  return 1;
}

static void
draw_grid (BrandYear *self)
{
  BrandSheet *sheet = self->sheet;
  double step = self->highest <= 0.1 ? 0.05 : self->highest <= 0.2 ? 0.1
                : self->highest <= 0.4 ? 0.2 : 0.25;

  for (double effect = 0; effect <= self->highest + 1e-9; effect += step)
    {
      g_autofree char *label = brand_format_percent (effect, 0);
      double y = brand_year_get_y (self, effect);
      double width;

      brand_sheet_rule (sheet, self->x, y, self->width, 0.4, &brand_sheet_line);
      width = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_SMALL, label);
      brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL, label, self->x - 6 - width, y - 5.6, 0,
                             0, &brand_sheet_grey);
    }
}

/* Months between two lines: as many as leave room for their names. */
static int
get_step (const BrandYear *self)
{
  static const int steps[] = { 1, 2, 3, 6, 12, 24, 60, 120, 600 };
  double month = self->width * 30.44 / (self->plan->end - self->plan->start + 1);
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (steps) && month * steps[i] < LEAST_MONTH)
    i++;

  return steps[i];
}

static void
draw_ruler (BrandYear *self,
            double     y,
            double     bottom)
{
  BrandSheet *sheet = self->sheet;
  int step = get_step (self);
  int year;
  guint month, day;

  brand_date_split (self->plan->start, &year, &month, &day);
  for (int n = year * 12 + (int) month - 1;; n++)
    {
      int first = brand_date_join (n / 12, (guint) (n % 12) + 1, 1);
      double x = brand_year_get_x (self, first);
      double next = brand_year_get_x (self, first + 30.44 * step);
      g_autofree char *label = NULL;
      BrandBox box;

      if (first > self->plan->end)
        break;
      if (n % 12 % MIN (step, 12) != 0 || (step > 12 && n / 12 % (step / 12) != 0))
        continue;
      if (first >= self->plan->start)
        {
          brand_sheet_set_stroke (sheet, &grid, 0.4);
          brand_sheet_move_to (sheet, x, y + RULER - 4);
          brand_sheet_line_to (sheet, x, bottom);
          brand_sheet_stroke (sheet);
        }
      if (next - x < MIN (LEAST_MONTH, 18))
        continue;
      label = step < 12 ? brand_date_format (first, BRAND_DATE_STYLE_SHORT_MONTH)
                        : g_strdup_printf ("%d", n / 12);
      box = (BrandBox) { x + 2.5, y, brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_SMALL,
                                                               label), 11 };
      if (brand_year_claim (self, &box))
        brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL, label, x + 2.5, y, 0, 0,
                               &brand_sheet_grey);
    }
}

/* Before the ruler's words, which keep clear of it. */
static void
show_as_of (BrandYear *self,
            double     y)
{
  BrandSheet *sheet = self->sheet;
  int day = self->plan->as_of;
  g_autofree char *text = brand_date_format (day, BRAND_DATE_STYLE_LONG_DAY);
  double width = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_PILL, text) + 10;
  double x = CLAMP (brand_year_get_x (self, day + 0.5) - width / 2, self->x,
                    self->x + self->width - width);
  BrandBox box = { x - 1, y - 1, width + 2, BRAND_PILL_HEIGHT };

  if (day < self->plan->start || day > self->plan->end)
    return;

  brand_year_claim (self, &box);
  brand_measurement_pdf_pill (sheet, text, x, y - 1, TRUE);
}

static void
draw_as_of (BrandYear *self,
            double     y)
{
  int day = self->plan->as_of;
  double x = brand_year_get_x (self, day + 0.5);

  if (day < self->plan->start || day > self->plan->end)
    return;

  brand_sheet_set_stroke (self->sheet, &brand_sheet_black, 1.2);
  brand_sheet_move_to (self->sheet, x, y + BRAND_PILL_HEIGHT - 1);
  brand_sheet_line_to (self->sheet, x, self->bottom);
  brand_sheet_stroke (self->sheet);
}

static char *
describe (const BrandYear *self)
{
  const BrandMeasurementPlan *plan = self->plan;
  const double *effect = plan->effect[plan->dimension];
  g_autofree char *span = brand_date_format_span (plan->start, plan->end, 0);
  g_autofree char *highest = NULL;
  g_autofree char *day = NULL;
  guint peak = 0;

  for (guint i = 1; i < plan->n_days; i++)
    if (effect[i] > effect[peak])
      peak = i;
  highest = brand_format_percent (effect[peak], 0);
  day = brand_date_format (plan->start + (int) peak, BRAND_DATE_STYLE_FULL);
  /* Translators: dimension, span of dates, highest effect, its day, number of silences, weeks. */
  return g_strdup_printf (_("Effect of the %1$s dimension, %2$s: highest %3$s on %4$s. "
                            "Silences: %5$u, together %6$u weeks."),
                          brand_measurement_pdf_get_name (plan->dimension), span, highest, day,
                          plan->n_silences, plan->silent_weeks);
}

static void
draw_picture (BrandYear *self,
              double     beats_height,
              double     bars_height)
{
  BrandSheet *sheet = self->sheet;
  guint figure = brand_pdf_tree_add (sheet->tree, sheet->section, "Figure");
  g_autofree char *alt = describe (self);
  double ruler = sheet->y;
  double beats = ruler + RULER;
  double end;

  self->top = beats + beats_height + BELOW_BEATS;
  self->bottom = self->top + CURVES;
  end = self->bottom + (bars_height > 0 ? 8 + bars_height : 0);
  brand_pdf_tree_set_alt (sheet->tree, figure, alt);
  brand_sheet_begin (sheet, figure);
  show_as_of (self, ruler);
  draw_ruler (self, ruler, end);
  draw_grid (self);
  brand_year_draw_beats (self, beats);
  brand_year_draw_curves (self);
  draw_as_of (self, ruler);
  brand_year_name_curves (self);
  if (bars_height > 0)
    brand_year_draw_bars (self, self->bottom + 8);
  brand_sheet_end (sheet);
  sheet->y = end + 8;
}

static const char *const shares[] = {
  N_("The filled curve shows which share of the audience currently has the story in mind."),
  N_("The filled curve shows which share of the members currently holds the story."),
  N_("The filled curve shows which share of our own customers currently has the story in mind."),
};

static void
add_link_to_assumptions (BrandMeasurementPdf *self,
                         guint                caption)
{
  BrandSheet *sheet = self->sheet;
  g_autofree char *sums = g_strdup_printf (_("What it assumes is in section %u."),
                                           (guint) self->assumptions + 1);
  guint link = brand_pdf_tree_add (sheet->tree, caption, "Link");

  brand_sheet_begin (sheet, link);
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, sums, BRAND_SHEET_MARGIN, sheet->y,
                         brand_sheet_get_measure (sheet), 0, &brand_sheet_black);
  brand_sheet_end (sheet);
  brand_sheet_link_section (sheet, link,
                            &(BrandBox) { BRAND_SHEET_MARGIN, sheet->y,
                                          brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_DETAIL,
                                                                    sums),
                                          11.6 },
                            (guint) self->assumptions);
  sheet->y += 11.6;
}

static void
add_caption (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  g_autofree char *text = NULL;
  guint caption = brand_pdf_tree_add (sheet->tree, sheet->section, "Caption");

  /* Translators: the parts of a caption, each a sentence. */
  text = g_strdup_printf (_("%1$s %2$s %3$s"), _(shares[self->plan->dimension]),
                          _("A burst peaks, then fades; sustained holds while it runs; "
                            "cultivated starts small and grows with every deposit."),
                          _("A planning index, not a sales forecast."));
  brand_sheet_begin (sheet, caption);
  sheet->y += brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_DETAIL, text, BRAND_SHEET_MARGIN,
                                     sheet->y, brand_sheet_get_measure (sheet), 0,
                                     &brand_sheet_grey);
  brand_sheet_end (sheet);
  if (self->assumptions >= 0)
    add_link_to_assumptions (self, caption);
}

void
brand_measurement_pdf_add_year (BrandMeasurementPdf *pdf)
{
  BrandSheet *sheet = pdf->sheet;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (BrandBox));
  BrandYear self = {
    pdf, sheet, pdf->plan, BRAND_SHEET_MARGIN + GUTTER, brand_sheet_get_measure (sheet) - GUTTER,
    .highest = find_highest (pdf->plan), .taken = taken,
  };
  double beats = brand_year_get_beats_height (&self);
  double bars = brand_year_get_bars_height (&self);
  double height = RULER + beats + BELOW_BEATS + CURVES + 8 + bars + 8 + 50;

  brand_sheet_add_section (sheet,
                           pdf->year != 0 ? _("Its part of the year") : _("Its part of the plan"),
                           height);
  draw_picture (&self, beats, bars);
  add_caption (pdf);
}

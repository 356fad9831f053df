/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-year.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

#define MOST_POINTS 500
#define SILENCE_STEP 5.5

static const BrandColor silence_line = { 0.45, 0.45, 0.47, 1 };

/* A curve by its days, or by as many steps as can be seen. */
static void
path_curve (BrandYear    *self,
            const double *effect)
{
  guint n = self->plan->n_days;
  guint step = MAX (1, (n + MOST_POINTS - 1) / MOST_POINTS);

  for (guint i = 0; i < n; i += step)
    {
      double x = brand_year_get_x (self, self->plan->start + (int) i + 0.5);
      double y = brand_year_get_y (self, effect[i]);

      if (i == 0)
        brand_sheet_move_to (self->sheet, self->x, y);
      brand_sheet_line_to (self->sheet, x, y);
    }
  brand_sheet_line_to (self->sheet, self->x + self->width, brand_year_get_y (self, effect[n - 1]));
}

static void
draw_area (BrandYear *self)
{
  BrandSheet *sheet = self->sheet;
  BrandDimension dimension = self->plan->dimension;
  const double *effect = self->plan->effect[dimension];

  brand_sheet_save (sheet);
  path_curve (self, effect);
  brand_sheet_line_to (sheet, self->x + self->width, self->bottom);
  brand_sheet_line_to (sheet, self->x, self->bottom);
  brand_sheet_close (sheet);
  brand_sheet_clip (sheet);
  brand_sheet_set_fill (sheet, &brand_measurement_tints[dimension]);
  brand_sheet_rectangle (sheet, self->x, self->top, self->width, self->bottom - self->top);
  brand_sheet_fill (sheet);
  brand_measurement_pdf_hatch (sheet, dimension, &brand_measurement_fills[dimension], self->x,
                               self->top, self->width, self->bottom - self->top);
  brand_sheet_restore (sheet);
}

static void
draw_line (BrandYear *self)
{
  BrandSheet *sheet = self->sheet;

  brand_sheet_save (sheet);
  brand_sheet_rectangle (sheet, self->x, self->top - 2, self->width, self->bottom - self->top + 3);
  brand_sheet_clip (sheet);
  brand_sheet_set_stroke (sheet, &brand_measurement_inks[self->plan->dimension], 1.6);
  path_curve (self, self->plan->effect[self->plan->dimension]);
  brand_sheet_stroke (sheet);
  brand_sheet_restore (sheet);
}

static void
draw_other (BrandYear     *self,
            BrandDimension dimension,
            gboolean       is_dotted)
{
  BrandSheet *sheet = self->sheet;

  brand_sheet_save (sheet);
  brand_sheet_set_stroke (sheet, &brand_sheet_grey, 0.7);
  brand_sheet_set_dash (sheet, 1, is_dotted ? 1.8 : 0);
  path_curve (self, self->plan->effect[dimension]);
  brand_sheet_stroke (sheet);
  brand_sheet_restore (sheet);
}

/* Where the line is most alone: high, and far from the two others. */
static double
judge_place (BrandYear     *self,
             BrandDimension dimension,
             guint          day)
{
  double own = self->plan->effect[dimension][day];
  double nearest = 1;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (d != dimension)
      nearest = MIN (nearest, ABS (self->plan->effect[d][day] - own));

  return own + 2 * nearest;
}

static void
name_other (BrandYear     *self,
            BrandDimension dimension)
{
  const char *name = brand_measurement_pdf_get_name (dimension);
  const double *effect = self->plan->effect[dimension];
  guint step = MAX (1, self->plan->n_days / 60);

  for (guint tries = 0; tries < 12; tries++)
    {
      static const double above[] = { 12, -2 };
      double best = 0;
      guint place = 0;

      for (guint i = step; i + step < self->plan->n_days; i += step)
        if ((i / step) % 12 == tries && judge_place (self, dimension, i) > best
            && effect[i] > self->highest * 0.04)
          {
            best = judge_place (self, dimension, i);
            place = i;
          }
      for (guint k = 0; place > 0 && k < G_N_ELEMENTS (above); k++)
        {
          double y = brand_year_get_y (self, effect[place]) - above[k];

          if (y > self->top - 4 && y < self->bottom - 10
              && brand_year_show_label (self, BRAND_TYPE_STYLE_SMALL_STRONG, name,
                                        brand_year_get_x (self, self->plan->start + (int) place), y,
                                        &brand_sheet_grey))
            return;
        }
    }
}

static void
name_peak (BrandYear *self)
{
  const double *effect = self->plan->effect[self->plan->dimension];
  g_autofree char *share = NULL;
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;
  guint peak = 0;

  for (guint i = 1; i < self->plan->n_days; i++)
    if (effect[i] > effect[peak])
      peak = i;
  if (effect[peak] <= 0)
    return;

  share = brand_format_percent (effect[peak], 0);
  day = brand_date_format (self->plan->start + (int) peak, BRAND_DATE_STYLE_DAY);
  /* Translators: a share and the day that has it, as 68 % on 27 Jun. */
  text = g_strdup_printf (_("%1$s on %2$s"), share, day);
  brand_year_show_label (self, BRAND_TYPE_STYLE_SMALL_STRONG, text,
                         brand_year_get_x (self, self->plan->start + (int) peak),
                         MAX (brand_year_get_y (self, effect[peak]) - 13, self->top - 6),
                         &brand_measurement_inks[self->plan->dimension]);
}

static void
hatch_silence (BrandYear *self,
               double     left,
               double     right)
{
  BrandSheet *sheet = self->sheet;
  double height = self->bottom - self->top;

  brand_sheet_save (sheet);
  brand_sheet_rectangle (sheet, left, self->top, right - left, height);
  brand_sheet_clip (sheet);
  brand_sheet_set_stroke (sheet, &silence_line, 0.45);
  for (double x = self->x - height; x < right; x += SILENCE_STEP)
    if (x + height > left)
      {
        brand_sheet_move_to (sheet, x, self->bottom);
        brand_sheet_line_to (sheet, x + height, self->top);
      }
  brand_sheet_stroke (sheet);
  brand_sheet_restore (sheet);
}

static void
name_silence (BrandYear                     *self,
              const BrandMeasurementSilence *silence,
              double                         left,
              double                         right)
{
  BrandSheet *sheet = self->sheet;
  guint weeks = (guint) (silence->n_days + 3) / 7;
  g_autofree char *text = g_strdup_printf (ngettext ("%u week silent", "%u weeks silent", weeks),
                                           weeks);
  double width = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_PILL, text) + 10;
  double x = CLAMP ((left + right - width) / 2, self->x, self->x + self->width - width);
  double y = (self->top + self->bottom) / 2;

  if (weeks == 0 || right - left < 12)
    return;

  for (guint i = 0; i < 5; i++, y += (i % 2 ? -1 : 1) * 15.0 * i)
    {
      BrandBox box = { x, y, width, BRAND_PILL_HEIGHT };

      if (y < self->top || y + BRAND_PILL_HEIGHT > self->bottom || !brand_year_claim (self, &box))
        continue;
      brand_measurement_pdf_pill (sheet, text, x, y, FALSE);
      return;
    }
}

static void
draw_silences (BrandYear *self)
{
  for (guint i = 0; i < self->plan->n_silences; i++)
    {
      const BrandMeasurementSilence *silence = &self->plan->silences[i];

      hatch_silence (self, brand_year_get_x (self, silence->start),
                     brand_year_get_x (self, silence->start + silence->n_days));
    }
}

void
brand_year_draw_curves (BrandYear *self)
{
  BrandDimension own = self->plan->dimension;
  gboolean is_dotted = FALSE;

  draw_silences (self);
  draw_area (self);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (d != own)
      {
        draw_other (self, (BrandDimension) d, is_dotted);
        is_dotted = TRUE;
      }
  brand_sheet_rule (self->sheet, self->x, self->bottom, self->width, 0.8, &brand_sheet_black);
  draw_line (self);
}

void
brand_year_name_curves (BrandYear *self)
{
  BrandDimension own = self->plan->dimension;

  name_peak (self);
  for (guint i = 0; i < self->plan->n_silences; i++)
    {
      const BrandMeasurementSilence *silence = &self->plan->silences[i];

      name_silence (self, silence, brand_year_get_x (self, silence->start),
                    brand_year_get_x (self, silence->start + silence->n_days));
    }
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (d != own)
      name_other (self, (BrandDimension) d);
}

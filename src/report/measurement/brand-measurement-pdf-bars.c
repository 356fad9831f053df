/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-year.h"

#include <glib/gi18n-lib.h>

#define BEAT_ROW 17.0
#define BEAT_HEIGHT 14.6
#define MOST_BEAT_ROWS 4
#define BAR_ROW 19.0
#define CLOSE_ROW 14.0
#define FEW_ROWS 9
#define MOST_ROWS 18
#define THIN_ROW 4.0
#define MOST_THIN_ROWS 36
#define BAR_GAP 4.0
#define TAIL 16.0
#define LABEL_GAP 5.0

static const BrandColor beat_ground = { 0.9, 0.9, 0.9, 1 };

typedef struct
{
  guint row;
  double left;
  double right;      /* with its tail */
  double end;        /* of its last day */
  double label;      /* where its title begins; NAN without one */
  double label_width;
} BrandYearBar;

typedef struct
{
  GArray *bars;      /* BrandYearBar for each touchpoint */
  guint n_rows;
  gboolean is_thin;
  double row;        /* height */
} BrandBars;

/* The first row that is free from `left`; `ends` grows as needed. */
static guint
find_row (GArray *ends,
          double  left,
          double  right)
{
  for (guint i = 0; i < ends->len; i++)
    if (g_array_index (ends, double, i) <= left)
      {
        g_array_index (ends, double, i) = right;
        return i;
      }
  g_array_append_val (ends, right);

  return ends->len - 1;
}

static gint
compare_starts (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const BrandMeasurementTouchpoint *touchpoints = user_data;
  guint one = *(const guint *) a;
  guint other = *(const guint *) b;

  return touchpoints[one].start != touchpoints[other].start
         ? touchpoints[one].start - touchpoints[other].start : (gint) one - (gint) other;
}

static GArray *
sort_touchpoints (const BrandMeasurementPlan *plan)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < plan->n_touchpoints; i++)
    if (plan->touchpoints[i].is_counted && plan->touchpoints[i].start <= plan->end
        && plan->touchpoints[i].end >= plan->start)
      g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_starts, (gpointer) plan->touchpoints);

  return order;
}

static void
place_label (BrandYear    *self,
             BrandYearBar *bar,
             const char   *title)
{
  double limit = self->x + self->width;

  bar->label_width = brand_sheet_measure_text (self->sheet, BRAND_TYPE_STYLE_SMALL_STRONG, title);
  if (bar->right + LABEL_GAP + bar->label_width <= limit)
    bar->label = bar->right + LABEL_GAP;
  else if (bar->left - LABEL_GAP - bar->label_width >= BRAND_SHEET_MARGIN)
    bar->label = bar->left - LABEL_GAP - bar->label_width;
  else if (bar->end - bar->left > bar->label_width + 2 * LABEL_GAP)
    bar->label = bar->left + LABEL_GAP;
}

static void
pack (BrandYear *self,
      BrandBars *bars,
      gboolean   is_thin)
{
  g_autoptr (GArray) order = sort_touchpoints (self->plan);
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (double));

  bars->is_thin = is_thin;
  bars->bars = g_array_new (FALSE, TRUE, sizeof (BrandYearBar));
  g_array_set_size (bars->bars, self->plan->n_touchpoints);
  for (guint i = 0; i < order->len; i++)
    {
      guint index = g_array_index (order, guint, i);
      const BrandMeasurementTouchpoint *touchpoint = &self->plan->touchpoints[index];
      BrandYearBar *bar = &g_array_index (bars->bars, BrandYearBar, index);
      double tail = is_thin || touchpoint->pattern == BRAND_PATTERN_SUSTAINED ? 0 : TAIL;
      double left, right;

      bar->left = brand_year_get_x (self, touchpoint->start);
      bar->end = MAX (brand_year_get_x (self, touchpoint->end + 1), bar->left + 1.5);
      bar->right = MIN (bar->end + tail, self->x + self->width);
      bar->label = NAN;
      if (!is_thin)
        place_label (self, bar, touchpoint->title);
      left = isnan (bar->label) ? bar->left : MIN (bar->left, bar->label);
      right = isnan (bar->label) ? bar->right : MAX (bar->right, bar->label + bar->label_width);
      bar->row = find_row (ends, left, right + (is_thin ? 0.5 : 8));
    }
  bars->n_rows = ends->len;
}

/* With titles if they fit, else as thin bars; more than that can't be told apart. */
static gboolean
choose_bars (BrandYear *self,
             BrandBars *bars)
{
  if (self->plan->n_touchpoints <= 60)
    {
      pack (self, bars, FALSE);
      bars->row = bars->n_rows <= FEW_ROWS ? BAR_ROW : CLOSE_ROW;
      if (bars->n_rows <= MOST_ROWS)
        return bars->n_rows > 0;
      g_array_unref (bars->bars);
    }
  pack (self, bars, TRUE);
  bars->row = THIN_ROW;

  return bars->n_rows > 0 && bars->n_rows <= MOST_THIN_ROWS;
}

double
brand_year_get_bars_height (BrandYear *self)
{
  BrandBars bars;
  gboolean is_drawn = choose_bars (self, &bars);
  double height = is_drawn ? bars.n_rows * bars.row : 0;

  g_array_unref (bars.bars);

  return height;
}

static void
path_bar (BrandSheet         *sheet,
          const BrandYearBar *bar,
          BrandPattern        pattern,
          double              y,
          double              height)
{
  double bottom = y + height;
  double middle = (bar->left + bar->end) / 2;
  double fade = bar->right - bar->end;

  if (pattern == BRAND_PATTERN_SUSTAINED)
    {
      brand_sheet_rounded (sheet, bar->left, y, bar->end - bar->left, height,
                           MIN (2.5, (bar->end - bar->left) / 2));
      return;
    }

  brand_sheet_move_to (sheet, bar->left, bottom);
  if (pattern == BRAND_PATTERN_CULTIVATED)
    {
      brand_sheet_line_to (sheet, bar->left, bottom - 3.5);
      brand_sheet_curve_to (sheet, middle, bottom - 4.5, middle, y + 1, bar->end, y);
    }
  else
    {
      brand_sheet_line_to (sheet, bar->left, y);
      brand_sheet_line_to (sheet, bar->end, y);
    }
  if (pattern == BRAND_PATTERN_BURST)
    brand_sheet_curve_to (sheet, bar->end + fade * 0.3, y + height * 0.75, bar->end + fade * 0.5,
                          bottom, bar->right, bottom);
  else
    brand_sheet_line_to (sheet, bar->end, bottom);
  brand_sheet_close (sheet);
}

static void
draw_bar (BrandYear                        *self,
          const BrandMeasurementTouchpoint *touchpoint,
          const BrandYearBar               *bar,
          double                            y,
          double                            height)
{
  BrandSheet *sheet = self->sheet;
  BrandDimension dimension = self->plan->dimension;

  brand_sheet_save (sheet);
  path_bar (sheet, bar, touchpoint->pattern, y, height);
  brand_sheet_clip (sheet);
  brand_sheet_set_fill (sheet, &brand_measurement_tints[dimension]);
  brand_sheet_rectangle (sheet, bar->left, y, bar->right - bar->left, height);
  brand_sheet_fill (sheet);
  brand_measurement_pdf_hatch (sheet, dimension, &brand_measurement_fills[dimension], bar->left, y,
                               bar->right - bar->left, height);
  brand_sheet_restore (sheet);
  brand_sheet_set_stroke (sheet, &brand_measurement_inks[dimension], 0.8);
  path_bar (sheet, bar, touchpoint->pattern, y, height);
  brand_sheet_stroke (sheet);
  if (isnan (bar->label))
    return;

  brand_sheet_set_fill (sheet, &brand_sheet_white);
  brand_sheet_rounded (sheet, bar->label - 1.5, y + 1, bar->label_width + 3, height - 2, 1.5);
  brand_sheet_fill (sheet);
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL_STRONG, touchpoint->title, bar->label,
                         y + (height - 11) / 2, 0, 0, &brand_sheet_black);
}

void
brand_year_draw_bars (BrandYear *self,
                      double     y)
{
  BrandBars bars;
  gboolean is_drawn = choose_bars (self, &bars);

  if (is_drawn && bars.is_thin)
    brand_sheet_set_fill (self->sheet, &brand_measurement_inks[self->plan->dimension]);
  for (guint i = 0; is_drawn && i < bars.bars->len; i++)
    {
      const BrandYearBar *bar = &g_array_index (bars.bars, BrandYearBar, i);

      if (bar->end <= bar->left)
        continue;
      if (!bars.is_thin)
        draw_bar (self, &self->plan->touchpoints[i], bar, y + bar->row * bars.row,
                  bars.row - BAR_GAP);
      else
        brand_sheet_rectangle (self->sheet, bar->left, y + bar->row * bars.row,
                               bar->end - bar->left, THIN_ROW - 1.2);
    }
  if (is_drawn && bars.is_thin)
    brand_sheet_fill (self->sheet);
  g_array_unref (bars.bars);
}

static guint
pack_beats (BrandYear *self,
            GArray    *rows)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < self->plan->n_beats; i++)
    {
      const BrandMeasurementBeat *beat = &self->plan->beats[i];
      guint row = G_MAXUINT;

      if (beat->number != 0 && beat->start <= self->plan->end && beat->end >= self->plan->start)
        row = find_row (ends, brand_year_get_x (self, beat->start),
                        brand_year_get_x (self, beat->end + 1));
      g_array_append_val (rows, row);
    }

  return MIN (ends->len, MOST_BEAT_ROWS);
}

double
brand_year_get_beats_height (BrandYear *self)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));

  return pack_beats (self, rows) * BEAT_ROW;
}

static void
draw_beat (BrandYear                  *self,
           const BrandMeasurementBeat *beat,
           double                      y)
{
  BrandSheet *sheet = self->sheet;
  double x = brand_year_get_x (self, beat->start) + 0.6;
  double width = MAX (brand_year_get_x (self, beat->end + 1) - 0.6 - x, 1);
  g_autofree char *number = g_strdup_printf ("%u", beat->number);
  double number_width;
  gboolean is_told = beat->n_touchpoints > 0 || beat->n_others > 0;

  brand_sheet_save (sheet);
  brand_sheet_set_fill (sheet, is_told ? &beat_ground : &brand_sheet_white);
  brand_sheet_set_stroke (sheet, is_told ? &beat_ground : &brand_sheet_black, 0.6);
  brand_sheet_set_dash (sheet, 2.4, is_told ? 0 : 1.8);
  brand_sheet_rounded (sheet, x, y, width, BEAT_HEIGHT, MIN (3, width / 2));
  brand_sheet_fill_and_stroke (sheet);
  brand_sheet_restore (sheet);
  number_width = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_PILL, number);
  if (number_width + 3 <= width)
    brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_PILL, number, x + MIN (5, width / 4), y + 1.8, 0,
                           0, &brand_sheet_black);
  if (number_width + 15 + brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_PILL,
                                                    beat->title) <= width)
    brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_PILL, beat->title, x + 10 + number_width,
                           y + 1.8, 0, 0, &brand_sheet_black);
}

double
brand_year_draw_beats (BrandYear *self,
                       double     y)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_rows = pack_beats (self, rows);

  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, guint, i) < n_rows)
      draw_beat (self, &self->plan->beats[i], y + g_array_index (rows, guint, i) * BEAT_ROW);

  return n_rows * BEAT_ROW;
}

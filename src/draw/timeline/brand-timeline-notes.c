/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include "model/brand-date.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define NOTE_GAP 8
#define EDGE_GAP 8 /* where the plot ends with the window */
#define INSET_WIDTH 150
#define INSET_HEIGHT 42
#define INSET_HEADROOM 96
#define N_INSET_POINTS 40

static BrandInk
get_ink (BrandDimension dimension)
{
  return (BrandInk) (BRAND_INK_MASS + dimension);
}

/* With its year where the plan goes through several. */
static char *
format_day (BrandLayoutJob *job,
            int             day)
{
  return brand_date_format (day, job->facts->n_days > 400 ? BRAND_DATE_STYLE_FULL
                                                          : BRAND_DATE_STYLE_LONG_DAY);
}

/* How far words may go. */
static double
get_end (const BrandTimelineLayout *layout)
{
  return brand_box_right (&layout->chart.box)
         - (layout->form == BRAND_FORM_NARROW ? EDGE_GAP : 0);
}

/* Over the peak; the second line goes where it would lie on the lanes. */
static void
add_peak_note (BrandTimelineLayout *layout,
               const BrandLabel    *upper,
               const BrandLabel    *lower)
{
  const BrandTimelineChart *chart = &layout->chart;
  double y = chart->peak.y - NOTE_GAP - upper->height;
  gboolean has_sum = y - lower->height >= brand_box_bottom (&layout->lanes_box);
  double half = MAX (upper->width, has_sum ? lower->width : 0) / 2;
  double x = CLAMP (chart->peak.x, chart->box.x + half,
                    MAX (get_end (layout) - half, chart->box.x + half));

  y -= has_sum ? lower->height : 0;
  brand_layout_add (layout->chart_texts, upper, x - upper->width / 2, y, BRAND_INK_NORMAL, TRUE);
  if (has_sum)
    brand_layout_add (layout->chart_texts, lower, x - lower->width / 2, y + upper->height,
                      BRAND_INK_DIM, TRUE);
}

void
brand_layout_peak (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  BrandTimelineChart *chart = &layout->chart;
  guint peak_day = brand_plan_synergy_get_measures (job->synergy)->peak_day;
  int day = job->facts->start + (int) peak_day;
  g_autofree char *date = format_day (job, day);
  g_autofree char *title = NULL;
  g_autofree char *sum = NULL;
  double parts[4];
  double together = brand_layout_get_parts (job, peak_day, parts);
  int rounded[4];
  int total;

  chart->peak.x = brand_axis_x_of_day (&layout->axis, day + 0.5);
  chart->peak.y = brand_timeline_chart_y (layout, together);
  chart->has_peak = together >= 0.5 && chart->peak.x >= chart->box.x
                    && chart->peak.x <= brand_box_right (&chart->box);
  if (!chart->has_peak)
    return;

  brand_chart_round_parts (parts, together, rounded, &total);
  /* Translators: the highest index of the plan and its day, as 76 together on 11 October. */
  title = g_strdup_printf (_("%1$d together on %2$s"), total, date);
  /* Translators: the index of the three dimensions alone, and what synergy adds to it. */
  sum = g_strdup_printf (_("%1$d alone + %2$d synergy"), total - rounded[3], rounded[3]);
  add_peak_note (layout, brand_layout_label (job, title, BRAND_FONT_NOTE),
                 brand_layout_label (job, sum, BRAND_FONT_DETAIL));
}

static char *
format_per_cost (BrandPlan *plan)
{
  const char *currency = brand_plan_info_get_currency (brand_plan_get_info (plan));

  if (g_strcmp0 (currency, "EUR") == 0)
    return g_strdup (_("cumulative effect per euro spent"));
  /* Translators: %s is a currency, as CHF. */
  return g_strdup_printf (_("cumulative effect per %s spent"), currency);
}

static const BrandFlight *
get_rival (BrandLayoutJob *job,
           guint           curve)
{
  return &g_array_index (job->facts->flights, BrandFlight,
                         curve == 0 ? job->facts->farmer : job->facts->hunter);
}

/* Effect for money so far, from the earlier start to as long again after they met. */
static void
collect_inset (BrandLayoutJob *job,
               double          values[2][N_INSET_POINTS],
               double         *cross)
{
  const BrandSynergyPlan *input = brand_plan_synergy_get_input (job->synergy);
  int first = MIN (get_rival (job, 0)->start, get_rival (job, 1)->start) - job->facts->start;
  int met = job->facts->crossover_day - job->facts->start;
  int last = MIN (met + MAX ((met - first) / 3, 10), (int) job->facts->n_days - 1);

  for (guint c = 0; c < 2; c++)
    {
      const BrandSynergyTouchpoint *touchpoint
        = brand_plan_synergy_get_touchpoint (job->synergy, get_rival (job, c)->index);
      BrandResponse response;
      double sum = 0;
      guint n = 0;

      brand_response_init (&response, input, touchpoint);
      for (int day = first; day <= last && n < N_INSET_POINTS; day++)
        {
          sum += -expm1 (-brand_response_at (&response, day)) / touchpoint->cost;
          while (n < N_INSET_POINTS
                 && day - first >= (last - first) * (int) n / (N_INSET_POINTS - 1))
            values[c][n++] = sum;
        }
      while (n < N_INSET_POINTS)
        values[c][n++] = sum;
    }
  *cross = last > first ? (met - first) / (double) (last - first) : 1;
}

static void
add_inset_curves (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  BrandTimelineChart *chart = &layout->chart;
  const BrandBox *box = &chart->inset;
  double values[2][N_INSET_POINTS];
  double most, cross;

  collect_inset (job, values, &cross);
  most = MAX (values[0][N_INSET_POINTS - 1], values[1][N_INSET_POINTS - 1]);
  chart->n_inset = N_INSET_POINTS;
  for (guint c = 0; c < 2; c++)
    {
      const BrandFlight *flight = get_rival (job, c);
      double end = brand_box_bottom (box) - values[c][N_INSET_POINTS - 1] / most * box->height;
      const BrandLabel *label = brand_text_get_fitted (
        job->text, flight->title, layout->lengths.font_sizes[BRAND_FONT_DETAIL], 500, 150, 1);

      chart->inset_dimensions[c] = flight->dimension;
      chart->inset_curves[c] = layout->points->len;
      for (guint i = 0; i < N_INSET_POINTS; i++)
        {
          BrandPoint point = { box->x + box->width * i / (N_INSET_POINTS - 1),
                               brand_box_bottom (box) - values[c][i] / most * box->height };

          g_array_append_val (layout->points, point);
        }
      if (c == 1)
        end = MAX (end, box->y + label->height + 4);
      brand_layout_add (layout->chart_texts, label, brand_box_right (box) + 6,
                        end - label->height / 2, get_ink (flight->dimension), FALSE);
    }
  chart->inset_cross.x = box->x + cross * box->width;
  chart->inset_cross.y = g_array_index (layout->points, BrandPoint, chart->inset_curves[0]
                                        + (guint) lround (cross * (N_INSET_POINTS - 1))).y;
}

static gboolean
is_free_for_note (const BrandTimelineLayout *layout,
                  const BrandBox            *note)
{
  if (note->x < layout->chart.box.x || brand_box_right (note) > get_end (layout)
      || brand_layout_get_crest (layout, note->x, brand_box_right (note))
           < brand_box_bottom (note) + NOTE_GAP)
    return FALSE;
  for (guint i = 0; i < layout->chart_texts->len; i++)
    {
      const BrandTimelineText *text = &g_array_index (layout->chart_texts, BrandTimelineText, i);

      if (text->x < brand_box_right (note) + NOTE_GAP
          && text->x + text->label->width > note->x - NOTE_GAP
          && text->y < brand_box_bottom (note) && text->y + text->label->height > note->y)
        return FALSE;
    }
  return TRUE;
}

static void
add_note (BrandLayoutJob   *job,
          const BrandLabel *upper,
          const BrandLabel *lower)
{
  BrandTimelineLayout *layout = job->layout;
  BrandTimelineChart *chart = &layout->chart;
  double height = upper->height + lower->height;
  BrandBox note = { chart->crossover.x + 11, chart->box.y + 6, MAX (upper->width, lower->width),
                    height };
  BrandBox large = note;

  if (!is_free_for_note (layout, &note))
    note.x = chart->crossover.x - 11 - note.width;
  if (!is_free_for_note (layout, &note))
    return;

  chart->crossover_top = note.y - 2;
  brand_layout_add (layout->chart_texts, upper, note.x, note.y, BRAND_INK_NORMAL, TRUE);
  brand_layout_add (layout->chart_texts, lower, note.x, note.y + upper->height, BRAND_INK_DIM,
                    TRUE);
  large.x = note.x;
  large.height = INSET_HEADROOM;
  large.width = MAX (large.width, INSET_WIDTH + 100);
  large.y = brand_box_bottom (&note) + 1;
  large.height -= note.height;
  if (layout->form == BRAND_FORM_NARROW || !is_free_for_note (layout, &large))
    return;
  chart->inset = (BrandBox) { note.x, brand_box_bottom (&note) + 8, INSET_WIDTH, INSET_HEIGHT };
  add_inset_curves (job);
}

/* A long title says what it is before its first colon or comma. */
static char *
shorten (const char *title)
{
  gsize length = strcspn (title, ":,;(");

  return length >= 6 ? g_strchomp (g_strndup (title, length)) : g_strdup (title);
}

void
brand_layout_crossover (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  BrandTimelineChart *chart = &layout->chart;
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *per_cost = NULL;
  g_autofree char *farmer = NULL;
  g_autofree char *hunter = NULL;
  double parts[4];
  double together;

  if (!job->facts->has_crossover)
    return;
  chart->crossover.x = brand_axis_x_of_day (&layout->axis, job->facts->crossover_day + 0.5);
  chart->has_crossover = chart->crossover.x >= chart->box.x
                         && chart->crossover.x <= brand_box_right (&chart->box);
  if (!chart->has_crossover)
    return;

  together = brand_layout_get_parts (job, (guint) (job->facts->crossover_day - job->facts->start),
                                     parts);
  chart->crossover.y = brand_timeline_chart_y (layout, together);
  chart->crossover_top = chart->crossover.y;
  farmer = shorten (get_rival (job, 0)->title);
  hunter = shorten (get_rival (job, 1)->title);
  date = format_day (job, job->facts->crossover_day);
  /* Translators: on that day one touchpoint has brought more for its money than another. */
  title = g_strdup_printf (_("%1$s: %2$s overtakes %3$s"), date, farmer, hunter);
  per_cost = format_per_cost (job->plan);
  chart->crossover_words = g_strdup_printf ("%s\n%s", title, per_cost);
  add_note (job,
            brand_text_get_fitted (job->text, title, layout->lengths.font_sizes[BRAND_FONT_NOTE],
                                   brand_font_get_weight (BRAND_FONT_NOTE), 520, 1),
            brand_layout_label (job, per_cost, BRAND_FONT_DETAIL));
}

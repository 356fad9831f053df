/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include "model/brand-date.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define APART 17
#define NAME_AFTER 10
#define NUMBER_END 100
#define N_ENDS 5
#define BAND_NAME_AT 0.82
#define BAND_NAME_LEAST 19
#define BEFORE_NUMBER 3

static const char *
get_name (guint part)
{
  return part < BRAND_N_DIMENSIONS ? _(brand_dimension_choices[part].label)
         : part == 3               ? _("Synergy")
                                   : _("Together");
}

static BrandInk
get_ink (guint part)
{
  return part < BRAND_N_DIMENSIONS ? (BrandInk) (BRAND_INK_MASS + part) : BRAND_INK_NORMAL;
}

/* From the top: each at least 17 below the one above, and none below the chart. */
static void
push_apart (double heights[N_ENDS],
            double bottom,
            double apart)
{
  for (int i = N_ENDS - 2; i >= 0; i--)
    heights[i] = MAX (heights[i], heights[i + 1] + apart);
  heights[0] = MIN (heights[0], bottom);
  for (guint i = 1; i < N_ENDS; i++)
    heights[i] = MIN (heights[i], heights[i - 1] - apart);
}

static void
add_end_label (BrandLayoutJob *job,
               guint           part,
               int             value,
               double          centre)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandLengths *lengths = &layout->lengths;
  BrandFont font = part == 4 ? BRAND_FONT_END_TOGETHER : BRAND_FONT_END;
  g_autofree char *number = g_strdup_printf (part == 3 ? "+%d" : "%d", value);
  const BrandLabel *name = brand_layout_label (job, get_name (part), font);
  const BrandLabel *digits = brand_text_get (job->text, number, lengths->font_sizes[font],
                                             part == 4 ? 700 : 600);
  double x = brand_box_right (&layout->chart.box) + NAME_AFTER;
  double end = brand_box_right (&layout->chart.box) + lengths->end_gutter - 12;

  if (layout->form == BRAND_FORM_PAGE)
    end = layout->view.width - lengths->margin;
  brand_layout_add (layout->chart_texts, name, x, centre - name->height / 2, get_ink (part), FALSE);
  brand_layout_add (layout->chart_texts, digits, end - digits->width, centre - digits->height / 2,
                    get_ink (part), FALSE);
}

/* A name can be longer in another language; most numbers have two digits. */
void
brand_layout_fit_end_labels (BrandLayoutJob *job)
{
  BrandLengths *lengths = &job->layout->lengths;
  double after = job->layout->form == BRAND_FORM_PAGE ? 0 : 12;

  if (job->layout->form == BRAND_FORM_NARROW)
    return;
  for (guint i = 0; i < N_ENDS; i++)
    {
      BrandFont font = i == 4 ? BRAND_FONT_END_TOGETHER : BRAND_FONT_END;
      const BrandLabel *name = brand_layout_label (job, get_name (i), font);
      const BrandLabel *digits = brand_layout_label (job, "88", font);
      double room = name->width + BEFORE_NUMBER + digits->width;

      lengths->end_gutter = MAX (lengths->end_gutter, NAME_AFTER + room + after);
    }
}

void
brand_layout_end_labels (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  int last = MIN (brand_axis_get_last_visible (&layout->axis), layout->plan_end);
  double parts[4], heights[N_ENDS];
  double total, below = 0;
  double end = brand_box_right (&layout->chart.box) + layout->lengths.end_gutter - 12;
  int rounded[4], whole;
  g_autofree char *date = NULL;
  const BrandLabel *label;

  if (layout->view.no_end_labels || layout->form == BRAND_FORM_NARROW || last < layout->plan_start)
    return;

  total = brand_layout_get_parts (job, (guint) (last - layout->plan_start), parts);
  brand_chart_round_parts (parts, total, rounded, &whole);
  for (guint i = 0; i < 4; i++)
    {
      heights[i] = brand_timeline_chart_y (layout, below + parts[i] / 2);
      below += parts[i];
    }
  heights[4] = brand_timeline_chart_y (layout, total);
  push_apart (heights, brand_box_bottom (&layout->chart.box) - 4, APART * layout->lengths.scale);
  for (guint i = 0; i < 4; i++)
    add_end_label (job, i, rounded[i], heights[i]);
  add_end_label (job, 4, whole, heights[4]);

  date = job->facts->n_days > 400 ? brand_date_format_span (last, last, 0)
                                  : brand_date_format (last, BRAND_DATE_STYLE_DAY);
  label = brand_layout_label (job, date, BRAND_FONT_DETAIL);
  if (layout->form == BRAND_FORM_PAGE)
    end = layout->view.width - layout->lengths.margin;
  brand_layout_add (layout->chart_texts, label, end - label->width,
                    heights[4] - APART * layout->lengths.scale - label->height / 2,
                    BRAND_INK_DIM, FALSE);
}

static void
add_axis_number (BrandLayoutJob *job,
                 double          index)
{
  BrandTimelineLayout *layout = job->layout;
  g_autofree char *text = g_strdup_printf ("%g", index);
  const BrandLabel *label = brand_layout_label (job, text, BRAND_FONT_DETAIL);
  double gap = layout->form == BRAND_FORM_NARROW ? 8 : 12;

  brand_layout_add (layout->chart_texts, label, layout->chart.box.x - gap - label->width,
                    brand_timeline_chart_y (layout, index) - label->height / 2, BRAND_INK_DIM,
                    FALSE);
}

/* Where the band is thick enough, nearest to where the eye expects it. */
static void
add_band_name (BrandLayoutJob *job,
               guint           part)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandTimelineChart *chart = &layout->chart;
  const BrandPoint *lower = &g_array_index (layout->points, BrandPoint, chart->edges[part]);
  const BrandPoint *upper = &g_array_index (layout->points, BrandPoint, chart->edges[part + 1]);
  const BrandLabel *label = brand_layout_label (job, get_name (part), BRAND_FONT_BAND);
  double wanted = chart->box.x + chart->box.width * BAND_NAME_AT;
  double least = BAND_NAME_LEAST * layout->lengths.scale;
  gboolean is_found = FALSE;
  guint best = 0;

  for (guint i = 0; i < chart->n_points; i++)
    {
      double x = lower[i].x;

      if (lower[i].y - upper[i].y < least || x < chart->box.x + label->width
          || x > brand_box_right (&chart->box) - label->width)
        continue;
      if (!is_found || fabs (x - wanted) < fabs (lower[best].x - wanted))
        best = i;
      is_found = TRUE;
    }
  if (is_found)
    brand_layout_add (layout->chart_texts, label, lower[best].x - label->width / 2,
                      (lower[best].y + upper[best].y - label->height) / 2,
                      part == 3 ? BRAND_INK_NORMAL : BRAND_INK_ON_BAND, part == 3);
}

static void
add_title (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandLengths *lengths = &layout->lengths;
  double x = lengths->margin + lengths->icon_x;
  double y = layout->chart.box.y - 20 * lengths->scale;
  const BrandLabel *label = brand_layout_label (job, _("Effect"), BRAND_FONT_LANE);

  brand_layout_add (layout->chart_texts, label, x, y, BRAND_INK_NORMAL, FALSE);
  y += label->height + 2;
  label = brand_layout_label (job, _("planning index"), BRAND_FONT_DETAIL);
  brand_layout_add (layout->chart_texts, label, x, y, BRAND_INK_DIM, FALSE);
  if (layout->readings->len == 0)
    return;

  y += label->height + 4;
  label = brand_layout_label (job, _("readings"), BRAND_FONT_DETAIL);
  layout->legend = (BrandPoint) { x + 4, y + label->height / 2 };
  brand_layout_add (layout->chart_texts, label, x + 38, y, BRAND_INK_DIM, FALSE);
}

void
brand_layout_chart_texts (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;

  for (double index = 0; index <= layout->chart.top_value * 1.001; index += layout->chart.step)
    add_axis_number (job, index);
  if (layout->form != BRAND_FORM_NARROW)
    add_title (job);
  if (layout->axis.px_per_day >= BRAND_BIG_ROWS_FROM && layout->form == BRAND_FORM_WIDE)
    for (guint part = 0; part < 4; part++)
      add_band_name (job, part);
}

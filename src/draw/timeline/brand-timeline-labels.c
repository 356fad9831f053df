/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define SILENCE_LEAST_DAYS 7

static void
set_text (BrandLayoutJob    *job,
          const BrandFlight *flight,
          BrandTimelineBar  *bar,
          const BrandLabel  *label,
          double             x)
{
  double mark = brand_flight_has_mark (flight) ? BRAND_BAR_MARK * job->layout->lengths.scale : 0;

  bar->label = label;
  bar->text = (BrandBox) { x, bar->body.y, mark + label->width, bar->body.height };
  bar->label_x = x + mark;
  bar->label_y = bar->body.y + (bar->body.height - label->height) / 2;
  if (mark > 0)
    bar->mark_x = x + mark * 0.36;
}

/* Inside, at the plot's edge while the bar goes on; cut short if enough of it can be seen. */
static void
set_inside (BrandLayoutJob    *job,
            const BrandFlight *flight,
            BrandTimelineBar  *bar,
            const BrandLabel  *label)
{
  const BrandAxis *axis = &job->layout->axis;
  double mark = brand_flight_has_mark (flight) ? BRAND_BAR_MARK * job->layout->lengths.scale : 0;
  double left = MAX (bar->body.x, axis->start) + BRAND_BAR_PADDING;
  double right = MIN (brand_box_right (&bar->body), axis->start + axis->length) - BRAND_BAR_PADDING;

  bar->place = BRAND_LABEL_INSIDE;
  if (left + mark + label->width > right)
    {
      if (right - left - mark < BRAND_LABEL_LEAST)
        {
          bar->place = BRAND_LABEL_NONE;
          return;
        }
      label = brand_text_get_fitted (job->text, flight->title,
                                     job->layout->lengths.font_sizes[BRAND_FONT_BAR],
                                     brand_font_get_weight (BRAND_FONT_BAR),
                                     right - left - mark, 1);
    }
  set_text (job, flight, bar, label, left);
}

void
brand_layout_bar_label (BrandLayoutJob          *job,
                        const BrandFlight       *flight,
                        const BrandPackedFlight *packed,
                        BrandTimelineBar        *bar)
{
  double mark = brand_flight_has_mark (flight) ? BRAND_BAR_MARK * job->layout->lengths.scale : 0;
  const BrandAxis *axis = &job->layout->axis;
  const BrandLabel *label;

  bar->place = packed->place;
  if (brand_box_right (&bar->body) < axis->start
      || bar->body.x > axis->start + axis->length)
    bar->place = BRAND_LABEL_NONE;
  if (bar->place == BRAND_LABEL_NONE)
    return;

  label = brand_layout_label (job, flight->title, BRAND_FONT_BAR);
  if (packed->place == BRAND_LABEL_INSIDE)
    set_inside (job, flight, bar, label);
  else if (packed->place == BRAND_LABEL_AFTER)
    set_text (job, flight, bar, label, brand_box_right (&bar->body) + BRAND_BAR_PADDING - 1);
  else
    set_text (job, flight, bar, label,
              bar->body.x - BRAND_BAR_PADDING + 1 - label->width - mark);
}

static char *
format_silence (guint n_weeks,
                guint shorter)
{
  switch (shorter)
    {
    case 0:
      return g_strdup_printf (ngettext ("Silent for %u week", "Silent for %u weeks", n_weeks),
                              n_weeks);
    case 1:
      return g_strdup_printf (ngettext ("%u week", "%u weeks", n_weeks), n_weeks);
    case 2:
      /* Translators: a number of weeks, very short. */
      return g_strdup_printf (C_("weeks", "%u w"), n_weeks);
    default:
      return NULL;
    }
}

/* The free row nearest the lane's middle; FALSE when bars are everywhere. */
static gboolean
find_free_row (BrandLayoutJob          *job,
               guint                    number,
               BrandBox                *pill)
{
  const BrandTimelineLane *lane = &job->layout->lanes[number];
  const GArray *bars = job->layout->bars;
  const BrandBox *clip = &job->layout->lanes_box;
  double best = INFINITY;
  double y = MAX (lane->box.y, clip->y) + job->layout->lengths.lane_padding;
  double last = MIN (brand_box_bottom (&lane->box), brand_box_bottom (clip))
                - job->layout->lengths.lane_padding;
  double middle = (y + last) / 2;
  double found = 0;

  for (; y + job->layout->lengths.bar <= last + 0.5; y += job->layout->lengths.row / 4)
    {
      double centre = y + job->layout->lengths.bar / 2;
      gboolean is_free = TRUE;

      for (guint i = 0; is_free && i < bars->len; i++)
        {
          const BrandTimelineBar *bar = &g_array_index (bars, BrandTimelineBar, i);
          double left = MIN (bar->body.x, bar->text.width > 0 ? bar->text.x : bar->body.x);
          double right = MAX (brand_box_right (&bar->body), brand_box_right (&bar->text));

          is_free = bar->lane != number || left > brand_box_right (pill) + 4
                    || right < pill->x - 4
                    || fabs (bar->body.y - y) > job->layout->lengths.bar + 1;
        }
      if (is_free && fabs (centre - middle) < best)
        {
          best = fabs (centre - middle);
          found = centre;
        }
    }
  pill->y = found - pill->height / 2;
  return isfinite (best);
}

static void
add_words (BrandLayoutJob       *job,
           BrandTimelineSilence *silence,
           guint                 n_days)
{
  double room = silence->box.width - 6;

  for (guint shorter = 0;; shorter++)
    {
      g_autofree char *text = format_silence ((n_days + 3) / 7, shorter);
      const BrandLabel *label;
      BrandBox pill;

      if (text == NULL)
        return;
      label = brand_layout_label (job, text, BRAND_FONT_PILL);
      pill.width = label->width + (shorter < 2 ? 16 : 8);
      pill.height = label->height + 4;
      pill.x = silence->box.x + (silence->box.width - pill.width) / 2;
      if (pill.width > room || !find_free_row (job, silence->dimension, &pill))
        continue;

      silence->pill = pill;
      brand_layout_add (job->layout->lane_texts, label, pill.x + (pill.width - label->width) / 2,
                        pill.y + 2, BRAND_INK_DIM, FALSE);
      return;
    }
}

void
brand_layout_silences (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (job->synergy);
  double first = layout->axis.start;
  double last = first + layout->axis.length;

  /* It is a dimension that falls silent. */
  if (layout->by != BRAND_GROUP_BY_DIMENSION)
    return;
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    for (guint i = 0; i < measures->dimensions[d].n_silences; i++)
      {
        const BrandSynergySilence *run = &measures->dimensions[d].silences[i];
        int start = layout->plan_start + (int) run->start;
        double left = brand_axis_x_of_day (&layout->axis, start);
        double right = brand_axis_x_of_day (&layout->axis, start + (int) run->n_days);
        BrandTimelineSilence silence = { (BrandDimension) d };

        if (right <= first || left >= last || right - left < 1)
          continue;
        left = MAX (left, first);
        silence.box = (BrandBox) { left, layout->lanes[d].box.y, MIN (right, last) - left,
                                   layout->lanes[d].box.height };
        if (run->n_days >= SILENCE_LEAST_DAYS)
          add_words (job, &silence, run->n_days);
        g_array_append_val (layout->silences, silence);
      }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-private.h"

#include <math.h>

/* Name and two lines of details must fit beside a lane of one row. */
#define HEAD_HEIGHT 54
#define PAGE_HEAD 24
/* A wide view lower than this has little room for its lanes. */
#define LOW_BELOW 500

void
brand_timeline_view_init (BrandTimelineView *view,
                          double             width,
                          double             height)
{
  *view = (BrandTimelineView) {
    .width = width,
    .height = height,
    .form = width < BRAND_FORM_NARROW_BELOW ? BRAND_FORM_NARROW : BRAND_FORM_WIDE,
  };
}

gboolean
brand_timeline_view_is_same (const BrandTimelineView *a,
                             const BrandTimelineView *b)
{
  return a->width == b->width && a->height == b->height && a->first_day == b->first_day
         && a->px_per_day == b->px_per_day && a->scroll == b->scroll && a->today == b->today
         && a->form == b->form && a->no_foot == b->no_foot
         && a->no_end_labels == b->no_end_labels && a->fit_rows == b->fit_rows
         && a->keeps_rows == b->keeps_rows && a->row == b->row && a->column == b->column
         && a->n_rows == b->n_rows && a->n_columns == b->n_columns;
}

BrandTimelineLayout *
brand_timeline_layout_new (const BrandTimelineView *view)
{
  BrandTimelineLayout *layout = g_new0 (BrandTimelineLayout, 1);

  layout->view = *view;
  layout->form = view->form;
  layout->ticks = g_array_new (FALSE, FALSE, sizeof (BrandTimelineTick));
  layout->dates = g_array_new (FALSE, FALSE, sizeof (BrandTimelineFlag));
  layout->beats = g_array_new (FALSE, FALSE, sizeof (BrandTimelineBeat));
  layout->silences = g_array_new (FALSE, FALSE, sizeof (BrandTimelineSilence));
  layout->bars = g_array_new (FALSE, FALSE, sizeof (BrandTimelineBar));
  layout->density = g_array_new (FALSE, FALSE, sizeof (BrandBox));
  layout->readings = g_array_new (FALSE, FALSE, sizeof (BrandTimelineReading));
  layout->points = g_array_new (FALSE, FALSE, sizeof (BrandPoint));
  layout->frame_texts = g_array_new (FALSE, FALSE, sizeof (BrandTimelineText));
  layout->lane_texts = g_array_new (FALSE, FALSE, sizeof (BrandTimelineText));
  layout->head_texts = g_array_new (FALSE, FALSE, sizeof (BrandTimelineText));
  layout->chart_texts = g_array_new (FALSE, FALSE, sizeof (BrandTimelineText));
  layout->legend.x = NAN;
  return layout;
}

void
brand_timeline_layout_free (BrandTimelineLayout *layout)
{
  g_array_unref (layout->ticks);
  g_array_unref (layout->dates);
  g_array_unref (layout->beats);
  g_array_unref (layout->silences);
  g_array_unref (layout->bars);
  g_array_unref (layout->density);
  g_array_unref (layout->readings);
  g_array_unref (layout->points);
  g_array_unref (layout->frame_texts);
  g_array_unref (layout->lane_texts);
  g_array_unref (layout->head_texts);
  g_array_unref (layout->chart_texts);
  g_free (layout->chart.crossover_words);
  g_free (layout->lanes);
  g_free (layout);
}

static gboolean
has_end_labels (const BrandTimelineLayout *layout)
{
  return layout->form != BRAND_FORM_NARROW && !layout->view.no_end_labels;
}

static void
init_lengths (BrandLayoutJob *job,
              double          px_per_day)
{
  BrandTimelineLayout *layout = job->layout;

  brand_lengths_init (&layout->lengths, job->style, layout->form, px_per_day);
  if (layout->form == BRAND_FORM_WIDE && layout->view.height < LOW_BELOW * layout->lengths.scale)
    brand_lengths_make_low (&layout->lengths);
  brand_layout_fit_heads (job);
  brand_layout_fit_end_labels (job);
}

void
brand_layout_set_axis (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  BrandTimelineView *view = &layout->view;
  BrandLengths *lengths = &layout->lengths;
  double end_gutter;

  init_lengths (job, view->px_per_day);
  end_gutter = has_end_labels (layout) ? lengths->end_gutter
               : layout->form == BRAND_FORM_NARROW ? 0
                                                   : 16;
  layout->by = job->facts->by;
  if (layout->by != BRAND_GROUP_BY_DIMENSION && layout->form == BRAND_FORM_NARROW)
    layout->lane_title = ceil (lengths->font_sizes[BRAND_FONT_DETAIL] * 1.5);
  layout->plan_start = job->facts->start;
  layout->plan_end = job->facts->end;
  layout->axis.start = lengths->margin + lengths->gutter;
  layout->axis.length = MAX (40, view->width - layout->axis.start - end_gutter - lengths->margin);
  layout->axis.px_per_day = view->px_per_day;
  layout->axis.first_day = view->first_day;
  if (view->px_per_day <= 0)
    {
      layout->axis.px_per_day = layout->axis.length / job->facts->n_days;
      layout->axis.first_day = layout->plan_start;
      if (layout->axis.px_per_day >= BRAND_BIG_ROWS_FROM)
        init_lengths (job, layout->axis.px_per_day);
    }
  layout->axis.px_per_day = MIN (layout->axis.px_per_day, BRAND_AXIS_MOST);
}

static gboolean
wants_flags (const BrandTimelineLayout *layout)
{
  int today = layout->view.today;

  return today != 0 && today >= layout->plan_start && today <= layout->plan_end;
}

static double
get_ruler_height (const BrandTimelineLayout *layout)
{
  double scale = layout->axis.px_per_day;
  gboolean is_single = scale < BRAND_AXIS_MONTHS_FROM
                       || (layout->form == BRAND_FORM_NARROW && scale < BRAND_AXIS_WEEKS_FROM);

  return layout->lengths.ruler_row * (is_single ? 1 : 2);
}

static double
get_dates_height (const BrandLayoutJob *job)
{
  return job->facts->dates->len > 0 ? job->layout->lengths.ruler_row : 0;
}

static double
get_lanes_top (BrandLayoutJob *job)
{
  const BrandTimelineLayout *layout = job->layout;
  const BrandLengths *lengths = &layout->lengths;
  double head = layout->form == BRAND_FORM_PAGE ? lengths->margin + PAGE_HEAD * lengths->scale : 0;

  return head + lengths->top + get_ruler_height (layout) + get_dates_height (job)
         + (wants_flags (layout) ? lengths->flags : lengths->story_gap)
         + (job->facts->beats->len > 0 ? lengths->story + lengths->story_gap : 0);
}

static double
get_chart_bottom (const BrandTimelineLayout *layout)
{
  const BrandLengths *lengths = &layout->lengths;
  double foot = layout->view.no_foot ? 0 : lengths->foot;

  return layout->view.height - lengths->margin - foot - lengths->chart_foot;
}

double
brand_layout_get_lane_room (BrandLayoutJob *job)
{
  const BrandLengths *lengths = &job->layout->lengths;
  double room = get_chart_bottom (job->layout) - lengths->chart_least - lengths->chart_gap
                - get_lanes_top (job);

  return MAX (room, 3 * lengths->bar);
}

static double
get_lane_height (const BrandTimelineLayout *layout,
                 guint                      n_rows)
{
  const BrandLengths *lengths = &layout->lengths;
  double height = MAX (n_rows, 1) * lengths->row - (lengths->row - lengths->bar)
                  + 2 * lengths->lane_padding + layout->lane_title;
  double least = layout->form == BRAND_FORM_NARROW ? 0 : HEAD_HEIGHT * lengths->scale;

  return MAX (height, least);
}

double
brand_layout_get_lane_need (BrandLayoutJob *job)
{
  double need = (job->facts->n_lanes - 1) * job->layout->lengths.lane_gap;

  for (guint i = 0; i < job->facts->n_lanes; i++)
    need += get_lane_height (job->layout, job->packing->n_rows[i]);
  return need;
}

static void
place_lanes (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandLengths *lengths = &layout->lengths;
  const BrandBox *clip = &layout->lanes_box;
  guint n_lanes = job->facts->n_lanes;
  double dense = (clip->height - (n_lanes - 1) * lengths->lane_gap) / n_lanes;
  double y = clip->y - layout->view.scroll;

  layout->lanes = g_new0 (BrandTimelineLane, n_lanes);
  layout->n_lanes = n_lanes;
  for (guint i = 0; i < n_lanes; i++)
    {
      BrandTimelineLane *lane = &layout->lanes[i];
      double height = layout->detail == BRAND_DETAIL_DENSE
                        ? dense
                        : get_lane_height (layout, job->packing->n_rows[i]);

      lane->n_rows = job->packing->n_rows[i];
      lane->first_soil_row = job->packing->first_soil_row[i];
      lane->box = (BrandBox) { clip->x, y, clip->width, height };
      lane->head = (BrandBox) { lengths->margin, y, lengths->gutter - 14, height };
      lane->spine = (BrandBox) { clip->x - lengths->spine_width - 4, y, lengths->spine_width,
                                 height };
      lane->icon = (BrandPoint) { lengths->margin + lengths->icon_x, y + 4 * lengths->scale };
      /* On paper nobody scrolls back to see which lane it is. */
      if (layout->view.keeps_rows)
        lane->icon.y += CLAMP (clip->y - y, 0, MAX (0, height - HEAD_HEIGHT * lengths->scale));
      y += height + lengths->lane_gap;
    }
}

static void
place_plan (BrandTimelineLayout *layout)
{
  double left = brand_axis_x_of_day (&layout->axis, layout->plan_start);
  double right = brand_axis_x_of_day (&layout->axis, layout->plan_end + 1);

  left = CLAMP (left, layout->axis.start, layout->axis.start + layout->axis.length);
  right = CLAMP (right, left, layout->axis.start + layout->axis.length);
  layout->plan_box = (BrandBox) { left, layout->lanes_box.y, right - left, 0 };
  layout->plan_box.height = brand_box_bottom (&layout->chart.box) - layout->lanes_box.y;
}

void
brand_layout_frame (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandLengths *lengths = &layout->lengths;
  double x = layout->axis.start;
  double width = layout->axis.length;
  double y = get_lanes_top (job);
  double bottom = get_chart_bottom (layout);

  layout->lanes_height = layout->detail == BRAND_DETAIL_DENSE ? brand_layout_get_lane_room (job)
                                                              : brand_layout_get_lane_need (job);
  layout->lanes_box = (BrandBox) { x, y, width,
                                   MIN (layout->lanes_height, brand_layout_get_lane_room (job)) };
  layout->view.scroll = CLAMP (layout->view.scroll, 0,
                               layout->lanes_height - layout->lanes_box.height);
  if (job->facts->beats->len > 0)
    y -= lengths->story + lengths->story_gap;
  layout->story = (BrandBox) { x, y, width, job->facts->beats->len > 0 ? lengths->story : 0 };
  y -= wants_flags (layout) ? lengths->flags : lengths->story_gap;
  layout->flags = (BrandBox) { x, y, width, wants_flags (layout) ? lengths->flags : 0 };
  y -= get_dates_height (job);
  layout->dates_box = (BrandBox) { x, y, width, get_dates_height (job) };
  layout->ruler = (BrandBox) { x, y - get_ruler_height (layout), width, get_ruler_height (layout) };

  y = brand_box_bottom (&layout->lanes_box) + lengths->chart_gap;
  layout->chart.box = (BrandBox) { x, y, width, MAX (10, bottom - y) };
  layout->foot = (BrandBox) { lengths->margin,
                              layout->view.height - lengths->margin - lengths->foot,
                              layout->view.width - 2 * lengths->margin,
                              layout->view.no_foot ? 0 : lengths->foot };
  place_lanes (job);
  place_plan (layout);
}

void
brand_layout_build (BrandLayoutJob *job)
{
  brand_layout_frame (job);
  brand_layout_page (job);
  brand_layout_ruler (job);
  brand_layout_dates (job);
  brand_layout_today (job);
  brand_layout_story (job);
  brand_layout_heads (job);
  if (job->layout->detail == BRAND_DETAIL_DENSE)
    brand_layout_density (job);
  else
    brand_layout_bars (job);
  brand_layout_silences (job);
  brand_layout_chart (job);
  brand_layout_readings (job);
  brand_layout_peak (job);
  brand_layout_crossover (job);
  brand_layout_chart_texts (job);
  brand_layout_end_labels (job);
  brand_layout_foot (job);
  if (job->style->is_rtl)
    brand_layout_mirror (job->layout);
}

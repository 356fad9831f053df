/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-private.h"

/* Every box, point and text of the layout, seen in a mirror; texts still read their way. */
typedef struct
{
  double width;
} Mirror;

static void
mirror_x (const Mirror *mirror,
          double       *x)
{
  *x = mirror->width - *x;
}

static void
mirror_box (const Mirror *mirror,
            BrandBox     *box)
{
  box->x = mirror->width - box->x - box->width;
}

static void
mirror_texts (const Mirror *mirror,
              GArray       *texts)
{
  for (guint i = 0; i < texts->len; i++)
    {
      BrandTimelineText *text = &g_array_index (texts, BrandTimelineText, i);

      text->x = mirror->width - text->x - text->label->width;
    }
}

static void
mirror_bar (const Mirror     *mirror,
            BrandTimelineBar *bar)
{
  mirror_box (mirror, &bar->body);
  if (bar->label != NULL)
    {
      mirror_box (mirror, &bar->text);
      bar->label_x = mirror->width - bar->label_x - bar->label->width;
      mirror_x (mirror, &bar->mark_x);
    }
  if (bar->has_crossover)
    mirror_x (mirror, &bar->crossover_x);
}

static void
mirror_lanes (const Mirror        *mirror,
              BrandTimelineLayout *layout)
{
  for (guint i = 0; i < layout->n_lanes; i++)
    {
      BrandTimelineLane *lane = &layout->lanes[i];

      mirror_box (mirror, &lane->box);
      mirror_box (mirror, &lane->head);
      mirror_box (mirror, &lane->spine);
      lane->icon.x = mirror->width - lane->icon.x - 16 * layout->lengths.scale;
    }
  for (guint i = 0; i < layout->silences->len; i++)
    {
      BrandTimelineSilence *silence = &g_array_index (layout->silences, BrandTimelineSilence, i);

      mirror_box (mirror, &silence->box);
      mirror_box (mirror, &silence->pill);
    }
  for (guint i = 0; i < layout->bars->len; i++)
    mirror_bar (mirror, &g_array_index (layout->bars, BrandTimelineBar, i));
  for (guint i = 0; i < layout->density->len; i++)
    mirror_box (mirror, &g_array_index (layout->density, BrandBox, i));
}

static void
mirror_chart (const Mirror        *mirror,
              BrandTimelineLayout *layout)
{
  BrandTimelineChart *chart = &layout->chart;

  mirror_box (mirror, &chart->box);
  mirror_box (mirror, &chart->inset);
  mirror_x (mirror, &chart->peak.x);
  mirror_x (mirror, &chart->crossover.x);
  mirror_x (mirror, &chart->inset_cross.x);
  mirror_x (mirror, &layout->legend.x);
  for (guint i = 0; i < layout->readings->len; i++)
    mirror_x (mirror, &g_array_index (layout->readings, BrandTimelineReading, i).at.x);
}

static void
mirror_frame (const Mirror        *mirror,
              BrandTimelineLayout *layout)
{
  BrandBox *boxes[] = {
    &layout->ruler, &layout->dates_box, &layout->flags, &layout->story, &layout->lanes_box,
    &layout->plan_box, &layout->foot, &layout->today_pill, &layout->today_chevron,
    &layout->map,
  };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    mirror_box (mirror, boxes[i]);
  mirror_x (mirror, &layout->today_x);
  for (guint i = 0; i < layout->ticks->len; i++)
    mirror_x (mirror, &g_array_index (layout->ticks, BrandTimelineTick, i).x);
  for (guint i = 0; i < layout->dates->len; i++)
    {
      BrandTimelineFlag *flag = &g_array_index (layout->dates, BrandTimelineFlag, i);

      mirror_x (mirror, &flag->at.x);
      mirror_box (mirror, &flag->box);
      mirror_box (mirror, &flag->span);
    }
  for (guint i = 0; i < layout->beats->len; i++)
    {
      mirror_box (mirror, &g_array_index (layout->beats, BrandTimelineBeat, i).cap);
      mirror_box (mirror, &g_array_index (layout->beats, BrandTimelineBeat, i).tint);
    }
}

void
brand_layout_mirror (BrandTimelineLayout *layout)
{
  Mirror mirror = { layout->view.width };

  layout->is_rtl = TRUE;
  layout->axis.is_rtl = TRUE;
  layout->axis.start = layout->view.width - layout->axis.start - layout->axis.length;
  mirror_frame (&mirror, layout);
  mirror_lanes (&mirror, layout);
  mirror_chart (&mirror, layout);
  mirror_texts (&mirror, layout->frame_texts);
  mirror_texts (&mirror, layout->lane_texts);
  mirror_texts (&mirror, layout->head_texts);
  mirror_texts (&mirror, layout->chart_texts);
  for (guint i = 0; i < layout->points->len; i++)
    mirror_x (&mirror, &g_array_index (layout->points, BrandPoint, i).x);
}

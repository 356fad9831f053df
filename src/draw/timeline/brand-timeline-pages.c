/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-pages.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "draw/timeline/brand-timeline-private.h"
#include "model/brand-date.h"

#define DAYS_PER_TILE 91.0
#define OVERLAP_DAYS 7.0

/* What a label stands from its bar, and a little more. */
#define LABEL_ROOM 24.0

/* Readers show no larger page, in points. */
#define MOST_SIDE 14400.0

#define POSTER_CHART 160.0

struct _BrandTimelinePages
{
  BrandTimeline *timeline;
  BrandPagesForm form;
  gboolean is_cramped; /* no page is high enough for every label */
  double width;     /* in points */
  double height;
  double px_per_day;
  double first_day; /* of a poster, as soon as that is known */
  double n_days;    /* of a tile */
  GArray *columns;  /* double: the first days of tiles */
  GArray *rows;     /* double: how far their lanes are scrolled */
};

void
brand_page_get_size (BrandPageSize page,
                     double       *width,
                     double       *height)
{
  *width = page == BRAND_PAGE_LETTER_LANDSCAPE ? 792 : 841.89;
  *height = page == BRAND_PAGE_LETTER_LANDSCAPE ? 612 : 595.28;
}

static void
init_view (BrandTimelinePages *self,
           BrandTimelineView  *view)
{
  brand_timeline_view_init (view, self->width * BRAND_PX_PER_PT, self->height * BRAND_PX_PER_PT);
  view->form = BRAND_FORM_PAGE;
  view->today = brand_plan_get_as_of (brand_timeline_get_plan (self->timeline));
  view->keeps_rows = self->form != BRAND_PAGES_FIT && !self->is_cramped;
  view->no_end_labels = self->form == BRAND_PAGES_TILE;
  if (self->first_day > 0)
    {
      view->first_day = self->first_day;
      view->px_per_day = self->px_per_day;
    }
}

static void
init_tile_view (BrandTimelinePages *self,
                guint               page,
                BrandTimelineView  *view)
{
  init_view (self, view);
  if (self->form != BRAND_PAGES_TILE)
    return;

  view->column = page % self->columns->len;
  view->n_columns = self->columns->len;
  view->row = page / self->columns->len;
  view->n_rows = self->rows->len;
  view->px_per_day = self->px_per_day;
  view->first_day = g_array_index (self->columns, double, view->column);
  view->scroll = g_array_index (self->rows, double, view->row);
}

static double
get_x (const BrandTimelineLayout *layout,
       int                        day,
       double                     scale)
{
  return (day - layout->plan_start) * scale;
}

static double
get_label_width (const BrandTimelineLayout *layout,
                 const BrandFlight         *flight)
{
  return brand_text_get (layout->text, flight->title,
                         layout->lengths.font_sizes[BRAND_FONT_BAR],
                         brand_font_get_weight (BRAND_FONT_BAR))->width + LABEL_ROOM;
}

/* From the plan's first day to its last, and as far beyond as the labels of touchpoints need that
 * go over its edges: pixels from the first day. */
static void
get_extent (BrandTimelinePages        *self,
            const BrandTimelineLayout *layout,
            double                    *first,
            double                    *last)
{
  const BrandTimelineFacts *facts = brand_timeline_get_facts (self->timeline);

  *first = 0;
  *last = get_x (layout, layout->plan_end + 1, self->px_per_day);
  for (guint i = 0; i < facts->flights->len; i++)
    {
      const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, i);
      double left = get_x (layout, flight->start, self->px_per_day);
      double right = get_x (layout, flight->end + 1, self->px_per_day);
      double label = get_label_width (layout, flight);
      gboolean is_inside = right - left >= label;

      if (flight->end < layout->plan_start || flight->start > layout->plan_end)
        continue;
      if (left < 0 && is_inside)
        *first = MIN (*first, right - label);
      if (flight->end > layout->plan_end)
        *last = MAX (*last, (is_inside ? left : right) + label);
    }
}

/* Where the next tile has to begin, so that a label which the end cuts is whole there: pixels from
 * the plan's first day. */
static double
make_room (BrandTimelinePages        *self,
           const BrandTimelineLayout *layout,
           double                     first,
           double                     end,
           double                     next)
{
  const BrandTimelineFacts *facts = brand_timeline_get_facts (self->timeline);
  const BrandTimelinePacking *packing = brand_timeline_get_packing (self->timeline);
  double least = (first + end) / 2;

  for (guint i = 0; i < packing->n_flights; i++)
    {
      const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, i);
      const BrandPackedFlight *packed = &packing->flights[i];
      double left = get_x (layout, flight->start, self->px_per_day);
      double right = get_x (layout, flight->end + 1, self->px_per_day);
      double label = get_label_width (layout, flight);

      if (packed->place == BRAND_LABEL_AFTER && right < end && right + label > end)
        next = MIN (next, right - 2);
      else if (packed->place == BRAND_LABEL_BEFORE && left >= end)
        next = MIN (next, MAX (left - label, least));
      else if (packed->place == BRAND_LABEL_INSIDE && left < end && right > end
               && end - MAX (left, first) < label)
        next = MIN (next, right - label);
    }

  return MAX (next, least);
}

static void
add_columns (BrandTimelinePages        *self,
             const BrandTimelineLayout *layout)
{
  double length = self->n_days * self->px_per_day;
  double begin, whole, first;

  get_extent (self, layout, &begin, &whole);
  first = begin;
  for (;;)
    {
      double day;

      /* The last one is as full as the others. */
      if (first + length > whole)
        first = MAX (begin, whole - length);
      day = layout->plan_start + first / self->px_per_day;
      g_array_append_val (self->columns, day);
      if (first + length >= whole - 0.5)
        return;
      first = make_room (self, layout, first, first + length,
                         first + length - OVERLAP_DAYS * self->px_per_day);
    }
}

static void
add_rows (BrandTimelinePages        *self,
          const BrandTimelineLayout *layout)
{
  double room = layout->lanes_box.height;
  double last = layout->lanes_height - room;
  double step = room - layout->lengths.row - layout->lengths.lane_gap;

  for (double scroll = 0;; scroll += step)
    {
      double own = MIN (scroll, last);

      g_array_append_val (self->rows, own);
      if (own >= last - 0.5)
        return;
    }
}

/* Of a tile as wide as the paper. */
static void
choose_scale (BrandTimelinePages *self)
{
  BrandTimelineView view;
  const BrandTimelineLayout *layout;

  init_view (self, &view);
  view.no_end_labels = TRUE;
  layout = brand_timeline_layout (self->timeline, &view);
  self->n_days = MIN (DAYS_PER_TILE, layout->plan_end + 1 - layout->plan_start);
  self->px_per_day = MIN (layout->axis.length / self->n_days, BRAND_AXIS_MOST);
  self->n_days = layout->axis.length / self->px_per_day;
}

static void
set_tiles (BrandTimelinePages *self)
{
  BrandTimelineView view;
  const BrandTimelineLayout *layout;

  choose_scale (self);
  init_view (self, &view);
  view.px_per_day = self->px_per_day;
  view.first_day = brand_timeline_get_facts (self->timeline)->start;
  layout = brand_timeline_layout (self->timeline, &view);
  add_columns (self, layout);
  add_rows (self, layout);
}

/* As wide as all tiles together, as high as all rows. */
static void
set_poster (BrandTimelinePages *self)
{
  BrandTimelineView view;
  const BrandTimelineLayout *layout;
  double first, last, length, more;

  choose_scale (self);
  init_view (self, &view);
  layout = brand_timeline_layout (self->timeline, &view);
  get_extent (self, layout, &first, &last);
  length = layout->axis.length;
  self->width = MIN (self->width + MAX (0, last - first - length) / BRAND_PX_PER_PT, MOST_SIDE);
  length += self->width * BRAND_PX_PER_PT - view.width;
  self->first_day = layout->plan_start + first / self->px_per_day;
  self->px_per_day *= length / (last - first);
  init_view (self, &view);
  layout = brand_timeline_layout (self->timeline, &view);
  more = layout->lanes_height - layout->lanes_box.height;
  if (more > 0)
    self->height += (more + POSTER_CHART) / BRAND_PX_PER_PT;
  self->width = ceil (self->width);
  self->height = ceil (self->height);
  self->is_cramped = self->height > MOST_SIDE;
  self->height = MIN (self->height, MOST_SIDE);
}

BrandTimelinePages *
brand_timeline_pages_new (BrandTimeline *timeline,
                          BrandPageSize  paper,
                          BrandPagesForm form)
{
  BrandTimelinePages *self = g_new0 (BrandTimelinePages, 1);

  self->timeline = timeline;
  self->form = form;
  self->columns = g_array_new (FALSE, FALSE, sizeof (double));
  self->rows = g_array_new (FALSE, FALSE, sizeof (double));
  brand_page_get_size (paper, &self->width, &self->height);
  if (form == BRAND_PAGES_TILE)
    set_tiles (self);
  else if (form == BRAND_PAGES_POSTER)
    set_poster (self);

  return self;
}

void
brand_timeline_pages_free (BrandTimelinePages *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_free (self);
}

guint
brand_timeline_pages_get_n (BrandTimelinePages *self)
{
  return self->form == BRAND_PAGES_TILE ? self->columns->len * self->rows->len : 1;
}

void
brand_timeline_pages_get_size (BrandTimelinePages *self,
                               double             *width,
                               double             *height)
{
  *width = self->width;
  *height = self->height;
}

/* What is on the next tile, too, ends at a broken line: there they are laid over one another. */
static void
draw_overlap (BrandTimelinePages        *self,
              const BrandTimelineLayout *layout,
              cairo_t                   *cr)
{
  guint column = layout->view.column;
  guint row = layout->view.row;
  double top = layout->ruler.y;
  double bottom = brand_box_bottom (&layout->chart.box);

  brand_color_set (cr, &brand_timeline_get_style (self->timeline)->dim);
  if (column > 0)
    brand_timeline_mark_overlap (layout, cr, TRUE,
                                 g_array_index (self->columns, double, column - 1) + self->n_days,
                                 top, bottom);
  if (column + 1 < self->columns->len)
    brand_timeline_mark_overlap (layout, cr, FALSE,
                                 g_array_index (self->columns, double, column + 1), top, bottom);
  if (row > 0)
    brand_timeline_mark_row (layout, cr, TRUE, g_array_index (self->rows, double, row - 1)
                                               + layout->lanes_box.height);
  if (row + 1 < self->rows->len)
    brand_timeline_mark_row (layout, cr, FALSE, g_array_index (self->rows, double, row + 1));
}

void
brand_timeline_pages_draw (BrandTimelinePages *self,
                           guint               page,
                           cairo_t            *cr)
{
  BrandTimelineView view;
  const BrandTimelineLayout *layout;

  g_return_if_fail (page < brand_timeline_pages_get_n (self));

  init_tile_view (self, page, &view);
  cairo_save (cr);
  cairo_scale (cr, 1 / BRAND_PX_PER_PT, 1 / BRAND_PX_PER_PT);
  brand_timeline_draw (self->timeline, cr, &view);
  layout = brand_timeline_layout (self->timeline, &view);
  if (view.n_columns * view.n_rows > 1)
    {
      brand_timeline_draw_map (layout, brand_timeline_get_style (self->timeline), cr);
      draw_overlap (self, layout, cr);
    }
  cairo_restore (cr);
}

char *
brand_timeline_pages_describe (BrandTimelinePages *self,
                               guint               page)
{
  g_autofree char *days = NULL;
  g_autofree char *place = NULL;
  BrandTimelineView view;
  int first, last;

  if (page == 0)
    return brand_timeline_describe (self->timeline);

  init_tile_view (self, page, &view);
  first = (int) floor (view.first_day);
  last = MIN ((int) floor (view.first_day + self->n_days),
              brand_timeline_get_facts (self->timeline)->end);
  days = brand_date_format_span (first, last, 0);
  place = brand_timeline_dup_place (&view);
  /* Translators: a part of the timeline: "Row 1 of 2, column 3 of 4", and its days. */
  return g_strdup_printf (_("%1$s: %2$s"), place, days);
}

void
brand_timeline_draw_page (BrandTimeline *self,
                          cairo_t       *cr,
                          BrandPageSize  page)
{
  g_autoptr (BrandTimelinePages) pages = brand_timeline_pages_new (self, page, BRAND_PAGES_FIT);

  brand_timeline_pages_draw (pages, 0, cr);
}

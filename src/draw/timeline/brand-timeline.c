/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline.h"

#include "draw/timeline/brand-timeline-private.h"

#include <math.h>

#define LEAST_THIN_ROW 3.0
/* Rows may stand this much closer before their labels go. */
#define CLOSEST_ROWS 0.84

/* How many times the room the lanes may need before the whole plan is shown in thin rows. */
#define MOST_SCROLL 1.8
/* Lanes no higher than this can always be scrolled, however little room there is. */
#define LEAST_SCROLL 480.0

struct _BrandTimeline
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  BrandTimelineStyle style;
  BrandText *text;
  BrandGroupBy by;
  BrandGrouping *grouping;
  BrandTimelineFilter filter;
  gpointer filter_data;
  BrandTimelineFacts *facts;
  BrandTimelinePacking *packings[BRAND_N_PACKING_MODES];
  BrandTimelineLayout *layout;
  BrandTimelineView view; /* of the layout, as asked for */

  /* Of the last layout, and kept while rows are frozen. */
  BrandPackingMode mode;
  BrandDetail detail;
  double row;
  GHashTable *former_rows; /* NULL unless rows are frozen */
};

BrandTimeline *
brand_timeline_new (BrandPlan        *plan,
                    BrandPlanSynergy *synergy)
{
  BrandTimeline *self = g_new0 (BrandTimeline, 1);

  self->plan = g_object_ref (plan);
  self->synergy = g_object_ref (synergy);
  brand_timeline_style_init (&self->style, BRAND_LOOK_LIGHT, NULL);
  self->text = brand_text_new (self->style.family);
  return self;
}

static void
forget_layout (BrandTimeline *self)
{
  g_clear_pointer (&self->layout, brand_timeline_layout_free);
}

static void
forget_packings (BrandTimeline *self)
{
  forget_layout (self);
  for (guint i = 0; i < BRAND_N_PACKING_MODES; i++)
    g_clear_pointer (&self->packings[i], brand_timeline_packing_free);
}

void
brand_timeline_free (BrandTimeline *self)
{
  forget_packings (self);
  g_clear_pointer (&self->facts, brand_timeline_facts_free);
  g_clear_pointer (&self->grouping, brand_grouping_unref);
  g_clear_pointer (&self->former_rows, g_hash_table_unref);
  brand_text_free (self->text);
  g_object_unref (self->synergy);
  g_object_unref (self->plan);
  g_free (self);
}

void
brand_timeline_set_style (BrandTimeline            *self,
                          const BrandTimelineStyle *style)
{
  if (style->family != self->style.family)
    {
      forget_packings (self);
      brand_text_free (self->text);
      self->text = brand_text_new (style->family);
    }
  forget_layout (self);
  self->style = *style;
}

const BrandTimelineStyle *
brand_timeline_get_style (BrandTimeline *self)
{
  return &self->style;
}

void
brand_timeline_invalidate (BrandTimeline *self)
{
  forget_packings (self);
  g_clear_pointer (&self->facts, brand_timeline_facts_free);
  /* Lanes stay while a bar is dragged out of the last that it was in. */
  if (self->former_rows == NULL)
    g_clear_pointer (&self->grouping, brand_grouping_unref);
}

void
brand_timeline_set_group_by (BrandTimeline *self,
                             BrandGroupBy   by)
{
  if (self->by == by)
    return;
  self->by = by;
  brand_timeline_set_rows_frozen (self, FALSE);
  brand_timeline_invalidate (self);
}

const BrandGrouping *
brand_timeline_get_grouping (BrandTimeline *self)
{
  if (self->grouping == NULL)
    self->grouping = brand_grouping_new (self->plan, self->by);
  return self->grouping;
}

void
brand_timeline_set_filter (BrandTimeline      *self,
                           BrandTimelineFilter filter,
                           gpointer            user_data)
{
  self->filter = filter;
  self->filter_data = user_data;
  brand_timeline_invalidate (self);
}

static BrandTimelineScope
get_scope (BrandTimeline *self)
{
  return (BrandTimelineScope) { brand_timeline_get_grouping (self), self->filter,
                                self->filter_data };
}

void
brand_timeline_follow (BrandTimeline   *self,
                       BrandTouchpoint *touchpoint)
{
  BrandTimelineScope scope = get_scope (self);
  guint at;

  forget_layout (self);
  if (self->facts == NULL)
    return;
  if (self->former_rows == NULL
      || !brand_timeline_facts_follow (self->facts, self->plan, self->synergy, &scope, touchpoint,
                                       &at))
    {
      brand_timeline_invalidate (self);
      return;
    }
  for (guint i = 0; i < BRAND_N_PACKING_MODES; i++)
    if (i != self->mode)
      g_clear_pointer (&self->packings[i], brand_timeline_packing_free);
    else if (self->packings[i] != NULL)
      brand_timeline_packing_follow (self->packings[i], self->facts, self->text, at);
}

void
brand_timeline_set_rows_frozen (BrandTimeline *self,
                                gboolean       frozen)
{
  g_clear_pointer (&self->former_rows, g_hash_table_unref);
  if (frozen && self->facts != NULL && self->packings[self->mode] != NULL)
    self->former_rows = brand_timeline_packing_list_rows (self->packings[self->mode], self->facts);
}

BrandPlan *
brand_timeline_get_plan (BrandTimeline *self)
{
  return self->plan;
}

BrandPlanSynergy *
brand_timeline_get_synergy (BrandTimeline *self)
{
  return self->synergy;
}

static void
ensure_facts (BrandTimeline *self)
{
  BrandTimelineScope scope = get_scope (self);

  if (self->facts == NULL)
    self->facts = brand_timeline_facts_new (self->plan, self->synergy, &scope);
}

const BrandTimelineFacts *
brand_timeline_get_facts (BrandTimeline *self)
{
  ensure_facts (self);

  return self->facts;
}

const BrandTimelinePacking *
brand_timeline_get_packing (BrandTimeline *self)
{
  return self->packings[self->mode];
}

static const BrandTimelinePacking *
ensure_packing (BrandTimeline   *self,
                BrandLayoutJob  *job,
                BrandPackingMode mode)
{
  const BrandLengths *lengths = &job->layout->lengths;
  BrandTimelinePacking **packing = &self->packings[mode];
  double size = lengths->font_sizes[BRAND_FONT_BAR];
  double scale = job->layout->axis.px_per_day;

  if (*packing == NULL || (*packing)->px_per_day != scale || (*packing)->label_size != size)
    {
      g_clear_pointer (packing, brand_timeline_packing_free);
      *packing = brand_timeline_packing_new (self->facts, self->text, mode, scale, size,
                                             lengths->scale, self->former_rows);
    }
  return *packing;
}

static void
set_row (BrandLayoutJob     *job,
         const BrandLengths *usual,
         double              row)
{
  BrandLengths *lengths = &job->layout->lengths;
  double gap = MIN (usual->row - usual->bar, row >= 10 ? 2.5 : MAX (0.5, row * 0.2));

  lengths->row = row;
  lengths->bar = row >= usual->row ? usual->bar : row - gap;
}

/* The highest row, by halves of a pixel, with which all lanes fit; 0 when there is none. */
static double
shrink_rows (BrandLayoutJob *job,
             double          least)
{
  const BrandLengths usual = job->layout->lengths;
  double room = brand_layout_get_lane_room (job);

  for (double row = usual.row; row >= least; row -= row > 10 ? 0.5 : 0.25)
    {
      set_row (job, &usual, row);
      if (brand_layout_get_lane_need (job) <= room)
        return row;
    }
  job->layout->lengths = usual;
  return 0;
}

/* Where everything has to fit: closer rows, then labels only where there is room, then thin bars
 * without labels, then only how many run at a time. */
static void
choose_detail (BrandTimeline  *self,
               BrandLayoutJob *job)
{
  const BrandLengths usual = job->layout->lengths;
  double closest = usual.row * CLOSEST_ROWS;

  if (shrink_rows (job, closest) > 0
      || job->layout->view.keeps_rows
      || (!job->layout->view.fit_rows && job->layout->form != BRAND_FORM_PAGE))
    return;
  job->packing = ensure_packing (self, job, BRAND_PACKING_SPARE);
  if (shrink_rows (job, closest) > 0)
    return;
  /* Twenty owners have no room side by side: their lanes are read, and so they scroll. */
  if (self->by != BRAND_GROUP_BY_DIMENSION)
    {
      set_row (job, &usual, closest);
      return;
    }
  /* A screen can scroll: names are worth more than the last rows, and the more the larger the
   * letters that somebody needs. */
  set_row (job, &usual, closest);
  if (job->layout->form != BRAND_FORM_PAGE
      && brand_layout_get_lane_need (job)
           <= MAX (1, usual.scale) * MAX (MOST_SCROLL * brand_layout_get_lane_room (job),
                                          LEAST_SCROLL))
    return;
  job->layout->lengths = usual;
  job->packing = ensure_packing (self, job, BRAND_PACKING_BARE);
  job->layout->detail = shrink_rows (job, LEAST_THIN_ROW) > 0 ? BRAND_DETAIL_THIN
                                                              : BRAND_DETAIL_DENSE;
}

/* Everything as it was, but for lanes that have got more rows than there is room for. */
static void
keep_detail (BrandTimeline  *self,
             BrandLayoutJob *job)
{
  const BrandLengths usual = job->layout->lengths;

  job->packing = ensure_packing (self, job, self->mode);
  job->layout->detail = self->detail;
  set_row (job, &usual, self->row);
  if (job->layout->view.fit_rows
      && brand_layout_get_lane_need (job) > brand_layout_get_lane_room (job))
    shrink_rows (job, LEAST_THIN_ROW);
}

static void
build_layout (BrandTimeline           *self,
              const BrandTimelineView *view)
{
  BrandLayoutJob job = { self->plan, self->synergy, self->facts, self->grouping, NULL, &self->style,
                         self->text, brand_timeline_layout_new (view) };

  job.layout->text = self->text;
  brand_layout_set_axis (&job);
  if (self->former_rows != NULL)
    keep_detail (self, &job);
  else
    {
      job.packing = ensure_packing (self, &job, BRAND_PACKING_LABELLED);
      choose_detail (self, &job);
      self->mode = job.packing->mode;
      self->detail = job.layout->detail;
      self->row = job.layout->lengths.row;
    }
  brand_layout_build (&job);
  self->layout = job.layout;
  self->view = *view;
}

const BrandTimelineLayout *
brand_timeline_layout (BrandTimeline           *self,
                       const BrandTimelineView *view)
{
  if (self->layout != NULL && brand_timeline_view_is_same (&self->view, view))
    return self->layout;

  forget_layout (self);
  brand_text_trim (self->text);
  ensure_facts (self);
  build_layout (self, view);
  return self->layout;
}

gboolean
brand_timeline_find_row (BrandTimeline *self,
                         const char    *id,
                         double        *y)
{
  const BrandTimelinePacking *packing = self->packings[self->mode];

  if (self->layout == NULL || packing == NULL || self->layout->detail == BRAND_DETAIL_DENSE)
    return FALSE;
  for (guint i = 0; i < self->facts->first_flight[self->facts->n_lanes]; i++)
    {
      const BrandFlight *flight = &g_array_index (self->facts->flights, BrandFlight, i);

      if (!g_str_equal (flight->id, id))
        continue;
      *y = brand_layout_get_row_y (self->layout, flight->lane, packing->flights[i].row);
      return TRUE;
    }
  return FALSE;
}

double
brand_timeline_get_fit (BrandTimeline *self,
                        double         width)
{
  BrandTimelineView view;
  BrandTimelineLayout *layout;
  BrandLayoutJob job = { self->plan, self->synergy, .style = &self->style, .text = self->text };
  double scale;

  ensure_facts (self);
  brand_timeline_view_init (&view, width, 600);
  layout = brand_timeline_layout_new (&view);
  job.facts = self->facts;
  job.layout = layout;
  brand_layout_set_axis (&job);
  scale = layout->axis.px_per_day;
  brand_timeline_layout_free (layout);
  return scale;
}

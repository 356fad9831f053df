/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/brand-timeline-comparison.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "draw/brand-timeline-paint.h"
#include "draw/brand-timeline-private.h"
#include "model/brand-format.h"
#include "model/brand-plan-info.h"
#include "model/brand-touchpoint.h"

#define AWAY 1.5
#define LEAST_WIDTH 3.0

static const double dashes[] = { 4, 3 };

static void
take_effect (BrandTimelineComparison *self)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (self->other);
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  const double *together = brand_synergy_get_together (brand_plan_synergy_get_engine (synergy));
  BrandPlanInfo *info = brand_plan_get_info (self->other);

  self->start = brand_plan_info_get_start (info) + self->shift;
  self->n_days = (guint) (brand_plan_info_get_end (info) - brand_plan_info_get_start (info) + 1);
  self->together = g_new (double, self->n_days);
  for (guint day = 0; day < self->n_days; day++)
    self->together[day] = 100 * together[day];
  self->mean = 100 * measures->total_together / self->n_days;
}

BrandTimelineComparison *
brand_timeline_comparison_new (BrandPlan  *plan,
                               BrandPlan  *other,
                               const char *title)
{
  BrandTimelineComparison *self = g_new0 (BrandTimelineComparison, 1);
  BrandPlanInfo *own = brand_plan_get_info (plan);
  BrandPlanInfo *theirs = brand_plan_get_info (other);

  self->other = g_object_ref (other);
  self->title = g_strdup (title);
  self->outlines = g_array_new (FALSE, FALSE, sizeof (BrandTimelineOutline));
  self->added = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  /* Last year's plan lies under this year's, weekday under weekday. */
  if (brand_plan_info_get_end (theirs) < brand_plan_info_get_start (own)
      || brand_plan_info_get_start (theirs) > brand_plan_info_get_end (own))
    self->shift = 7 * (int) lround ((brand_plan_info_get_start (own)
                                     - brand_plan_info_get_start (theirs)) / 7.0);
  take_effect (self);
  brand_timeline_comparison_update (self, plan);

  return self;
}

void
brand_timeline_comparison_free (BrandTimelineComparison *self)
{
  g_array_unref (self->outlines);
  g_hash_table_unref (self->added);
  g_object_unref (self->other);
  g_free (self->together);
  g_free (self->title);
  g_free (self);
}

static gboolean
is_elsewhere (const BrandTimelineOutline *outline,
              BrandTouchpoint            *own)
{
  return brand_touchpoint_get_dimension (own) != outline->dimension
         || brand_touchpoint_get_start (own) != outline->start
         || brand_touchpoint_get_end (own) != outline->end;
}

void
brand_timeline_comparison_update (BrandTimelineComparison *self,
                                  BrandPlan               *plan)
{
  BrandPlanInfo *info = brand_plan_get_info (plan);
  BrandList *own = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  BrandList *theirs = brand_plan_get_list (self->other, BRAND_KIND_TOUCHPOINT);

  g_array_set_size (self->outlines, 0);
  g_hash_table_remove_all (self->added);
  self->n_moved = self->n_gone = 0;
  self->n_own_days = brand_plan_info_get_end (info) - brand_plan_info_get_start (info) + 1;
  for (guint i = 0; i < brand_list_get_length (own); i++)
    g_hash_table_add (self->added, g_strdup (brand_item_get_id (brand_list_get (own, i))));
  for (guint i = 0; i < brand_list_get_length (theirs); i++)
    {
      BrandTouchpoint *item = BRAND_TOUCHPOINT (brand_list_get (theirs, i));
      const char *id = brand_item_get_id (BRAND_ITEM (item));
      BrandItem *twin = brand_plan_find (plan, id);
      BrandTimelineOutline outline = {
        .id = id,
        .dimension = brand_touchpoint_get_dimension (item),
        .own_dimension = brand_touchpoint_get_dimension (item),
        .start = brand_touchpoint_get_start (item) + self->shift,
        .end = brand_touchpoint_get_end (item) + self->shift,
        .is_gone = !BRAND_IS_TOUCHPOINT (twin),
      };

      g_hash_table_remove (self->added, id);
      if (!outline.is_gone && !is_elsewhere (&outline, BRAND_TOUCHPOINT (twin)))
        continue;
      if (!outline.is_gone)
        outline.own_dimension = brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (twin));
      g_array_append_val (self->outlines, outline);
      self->n_moved += !outline.is_gone;
      self->n_gone += outline.is_gone;
    }
}

static void
add_sentence (GString *text,
              char    *sentence)
{
  g_string_append_printf (text, " %s", sentence);
  g_free (sentence);
}

static char *
describe_effect (BrandTimelineComparison *self,
                 BrandPlanSynergy        *synergy)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  double mean = 100 * measures->total_together / self->n_own_days;
  g_autofree char *here = brand_format_number (round (mean), 0);
  g_autofree char *there = brand_format_number (round (self->mean), 0);

  /* Translators: means of the planning index over the whole plan. */
  return g_strdup_printf (_("Together %1$s here, %2$s there."), here, there);
}

char *
brand_timeline_comparison_describe (BrandTimelineComparison *self,
                                    BrandPlanSynergy        *synergy)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_added = g_hash_table_size (self->added);

  /* Translators: %s is a plan, or the day and time of an earlier version. */
  g_string_append_printf (text, _("Compared with %s, in broken outline."), self->title);
  if (self->n_moved > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u touchpoint is elsewhere.",
                                                   "%u touchpoints are elsewhere.",
                                                   self->n_moved), self->n_moved));
  if (self->n_gone > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u is only there.", "%u are only there.",
                                                   self->n_gone), self->n_gone));
  if (n_added > 0)
    add_sentence (text, g_strdup_printf (ngettext ("%u is only here.", "%u are only here.",
                                                   n_added), n_added));
  if (self->n_moved + self->n_gone + n_added == 0)
    add_sentence (text, g_strdup (_("All touchpoints are where they are here.")));
  add_sentence (text, describe_effect (self, synergy));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* A row of the lane that is free for so long; else the last one. */
static double
find_free_row (const BrandTimelineLayout *layout,
               guint                      lane,
               double                     left,
               double                     right)
{
  guint n_rows = MAX (1, layout->lanes[lane].n_rows);

  for (guint row = 0; row < n_rows; row++)
    {
      gboolean is_free = TRUE;

      for (guint i = 0; is_free && i < layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

          is_free = bar->lane != lane || bar->row != row || bar->body.x > right
                    || MAX (brand_box_right (&bar->body), brand_box_right (&bar->text)) < left;
        }
      if (is_free)
        return brand_layout_get_row_y (layout, lane, row);
    }

  return brand_layout_get_row_y (layout, lane, n_rows - 1);
}

/* Beside the touchpoint itself while both are in one lane. FALSE where the other plan's lane isn't
 * known: it is no dimension. */
static gboolean
find_y (const BrandTimelineLayout  *layout,
        BrandTimeline              *timeline,
        const BrandTimelineOutline *outline,
        const BrandBox             *box,
        double                     *y)
{
  const BrandTimelineBar *bar = brand_timeline_find_bar (layout, outline->id);
  gboolean by_dimension = layout->by == BRAND_GROUP_BY_DIMENSION;
  gboolean is_there = bar != NULL;

  if (is_there)
    *y = bar->body.y;
  else if (!outline->is_gone)
    is_there = brand_timeline_find_row (timeline, outline->id, y);
  if (is_there && (!by_dimension || outline->own_dimension == outline->dimension))
    return TRUE;
  if (!by_dimension)
    return FALSE;

  *y = find_free_row (layout, outline->dimension, box->x, brand_box_right (box));
  return TRUE;
}

static void
paint_outline (const BrandPaint           *paint,
               BrandTimeline              *timeline,
               const BrandTimelineOutline *outline)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *plot = &layout->lanes_box;
  double from = brand_axis_x_of_day (&layout->axis, outline->start);
  double to = brand_axis_x_of_day (&layout->axis, outline->end + 1);
  BrandBox box = { MIN (from, to), 0, MAX (fabs (to - from), LEAST_WIDTH), layout->lengths.bar };

  if (box.x > brand_box_right (plot) || brand_box_right (&box) < plot->x
      || !find_y (layout, timeline, outline, &box, &box.y))
    return;
  box = (BrandBox) { box.x - AWAY, box.y - AWAY, box.width + 2 * AWAY, box.height + 2 * AWAY };
  brand_paint_rounded (paint->cr, &box, 3);
  brand_color_set (paint->cr, &paint->style->dimensions[outline->dimension].ink);
  cairo_stroke (paint->cr);
}

static void
paint_bars (BrandTimelineComparison *self,
            const BrandPaint        *paint,
            BrandTimeline           *timeline)
{
  const BrandBox *plot = &paint->layout->lanes_box;

  cairo_save (paint->cr);
  cairo_rectangle (paint->cr, plot->x - 4, plot->y, plot->width + 8, plot->height);
  cairo_clip (paint->cr);
  cairo_set_line_width (paint->cr, 1.4);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  for (guint i = 0; i < self->outlines->len; i++)
    paint_outline (paint, timeline, &g_array_index (self->outlines, BrandTimelineOutline, i));
  cairo_restore (paint->cr);
}

static void
paint_effect (BrandTimelineComparison *self,
              const BrandPaint        *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *box = &layout->chart.box;
  int first = MAX (brand_axis_get_first_visible (&layout->axis), self->start);
  int last = MIN (brand_axis_get_last_visible (&layout->axis),
                  self->start + (int) self->n_days - 1);

  cairo_save (paint->cr);
  cairo_rectangle (paint->cr, box->x, box->y - 4, box->width, box->height + 4);
  cairo_clip (paint->cr);
  for (int day = first; day <= last; day++)
    cairo_line_to (paint->cr, brand_axis_x_of_day (&layout->axis, day + 0.5),
                   brand_timeline_chart_y (layout, self->together[day - self->start]));
  brand_color_set (paint->cr, &paint->style->together);
  cairo_set_line_width (paint->cr, 1.4);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  cairo_stroke (paint->cr);
  cairo_restore (paint->cr);
}

void
brand_timeline_comparison_render (BrandTimelineComparison   *self,
                                  BrandTimeline             *timeline,
                                  const BrandTimelineLayout *layout,
                                  cairo_t                   *cr)
{
  BrandPaint paint = { cr, layout, brand_timeline_get_style (timeline) };

  cairo_new_path (cr);
  if (layout->detail != BRAND_DETAIL_DENSE)
    paint_bars (self, &paint, timeline);
  paint_effect (self, &paint);
}

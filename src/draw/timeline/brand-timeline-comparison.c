/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-comparison.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/kinds/brand-plan-info.h"
#include "model/kinds/brand-touchpoint.h"

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
        .start = brand_touchpoint_get_start (item) + self->shift,
        .end = brand_touchpoint_get_end (item) + self->shift,
        .is_gone = !BRAND_IS_TOUCHPOINT (twin),
      };

      g_hash_table_remove (self->added, id);
      if (!outline.is_gone && !is_elsewhere (&outline, BRAND_TOUCHPOINT (twin)))
        continue;
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
    add_sentence (text, g_strdup_printf (ngettext ("%u is only here, with a plus.",
                                                   "%u are only here, with a plus.", n_added),
                                         n_added));
  if (self->n_moved + self->n_gone + n_added == 0)
    add_sentence (text, g_strdup (_("All touchpoints are where they are here.")));
  add_sentence (text, describe_effect (self, synergy));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static const BrandTimelineOutline *
find_outline (BrandTimelineComparison *self,
              const char              *id)
{
  for (guint i = 0; i < self->outlines->len; i++)
    {
      const BrandTimelineOutline *outline =
        &g_array_index (self->outlines, BrandTimelineOutline, i);

      if (g_str_equal (outline->id, id))
        return outline;
    }
  return NULL;
}

static char *
format_days (const BrandTimelineOutline *outline)
{
  g_autofree char *first = brand_date_format (outline->start, BRAND_DATE_STYLE_FULL);
  g_autofree char *last = brand_date_format (outline->end, BRAND_DATE_STYLE_FULL);

  if (outline->start == outline->end)
    return g_steal_pointer (&first);
  /* Translators: a touchpoint's first and last day, as 12 January to 8 February. */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

/* NULL unless all of it has moved. */
static char *
format_shift (const BrandTimelineOutline *outline,
              BrandTouchpoint            *own)
{
  int n_days = outline->start - brand_touchpoint_get_start (own);
  gulong n = (gulong) ABS (n_days);

  if (n_days == 0 || outline->end - brand_touchpoint_get_end (own) != n_days)
    return NULL;
  if (n_days > 0)
    return g_strdup_printf (ngettext ("%lu day later", "%lu days later", n), n);
  return g_strdup_printf (ngettext ("%lu day earlier", "%lu days earlier", n), n);
}

char *
brand_timeline_comparison_describe_bar (BrandTimelineComparison *self,
                                        BrandTouchpoint         *touchpoint)
{
  const char *id = brand_item_get_id (BRAND_ITEM (touchpoint));
  const BrandTimelineOutline *outline = find_outline (self, id);
  g_autofree char *days = NULL;
  g_autofree char *shift = NULL;
  GString *text;

  if (g_hash_table_contains (self->added, id))
    /* Translators: %s is a plan, or the day and time of an earlier version. */
    return g_strdup_printf (_("not in %s"), self->title);
  if (outline == NULL || outline->is_gone)
    return NULL;
  days = format_days (outline);
  shift = format_shift (outline, touchpoint);
  text = g_string_new (NULL);
  /* Translators: %1$s is a plan, or the day and time of an earlier version, %2$s the days of a
   * touchpoint there. */
  g_string_printf (text, _("in %1$s %2$s"), self->title, days);
  if (shift != NULL)
    g_string_append_printf (text, ", %s", shift);
  if (outline->dimension != brand_touchpoint_get_dimension (touchpoint))
    g_string_append_printf (text, ", %s", _(brand_dimension_choices[outline->dimension].label));
  return g_string_free (text, FALSE);
}

char *
brand_timeline_comparison_describe_gone (BrandTimelineComparison *self,
                                         BrandTouchpoint         *touchpoint)
{
  g_autofree char *sentence = brand_timeline_describe_bar (self->other, touchpoint);

  /* Translators: %1$s is a plan, or the day and time of an earlier version, %2$s tells of a
   * touchpoint. */
  return g_strdup_printf (_("Only in %1$s: %2$s"), self->title, sentence);
}

BrandTouchpoint *
brand_timeline_comparison_get_touchpoint (BrandTimelineComparison    *self,
                                          const BrandTimelineOutline *outline)
{
  return BRAND_TOUCHPOINT (brand_plan_find (self->other, outline->id));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "clients/brand-plan-summary.h"

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"

static void
clear_touchpoint (gpointer data)
{
  g_free (((BrandSummaryTouchpoint *) data)->title);
}

BrandPlanSummary *
brand_plan_summary_new_empty (void)
{
  BrandPlanSummary *self = g_new0 (BrandPlanSummary, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->title = g_strdup ("");
  self->client = g_strdup ("");
  self->due = g_array_new (FALSE, FALSE, sizeof (int));
  self->next = g_array_new (FALSE, FALSE, sizeof (BrandSummaryTouchpoint));
  g_array_set_clear_func (self->next, clear_touchpoint);
  return self;
}

BrandPlanSummary *
brand_plan_summary_ref (BrandPlanSummary *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
brand_plan_summary_unref (BrandPlanSummary *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->title);
  g_free (self->client);
  g_array_unref (self->due);
  g_array_unref (self->next);
  g_free (self);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static void
add_due (BrandPlanSummary *self,
         BrandPlan        *plan)
{
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandDue due;

      brand_plan_get_due (plan, BRAND_MEASURE (brand_list_get (measures, i)), self->today, &due);
      if (due.next != BRAND_DATE_UNSET)
        g_array_append_val (self->due, due.next);
    }
  g_array_sort (self->due, compare_days);
}

static int
compare_touchpoints (gconstpointer a,
                     gconstpointer b)
{
  const BrandSummaryTouchpoint *one = a;
  const BrandSummaryTouchpoint *other = b;

  return one->start != other->start ? one->start - other->start
                                    : g_strcmp0 (one->title, other->title);
}

static void
add_next (BrandPlanSummary *self,
          BrandPlan        *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (list, i));
      BrandSummaryTouchpoint next = { .start = brand_touchpoint_get_start (touchpoint) };

      if (next.start < self->today
          || brand_touchpoint_get_status (touchpoint) == BRAND_STATUS_DROPPED)
        continue;
      next.title = g_strdup (brand_touchpoint_get_title (touchpoint));
      next.dimension = brand_touchpoint_get_dimension (touchpoint);
      g_array_append_val (self->next, next);
    }
  g_array_sort (self->next, compare_touchpoints);
  if (self->next->len > BRAND_SUMMARY_NEXT)
    g_array_set_size (self->next, BRAND_SUMMARY_NEXT);
}

/* Means rather than moments: they add up as the effects do. */
static void
take_means (const double *series,
            guint         n_days,
            double        points[BRAND_SUMMARY_POINTS])
{
  for (guint i = 0; i < BRAND_SUMMARY_POINTS; i++)
    {
      guint first = i * n_days / BRAND_SUMMARY_POINTS;
      guint last = MAX (first + 1, (i + 1) * n_days / BRAND_SUMMARY_POINTS);
      double sum = 0;

      for (guint day = first; day < last; day++)
        sum += series[day];
      points[i] = sum / (last - first);
    }
}

static void
take_silences (const BrandDimensionMeasures *measures,
               guint                         n_days,
               gboolean                      silent[BRAND_SUMMARY_POINTS])
{
  for (guint i = 0; i < measures->n_silences; i++)
    {
      guint first = measures->silences[i].start * BRAND_SUMMARY_POINTS / n_days;
      guint last = (measures->silences[i].start + measures->silences[i].n_days)
                   * BRAND_SUMMARY_POINTS / n_days;

      for (guint point = first; point < MIN (last, BRAND_SUMMARY_POINTS); point++)
        silent[point] = TRUE;
    }
}

static void
add_picture (BrandPlanSummary *self,
             BrandPlanSynergy *synergy)
{
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  guint n_days = brand_synergy_get_n_days (engine);

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      self->emphasis[d] = brand_synergy_get_emphasis (engine, (BrandSynergyDimension) d);
      take_means (brand_synergy_get_effect (engine, (BrandSynergyDimension) d), n_days,
                  self->effects[d]);
      take_silences (&measures->dimensions[d], n_days, self->silent[d]);
    }
  take_means (brand_synergy_get_together (engine), n_days, self->together);
}

BrandPlanSummary *
brand_plan_summary_new (BrandPlan *plan,
                        int        today)
{
  BrandPlanSummary *self = brand_plan_summary_new_empty ();
  BrandPlanInfo *info = brand_plan_get_info (plan);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandFindings) findings = NULL;

  g_set_str (&self->title, brand_item_get_text (BRAND_ITEM (info), "title"));
  g_set_str (&self->client, brand_item_get_text (BRAND_ITEM (info), "client"));
  self->start = brand_plan_info_get_start (info);
  self->end = brand_plan_info_get_end (info);
  self->today = today;
  findings = brand_checks_run (plan, synergy, brand_plan_get_present (plan, today));
  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    self->checks[i] = brand_findings_count (findings, (BrandSeverity) i);
  add_due (self, plan);
  add_next (self, plan);
  add_picture (self, synergy);
  return self;
}

guint
brand_plan_summary_count_late (const BrandPlanSummary *self,
                               int                     today)
{
  guint n = 0;

  while (n < self->due->len && g_array_index (self->due, int, n) < today)
    n++;
  return n;
}

const BrandSummaryTouchpoint *
brand_plan_summary_get_next (const BrandPlanSummary *self,
                             int                     today,
                             guint                  *n)
{
  const BrandSummaryTouchpoint *next = (gconstpointer) self->next->data;
  guint first = 0;

  while (first < self->next->len && next[first].start < today)
    first++;
  *n = self->next->len - first;
  return next + first;
}

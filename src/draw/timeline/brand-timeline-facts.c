/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-facts.h"

#include "synergy/brand-crossover.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Every pair of a large plan would take minutes; the dearest are those that people argue about. */
#define N_RIVALS 4

static void
clear_flight (gpointer data)
{
  BrandFlight *flight = data;

  g_free (flight->told);
  brand_shape_clear (&flight->shape);
}

static int
compare_flights (gconstpointer a,
                 gconstpointer b)
{
  const BrandFlight *one = a;
  const BrandFlight *two = b;

  if (one->lane != two->lane)
    return one->lane < two->lane ? -1 : 1;
  if (one->start != two->start)
    return one->start < two->start ? -1 : 1;
  return one->index < two->index ? -1 : one->index > two->index;
}

static guint
find_lane (const BrandTimelineScope *scope,
           BrandTouchpoint          *item)
{
  if (scope->shows != NULL && !scope->shows (item, scope->user_data))
    return brand_grouping_get_n (scope->grouping);
  return brand_grouping_find (scope->grouping, item);
}

/* One that tells several beats stands in the lane of the first, and says which others it tells. */
static void
read_lanes (BrandFlight              *flight,
            const BrandTimelineScope *scope,
            BrandTouchpoint          *item)
{
  g_autoptr (GArray) groups = NULL;
  g_autoptr (GString) numbers = NULL;

  if (brand_grouping_get_by (scope->grouping) != BRAND_GROUP_BY_BEAT)
    return;
  groups = brand_grouping_list (scope->grouping, item);
  if (groups->len < 2)
    return;
  numbers = g_string_new (NULL);
  for (guint i = 1; i < groups->len; i++)
    g_string_append_printf (numbers, "%s%u", i > 1 ? ", " : "",
                            g_array_index (groups, guint, i) + 1);
  flight->told = g_strdup_printf (
    /* Translators: a touchpoint’s title, and the numbers of the other beats that it tells. */
    ngettext ("%1$s · also beat %2$s", "%1$s · also beats %2$s", groups->len - 1),
    flight->title, numbers->str);
  flight->title = flight->told;
}

static void
read_flight (BrandFlight              *flight,
             BrandPlan                *plan,
             BrandPlanSynergy         *synergy,
             const BrandTimelineScope *scope,
             guint                     index)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  BrandTouchpoint *item = BRAND_TOUCHPOINT (brand_list_get (list, index));

  *flight = (BrandFlight) {
    .id = brand_item_get_id (BRAND_ITEM (item)),
    .title = brand_touchpoint_get_title (item),
    .index = index,
    .lane = find_lane (scope, item),
    .dimension = brand_touchpoint_get_dimension (item),
    .pattern = brand_touchpoint_get_pattern (item),
    .status = brand_touchpoint_get_status (item),
    .is_counted = brand_touchpoint_is_counted (item),
    .start = brand_touchpoint_get_start (item),
    .end = brand_touchpoint_get_end (item),
  };
  read_lanes (flight, scope, item);
  brand_shape_init (&flight->shape, brand_plan_synergy_get_input (synergy),
                    brand_plan_synergy_get_touchpoint (synergy, index));
  if (!flight->is_counted)
    flight->shape.n_tail = 0;
}

static void
collect_flights (BrandTimelineFacts       *facts,
                 BrandPlan                *plan,
                 BrandPlanSynergy         *synergy,
                 const BrandTimelineScope *scope)
{
  guint n_flights = brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT));

  for (guint i = 0; i < n_flights; i++)
    {
      BrandFlight flight;

      read_flight (&flight, plan, synergy, scope, i);
      g_array_append_val (facts->flights, flight);
    }
  g_array_sort (facts->flights, compare_flights);

  for (guint lane = 0, i = 0; lane <= facts->n_lanes; lane++)
    {
      while (i < n_flights && g_array_index (facts->flights, BrandFlight, i).lane < lane)
        i++;
      facts->first_flight[lane] = i;
    }
}

static void
count_also (BrandTimelineFacts       *facts,
            BrandPlan                *plan,
            const BrandTimelineScope *scope)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  facts->n_also = g_new0 (guint, facts->n_lanes);
  for (guint i = 0; facts->by == BRAND_GROUP_BY_BEAT && i < facts->flights->len; i++)
    {
      const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, i);
      g_autoptr (GArray) groups = NULL;

      if (flight->told == NULL || flight->lane >= facts->n_lanes)
        continue;
      groups = brand_grouping_list (scope->grouping,
                                    BRAND_TOUCHPOINT (brand_list_get (list, flight->index)));
      for (guint j = 1; j < groups->len; j++)
        facts->n_also[g_array_index (groups, guint, j)]++;
    }
}

static void
collect_beats (BrandTimelineFacts *facts,
               BrandPlan          *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      BrandBeatFact beat = {
        brand_item_get_id (item), brand_item_get_text (item, "title"),
        brand_item_get_choice_label (item, "stage"),
        brand_beat_get_start (BRAND_BEAT (item)), brand_beat_get_end (BRAND_BEAT (item)),
      };

      g_array_append_val (facts->beats, beat);
    }
}

double
brand_reading_get_ratio (double value,
                         double baseline,
                         double target,
                         double cumulative_share)
{
  double expected = baseline + (target - baseline) * cumulative_share;

  /* Before any effect nothing is expected; a gain then is already past the plan. */
  if (fabs (expected - baseline) <= fabs (target - baseline) * 1e-9)
    return (value - baseline) * (target - baseline) > 0 ? BRAND_READING_MOST : 1;
  return CLAMP ((value - baseline) / (expected - baseline), 0, BRAND_READING_MOST);
}

static double *
accumulate (const double *effect,
            guint         n_days)
{
  double *sums = g_new (double, n_days + 1);

  sums[0] = 0;
  for (guint i = 0; i < n_days; i++)
    sums[i + 1] = sums[i] + effect[i];
  return sums;
}

static void
collect_reading (BrandTimelineFacts *facts,
                 BrandPlan          *plan,
                 BrandReading       *reading,
                 double             *sums[BRAND_N_DIMENSIONS])
{
  BrandItem *measure = brand_plan_find (plan, brand_reading_get_measure (reading));
  BrandReadingFact fact = { brand_item_get_id (BRAND_ITEM (reading)), 0,
                            brand_reading_get_date (reading), 0 };
  double baseline, target;
  int target_day;
  double *sum;

  if (measure == NULL || fact.day < facts->start || fact.day > facts->end)
    return;
  baseline = brand_item_get_number (measure, "baseline");
  target = brand_item_get_number (measure, "target");
  if (isnan (baseline) || isnan (target) || baseline == target)
    return;

  fact.dimension = brand_measure_get_dimension (BRAND_MEASURE (measure));
  target_day = brand_item_get_date (measure, "target_date");
  if (target_day <= facts->start || target_day > facts->end)
    target_day = facts->end;
  sum = sums[fact.dimension];
  if (sum[target_day - facts->start + 1] <= 0)
    return;

  fact.ratio = brand_reading_get_ratio (brand_reading_get_value (reading), baseline, target,
                                        sum[fact.day - facts->start + 1]
                                        / sum[target_day - facts->start + 1]);
  g_array_append_val (facts->readings, fact);
}

static void
collect_readings (BrandTimelineFacts *facts,
                  BrandPlan          *plan,
                  BrandPlanSynergy   *synergy)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_READING);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  double *sums[BRAND_N_DIMENSIONS];

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    sums[d] = accumulate (brand_synergy_get_effect (engine, (BrandSynergyDimension) d),
                          facts->n_days);
  for (guint i = 0; i < brand_list_get_length (list); i++)
    collect_reading (facts, plan, BRAND_READING (brand_list_get (list, i)), sums);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    g_free (sums[d]);
}

/* Keeps the dearest, dearest first. */
static guint
collect_rivals (BrandTimelineFacts *facts,
                BrandPlanSynergy   *synergy,
                BrandPattern        pattern,
                guint               rivals[N_RIVALS])
{
  double costs[N_RIVALS];
  guint n_rivals = 0;

  for (guint i = 0; i < facts->flights->len; i++)
    {
      const BrandFlight *flight = &g_array_index (facts->flights, BrandFlight, i);
      double cost = brand_plan_synergy_get_touchpoint (synergy, flight->index)->cost;
      guint at = n_rivals;

      if (flight->pattern != pattern || !flight->is_counted || !(cost > 0))
        continue;
      while (at > 0 && costs[at - 1] < cost)
        at--;
      if (at == N_RIVALS)
        continue;
      n_rivals = MIN (n_rivals + 1, N_RIVALS);
      for (guint j = n_rivals - 1; j > at; j--)
        {
          costs[j] = costs[j - 1];
          rivals[j] = rivals[j - 1];
        }
      costs[at] = cost;
      rivals[at] = i;
    }
  return n_rivals;
}

static void
find_crossover (BrandTimelineFacts *facts,
                BrandPlanSynergy   *synergy)
{
  const BrandSynergyPlan *input = brand_plan_synergy_get_input (synergy);
  guint farmers[N_RIVALS], hunters[N_RIVALS];
  guint n_farmers = collect_rivals (facts, synergy, BRAND_PATTERN_CULTIVATED, farmers);
  guint n_hunters = collect_rivals (facts, synergy, BRAND_PATTERN_BURST, hunters);

  for (guint i = 0; i < n_farmers * n_hunters && !facts->has_crossover; i++)
    {
      guint farmer = farmers[i / n_hunters];
      guint hunter = hunters[i % n_hunters];
      const BrandFlight *one = &g_array_index (facts->flights, BrandFlight, farmer);
      const BrandFlight *two = &g_array_index (facts->flights, BrandFlight, hunter);
      int day;

      if (!brand_crossover_find (input, brand_plan_synergy_get_touchpoint (synergy, one->index),
                                 brand_plan_synergy_get_touchpoint (synergy, two->index),
                                 (int) facts->n_days - 1, &day)
          || day < 0)
        continue;
      facts->has_crossover = TRUE;
      facts->crossover_day = facts->start + day;
      facts->farmer = farmer;
      facts->hunter = hunter;
    }
}

BrandTimelineFacts *
brand_timeline_facts_new (BrandPlan                *plan,
                          BrandPlanSynergy         *synergy,
                          const BrandTimelineScope *scope)
{
  BrandTimelineFacts *facts = g_new0 (BrandTimelineFacts, 1);

  facts->start = brand_plan_synergy_get_first_day (synergy);
  facts->n_days = brand_synergy_get_n_days (brand_plan_synergy_get_engine (synergy));
  facts->end = facts->start + (int) facts->n_days - 1;
  facts->by = brand_grouping_get_by (scope->grouping);
  facts->n_lanes = brand_grouping_get_n (scope->grouping);
  facts->first_flight = g_new0 (guint, facts->n_lanes + 1);
  facts->flights = g_array_new (FALSE, FALSE, sizeof (BrandFlight));
  g_array_set_clear_func (facts->flights, clear_flight);
  facts->beats = g_array_new (FALSE, FALSE, sizeof (BrandBeatFact));
  facts->readings = g_array_new (FALSE, FALSE, sizeof (BrandReadingFact));
  facts->dates = brand_culture_list_dates (plan, facts->start, facts->end);
  collect_flights (facts, plan, synergy, scope);
  count_also (facts, plan, scope);
  collect_beats (facts, plan);
  collect_readings (facts, plan, synergy);
  find_crossover (facts, synergy);
  return facts;
}

gboolean
brand_timeline_facts_follow (BrandTimelineFacts       *facts,
                             BrandPlan                *plan,
                             BrandPlanSynergy         *synergy,
                             const BrandTimelineScope *scope,
                             BrandTouchpoint          *touchpoint,
                             guint                    *at)
{
  const char *id = brand_item_get_id (BRAND_ITEM (touchpoint));
  BrandFlight *flight = NULL;

  for (guint i = 0; i < facts->flights->len && flight == NULL; i++)
    if (g_array_index (facts->flights, BrandFlight, i).id == id)
      {
        flight = &g_array_index (facts->flights, BrandFlight, i);
        *at = i;
      }
  if (flight == NULL || flight->lane != find_lane (scope, touchpoint))
    return FALSE;
  clear_flight (flight);
  read_flight (flight, plan, synergy, scope, flight->index);
  g_array_set_size (facts->readings, 0);
  collect_readings (facts, plan, synergy);
  facts->has_crossover = FALSE;
  find_crossover (facts, synergy);
  return TRUE;
}

void
brand_timeline_facts_free (BrandTimelineFacts *facts)
{
  g_free (facts->first_flight);
  g_free (facts->n_also);
  g_array_unref (facts->flights);
  g_array_unref (facts->beats);
  g_array_unref (facts->readings);
  g_array_unref (facts->dates);
  g_free (facts);
}

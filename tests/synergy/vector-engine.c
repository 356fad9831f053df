/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-engine.h"

#include "synergy/brand-synergy-measures.h"

static const char *term_names[] = { "MC", "MD", "CD", "MCD" };

typedef const double *(*GetSeries) (const BrandSynergy    *engine,
                                    BrandSynergyDimension  dimension);

static void
check_dimensions (const BrandSynergy *engine,
                  Expect             *expect,
                  const char         *name,
                  GetSeries           get,
                  guint               step)
{
  g_autoptr (JsonNode) node = NULL;
  JsonArray *rows;

  if (!expect_has (expect, name))
    return;

  node = expect_take (expect, name);
  rows = json_node_get_array (node);
  g_assert_cmpuint (json_array_get_length (rows), ==, BRAND_SYNERGY_N_DIMENSIONS);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    assert_series (json_array_get_array_element (rows, d), get (engine, d),
                   brand_synergy_get_n_days (engine), step, &expect->tolerance, name);
}

static void
check_overlaps (const BrandSynergy *engine,
                Expect             *expect,
                guint               step)
{
  Expect part;

  if (!expect_has (expect, "T"))
    return;

  part = expect_take_part (expect, "T");
  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    expect_series (&part, term_names[i], brand_synergy_get_overlap (engine, i),
                   brand_synergy_get_n_days (engine), step);
  expect_nothing_left (&part);
  json_object_unref (part.object);
}

static void
check_curve (const BrandSynergy *engine,
             Expect             *expect,
             const char         *name,
             const double       *curve,
             guint               step)
{
  JsonNode *node = json_object_get_member (expect->object, name);

  if (!node)
    return;
  if (JSON_NODE_HOLDS_ARRAY (node))
    expect_series (expect, name, curve, brand_synergy_get_n_days (engine), step);
  else
    expect_number (expect, name, curve[0]);
}

static void
check_coherence (const BrandSynergyMeasures *m,
                 Expect                     *metrics)
{
  Expect part = expect_take_part (metrics, "coherence");

  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    expect_defined (&part, term_names[i], m->has_coherence[i], m->coherence[i]);
  expect_defined (&part, "all", m->has_coherence_all, m->coherence_all);
  expect_nothing_left (&part);
  json_object_unref (part.object);
}

#define EXPECT_EACH(metrics, name, m, member)                                             \
  G_STMT_START                                                                            \
  {                                                                                       \
    double each_[BRAND_SYNERGY_N_DIMENSIONS];                                             \
                                                                                          \
    for (guint d_ = 0; d_ < BRAND_SYNERGY_N_DIMENSIONS; d_++)                             \
      each_[d_] = (m)->dimensions[d_].member;                                             \
    expect_series ((metrics), (name), each_, BRAND_SYNERGY_N_DIMENSIONS, 1);              \
  }                                                                                       \
  G_STMT_END

static void
check_weeks (const BrandSynergyMeasures *m,
             Expect                     *metrics)
{
  g_autoptr (JsonNode) node = expect_take (metrics, "week_state");
  JsonArray *rows = json_node_get_array (node);

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      JsonArray *row = json_array_get_array_element (rows, d);

      g_assert_cmpuint (json_array_get_length (row), ==, m->n_weeks);
      for (guint week = 0; week < m->n_weeks; week++)
        g_assert_cmpint (json_array_get_int_element (row, week), ==,
                         m->dimensions[d].week_states[week]);
    }
  expect_number (metrics, "weeks", m->n_weeks);
  EXPECT_EACH (metrics, "speaking_weeks", m, n_speaking_weeks);
  EXPECT_EACH (metrics, "echo_weeks", m, n_echo_weeks);
  EXPECT_EACH (metrics, "silent_weeks", m, n_silent_weeks);
  EXPECT_EACH (metrics, "coverage", m, coverage);
  EXPECT_EACH (metrics, "longest_silence", m, longest_silence);
  expect_number (metrics, "all_three_weeks", m->all_three_weeks);
  expect_number (metrics, "all_three_coverage", m->all_three_coverage);
  expect_number (metrics, "balance", m->balance);
}

static void
check_undefined (Expect     *metrics,
                 const char *name)
{
  g_autoptr (JsonNode) node = expect_take (metrics, name);

  g_assert_true (JSON_NODE_HOLDS_NULL (node));
}

static void
check_shares (const BrandSynergyMeasures *m,
              Expect                     *metrics)
{
  if (m->has_effect)
    EXPECT_EACH (metrics, "effect_share", m, effect_share);
  else
    check_undefined (metrics, "effect_share");
  expect_defined (metrics, "emphasis_match_effect", m->has_effect, m->emphasis_match_effect);
  if (m->has_budget)
    EXPECT_EACH (metrics, "budget_share", m, budget_share);
  else
    check_undefined (metrics, "budget_share");
  expect_defined (metrics, "emphasis_match_budget", m->has_budget, m->emphasis_match_budget);
}

static void
check_skipped (const VectorPlan           *plan,
               const BrandSynergyMeasures *m,
               Expect                     *metrics)
{
  g_autoptr (JsonNode) node = expect_take (metrics, "skipped");
  JsonArray *ids = json_node_get_array (node);

  g_assert_cmpuint (json_array_get_length (ids), ==, m->n_skipped);
  for (guint i = 0; i < m->n_skipped; i++)
    g_assert_cmpstr (json_array_get_string_element (ids, i), ==,
                     g_ptr_array_index (plan->ids, m->skipped[i]));
}

static void
check_metrics (const VectorPlan           *plan,
               const BrandSynergyMeasures *m,
               Expect                     *expect)
{
  Expect metrics = expect_take_part (expect, "metrics");

  expect_number (&metrics, "total_alone", m->total_alone);
  expect_number (&metrics, "total_together", m->total_together);
  expect_number (&metrics, "synergy_total", m->synergy_total);
  expect_defined (&metrics, "synergy_lift", m->has_synergy_lift, m->synergy_lift);
  expect_number (&metrics, "peak_day", m->peak_day);
  expect_number (&metrics, "peak_together", m->peak_together);
  expect_number (&metrics, "end_alone", m->end_alone);
  expect_number (&metrics, "end_together", m->end_together);
  EXPECT_EACH (&metrics, "contribution", m, contribution);
  check_coherence (m, &metrics);
  check_weeks (m, &metrics);
  check_shares (m, &metrics);
  expect_number (&metrics, "assumed_reach", m->n_assumed_reach);
  check_skipped (plan, m, &metrics);
  expect_nothing_left (&metrics);
  json_object_unref (metrics.object);
}

void
check_engine (const VectorPlan   *plan,
              const BrandSynergy *engine,
              Expect             *expect)
{
  g_auto (BrandSynergyMeasures) m = { 0 };
  guint step = 1;

  if (expect_has (expect, "day_step"))
    {
      g_autoptr (JsonNode) node = expect_take (expect, "day_step");

      step = json_node_get_int (node);
    }
  brand_synergy_measures (engine, &m);
  check_dimensions (engine, expect, "x", brand_synergy_get_pressure, step);
  check_dimensions (engine, expect, "A", brand_synergy_get_effect, step);
  check_overlaps (engine, expect, step);
  check_curve (engine, expect, "alone", brand_synergy_get_alone (engine), step);
  check_curve (engine, expect, "together", brand_synergy_get_together (engine), step);
  if (expect_has (expect, "metrics"))
    check_metrics (plan, &m, expect);
  if (expect_has (expect, "lift"))
    expect_defined (expect, "lift", m.has_synergy_lift, m.synergy_lift);
  if (expect_has (expect, "coherence"))
    expect_defined (expect, "coherence", m.has_coherence_all, m.coherence_all);
}

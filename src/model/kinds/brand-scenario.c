/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-scenario.h"

#include <glib/gi18n-lib.h>

#include "model/brand-plan-variant.h"
#include "model/merge/brand-difference.h"

/* Of all scenarios and the plan itself: a file holds more, but what each item says varies. */
#define MOST_ITEMS 40000

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Name"), .example = N_("Half the posters, twice the choir"),
    .is_required = TRUE },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("The day on which it was kept.") },
  { "note", BRAND_FIELD_LONG_TEXT, N_("Note"), N_("What speaks for it, and what against it."),
    .example = N_("Cheaper, but July would be silent"), .is_private = TRUE },
  { "plan", BRAND_FIELD_PLAN, N_("Story, beats and touchpoints"),
    N_("As they would be in this scenario."), .is_required = TRUE, .is_key = TRUE },
};

const BrandKind brand_scenario_kind = {
  "scenario", "scenarios", N_("Scenario"), N_("Scenarios"), fields, G_N_ELEMENTS (fields),
  .add = N_("Keep as scenario"), .remove = N_("Delete scenario"), .move = N_("Move scenario"),
};

BRAND_DEFINE_KIND (BrandScenario, brand_scenario, brand_scenario_kind)

#define FIELD(name) BRAND_KIND_FIELD (&brand_scenario_kind, name)

BrandPlan *
brand_scenario_get_variant (BrandItem *scenario)
{
  g_return_val_if_fail (BRAND_IS_SCENARIO (scenario), NULL);

  return brand_item_get_value (scenario, FIELD ("plan"))->plan;
}

BrandPlan *
brand_scenario_dup_plan (BrandItem *scenario,
                         BrandPlan *plan)
{
  g_return_val_if_fail (BRAND_IS_SCENARIO (scenario), NULL);

  return brand_plan_variant_lay (brand_scenario_get_variant (scenario), plan);
}

gboolean
brand_scenario_is_used (BrandItem *scenario,
                        BrandPlan *plan)
{
  g_autoptr (BrandPlan) whole = brand_scenario_dup_plan (scenario, plan);

  return brand_plan_variant_equal (plan, whole);
}

GPtrArray *
brand_scenario_find (BrandPlan  *plan,
                     const char *name)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_SCENARIO);
  BrandItem *item = brand_plan_find (plan, name);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (g_str_equal (brand_item_get_text (brand_list_get (list, i), "title"), name))
      g_ptr_array_add (found, brand_list_get (list, i));
  if (found->len == 0 && item != NULL && BRAND_IS_SCENARIO (item))
    g_ptr_array_add (found, item);

  return found;
}

static guint
count_varied (BrandPlan *plan)
{
  return brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_BEAT))
         + brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT));
}

/* A file that can't be read again must never be written. */
static gboolean
has_room (BrandPlan *plan,
          GError   **error)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_SCENARIO);
  guint n_items = 2 * count_varied (plan);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    n_items += count_varied (brand_scenario_get_variant (brand_list_get (list, i)));
  if (n_items <= MOST_ITEMS)
    return TRUE;

  g_set_error_literal (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_VALUE,
                       _("One more scenario would make the plan’s file too large. Delete one that "
                         "you no longer need."));
  return FALSE;
}

BrandItem *
brand_scenario_keep (BrandHistory *history,
                     const char   *title,
                     const char   *note,
                     int           today,
                     GError      **error)
{
  g_autoptr (BrandPlan) variant = brand_plan_variant_new (brand_history_get_plan (history));
  g_autoptr (BrandItem) scenario = brand_item_new (BRAND_KIND_SCENARIO);

  g_object_set (scenario, "title", title, "note", note, "date", today, "plan", variant, NULL);
  return has_room (brand_history_get_plan (history), error)
         && brand_history_insert (history, scenario, G_MAXUINT, error) ? scenario : NULL;
}

void
brand_scenario_update (BrandHistory *history,
                       BrandItem    *scenario,
                       int           today)
{
  g_autoptr (BrandPlan) variant = brand_plan_variant_new (brand_history_get_plan (history));

  brand_history_begin (history, _("Update scenario"));
  brand_history_set (history, scenario, FIELD ("plan"), &(BrandValue) { .plan = variant }, NULL);
  brand_history_set (history, scenario, FIELD ("date"), &(BrandValue) { .date = today }, NULL);
  brand_history_end (history);
}

gboolean
brand_scenario_use (BrandHistory *history,
                    BrandItem    *scenario,
                    GError      **error)
{
  BrandPlan *plan = brand_history_get_plan (history);
  g_autoptr (BrandPlan) whole = brand_scenario_dup_plan (scenario, plan);
  g_autoptr (BrandDifference) difference = brand_difference_new (plan, whole);

  return brand_difference_apply (difference, history, _("Use scenario"), error);
}

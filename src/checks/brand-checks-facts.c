/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks-private.h"

#include "model/brand-money.h"
#include "model/kinds/brand-choices-work.h"

#define VALUE(item, name) \
  brand_item_get_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, name))

void
brand_check_facts_init (BrandCheckRun *run)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (run->plan));

  run->audiences[BRAND_DIMENSION_MASS] = brand_item_get_number (info, "audience_mass");
  run->audiences[BRAND_DIMENSION_COMMUNITY] = brand_item_get_number (info, "audience_community");
  run->audiences[BRAND_DIMENSION_DIRECT] = brand_item_get_number (info, "audience_direct");
  run->facts.beats = g_hash_table_new (g_str_hash, g_str_equal);
  run->facts.named = g_hash_table_new (g_str_hash, g_str_equal);
  run->is_priced = brand_plan_synergy_get_measures (run->synergy)->has_budget;
}

void
brand_check_facts_clear (BrandCheckRun *run)
{
  g_clear_pointer (&run->facts.beats, g_hash_table_unref);
  g_clear_pointer (&run->facts.named, g_hash_table_unref);
  g_clear_pointer (&run->facts.pushes, g_free);
}

static void
add_names (BrandCheckFacts *facts,
           BrandItem       *item)
{
  const char *community = VALUE (item, "community")->text;

  for (char **id = VALUE (item, "groups")->list; *id != NULL; id++)
    g_hash_table_add (facts->named, *id);
  for (char **id = VALUE (item, "currencies")->list; *id != NULL; id++)
    g_hash_table_add (facts->named, *id);
  if (community[0] != '\0')
    g_hash_table_add (facts->named, (gpointer) community);
}

static void
add_beats (BrandCheckFacts *facts,
           BrandItem       *item,
           int              dimension)
{
  guint own = 1u << dimension;

  if (VALUE (item, "currencies")->list[0] != NULL)
    own |= BRAND_CHECK_HAS_CURRENCY;
  for (char **id = VALUE (item, "beats")->list; *id != NULL; id++)
    {
      guint bits = GPOINTER_TO_UINT (g_hash_table_lookup (facts->beats, *id));

      if ((bits | own) != bits)
        g_hash_table_insert (facts->beats, *id, GUINT_TO_POINTER (bits | own));
    }
}

/* Marks where the touchpoint begins and ends to add to what runs on each day. */
static void
add_push (BrandCheckRun *run,
          int            start,
          int            end)
{
  int n_days = run->last_day - run->first_day + 1;

  if (end < run->first_day || start > run->last_day || n_days < 1)
    return;
  if (run->facts.pushes == NULL)
    run->facts.pushes = g_new0 (int, (gsize) n_days + 1);
  run->facts.pushes[MAX (start, run->first_day) - run->first_day]++;
  run->facts.pushes[MIN (end, run->last_day) - run->first_day + 1]--;
}

static void
add_effect (BrandCheckRun *run,
            int            n_days)
{
  BrandPressureSource source;
  double pressure =
    brand_synergy_get_touchpoint_pressure (brand_plan_synergy_get_engine (run->synergy),
                                           run->position, &source);

  run->facts.effect += pressure * n_days;
  run->is_assumed = source == BRAND_PRESSURE_ASSUMED;
  if (run->is_assumed)
    run->facts.assumed += pressure * n_days;
}

void
brand_check_facts_add (BrandCheckRun *run,
                       BrandItem     *item)
{
  BrandCheckFacts *facts = &run->facts;
  int dimension = VALUE (item, "dimension")->choice;
  int talk = VALUE (item, "talk")->choice;
  int function = VALUE (item, "function")->choice;
  int start = VALUE (item, "start")->date;
  int end = MAX (start, VALUE (item, "end")->date);
  gint64 cost = VALUE (item, "cost")->money;

  facts->cost = brand_money_add (facts->cost, cost == BRAND_MONEY_UNSET ? 0 : cost);
  facts->n_counted[dimension]++;
  facts->n_patterns[VALUE (item, "pattern")->choice]++;
  facts->n_talk[dimension][talk]++;
  facts->n_traffic[VALUE (item, "traffic")->choice]++;
  facts->n_attention[VALUE (item, "attention")->choice]++;
  facts->n_spread[VALUE (item, "spread")->choice]++;
  facts->n_functions += function != BRAND_FUNCTION_NONE;
  facts->n_marketing += function == BRAND_FUNCTION_MARKETING;
  facts->n_listening += VALUE (item, "listens_for")->text[0] != '\0';
  if (dimension == BRAND_DIMENSION_DIRECT)
    {
      facts->n_loyalty += VALUE (item, "loyalty_programme")->flag != 0;
      if (talk == BRAND_TALK_ONE_WAY)
        add_push (run, start, end);
    }
  add_effect (run, end - start + 1);
  add_names (facts, item);
  add_beats (facts, item, dimension);
}

/* What a beat is for is reached by what tells the beat. */
void
brand_check_facts_end (BrandCheckRun *run)
{
  BrandList *beats = brand_plan_get_list (run->plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);

      if (!g_hash_table_contains (run->facts.beats, brand_item_get_id (beat)))
        continue;
      for (const char *const *id = brand_item_get_list (beat, "groups"); *id != NULL; id++)
        g_hash_table_add (run->facts.named, (gpointer) *id);
    }
}

gboolean
brand_check_is_blank (BrandItem  *item,
                      const char *field)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint index = (guint) brand_kind_find_field (kind, field);

  return brand_value_is_empty (&kind->fields[index], brand_item_get_value (item, index));
}

gboolean
brand_check_has (BrandCheckRun *run,
                 BrandKindId    kind)
{
  return brand_list_get_length (brand_plan_get_list (run->plan, kind)) > 0;
}

guint
brand_check_count_counted (BrandCheckRun *run)
{
  const guint *n = run->facts.n_counted;

  return n[BRAND_DIMENSION_MASS] + n[BRAND_DIMENSION_COMMUNITY] + n[BRAND_DIMENSION_DIRECT];
}

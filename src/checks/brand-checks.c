/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checks/brand-checks.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "checks/brand-findings-private.h"

const BrandChoice brand_severity_choices[] = {
  { "missing", N_("Missing") },
  { "risk", N_("Risk") },
  { "hint", N_("Hint") },
  { NULL },
};

/* In the order in which a plan is thought through; severity comes before it. */
static const BrandCheck *const chapters[] = {
  brand_checks_story, brand_checks_goals, brand_checks_synergy, brand_checks_touchpoints,
  brand_checks_conversation, brand_checks_channels, brand_checks_measures, brand_checks_customers,
  brand_checks_learning, brand_checks_community, brand_checks_culture, brand_checks_offers,
  brand_checks_work,
};

typedef struct
{
  const BrandCheck *check;
  guint slot; /* its place in the table */
  int field;  /* the field that must not be empty, or -1 */
} ItemRule;

typedef struct
{
  GPtrArray *checks;              /* most serious first */
  GArray *by_kind[BRAND_N_KINDS]; /* ItemRule */
} Table;

static void
add_rule (Table            *table,
          const BrandCheck *check)
{
  ItemRule rule = { check, table->checks->len, -1 };

  if (check->empty != NULL)
    rule.field = brand_kind_find_field (brand_kind_get (check->kind), check->empty);
  if (check->run == NULL)
    g_array_append_val (table->by_kind[check->kind], rule);
  g_ptr_array_add (table->checks, (gpointer) check);
}

static const Table *
get_table (void)
{
  static Table table;
  static gsize is_made = 0;

  if (!g_once_init_enter (&is_made))
    return &table;

  table.checks = g_ptr_array_new ();
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    table.by_kind[k] = g_array_new (FALSE, FALSE, sizeof (ItemRule));
  for (guint s = 0; s < BRAND_N_SEVERITIES; s++)
    for (guint c = 0; c < G_N_ELEMENTS (chapters); c++)
      for (const BrandCheck *check = chapters[c]; check->name != NULL; check++)
        if (check->severity == s)
          add_rule (&table, check);
  g_once_init_leave (&is_made, 1);

  return &table;
}

guint
brand_checks_get_length (void)
{
  return get_table ()->checks->len;
}

const BrandCheck *
brand_checks_get (guint position)
{
  return g_ptr_array_index (get_table ()->checks, position);
}

const BrandCheck *
brand_checks_find (const char *name)
{
  for (guint i = 0; i < brand_checks_get_length (); i++)
    if (g_str_equal (brand_checks_get (i)->name, name))
      return brand_checks_get (i);

  return NULL;
}

static void
reset_draft (BrandCheckRun *run)
{
  run->draft = (BrandFinding) { .dimension = -1 };
}

BrandFinding *
brand_check_find (BrandCheckRun *run,
                  BrandItem     *item)
{
  BrandCheckFound *found = &run->found[run->slot];

  if (found->findings == NULL)
    found->findings = g_array_new (FALSE, FALSE, sizeof (BrandFinding));
  run->draft.check = run->check;
  run->draft.item = item;
  g_array_append_val (found->findings, run->draft);
  reset_draft (run);

  return &g_array_index (found->findings, BrandFinding, found->findings->len - 1);
}

static void
keep_alike (BrandCheckRun *run,
            BrandItem     *item)
{
  BrandCheckFound *found = &run->found[run->slot];

  if (found->alike == NULL)
    found->alike = g_ptr_array_new ();
  g_ptr_array_add (found->alike, item);
  reset_draft (run);
}

static void
look_at (BrandCheckRun *run,
         const GArray  *rules,
         BrandItem     *item,
         gboolean       is_counted)
{
  const BrandField *fields = brand_item_get_kind (item)->fields;

  for (guint i = 0; i < rules->len; i++)
    {
      const ItemRule *rule = &g_array_index (rules, ItemRule, i);

      if ((!is_counted && !rule->check->uncounted)
          || (rule->check->applies && !rule->check->applies (run, item)))
        continue;
      run->found[rule->slot].n_looked++;
      run->check = rule->check;
      run->slot = rule->slot;
      if (rule->field >= 0 ? brand_value_is_empty (&fields[rule->field],
                                                   brand_item_get_value (item, (guint) rule->field))
                           : rule->check->finds (run, item))
        {
          if (rule->check->together != NULL)
            keep_alike (run, item);
          else
            brand_check_find (run, item);
        }
    }
}

static void
look_at_touchpoints (BrandCheckRun *run,
                     const GArray  *rules)
{
  BrandList *touchpoints = brand_plan_get_list (run->plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandItem *item = brand_list_get (touchpoints, i);
      gboolean is_counted = brand_touchpoint_is_counted ((BrandTouchpoint *) item);

      run->position = i;
      if (is_counted)
        brand_check_facts_add (run, item);
      look_at (run, rules, item, is_counted);
    }
}

static void
look_at_kind (BrandCheckRun *run,
              BrandKindId    kind,
              const GArray  *rules)
{
  BrandList *list;

  if (brand_kind_get (kind)->is_single)
    {
      look_at (run, rules, brand_plan_get_single (run->plan, kind), TRUE);
      return;
    }

  list = brand_plan_get_list (run->plan, kind);
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      run->position = i;
      look_at (run, rules, brand_list_get (list, i), TRUE);
    }
}

static void
look_at_plan (BrandCheckRun *run,
              const Table   *table)
{
  for (guint i = 0; i < table->checks->len; i++)
    {
      run->check = g_ptr_array_index (table->checks, i);
      run->slot = i;
      if (run->check->run != NULL)
        run->check->run (run);
    }
}

/* One sentence stands for all when every item has the same gap; else each gets its finding, and
 * `finds` says once more what the sentence tells beside the item. */
static void
settle_alike (BrandCheckRun   *run,
              BrandCheckFound *found)
{
  if (found->alike->len == found->n_looked && found->n_looked > 1)
    {
      BrandFinding *finding = brand_check_find (run, NULL);

      finding->is_together = TRUE;
      finding->number = found->n_looked;
    }
  else
    {
      found->findings = g_array_sized_new (FALSE, FALSE, sizeof (BrandFinding), found->alike->len);
      for (guint i = 0; i < found->alike->len; i++)
        {
          if (run->check->finds != NULL)
            run->check->finds (run, found->alike->pdata[i]);
          brand_check_find (run, found->alike->pdata[i]);
        }
    }
  g_clear_pointer (&found->alike, g_ptr_array_unref);
}

static void
settle (BrandCheckRun *run,
        const Table   *table)
{
  for (guint i = 0; i < table->checks->len; i++)
    {
      run->check = g_ptr_array_index (table->checks, i);
      run->slot = i;
      if (run->found[i].alike != NULL)
        settle_alike (run, &run->found[i]);
    }
}

BrandFindings *
brand_checks_run (BrandPlan        *plan,
                  BrandPlanSynergy *synergy,
                  int               today)
{
  const Table *table = get_table ();
  BrandPlanInfo *info = brand_plan_get_info (plan);
  g_autofree BrandCheckFound *found = g_new0 (BrandCheckFound, table->checks->len);
  BrandCheckRun run = {
    .plan = plan, .synergy = synergy, .today = today, .found = found,
    .as_of = brand_plan_get_as_of (plan),
    .first_day = brand_plan_info_get_start (info), .last_day = brand_plan_info_get_end (info),
  };

  reset_draft (&run);
  brand_check_facts_init (&run);
  brand_check_lists_init (&run);
  look_at_touchpoints (&run, table->by_kind[BRAND_KIND_TOUCHPOINT]);
  brand_check_facts_end (&run);
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    if (k != BRAND_KIND_TOUCHPOINT && table->by_kind[k]->len > 0)
      look_at_kind (&run, (BrandKindId) k, table->by_kind[k]);
  look_at_plan (&run, table);
  settle (&run, table);
  brand_check_lists_clear (&run);
  brand_check_facts_clear (&run);

  return brand_findings_new (plan, found, table->checks->len);
}

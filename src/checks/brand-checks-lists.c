/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks-private.h"

#include "model/kinds/brand-choices-work.h"

static GHashTable *
new_table (void)
{
  return g_hash_table_new (g_str_hash, g_str_equal);
}

static void
keep_most (GHashTable *table,
           const char *id,
           int         number)
{
  if (number > GPOINTER_TO_INT (g_hash_table_lookup (table, id)))
    g_hash_table_insert (table, (gpointer) id, GINT_TO_POINTER (number));
}

static void
collect_days (BrandCheckRun *run,
              BrandKindId    kind,
              const char    *reference,
              const char    *date,
              GHashTable    *table)
{
  BrandList *list = brand_plan_get_list (run->plan, kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    keep_most (table, brand_item_get_text (brand_list_get (list, i), reference),
               brand_item_get_date (brand_list_get (list, i), date));
}

static void
collect_used (BrandCheckRun *run,
              BrandKindId    kind,
              const char    *reference)
{
  BrandList *list = brand_plan_get_list (run->plan, kind);
  const BrandField *fields = brand_kind_get (kind)->fields;
  guint field = (guint) brand_kind_find_field (brand_kind_get (kind), reference);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      const BrandValue *value = brand_item_get_value (brand_list_get (list, i), field);

      if (brand_field_is_text (&fields[field]))
        g_hash_table_add (run->facts.used, value->text);
      else
        for (char **id = value->list; *id != NULL; id++)
          g_hash_table_add (run->facts.used, *id);
    }
}

static void
collect_holds (BrandCheckRun *run)
{
  BrandList *barriers = brand_plan_get_list (run->plan, BRAND_KIND_BARRIER);

  for (guint i = 0; i < brand_list_get_length (barriers); i++)
    {
      BrandItem *barrier = brand_list_get (barriers, i);

      if (brand_item_get_choice (barrier, "side") == BRAND_BARRIER_EXIT)
        keep_most (run->facts.holds, brand_item_get_text (barrier, "group"),
                   brand_item_get_choice (barrier, "strength") + 1);
    }
}

/* How it felt last; on one day, the least welcome counts. */
static gboolean
is_later (BrandItem *welcome,
          BrandItem *last)
{
  int days = last ? brand_item_get_date (welcome, "date") - brand_item_get_date (last, "date") : 1;

  return days > 0 || (days == 0 && brand_item_get_choice (welcome, "felt")
                                     < brand_item_get_choice (last, "felt"));
}

static void
collect_welcomes (BrandCheckRun *run)
{
  BrandList *welcomes = brand_plan_get_list (run->plan, BRAND_KIND_WELCOME);

  for (guint i = 0; i < brand_list_get_length (welcomes); i++)
    {
      BrandItem *welcome = brand_list_get (welcomes, i);
      const char *community = brand_item_get_text (welcome, "community");

      if (is_later (welcome, g_hash_table_lookup (run->facts.welcomes, community)))
        g_hash_table_insert (run->facts.welcomes, (gpointer) community, welcome);
    }
}

void
brand_check_lists_init (BrandCheckRun *run)
{
  BrandCheckFacts *facts = &run->facts;

  facts->used = new_table ();
  facts->deposits = new_table ();
  facts->learned = new_table ();
  facts->holds = new_table ();
  facts->welcomes = new_table ();

  collect_used (run, BRAND_KIND_MEASURE, "goal");
  collect_used (run, BRAND_KIND_BEAT, "secrets");
  collect_used (run, BRAND_KIND_OFFER, "secrets");
  collect_used (run, BRAND_KIND_SOCIAL_CURRENCY, "community");
  collect_days (run, BRAND_KIND_DEPOSIT, "touchpoint", "date", facts->deposits);
  collect_days (run, BRAND_KIND_LEARNING, "group", "date", facts->learned);
  collect_days (run, BRAND_KIND_SECRET, "group", "learned", facts->learned);
  collect_holds (run);
  collect_welcomes (run);
}

void
brand_check_lists_clear (BrandCheckRun *run)
{
  BrandCheckFacts *facts = &run->facts;

  g_clear_pointer (&facts->used, g_hash_table_unref);
  g_clear_pointer (&facts->deposits, g_hash_table_unref);
  g_clear_pointer (&facts->learned, g_hash_table_unref);
  g_clear_pointer (&facts->holds, g_hash_table_unref);
  g_clear_pointer (&facts->welcomes, g_hash_table_unref);
  g_clear_pointer (&facts->alike, g_hash_table_unref);
  g_clear_pointer (&facts->natures, g_hash_table_unref);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-community-facts.h"

#include "model/kinds/brand-kinds.h"

struct _BrandCommunityFacts
{
  GHashTable *facts; /* BrandCommunityFact by the community's id */
  GHashTable *uses;  /* number of touchpoints by the id of a currency or an influencer */
};

static void
free_fact (gpointer data)
{
  BrandCommunityFact *fact = data;

  g_ptr_array_unref (fact->touchpoints);
  g_ptr_array_unref (fact->currencies);
  g_ptr_array_unref (fact->influencers);
  g_ptr_array_unref (fact->stories);
  g_ptr_array_unref (fact->groups);
  g_ptr_array_unref (fact->welcomes);
  g_free (fact);
}

static void
add_fact (BrandCommunityFacts *self,
          BrandItem           *community)
{
  BrandCommunityFact *fact = g_new0 (BrandCommunityFact, 1);

  brand_permission_decide_for (community, &fact->permission);
  fact->touchpoints = g_ptr_array_new ();
  fact->currencies = g_ptr_array_new ();
  fact->influencers = g_ptr_array_new ();
  fact->stories = g_ptr_array_new ();
  fact->groups = g_ptr_array_new ();
  fact->welcomes = g_ptr_array_new ();
  g_hash_table_insert (self->facts, (gpointer) brand_item_get_id (community), fact);
}

#define VALUE(item, kind, name) brand_item_get_value (item, BRAND_KIND_FIELD (&kind, name))

static void
count_use (BrandCommunityFacts *self,
           const char          *id)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->uses, id));

  if (*id != '\0')
    g_hash_table_insert (self->uses, (gpointer) id, GUINT_TO_POINTER (n + 1));
}

static void
add_touchpoint (BrandCommunityFacts *self,
                BrandItem           *item)
{
  BrandCommunityFact *fact =
    g_hash_table_lookup (self->facts, VALUE (item, brand_touchpoint_kind, "community")->text);
  char **currencies = VALUE (item, brand_touchpoint_kind, "currencies")->list;

  for (guint i = 0; currencies[i] != NULL; i++)
    count_use (self, currencies[i]);
  count_use (self, VALUE (item, brand_touchpoint_kind, "influencer")->text);
  if (fact == NULL)
    return;
  g_ptr_array_add (fact->touchpoints, item);
  fact->n_about_us += VALUE (item, brand_touchpoint_kind, "topic")->choice == BRAND_TOPIC_US;
}

static void
add_currency (BrandCommunityFacts *self,
              BrandItem           *item)
{
  BrandCommunityFact *fact =
    g_hash_table_lookup (self->facts, VALUE (item, brand_social_currency_kind, "community")->text);

  if (fact == NULL)
    return;
  g_ptr_array_add (fact->currencies, item);
  fact->n_currencies_used += brand_community_facts_get_uses (self, item) > 0;
}

static void
add_influencer (BrandCommunityFacts *self,
                BrandItem           *item)
{
  BrandCommunityFact *fact =
    g_hash_table_lookup (self->facts, VALUE (item, brand_influencer_kind, "community")->text);

  if (fact != NULL)
    g_ptr_array_add (fact->influencers, item);
}

static void
add_story (BrandCommunityFacts *self,
           BrandItem           *item)
{
  BrandCommunityFact *fact =
    g_hash_table_lookup (self->facts, VALUE (item, brand_story_heard_kind, "community")->text);

  if (fact == NULL)
    return;
  g_ptr_array_add (fact->stories, item);
  if (fact->unanswered == NULL
      && VALUE (item, brand_story_heard_kind, "tone")->choice != BRAND_TONE_GOOD
      && *VALUE (item, brand_story_heard_kind, "answer")->text == '\0')
    fact->unanswered = item;
}

static void
add_group (BrandCommunityFacts *self,
           BrandItem           *item)
{
  char **communities = VALUE (item, brand_group_kind, "communities")->list;

  for (guint i = 0; communities[i] != NULL; i++)
    {
      BrandCommunityFact *fact = g_hash_table_lookup (self->facts, communities[i]);

      if (fact != NULL)
        g_ptr_array_add (fact->groups, item);
    }
}

static void
add_welcome (BrandCommunityFacts *self,
             BrandItem           *item)
{
  BrandCommunityFact *fact =
    g_hash_table_lookup (self->facts, VALUE (item, brand_welcome_kind, "community")->text);

  if (fact != NULL)
    g_ptr_array_add (fact->welcomes, item);
}

/* Two of one day stay in the plan's order. */
static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  return VALUE ((BrandItem *) a, brand_welcome_kind, "date")->date
         - VALUE ((BrandItem *) b, brand_welcome_kind, "date")->date;
}

static void
add_kind (BrandCommunityFacts *self,
          BrandPlan           *plan,
          BrandKindId          kind,
          void               (*add) (BrandCommunityFacts *self, BrandItem *item))
{
  BrandList *list = brand_plan_get_list (plan, kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    add (self, brand_list_get (list, i));
}

BrandCommunityFacts *
brand_community_facts_new (BrandPlan *plan)
{
  BrandCommunityFacts *self = g_new0 (BrandCommunityFacts, 1);
  GHashTableIter iter;
  gpointer fact;

  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_fact);
  self->uses = g_hash_table_new (g_str_hash, g_str_equal);
  add_kind (self, plan, BRAND_KIND_COMMUNITY, add_fact);
  add_kind (self, plan, BRAND_KIND_TOUCHPOINT, add_touchpoint);
  add_kind (self, plan, BRAND_KIND_SOCIAL_CURRENCY, add_currency);
  add_kind (self, plan, BRAND_KIND_INFLUENCER, add_influencer);
  add_kind (self, plan, BRAND_KIND_STORY_HEARD, add_story);
  add_kind (self, plan, BRAND_KIND_GROUP, add_group);
  add_kind (self, plan, BRAND_KIND_WELCOME, add_welcome);
  g_hash_table_iter_init (&iter, self->facts);
  while (g_hash_table_iter_next (&iter, NULL, &fact))
    g_ptr_array_sort_values (((BrandCommunityFact *) fact)->welcomes, compare_dates);

  return self;
}

void
brand_community_facts_free (BrandCommunityFacts *self)
{
  g_hash_table_unref (self->facts);
  g_hash_table_unref (self->uses);
  g_free (self);
}

const BrandCommunityFact *
brand_community_facts_get (BrandCommunityFacts *self,
                           BrandItem           *community)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->facts, brand_item_get_id (community));
}

guint
brand_community_facts_get_uses (BrandCommunityFacts *self,
                                BrandItem           *item)
{
  g_return_val_if_fail (self != NULL, 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->uses, brand_item_get_id (item)));
}

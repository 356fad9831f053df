/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"

static void
find_no_groups (BrandCheckRun *run)
{
  if (!brand_check_has (run, BRAND_KIND_GROUP))
    brand_check_find (run, NULL);
}

static gboolean
is_ours (BrandCheckRun *run,
         BrandItem     *group)
{
  return brand_item_get_choice (group, "built_around") == BRAND_BUILT_AROUND_OUR_FUNCTION;
}

static gboolean
has_touchpoints (BrandCheckRun *run,
                 BrandItem     *group)
{
  return brand_check_count_counted (run) > 0;
}

/* A touchpoint, or a beat that some touchpoint tells, must be for the group or for the group that
 * it is part of. */
static gboolean
is_unreached (BrandCheckRun *run,
              BrandItem     *group)
{
  return !g_hash_table_contains (run->facts.named, brand_item_get_id (group))
         && !g_hash_table_contains (run->facts.named, brand_item_get_text (group, "parent"));
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
fold (BrandItem  *group,
      const char *field)
{
  return g_strstrip (g_utf8_casefold (brand_item_get_text (group, field), -1));
}

/* The same need, or the same passion in the same communities; NULL for a group that tells
 * neither. (transfer full) */
static char *
get_nature (BrandItem *group)
{
  g_autofree char *need = fold (group, "need");
  g_autofree char *passion = NULL;
  g_autofree char *places = NULL;
  g_auto (GStrv) communities = NULL;

  if (need[0] != '\0')
    return g_strconcat ("need ", need, NULL);
  passion = fold (group, "passion");
  communities = g_strdupv ((char **) brand_item_get_list (group, "communities"));
  if (passion[0] == '\0' || communities[0] == NULL)
    return NULL;

  qsort (communities, g_strv_length (communities), sizeof (char *), compare_ids);
  places = g_strjoinv (" ", communities);
  return g_strconcat ("passion ", passion, " in ", places, NULL);
}

/* What makes each group, and for each of those the group with the first id. */
static void
collect_natures (BrandCheckRun *run)
{
  BrandList *groups = brand_plan_get_list (run->plan, BRAND_KIND_GROUP);
  GHashTable *natures = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GHashTable *alike = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (groups); i++)
    {
      BrandItem *group = brand_list_get (groups, i);
      char *nature = get_nature (group);
      BrandItem *first;

      if (nature == NULL)
        continue;
      g_hash_table_insert (natures, group, nature);
      first = g_hash_table_lookup (alike, nature);
      if (first == NULL || strcmp (brand_item_get_id (group), brand_item_get_id (first)) < 0)
        g_hash_table_insert (alike, nature, group);
    }
  run->facts.natures = natures;
  run->facts.alike = alike;
}

static gboolean
is_part_of (BrandItem *a,
            BrandItem *b)
{
  return g_str_equal (brand_item_get_text (a, "parent"), brand_item_get_id (b));
}

/* All but the group with the first id are found, so that the order of the list doesn't matter. */
static gboolean
has_twin (BrandCheckRun *run,
          BrandItem     *group)
{
  const char *nature;
  BrandItem *first;

  if (run->facts.natures == NULL)
    collect_natures (run);
  nature = g_hash_table_lookup (run->facts.natures, group);
  first = nature ? g_hash_table_lookup (run->facts.alike, nature) : NULL;
  if (first == NULL || first == group || is_part_of (group, first) || is_part_of (first, group))
    return FALSE;

  run->draft.other = first;
  return TRUE;
}

static gboolean
has_unknown_share (BrandCheckRun *run,
                   BrandItem     *group)
{
  return brand_check_is_blank (group, "purchases") || brand_check_is_blank (group, "purchase_value")
         || brand_check_is_blank (group, "category_spend");
}

static gboolean
is_unanswered_expectation (BrandCheckRun *run,
                           BrandItem     *expectation)
{
  int met = brand_item_get_choice (expectation, "met");

  return (met == BRAND_MET_UNMET || met == BRAND_MET_PARTLY)
         && brand_check_is_blank (expectation, "response");
}

static gboolean
matters (BrandCheckRun *run,
         BrandItem     *job)
{
  return brand_item_get_choice (job, "importance") == BRAND_LEVEL_HIGH;
}

static void
find_journey_that_ends (BrandCheckRun *run)
{
  BrandList *jobs = brand_plan_get_list (run->plan, BRAND_KIND_JOB);

  for (guint i = 0; i < brand_list_get_length (jobs); i++)
    if (brand_item_get_choice (brand_list_get (jobs, i), "phase") >= BRAND_JOB_USING)
      return;
  if (brand_list_get_length (jobs) > 0)
    brand_check_find (run, NULL);
}

static gboolean
is_weakly_held (BrandCheckRun *run,
                BrandItem     *group)
{
  gpointer strongest = g_hash_table_lookup (run->facts.holds, brand_item_get_id (group));

  return GPOINTER_TO_INT (strongest) == BRAND_LEVEL_LOW + 1;
}

const BrandCheck brand_checks_customers[] = {
  { "no-customers", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("No customers yet"),
    N_("The plan has no group of customers."), NULL,
    N_("Who plans for everybody reaches nobody in particular."),
    N_("Begin with the people you know best, and what they need."),
    { BRAND_FIX_ADD, N_("Add a group"), NULL, BRAND_KIND_GROUP }, .run = find_no_groups },
  { "group-need", BRAND_SEVERITY_MISSING, BRAND_KIND_GROUP,
    N_("Groups without a need"),
    N_("“{title}” has no need."), N_("No group has a need."),
    N_("A shared need makes people a group; age and income only describe them."),
    N_("Say what they are short of, in their words."),
    { BRAND_FIX_FILL, N_("Write the need"), "need" }, .empty = "need" },
  { "group-ours", BRAND_SEVERITY_RISK, BRAND_KIND_GROUP,
    N_("Groups built around you"),
    N_("“{title}” is built around your function, not around their need."), NULL,
    N_("Such a group fits your departments, and none of its members would recognise it."),
    N_("Ask what these people would call themselves."),
    { BRAND_FIX_FILL, N_("Change what it is built around"), "built_around" }, .finds = is_ours },
  { "group-unreached", BRAND_SEVERITY_RISK, BRAND_KIND_GROUP,
    N_("Groups that nobody reaches"),
    N_("No touchpoint is for “{title}”."), N_("No touchpoint is for any of the groups."),
    N_("What you know about them doesn’t reach them."),
    N_("Add a touchpoint for them, or name them in one that you have."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), "groups", BRAND_KIND_TOUCHPOINT },
    .applies = has_touchpoints, .finds = is_unreached },
  { "group-twin", BRAND_SEVERITY_RISK, BRAND_KIND_GROUP,
    N_("Groups that may be the same people"),
    N_("“{title}” and “{other}” may be the same people."), NULL,
    N_("The same people are then counted, and spoken to, twice."),
    N_("Merge the two, or say what sets them apart."),
    { BRAND_FIX_FILL, N_("Say what sets them apart"), "variables" }, .finds = has_twin },
  { "expectation", BRAND_SEVERITY_RISK, BRAND_KIND_EXPECTATION,
    N_("Expectations that nobody answers"),
    N_("“{title}” isn’t met, and nothing is done about it."), NULL,
    N_("Customers compare you with the best they know, not with your trade."),
    N_("Say what you do about it, even if it is small, or why you don’t."),
    { BRAND_FIX_FILL, N_("Write the response"), "response" },
    .finds = is_unanswered_expectation },
  { "weak-hold", BRAND_SEVERITY_RISK, BRAND_KIND_GROUP,
    N_("Groups that could leave easily"),
    N_("Nothing strong keeps “{title}” with you."), NULL,
    N_("Keeping customers costs less than winning new ones."),
    N_("Strengthen what they would thank you for, not what locks them in."),
    { BRAND_FIX_ADD, N_("Add what keeps them"), "group", BRAND_KIND_BARRIER },
    .finds = is_weakly_held },
  { "group-size", BRAND_SEVERITY_HINT, BRAND_KIND_GROUP,
    N_("Groups of unknown size"),
    N_("Nobody has said how many “{title}” are."), N_("Nobody has said how many they are."),
    N_("A hundred people and a thousand need different plans."),
    N_("Count or guess, and note where the number comes from."),
    { BRAND_FIX_FILL, N_("Enter how many"), "size" }, .empty = "size" },
  { "customer-share", BRAND_SEVERITY_HINT, BRAND_KIND_GROUP,
    N_("Unknown customer share"),
    N_("Nobody knows how much of what “{title}” spend comes to you."),
    N_("Nobody knows how much of what customers spend comes to you."),
    N_("A larger share of the customers you have is the cheapest growth there is."),
    N_("Enter what one of them buys from you in a year, and what they spend in all."),
    { BRAND_FIX_FILL, N_("Enter what they spend"), "category_spend" },
    .finds = has_unknown_share },
  { "job-help", BRAND_SEVERITY_HINT, BRAND_KIND_JOB,
    N_("Jobs that you don’t help with"),
    N_("“{title}” matters to them, but nobody has said how you help."), NULL,
    N_("People take up what gets something done that matters to them."),
    N_("Say how you help, or who else could."),
    { BRAND_FIX_FILL, N_("Say how you help"), "help" }, .applies = matters, .empty = "help" },
  { "journey-ends", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("The journey ends at the till"),
    N_("No customer’s job lies after the sale."), NULL,
    N_("What you sell is worth something only once it is used."),
    N_("Ask what they do with it on the day after."),
    { BRAND_FIX_ADD, N_("Add a customer’s job"), NULL, BRAND_KIND_JOB },
    .run = find_journey_that_ends },
  { NULL },
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-group-step.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/facts/brand-customer-value.h"
#include "model/kinds/brand-choices-people.h"

/* From so many on they hardly all need the same. */
#define MANY 1000

/* Below that, smaller groups would be single people. */
#define SOME 100

/* When what is heard in so many places needs one where it comes together. */
#define MANY_PLACES 3

typedef struct
{
  BrandGroupStep step;

  /* The item that the step is about; NULL where it isn't needed. */
  BrandItem *(*find) (BrandGroupFacts *facts,
                      int              today);
} Rule;

static gboolean
is_empty (BrandItem  *item,
          const char *field)
{
  return *brand_item_get_text (item, field) == '\0';
}

static BrandItem *
find_no_need (BrandGroupFacts *facts,
              int              today)
{
  return is_empty (facts->group, "need") ? facts->group : NULL;
}

static BrandItem *
find_ours (BrandGroupFacts *facts,
           int              today)
{
  return brand_item_get_choice (facts->group, "built_around") == BRAND_BUILT_AROUND_OUR_FUNCTION
         ? facts->group : NULL;
}

static BrandItem *
find_no_secret (BrandGroupFacts *facts,
                int              today)
{
  return facts->secrets->len == 0 ? facts->group : NULL;
}

static BrandItem *
find_no_learning (BrandGroupFacts *facts,
                  int              today)
{
  return facts->last_learned == BRAND_DATE_UNSET ? facts->group : NULL;
}

static BrandItem *
find_stale (BrandGroupFacts *facts,
            int              today)
{
  return facts->learn_by != BRAND_DATE_UNSET && facts->learn_by < today ? facts->group : NULL;
}

static BrandItem *
find_unanswered (BrandGroupFacts *facts,
                 int              today)
{
  for (guint i = 0; i < facts->expectations->len; i++)
    {
      BrandItem *expectation = facts->expectations->pdata[i];
      int met = brand_item_get_choice (expectation, "met");

      if ((met == BRAND_MET_UNMET || met == BRAND_MET_PARTLY) && is_empty (expectation, "response"))
        return expectation;
    }
  return NULL;
}

static BrandItem *
find_unreached (BrandGroupFacts *facts,
                int              today)
{
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    if (facts->touchpoints[i]->len > 0)
      return NULL;
  return facts->group;
}

static BrandItem *
find_unused_secret (BrandGroupFacts *facts,
                    int              today)
{
  for (guint i = 0; i < facts->secrets->len; i++)
    if (brand_group_facts_get_drives (facts, facts->secrets->pdata[i])->len == 0)
      return facts->secrets->pdata[i];
  return NULL;
}

static BrandItem *
find_fragmented (BrandGroupFacts *facts,
                 int              today)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (facts->plan));

  return facts->n_contact_points >= MANY_PLACES && is_empty (info, "listening_place") ? info
                                                                                      : NULL;
}

static BrandItem *
find_no_job (BrandGroupFacts *facts,
             int              today)
{
  return facts->jobs->len == 0 ? facts->group : NULL;
}

static BrandItem *
find_journey_that_ends (BrandGroupFacts *facts,
                        int              today)
{
  for (guint i = 0; i < facts->jobs->len; i++)
    if (brand_item_get_choice (facts->jobs->pdata[i], "phase") >= BRAND_JOB_USING)
      return NULL;
  return facts->jobs->len > 0 ? facts->group : NULL;
}

static BrandItem *
find_no_community (BrandGroupFacts *facts,
                   int              today)
{
  return brand_item_get_list (facts->group, "communities")[0] == NULL ? facts->group : NULL;
}

static BrandItem *
find_unknown_size (BrandGroupFacts *facts,
                   int              today)
{
  return isnan (brand_item_get_number (facts->group, "size")) ? facts->group : NULL;
}

static BrandItem *
find_many (BrandGroupFacts *facts,
           int              today)
{
  return brand_item_get_number (facts->group, "size") >= MANY && facts->parts->len == 0
         ? facts->group : NULL;
}

static BrandItem *
find_nothing_apart (BrandGroupFacts *facts,
                    int              today)
{
  return brand_item_get_number (facts->group, "size") >= SOME
         && brand_item_get_list (facts->group, "variables")[0] == NULL ? facts->group : NULL;
}

static BrandItem *
find_nobody (BrandGroupFacts *facts,
             int              today)
{
  return is_empty (facts->group, "profile_name") ? facts->group : NULL;
}

static BrandItem *
find_unknown_value (BrandGroupFacts *facts,
                    int              today)
{
  BrandCustomerValue value;

  brand_customer_value_read (&value, facts->group, 0);
  return brand_customer_value_get_lifetime (&value) == BRAND_MONEY_UNSET ? facts->group : NULL;
}

static BrandItem *
find_no_demographics (BrandGroupFacts *facts,
                      int              today)
{
  return is_empty (facts->group, "demographics") ? facts->group : NULL;
}

#define NEW(kind, field) NULL, field, kind
#define FILL(field) NULL, field, BRAND_N_KINDS

static const Rule rules[] = {
  { { N_("Say what they are short of, in their words"),
      N_("A need makes people a group; age and income only describe them."),
      N_("Write the need"), FILL ("need") }, find_no_need },
  { { N_("Ask what these people would call themselves"),
      N_("The group is built around how you work. None of them would recognise it."),
      N_("Build it anew"), FILL ("built_around") }, find_ours },
  { { N_("Ask three of them what they do before they come"),
      N_("What only you know about them is what nobody can copy."),
      N_("Add a secret"), NEW (BRAND_KIND_SECRET, "group") }, find_no_secret },
  { { N_("Watch one of them for an hour"),
      N_("Nothing has been learned about them yet: the plan rests on what you suppose."),
      N_("Note what you saw"), NEW (BRAND_KIND_LEARNING, "group") }, find_no_learning },
  { { N_("Ask one of them whether it is still true"),
      N_("What you know of them is older than you wanted it to get."),
      N_("Note what you heard"), NEW (BRAND_KIND_LEARNING, "group") }, find_stale },
  { { N_("Answer what they expect and don’t get"),
      N_("Customers compare you with the best they know, not with your trade."),
      N_("Write what you do"), FILL ("response") }, find_unanswered },
  { { N_("Plan one thing that reaches them"),
      N_("No touchpoint is for them, so what you know of them stays with you."),
      N_("Add a touchpoint"), NEW (BRAND_KIND_TOUCHPOINT, "groups") }, find_unreached },
  { { N_("Let a secret shape a beat or an offer"),
      N_("A secret pays only once customers notice that you know it."),
      N_("Add an offer"), NEW (BRAND_KIND_OFFER, "secrets") }, find_unused_secret },
  { { N_("Name the place where it all comes together"),
      N_("You hear them in several places; what isn’t told on is heard for nothing."),
      N_("Name the place"), FILL ("listening_place") }, find_fragmented },
  { { N_("Ask what they want to get done"),
      N_("People take up what gets something done that matters to them."),
      N_("Add a job"), NEW (BRAND_KIND_JOB, "group") }, find_no_job },
  { { N_("Ask what they do with it on the day after"),
      N_("No job of theirs lies after the sale, where its value shows."),
      N_("Add a job"), NEW (BRAND_KIND_JOB, "group") }, find_journey_that_ends },
  { { N_("Find out where they meet without you"),
      N_("People believe one another before they believe you."),
      N_("Choose communities"), FILL ("communities") }, find_no_community },
  { { N_("Count them, or guess and say so"),
      N_("A hundred people and a thousand need different plans."),
      N_("Enter how many"), FILL ("size") }, find_unknown_size },
  { { N_("Find the smaller group within"),
      N_("So many people hardly all need the same. Begin with those who need it most."),
      N_("Add a smaller group"), NEW (BRAND_KIND_GROUP, "parent") }, find_many },
  { { N_("Say what sets them apart"),
      N_("When you can tell them from everybody else, you can speak to them alone."),
      N_("Write what sets them apart"), FILL ("variables") }, find_nothing_apart },
  { { N_("Pick one of them and learn their name"),
      N_("It is easier to plan for one whom you know than for all."),
      N_("Write about one of them"), FILL ("profile_name") }, find_nobody },
  { { N_("Work out what one of them is worth"),
      N_("It says what you may spend to win one, and to keep one."),
      N_("Enter how often they buy"), FILL ("purchases") }, find_unknown_value },
  { { N_("Now look at who they are on paper"),
      N_("Age, income and place help to find more of them, last."),
      N_("Write who they are"), FILL ("demographics") }, find_no_demographics },
};

guint
brand_group_steps_find (BrandGroupFacts *facts,
                        int              today,
                        BrandGroupStep  *steps,
                        guint            n_most)
{
  guint n_found = 0;

  g_return_val_if_fail (facts != NULL && steps != NULL, 0);

  for (guint i = 0; facts->group != NULL && i < G_N_ELEMENTS (rules) && n_found < n_most; i++)
    {
      BrandItem *item = rules[i].find (facts, today);

      if (item == NULL)
        continue;
      steps[n_found] = rules[i].step;
      steps[n_found++].item = item;
    }
  return n_found;
}

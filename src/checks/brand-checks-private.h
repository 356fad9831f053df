/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"

G_BEGIN_DECLS

/* What starts within so many days has to be made ready now. */
#define BRAND_CHECK_SOON_DAYS 28

/* Fewer answers say nothing about the whole. */
#define BRAND_CHECK_ENOUGH 3

/* What one pass over the counted touchpoints tells about the plan; one for all checks. */
typedef struct
{
  guint n_counted[BRAND_N_DIMENSIONS];
  guint n_patterns[3];
  guint n_talk[BRAND_N_DIMENSIONS][3];
  guint n_traffic[4];
  guint n_attention[4];
  guint n_spread[5];
  guint n_functions; /* whose owner's function is known */
  guint n_marketing;
  guint n_loyalty;   /* loyalty programmes in direct */
  guint n_listening;
  double effect;     /* pressure times days, a rough size of what touchpoints do */
  double assumed;    /* the part whose reach is only a default */
  GHashTable *beats; /* id → bits: the dimensions that tell it; BRAND_CHECK_HAS_CURRENCY */
  GHashTable *named; /* ids of the groups, communities and currencies that touchpoints, or beats
                      * that touchpoints tell, are for */
  GHashTable *used;  /* ids of goals that measures, of secrets that beats and offers, and of
                      * communities that currencies name */
  GHashTable *deposits; /* a touchpoint's id → the day of its last deposit */
  GHashTable *learned;  /* a group's id → the day on which something was learned last */
  GHashTable *holds;    /* a group's id → the strongest that keeps it, BrandLevel + 1 */
  GHashTable *welcomes; /* a community's id → the last BrandItem about how welcome we were */
  GHashTable *natures;  /* a group → what makes it these people */
  GHashTable *alike;    /* what makes groups the same people → the one with the first id */
  gint64 cost;
  int *pushes;       /* changes of how many one-way direct touchpoints run, for each day */
} BrandCheckFacts;

#define BRAND_CHECK_HAS_CURRENCY 8u

typedef struct
{
  GArray *findings; /* BrandFinding with borrowed items; NULL when there are none */
  GPtrArray *alike; /* items of a check that has a sentence for all together, until it is known
                     * whether all are meant; in large plans that saves most of the memory */
  guint n_looked;   /* items that the check applied to */
} BrandCheckFound;

struct _BrandCheckRun
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  int today;
  int as_of; /* what readings are late against */
  int first_day;
  int last_day;
  double audiences[BRAND_N_DIMENSIONS]; /* NAN where it isn't known */
  guint position; /* of the item that is looked at */
  gboolean is_priced;  /* some touchpoint has a cost */
  gboolean is_assumed; /* the reach of the touchpoint that is looked at is only a default */
  BrandCheckFacts facts;
  const BrandCheck *check;
  BrandFinding draft; /* where a `finds` that says yes leaves what the sentence tells */
  BrandCheckFound *found;
  guint slot;
};

/* Ends with a check without a name. */
extern const BrandCheck brand_checks_story[];
extern const BrandCheck brand_checks_goals[];
extern const BrandCheck brand_checks_synergy[];
extern const BrandCheck brand_checks_touchpoints[];
extern const BrandCheck brand_checks_conversation[];
extern const BrandCheck brand_checks_channels[];
extern const BrandCheck brand_checks_measures[];
extern const BrandCheck brand_checks_customers[];
extern const BrandCheck brand_checks_learning[];
extern const BrandCheck brand_checks_community[];
extern const BrandCheck brand_checks_culture[];
extern const BrandCheck brand_checks_offers[];
extern const BrandCheck brand_checks_work[];

/* Adds a finding of the run's check, to be filled in before the next one is added. */
BrandFinding *brand_check_find (BrandCheckRun *run,
                                BrandItem     *item);

void brand_check_facts_init  (BrandCheckRun *run);

/* For each counted touchpoint, then once at the end. */
void brand_check_facts_add   (BrandCheckRun *run,
                              BrandItem     *touchpoint);
void brand_check_facts_end   (BrandCheckRun *run);
void brand_check_facts_clear (BrandCheckRun *run);

/* From lists other than the touchpoints. */
void brand_check_lists_init  (BrandCheckRun *run);
void brand_check_lists_clear (BrandCheckRun *run);

/* Whether a text field is empty, or a list has nothing in it. */
gboolean brand_check_is_blank (BrandItem  *item,
                               const char *field);

gboolean brand_check_has (BrandCheckRun *run,
                          BrandKindId    kind);

guint brand_check_count_counted (BrandCheckRun *run);

G_END_DECLS

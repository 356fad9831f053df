/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "model/history/brand-history.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define N_TOUCHPOINTS 10000

static gboolean
is_reference (const BrandField *field)
{
  return field->kind != NULL;
}

static BrandItem *
append (BrandPlan  *plan,
        BrandKindId kind)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) kind);
  g_autoptr (BrandItem) item = brand_random_item_new (rand, plan, kind);

  if (item)
    g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

/* Two items of each kind, so that each has what it must refer to. */
static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "currency", "EUR", "start", 739000, "end", 739364,
                NULL);
  for (guint round = 0; round < 2; round++)
    for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
      append (plan, (BrandKindId) k);

  return plan;
}

static BrandItem *
get_first (BrandPlan  *plan,
           BrandKindId kind)
{
  return brand_list_get (brand_plan_get_list (plan, kind), 0);
}

static void
refer (BrandItem *item,
       guint      field,
       BrandItem *target)
{
  const char *ids[] = { brand_item_get_id (target), NULL };
  BrandValue value = { .text = (char *) ids[0] };

  if (brand_item_get_kind (item)->fields[field].type == BRAND_FIELD_REFERENCES)
    value.list = (char **) ids;
  brand_item_init_value (item, field, &value);
}

static void
assert_removal_keeps_the_rest_whole (BrandKindId kind,
                                     guint       field)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) undone = NULL;
  const BrandField *table = &brand_kind_get (kind)->fields[field];
  BrandItem *item = get_first (plan, kind);
  BrandItem *target = get_first (plan, g_str_equal (table->kind, BRAND_ANY_KIND)
                                         ? BRAND_KIND_TOUCHPOINT : brand_kind_find (table->kind));
  g_autofree char *id = g_strdup (brand_item_get_id (item));

  g_test_message ("%s.%s", brand_kind_get (kind)->name, table->name);
  refer (item, field, target);
  before = brand_plan_write (plan);
  history = brand_history_new (plan);
  brand_history_remove (history, target);

  g_assert_true ((brand_plan_find (plan, id) == NULL) == (table->is_required || item == target));
  if (brand_plan_find (plan, id))
    g_assert_true (brand_value_is_empty (table, brand_item_get_value (item, field)));
  for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
    for (guint i = 0; i < brand_list_get_length (brand_plan_get_list (plan, (BrandKindId) k)); i++)
      g_assert_true (brand_plan_check_references (plan,
          brand_list_get (brand_plan_get_list (plan, (BrandKindId) k), i), NULL));

  g_assert_true (brand_history_undo (history));
  g_assert_false (brand_history_undo (history));
  undone = brand_plan_write (plan);
  g_assert_true (g_bytes_equal (before, undone));
}

static void
removing_clears_every_reference_in_one_step (void)
{
  for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
    for (guint i = 0; i < brand_kind_get ((BrandKindId) k)->n_fields; i++)
      if (is_reference (&brand_kind_get ((BrandKindId) k)->fields[i]))
        assert_removal_keeps_the_rest_whole ((BrandKindId) k, i);
}

static void
referrers_come_in_the_plan_s_order (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  BrandItem *group = get_first (plan, BRAND_KIND_GROUP);
  BrandItem *beat = get_first (plan, BRAND_KIND_BEAT);
  BrandItem *job = get_first (plan, BRAND_KIND_JOB);
  g_autoptr (GPtrArray) before = brand_plan_list_referrers (plan, group);
  g_autoptr (GPtrArray) referrers = NULL;
  g_autoptr (GPtrArray) jobs = NULL;

  refer (beat, (guint) brand_kind_find_field (&brand_beat_kind, "groups"), group);
  refer (job, (guint) brand_kind_find_field (&brand_job_kind, "group"), group);
  referrers = brand_plan_list_referrers (plan, group);
  jobs = brand_plan_list_referrers_of_kind (plan, group, BRAND_KIND_JOB);

  g_assert_cmpuint (referrers->len, >=, before->len);
  g_assert_true (referrers->pdata[0] == beat);
  g_assert_true (g_ptr_array_find (referrers, job, NULL));
  g_assert_true (jobs->pdata[0] == job);
  g_assert_false (g_ptr_array_find (jobs, beat, NULL));
}

/* A reading and the like are called by what they belong to, the rest by its title. */
static void
every_item_has_a_label (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandItem) deposit = brand_item_new (BRAND_KIND_DEPOSIT);
  g_autoptr (BrandItem) dismissal = brand_item_new (BRAND_KIND_DISMISSAL);
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);
  g_autoptr (BrandItem) touchpoint = brand_item_new (BRAND_KIND_TOUCHPOINT);
  g_autofree char *kind_label = brand_item_dup_label (group, plan);
  g_autofree char *reason = NULL;
  g_autofree char *need = NULL;
  g_autofree char *place = NULL;

  brand_item_set_id (touchpoint, "jars");
  g_object_set (touchpoint, "title", "The jar club", NULL);
  g_assert_true (brand_plan_append (plan, touchpoint, NULL));
  g_object_set (deposit, "touchpoint", "jars", "date", brand_date_join (2026, 2, 14), NULL);
  g_object_set (group, "need", "Something warm at six", NULL);
  g_object_set (dismissal, "check", "silence", "reason", "August is quiet", NULL);
  place = brand_item_dup_label (deposit, plan);
  need = brand_item_dup_label (group, plan);
  reason = brand_item_dup_label (dismissal, plan);

  g_assert_cmpstr (place, ==, "The jar club, 14 February 2026");
  g_assert_cmpstr (need, ==, "Something warm at six");
  g_assert_cmpstr (reason, ==, "August is quiet");
  g_assert_cmpstr (kind_label, ==, "Group");
  g_assert_cmpstr (brand_item_get_title (touchpoint), ==, "The jar club");
  g_assert_cmpstr (brand_item_get_title (deposit), ==, "");
}

/* Kinds that can't refer to the item are not searched. */
static void
a_large_plan_is_searched_quickly (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
  BrandItem *goal = get_first (plan, BRAND_KIND_GOAL);
  BrandItem *group = get_first (plan, BRAND_KIND_GROUP);
  gint64 start = g_get_monotonic_time ();
  gint64 of_goal, of_group;

  for (guint i = 0; i < 20; i++)
    g_ptr_array_unref (brand_plan_list_referrers (plan, goal));
  of_goal = g_get_monotonic_time () - start;
  start = g_get_monotonic_time ();
  for (guint i = 0; i < 20; i++)
    g_ptr_array_unref (brand_plan_list_referrers (plan, group));
  of_group = g_get_monotonic_time () - start;

  g_test_message ("referrers of a goal %.3f ms, of a group %.3f ms", (double) of_goal / 20000,
                  (double) of_group / 20000);
  g_assert_cmpint (of_goal, <, of_group);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/references/removing-clears-every-reference-in-one-step",
                   removing_clears_every_reference_in_one_step);
  g_test_add_func ("/references/referrers-come-in-the-plan-s-order",
                   referrers_come_in_the_plan_s_order);
  g_test_add_func ("/references/every-item-has-a-label", every_item_has_a_label);
  g_test_add_func ("/references/a-large-plan-is-searched-quickly",
                   a_large_plan_is_searched_quickly);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must hold for any plan, on plans made at random. */
#include "check-plan.h"

#include "model/history/brand-history.h"
#include "support/brand-random-plan.h"

#define N_PLANS 60
#define N_TOUCHPOINTS 12
#define N_SHUFFLES 8
#define N_EDITS 10

static BrandFindings *
look (BrandPlan *plan)
{
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);

  return brand_checks_run (plan, synergy, check_plan_today ());
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* One line for each finding, sorted. (transfer full) */
static char *
list_findings (const BrandFindings *findings)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < findings->n_open; i++)
    {
      const BrandFinding *finding = brand_findings_get_open (findings, i);
      g_autofree char *subject = brand_finding_dup_subject (finding);

      g_ptr_array_add (lines, g_strdup_printf ("%s %s %d %d", finding->check->name, subject,
                                               finding->start, finding->end));
    }
  g_ptr_array_sort (lines, compare_texts);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

static void
shuffle (GRand        *rand,
         BrandHistory *history)
{
  BrandPlan *plan = brand_history_get_plan (history);

  for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);
      gint32 n = (gint32) brand_list_get_length (list);

      if (n > 1)
        brand_history_move (history, brand_list_get (list, (guint) n - 1),
                            (guint) g_rand_int_range (rand, 0, n - 1));
    }
}

static void
the_order_of_items_does_not_matter (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
      g_autoptr (BrandHistory) history = brand_history_new (plan);
      g_autoptr (BrandFindings) before = look (plan);
      g_autofree char *expected = list_findings (before);

      g_assert_cmpuint (before->n_open, >, 0);
      for (guint s = 0; s < N_SHUFFLES; s++)
        {
          g_autoptr (BrandFindings) findings = NULL;
          g_autofree char *found = NULL;

          shuffle (rand, history);
          findings = look (plan);
          found = list_findings (findings);
          g_assert_cmpstr (found, ==, expected);
        }
    }
}

static void
every_finding_has_a_sentence_and_a_fix (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
      g_autoptr (BrandFindings) findings = look (plan);

      for (guint f = 0; f < findings->n_open; f++)
        {
          g_autofree char *text = brand_finding_dup_text (brand_findings_get_open (findings, f));

          g_assert_true (g_utf8_validate (text, -1, NULL));
          g_assert_true (g_str_has_suffix (text, "."));
        }
      check_plan_try_fixes (plan);
    }
}

static void
dismissing_everything_leaves_nothing_open (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
      g_autoptr (BrandFindings) before = look (plan);
      g_autoptr (BrandFindings) after = NULL;

      for (guint f = 0; f < before->n_open; f++)
        {
          g_autoptr (BrandItem) dismissal =
            brand_finding_make_dismissal (brand_findings_get_open (before, f), "Known", "",
                                          check_plan_today ());

          g_assert_true (brand_item_check (dismissal, NULL));
          g_assert_true (brand_plan_append (plan, dismissal, NULL));
        }
      after = look (plan);
      g_assert_cmpuint (after->n_open, ==, 0);
      g_assert_cmpuint (after->n_dismissed, ==, before->n_open + before->n_dismissed);
    }
}

/* What is found after edits that the synergy follows is what a fresh look finds. */
static void
followed_edits_find_the_same_as_a_fresh_look (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (17);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
      g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
      g_autoptr (BrandHistory) history = brand_history_new (plan);

      brand_plan_synergy_follow (synergy, history);
      for (guint e = 0; e < N_EDITS; e++)
        {
          BrandItem *item = brand_list_get (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT),
                                            e % N_TOUCHPOINTS);
          guint field = (guint) g_rand_int_range (rand, 0,
                                                  (gint32) brand_touchpoint_kind.n_fields);
          BrandValue value;
          g_autoptr (BrandFindings) followed = NULL, fresh = NULL;
          g_autofree char *found = NULL, *expected = NULL;

          if (!brand_random_value (rand, plan, &brand_touchpoint_kind.fields[field], &value))
            continue;
          brand_history_set (history, item, field, &value, NULL);
          brand_value_clear (&brand_touchpoint_kind.fields[field], &value);
          followed = brand_checks_run (plan, synergy, check_plan_today ());
          fresh = look (plan);
          found = list_findings (followed);
          expected = list_findings (fresh);
          g_assert_cmpstr (found, ==, expected);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/random/the-order-of-items-does-not-matter",
                   the_order_of_items_does_not_matter);
  g_test_add_func ("/random/every-finding-has-a-sentence-and-a-fix",
                   every_finding_has_a_sentence_and_a_fix);
  g_test_add_func ("/random/dismissing-everything-leaves-nothing-open",
                   dismissing_everything_leaves_nothing_open);
  g_test_add_func ("/random/followed-edits-find-the-same-as-a-fresh-look",
                   followed_edits_find_the_same_as_a_fresh_look);

  return g_test_run ();
}

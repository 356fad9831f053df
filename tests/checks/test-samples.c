/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks.h"
#include "storage/plan/brand-plan-file.h"

/* The gaps that samples have so that the checks have something to show, on the day that they speak
 * of. */
static const char *const shown[] = {
  "beat-currency", "capability", "cause-deed", "community-currency", "customer-share",
  "emphasis-cost", "expectation", "group-ours", "group-size", "group-unreached",
  "influencer-manners", "issue-position", "issue-unprepared", "late-reading", "listening",
  "measure-baseline", "measure-role", "no-deposits", "no-learning", "offer-bundle",
  "offer-discount", "offer-price-reason", "offer-unique", "our-topic", "over-allowance",
  "permission", "secret-guess", "secret-unused", "silence", "special", "stale-learning",
  "task-overdue", "too-early", "touchpoint-group", "touchpoint-idea", "uncovered-beat",
  "unwelcome", NULL,
};

static BrandFindings *
look_at_sample (const char *name)
{
  g_autofree char *path = g_build_filename (BRAND_SAMPLES, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_load (file, NULL, NULL, &error);
  g_autoptr (BrandPlanSynergy) synergy = NULL;

  g_assert_no_error (error);
  synergy = brand_plan_synergy_new (plan);

  return brand_checks_run (plan, synergy, brand_plan_get_as_of (plan));
}

static void
samples_have_the_gaps_that_they_show (gconstpointer name)
{
  g_autoptr (BrandFindings) findings = look_at_sample (name);

  g_assert_cmpuint (findings->n_open_groups, >, 5);
  for (guint i = 0; i < findings->n_open_groups; i++)
    {
      g_autofree char *text = brand_finding_dup_text (findings->open[i].findings);

      g_test_message ("%s: %s", findings->open[i].check->name, text);
      g_assert_true (g_strv_contains (shown, findings->open[i].check->name));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/samples/bakery", "bakery.brandplan",
                        samples_have_the_gaps_that_they_show);
  g_test_add_data_func ("/samples/credit-union", "credit-union.brandplan",
                        samples_have_the_gaps_that_they_show);
  g_test_add_data_func ("/samples/outdoor-shop", "outdoor-shop.brandplan",
                        samples_have_the_gaps_that_they_show);

  return g_test_run ();
}

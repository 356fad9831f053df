/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-sum.h"

static void
numbers_name_the_sources_of_their_assumptions (void)
{
  static const struct
  {
    BrandSumPart part;
    const char *field;
    guint n;
  } cases[] = {
    { BRAND_SUM_MASS, "audience_mass_source", 1 }, { BRAND_SUM_MASS, "kappa_source", 0 },
    { BRAND_SUM_DIRECT, "audience_direct_source", 1 },
    { BRAND_SUM_MASS_DIRECT, "kappa_source", 1 }, { BRAND_SUM_ALL_THREE, "kappa_source", 1 },
    { BRAND_SUM_TOGETHER, "kappa_source", 0 }, { BRAND_SUM_ALONE, "emphasis_source", 0 },
  };
  g_autoptr (BrandPlan) plan = brand_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) named = NULL;
      g_auto (GStrv) unnamed = NULL;

      g_object_set (brand_plan_get_info (plan), cases[i].field, "Our own diary", NULL);
      named = brand_sum_list_sources (plan, cases[i].part);
      g_object_set (brand_plan_get_info (plan), cases[i].field, "", NULL);
      unnamed = brand_sum_list_sources (plan, cases[i].part);
      g_assert_cmpuint (g_strv_length (named), ==, g_strv_length (unnamed) + cases[i].n);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sum/numbers_name_the_sources_of_their_assumptions",
                   numbers_name_the_sources_of_their_assumptions);
  return g_test_run ();
}

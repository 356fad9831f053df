/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-large-plan.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (BrandPlan) plan = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 4)
    {
      g_printerr ("large-plan TOUCHPOINTS YEARS FILE\n");
      return 64;
    }

  plan = brand_large_plan_new ((guint) g_ascii_strtoull (argv[1], NULL, 10),
                               (guint) g_ascii_strtoull (argv[2], NULL, 10));
  bytes = brand_plan_write (plan);
  file = g_file_new_for_commandline_arg (argv[3]);
  if (brand_file_save (file, bytes, NULL, NULL, NULL, &error))
    return 0;

  g_printerr ("large-plan: %s\n", error->message);
  return 1;
}

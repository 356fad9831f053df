/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define MAX_SEED_LENGTH 8

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* What can be read is written so that it reads back the same, byte by byte. */
static void
assert_stable (BrandPlan *plan)
{
  g_autoptr (GBytes) written = brand_plan_write (plan);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) again = brand_plan_read (written, &error);
  g_autoptr (GBytes) second = NULL;

  g_assert_no_error (error);
  second = brand_plan_write (again);
  g_assert_true (g_bytes_equal (written, second));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (BrandPlan) plan = brand_plan_read (bytes, NULL);

  if (!plan && size <= MAX_SEED_LENGTH)
    {
      guint32 seed = 0;
      g_autoptr (GRand) rand = NULL;

      for (gsize i = 0; i < size; i++)
        seed = seed * 31 + data[i];
      rand = g_rand_new_with_seed (seed);
      plan = brand_random_plan_new (rand, seed % 8);
    }
  if (plan)
    assert_stable (plan);

  return 0;
}

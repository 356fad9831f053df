/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-reader.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* Any bytes: a plan, or an error with its place. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_read (bytes, &error);

  g_assert_true ((plan == NULL) == (error != NULL));
  g_assert_true (plan || brand_storage_error_get_place (error, NULL, NULL));
  g_assert_true (plan || g_utf8_validate (error->message, -1, NULL));

  return 0;
}

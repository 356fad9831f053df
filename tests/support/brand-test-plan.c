/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/brand-test-plan.h"

#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"

BrandItem *
brand_test_plan_add (BrandPlan  *plan,
                     BrandKindId kind,
                     const char *id,
                     const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  g_object_set (item, "title", title, NULL);
  if (kind == BRAND_KIND_BEAT || kind == BRAND_KIND_TOUCHPOINT)
    g_object_set (item, "start", 739000, "end", 739010, NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

BrandPlan *
brand_test_plan_copy (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autoptr (GError) error = NULL;
  BrandPlan *result = brand_plan_read (bytes, &error);

  g_assert_no_error (error);
  return result;
}

gboolean
brand_test_plan_is_same (BrandPlan *plan,
                         BrandPlan *other)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autoptr (GBytes) other_bytes = brand_plan_write (other);

  return g_bytes_equal (bytes, other_bytes);
}

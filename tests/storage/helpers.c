/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "helpers.h"

#include "storage/plan/brand-plan-reader.h"

GBytes *
load_base (const char *from,
           const char *to)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "storage", "base.brandplan", NULL);
  g_autoptr (GError) error = NULL;
  GString *text;
  char *base = NULL;

  g_file_get_contents (path, &base, NULL, &error);
  g_assert_no_error (error);
  text = g_string_new_take (base);
  if (from)
    g_assert_cmpuint (g_string_replace (text, from, to, 0), ==, 1);

  return g_string_free_to_bytes (text);
}

BrandPlan *
read_good (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  BrandPlan *plan = brand_plan_read (bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (plan);
  return plan;
}

void
assert_same_bytes (GBytes *a,
                   GBytes *b)
{
  g_assert_cmpmem (g_bytes_get_data (a, NULL), g_bytes_get_size (a),
                   g_bytes_get_data (b, NULL), g_bytes_get_size (b));
}

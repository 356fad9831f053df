/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "model/brand-plan.h"
#include "storage/data/brand-presets.h"
#include "storage/data/brand-samples.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"

static BrandPlan *
read_sample (const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = brand_sample_load (name, &error);
  BrandPlan *plan;

  g_assert_no_error (error);
  plan = brand_plan_read (bytes, &error);
  g_assert_no_error (error);

  return plan;
}

static void
samples_are_canonical (void)
{
  guint n_samples;
  const BrandSample *samples = brand_samples_list (&n_samples);

  g_assert_cmpuint (n_samples, ==, 3);
  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = brand_sample_load (samples[i].name, &error);
      g_autoptr (BrandPlan) plan = read_sample (samples[i].name);
      g_autoptr (GBytes) written = brand_plan_write (plan);

      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written),
                       g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    }
}

static void
samples_name_presets_that_exist (void)
{
  guint n_samples;
  const BrandSample *samples = brand_samples_list (&n_samples);
  g_autoptr (BrandPresets) presets = brand_presets_load (NULL);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (BrandPlan) plan = read_sample (samples[i].name);
      GListModel *touchpoints = G_LIST_MODEL (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT));

      for (guint j = 0; j < g_list_model_get_n_items (touchpoints); j++)
        {
          g_autoptr (BrandItem) item = g_list_model_get_item (touchpoints, j);
          const char *preset = brand_item_get_text (item, "preset");

          g_test_message ("%s: %s", samples[i].name, preset);
          if (*preset != '\0')
            g_assert_nonnull (brand_presets_find (presets, BRAND_PACK_MEMORY, preset));
        }
    }
}

static void
unknown_sample_lists_the_known (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = brand_sample_load ("florist", &error);

  g_assert_null (bytes);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "bakery, credit-union, outdoor-shop"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/samples/samples-are-canonical", samples_are_canonical);
  g_test_add_func ("/samples/samples-name-presets-that-exist", samples_name_presets_that_exist);
  g_test_add_func ("/samples/unknown-sample-lists-the-known", unknown_sample_lists_the_known);

  return g_test_run ();
}

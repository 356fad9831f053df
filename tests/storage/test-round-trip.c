/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <locale.h>

#include "helpers.h"
#include "storage/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define N_PLANS 2000
#define N_IN_GERMAN 300

static void
assert_same_items (BrandItem *a,
                   BrandItem *b)
{
  const BrandKind *kind = brand_item_get_kind (a);

  g_assert_true (kind == brand_item_get_kind (b));
  if (!kind->is_single)
    g_assert_cmpstr (brand_item_get_id (a), ==, brand_item_get_id (b));
  g_assert_cmpstr (brand_item_get_extras (a), ==, brand_item_get_extras (b));
  for (guint i = 0; i < kind->n_fields; i++)
    g_assert_true (brand_value_equal (&kind->fields[i], brand_item_get_value (a, i),
                                      brand_item_get_value (b, i)));
}

static void
assert_same_plans (BrandPlan *a,
                   BrandPlan *b)
{
  g_assert_cmpstr (brand_plan_get_extras (a), ==, brand_plan_get_extras (b));

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (a, (BrandKindId) k);
      BrandList *other = brand_plan_get_list (b, (BrandKindId) k);

      if (!list)
        {
          assert_same_items (brand_plan_get_single (a, (BrandKindId) k),
                             brand_plan_get_single (b, (BrandKindId) k));
          continue;
        }
      g_assert_cmpuint (brand_list_get_length (list), ==, brand_list_get_length (other));
      for (guint i = 0; i < brand_list_get_length (list); i++)
        assert_same_items (brand_list_get (list, i), brand_list_get (other, i));
    }
}

static void
assert_fields_come_back (guint n_plans)
{
  for (guint seed = 0; seed < n_plans; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, seed % 16);
      g_autoptr (GBytes) bytes = brand_plan_write (plan);
      g_autoptr (BrandPlan) again = read_good (bytes);
      g_autoptr (GBytes) second = brand_plan_write (again);

      assert_same_plans (plan, again);
      assert_same_bytes (bytes, second);
    }
}

static void
every_field_comes_back (void)
{
  assert_fields_come_back (N_PLANS);
}

/* Every field of every kind with a value that it does not start with. */
static void
no_field_is_left_out (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 200);
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  const char *text = g_bytes_get_data (bytes, NULL);

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);

      if (!kind->is_single)
        for (guint i = 0; i < kind->n_fields; i++)
          {
            g_autofree char *name = g_strdup_printf ("\n      \"%s\": ", kind->fields[i].name);

            g_assert_nonnull (g_strstr_len (text, (gssize) g_bytes_get_size (bytes), name));
          }
    }
}

static void
what_was_read_is_written (gconstpointer data)
{
  const char *const *change = data;
  g_autoptr (GBytes) bytes = load_base (change[0], change[1]);
  g_autoptr (BrandPlan) plan = read_good (bytes);
  g_autoptr (GBytes) again = brand_plan_write (plan);

  assert_same_bytes (bytes, again);
}

static void
de_locale_changes_no_byte (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "storage", "locale", NULL);
  g_autofree char *target = g_build_filename (folder, "de_DE.UTF-8", NULL);
  const char *arguments[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", target, NULL };
  g_autofree char *old = g_strdup (setlocale (LC_ALL, NULL));
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_setenv ("LOCPATH", folder, TRUE);
  g_assert_nonnull (setlocale (LC_ALL, "de_DE.UTF-8"));
  g_assert_cmpfloat (strtod ("1,5", NULL), ==, 1.5);

  what_was_read_is_written ((const char *[]) { NULL, NULL });
  assert_fields_come_back (N_IN_GERMAN);

  setlocale (LC_ALL, old);
}

/* What base.brandplan says, what it says instead. */
static const struct
{
  const char *name;
  const char *change[2];
} texts[] = {
  { "base_is_canonical", { NULL, NULL } },
  { "newer_minor_version_stays", { "\"version\": \"1.0\"", "\"version\": \"1.12\"" } },
  { "another_schema_stays", { "plan-1.json", "plan-1.12.json" } },
  { "unknown_top_level_member_stays",
    { "17.5\n    }\n  ]\n",
      "17.5\n    }\n  ],\n  \"x\": {\n    \"y\": [1, 2.5, null, \"a\"]\n  }\n" } },
  { "unknown_item_member_stays",
    { "\"enabled\": false",
      "\"enabled\": false,\n      \"x\": {\n        \"y\": {},\n        \"z\": []\n      }" } },
  { "unknown_members_keep_their_order",
    { "\"enabled\": false",
      "\"enabled\": false,\n      \"z\": 1,\n      \"a\": 2,\n      \"k\": 3" } },
  { "unknown_huge_integer_stays",
    { "\"enabled\": false", "\"enabled\": false,\n      \"x\": -9223372036854775807" } },
  { "unknown_number_stays_shortest",
    { "\"enabled\": false", "\"enabled\": false,\n      \"x\": 1e+300" } },
  { "unknown_id_of_a_single_item_stays",
    { "\"preset_pack\": \"memory\"", "\"preset_pack\": \"memory\",\n    \"id\": \"p1\"" } },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/round-trip/every_field_comes_back", every_field_comes_back);
  g_test_add_func ("/round-trip/no_field_is_left_out", no_field_is_left_out);
  g_test_add_func ("/round-trip/de_locale_changes_no_byte", de_locale_changes_no_byte);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/round-trip/bytes/%s", texts[i].name);

      g_test_add_data_func (path, texts[i].change, what_was_read_is_written);
    }

  return g_test_run ();
}

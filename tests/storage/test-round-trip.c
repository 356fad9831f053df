/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <locale.h>

#include "helpers.h"
#include "storage/plan/brand-plan-writer.h"
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

static gboolean
is_initial (const BrandField *field,
            const BrandValue *value)
{
  BrandValue initial;
  gboolean is_equal;

  brand_value_init (field, &initial);
  is_equal = brand_value_equal (field, &initial, value);
  brand_value_clear (field, &initial);

  return is_equal;
}

static void
set_to_something (GRand     *rand,
                  BrandPlan *plan,
                  BrandItem *item,
                  guint      field)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  gboolean is_set = FALSE;

  while (!is_set)
    {
      BrandValue value;

      g_assert_true (brand_random_value (rand, plan, table, &value));
      is_set = !is_initial (table, &value);
      brand_item_init_value (item, field, &value);
      is_set = is_set && brand_item_check (item, NULL)
               && brand_plan_check_references (plan, item, NULL);
      brand_value_clear (table, &value);
    }
}

/* A plan with an item of each kind, so that there is something to refer to. */
static BrandPlan *
create_plan_of_all_kinds (GRand *rand)
{
  BrandPlan *plan = brand_random_plan_new (rand, 0);

  for (guint round = 0; round < 2; round++)
    for (guint k = 0; k < BRAND_N_KINDS; k++)
      {
        g_autoptr (BrandItem) item = NULL;

        if (!brand_kind_get ((BrandKindId) k)->is_single)
          item = brand_random_item_new (rand, plan, (BrandKindId) k);
        if (item)
          g_assert_true (brand_plan_append (plan, item, NULL));
      }

  return plan;
}

/* The last can refer to each of the others. */
static BrandItem *
get_last (BrandPlan  *plan,
          BrandKindId kind)
{
  BrandList *list = brand_plan_get_list (plan, kind);

  return list ? brand_list_get (list, brand_list_get_length (list) - 1)
              : brand_plan_get_single (plan, kind);
}

/* Every field of every kind with a value that it does not start with. */
static void
no_field_is_left_out (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    for (guint i = 0; i < brand_kind_get ((BrandKindId) k)->n_fields; i++)
      {
        const BrandKind *kind = brand_kind_get ((BrandKindId) k);
        g_autoptr (BrandPlan) plan = create_plan_of_all_kinds (rand);
        g_autoptr (BrandPlan) again = NULL;
        g_autoptr (GBytes) bytes = NULL;
        BrandItem *item = get_last (plan, (BrandKindId) k);

        g_test_message ("%s.%s", kind->name, kind->fields[i].name);
        set_to_something (rand, plan, item, i);
        bytes = brand_plan_write (plan);
        again = read_good (bytes);
        assert_same_plans (plan, again);
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

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "helpers.h"
#include "model/kinds/brand-scenario.h"
#include "storage/plan/brand-plan-writer.h"
#include "storage/plan/brand-salvage.h"
#include "support/brand-random-plan.h"

#define N_ROUNDS 300

static guint
count_items (BrandPlan *plan)
{
  guint n_items = 2;

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    if (brand_plan_get_list (plan, (BrandKindId) k))
      n_items += brand_list_get_length (brand_plan_get_list (plan, (BrandKindId) k));
  return n_items;
}

static GBytes *
write_random (guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);

  return brand_plan_write (plan);
}

static void
assert_sound (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autoptr (BrandPlan) again = read_good (bytes);

  g_assert_nonnull (again);
}

/* Nothing that could be read is left out. */
static void
sound_plan_is_read_whole (void)
{
  g_autoptr (GBytes) base = load_base (NULL, NULL);
  g_autoptr (BrandPlan) plan = read_good (base);
  g_autoptr (BrandSalvage) salvage = brand_salvage_read (base);

  g_assert_cmpuint (salvage->n_items, ==, count_items (plan));
  g_assert_cmpuint (salvage->n_lost, ==, 0);
}

static void
cut_anywhere_gives_all_before_the_cut (void)
{
  g_autoptr (GBytes) bytes = write_random (51);
  g_autoptr (BrandPlan) plan = read_good (bytes);
  gsize length = g_bytes_get_size (bytes);
  guint last = 0;

  for (guint i = 1; i <= N_ROUNDS; i++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (bytes, 0, length * i / N_ROUNDS);
      g_autoptr (BrandSalvage) salvage = brand_salvage_read (part);
      guint n_items = salvage ? salvage->n_items : 0;

      g_assert_cmpuint (n_items + 1, >=, last);
      last = n_items;
      if (salvage)
        assert_sound (salvage->plan);
    }
  g_assert_cmpuint (last, ==, count_items (plan));
}

static void
one_spoilt_place_costs_no_other_item (void)
{
  static const struct
  {
    const char *from;
    const char *to;
  } cases[] = {
    { "\"title\"", "\"title" },
    { "\"start\": \"", "\"start\": " },
    { "\"end\": \"2026", "\"end\": \"2026-99" },
    { "},", "" },
    { "\"id\": \"", "\"id\": \"bad id " },
  };
  g_autoptr (GBytes) base = load_base (NULL, NULL);
  g_autoptr (BrandPlan) plan = read_good (base);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GString *text = g_string_new_len (g_bytes_get_data (base, NULL),
                                        (gssize) g_bytes_get_size (base));
      g_autoptr (GBytes) spoilt = NULL;
      g_autoptr (BrandSalvage) salvage = NULL;

      g_assert_cmpuint (g_string_replace (text, cases[i].from, cases[i].to, 1), ==, 1);
      spoilt = g_string_free_to_bytes (text);
      salvage = brand_salvage_read (spoilt);
      g_assert_nonnull (salvage);
      g_assert_cmpuint (salvage->n_items + 2, >=, count_items (plan));
      assert_sound (salvage->plan);
    }
}

static void
any_damage_gives_a_sound_plan (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (52);
  g_autoptr (GBytes) bytes = write_random (53);
  g_autoptr (BrandPlan) plan = read_good (bytes);
  guint n_items = 0;
  guint n_read = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      GByteArray *array = g_byte_array_new ();
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (BrandSalvage) salvage = NULL;

      g_byte_array_append (array, g_bytes_get_data (bytes, NULL),
                           (guint) g_bytes_get_size (bytes));
      for (guint j = 0; j < 3; j++)
        array->data[g_rand_int_range (rand, 0, (int) array->len)] =
          (guint8) g_rand_int_range (rand, 0, 256);
      damaged = g_byte_array_free_to_bytes (array);
      salvage = brand_salvage_read (damaged);
      g_assert_nonnull (salvage);
      assert_sound (salvage->plan);
      n_read += salvage->n_items;
      n_items += count_items (plan);
    }
  g_test_message ("three bytes spoilt: %u of %u items read", n_read, n_items);
  g_assert_cmpuint (n_read, >, n_items / 100 * 98);
}

static void
what_is_no_plan_gives_nothing (void)
{
  static const char *const texts[] = { "", "{}", "nothing", "\0\0\0", "[1, 2, 3]",
                                       "{\"groups\": [\"a\"]}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));

      g_assert_null (brand_salvage_read (bytes));
    }
}

static void
same_id_twice_becomes_two (void)
{
  static const char text[] =
    "{\"plan\": {\"title\": \"Loaf\"}, \"beats\": ["
    "{\"id\": \"a\", \"title\": \"One\", \"start\": \"2026-01-01\"},"
    "{\"id\": \"a\", \"title\": \"Two\", \"start\": \"2026-01-01\"}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (BrandSalvage) salvage = brand_salvage_read (bytes);

  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (salvage->plan, BRAND_KIND_BEAT)),
                    ==, 2);
  g_assert_cmpuint (salvage->n_lost, >, 0);
  assert_sound (salvage->plan);
}

/* The plan itself has neither: what a scenario has isn't the plan's. */
static void
a_spoilt_scenario_gives_what_is_left_of_it (void)
{
  static const char text[] =
    "{\"plan\": {\"title\": \"Loaf\"}, \"scenarios\": [{\"id\": \"s\", \"title\": \"A\", "
    "\"plan\": {\"story\": {\"title\": \"Slow\"}, \"beats\": ["
    "{\"id\": \"a\", \"note\": 1, \"start\": \"2026-01-01\", \"end\": \"2026-01-02\"},"
    "{\"id\": \"b\", \"title\": \"Two}, \"start\": \"2026-01-01\"}]}}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (BrandSalvage) salvage = brand_salvage_read (bytes);
  BrandPlan *plan = salvage->plan;
  BrandList *scenarios = brand_plan_get_list (plan, BRAND_KIND_SCENARIO);
  BrandPlan *variant;

  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_BEAT)), ==, 0);
  g_assert_cmpstr (brand_item_get_title (BRAND_ITEM (brand_plan_get_story (plan))), ==, "");
  g_assert_cmpuint (brand_list_get_length (scenarios), ==, 1);
  variant = brand_scenario_get_variant (brand_list_get (scenarios, 0));
  g_assert_cmpstr (brand_item_get_title (BRAND_ITEM (brand_plan_get_story (variant))), ==, "Slow");
  g_assert_nonnull (brand_plan_find (variant, "a"));
  g_assert_cmpuint (salvage->n_lost, >, 0);
  assert_sound (plan);
}

#define ADD(name) g_test_add_func ("/salvage/" #name, name)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD (sound_plan_is_read_whole);
  ADD (cut_anywhere_gives_all_before_the_cut);
  ADD (one_spoilt_place_costs_no_other_item);
  ADD (any_damage_gives_a_sound_plan);
  ADD (what_is_no_plan_gives_nothing);
  ADD (same_id_twice_becomes_two);
  ADD (a_spoilt_scenario_gives_what_is_left_of_it);

  return g_test_run ();
}

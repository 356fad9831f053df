/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "helpers.h"
#include "model/brand-plan-variant.h"
#include "model/kinds/brand-scenario.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define MARK "private-mark"
#define MARKED_AMOUNT G_GINT64_CONSTANT (7654321987)
#define MARKED_SHARE 0.7654321987
#define MARKED_DIGITS "7654321987"
#define N_PLANS 200

static gboolean
leads_to_private (const BrandField *field)
{
  return field->kind && (g_str_equal (field->kind, BRAND_ANY_KIND)
                         || brand_kind_get (brand_kind_find (field->kind))->is_private);
}

static void
mark_value (BrandItem *item,
            guint      field)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  char *texts[] = { (char *) MARK, NULL };

  if (table->type == BRAND_FIELD_TEXT || table->type == BRAND_FIELD_LONG_TEXT)
    brand_item_init_value (item, field, &(BrandValue) { .text = texts[0] });
  else if (table->type == BRAND_FIELD_TAGS)
    brand_item_init_value (item, field, &(BrandValue) { .list = texts });
  else if (table->type == BRAND_FIELD_MONEY)
    brand_item_init_value (item, field, &(BrandValue) { .money = MARKED_AMOUNT });
  else if (brand_field_is_number (table))
    brand_item_init_value (item, field, &(BrandValue) { .number = MARKED_SHARE });
}

static guint
mark_item (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint n_marked = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->is_private || kind->fields[i].is_private)
      {
        mark_value (item, i);
        n_marked++;
      }
  brand_item_set_extras (item, "{\"" MARK "\": 1}");

  return n_marked;
}

/* Of a scenario, too. */
static guint
mark_plan (BrandPlan *plan)
{
  guint n_marked = 0;

  brand_plan_set_extras (plan, "{\"" MARK "\": 1}");
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      if (!list)
        n_marked += mark_item (brand_plan_get_single (plan, (BrandKindId) k));
      for (guint i = 0; list && i < brand_list_get_length (list); i++)
        n_marked += mark_item (brand_list_get (list, i));
      for (guint i = 0; k == BRAND_KIND_SCENARIO && i < brand_list_get_length (list); i++)
        n_marked += mark_plan (brand_scenario_get_variant (brand_list_get (list, i)));
    }

  return n_marked;
}

/* A secret that beats and offers are built on, and a finding about it that was dismissed; their ids
 * tell, too. */
static void
add_marked_secret (BrandPlan *plan)
{
  static const char *const secrets[] = { MARK "-id", NULL };
  g_autoptr (BrandItem) secret = brand_item_new (BRAND_KIND_SECRET);
  g_autoptr (BrandItem) beat = brand_item_new (BRAND_KIND_BEAT);
  g_autoptr (BrandItem) offer = brand_item_new (BRAND_KIND_OFFER);
  g_autoptr (BrandItem) dismissal = brand_item_new (BRAND_KIND_DISMISSAL);
  g_autoptr (BrandItem) scenario = brand_item_new (BRAND_KIND_SCENARIO);
  g_autoptr (BrandPlan) variant = NULL;

  brand_item_set_id (secret, MARK "-id");
  g_object_set (beat, "start", 739000, "end", 739001, "secrets", secrets, NULL);
  g_object_set (offer, "secrets", secrets, NULL);
  g_object_set (dismissal, "check", "a", "reason", MARK, "subject", MARK "-id:mass", NULL);
  g_assert_true (brand_plan_append (plan, secret, NULL));
  g_assert_true (brand_plan_append (plan, beat, NULL));
  g_assert_true (brand_plan_append (plan, offer, NULL));
  g_assert_true (brand_plan_append (plan, dismissal, NULL));
  variant = brand_plan_variant_new (plan);
  g_object_set (scenario, "title", "Less", "plan", variant, NULL);
  g_assert_true (brand_plan_append (plan, scenario, NULL));
}

static void
assert_absent (GBytes     *bytes,
               const char *text)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_null (g_strstr_len (data, (gssize) length, text));
}

static void
nothing_private_leaves (void)
{
  for (guint32 seed = 0; seed < N_PLANS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, seed % 40);
      g_autoptr (BrandPlan) copy = NULL;
      g_autoptr (BrandPlan) again = NULL;
      g_autoptr (GBytes) bytes = NULL;

      add_marked_secret (plan);
      g_assert_cmpuint (mark_plan (plan), >, 0);
      copy = brand_plan_redact (plan);
      bytes = brand_plan_write (copy);
      again = read_good (bytes);

      assert_absent (bytes, MARK);
      assert_absent (bytes, MARKED_DIGITS);
      g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (again, BRAND_KIND_SECRET)), ==,
                        0);
      g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (again, BRAND_KIND_SCENARIO)),
                        ==, brand_list_get_length (brand_plan_get_list (plan,
                                                                        BRAND_KIND_SCENARIO)));
    }
}

static void assert_plan_is_same (BrandPlan *plan,
                                 BrandPlan *copy);

static void
assert_rest_is_same (BrandItem *item,
                     BrandItem *copy)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type == BRAND_FIELD_PLAN)
      assert_plan_is_same (brand_scenario_get_variant (item), brand_scenario_get_variant (copy));
    else if (!kind->fields[i].is_private && !leads_to_private (&kind->fields[i]))
      g_assert_true (brand_value_equal (&kind->fields[i], brand_item_get_value (item, i),
                                        brand_item_get_value (copy, i)));
}

static void
assert_plan_is_same (BrandPlan *plan,
                     BrandPlan *copy)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);
      BrandList *copies = brand_plan_get_list (copy, (BrandKindId) k);

      if (brand_kind_get ((BrandKindId) k)->is_private)
        continue;
      if (!list)
        assert_rest_is_same (brand_plan_get_single (plan, (BrandKindId) k),
                             brand_plan_get_single (copy, (BrandKindId) k));
      for (guint i = 0; list && i < brand_list_get_length (list); i++)
        {
          g_assert_cmpstr (brand_item_get_id (brand_list_get (list, i)), ==,
                           brand_item_get_id (brand_list_get (copies, i)));
          assert_rest_is_same (brand_list_get (list, i), brand_list_get (copies, i));
        }
    }
}

static void
all_else_stays (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 60);
  g_autoptr (GBytes) before = brand_plan_write (plan);
  g_autoptr (BrandPlan) copy = brand_plan_redact (plan);
  g_autoptr (GBytes) after = brand_plan_write (plan);

  assert_same_bytes (before, after);
  assert_plan_is_same (plan, copy);
}

/* Else a copy could not be read again. */
static void
what_is_private_is_never_required (void)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);

      for (guint i = 0; i < kind->n_fields; i++)
        g_assert_false (kind->fields[i].is_private && kind->fields[i].is_required);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/redact/nothing_private_leaves", nothing_private_leaves);
  g_test_add_func ("/redact/all_else_stays", all_else_stays);
  g_test_add_func ("/redact/what_is_private_is_never_required", what_is_private_is_never_required);

  return g_test_run ();
}

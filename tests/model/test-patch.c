/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-patch.h"

#include "model/brand-item-private.h"
#include "model/brand-plan-mend.h"
#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"
#include "support/brand-test-plan.h"

#define N_EDITS 2000

typedef struct
{
  BrandPlan *follower;
  guint n_patches;
  guint n_settled;
} Following;

static void
changed_cb (BrandHistory      *history,
            const BrandChange *change,
            Following         *following)
{
  g_autoptr (BrandPatch) patch = brand_patch_new (change);
  g_autoptr (GError) error = NULL;

  brand_patch_apply (patch, following->follower, &error);
  g_assert_no_error (error);
  following->n_patches++;
}

/* What has settled can be saved and opened. */
static void
settled_cb (BrandHistory *history,
            Following    *following)
{
  if (following->n_settled++ % 50 == 0)
    {
      g_autoptr (BrandPlan) again = brand_test_plan_copy (following->follower);

      g_assert_true (brand_test_plan_is_same (again, brand_history_get_plan (history)));
    }
}

static void
patches_lead_a_copy_along (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);
  g_autoptr (BrandPlan) follower = brand_test_plan_copy (plan);
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  Following following = { follower };

  g_signal_connect (history, "changed", G_CALLBACK (changed_cb), &following);
  g_signal_connect (history, "settled", G_CALLBACK (settled_cb), &following);
  for (guint i = 0; i < N_EDITS; i++)
    brand_random_edit (rand, history);

  g_assert_cmpuint (following.n_patches, >, N_EDITS / 4);
  g_assert_cmpuint (following.n_settled, >, N_EDITS / 4);
  g_assert_cmpuint (following.n_settled, <=, following.n_patches);
  g_assert_true (brand_test_plan_is_same (plan, follower));
}

static void
what_cannot_be_fails (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 10);
  BrandItem *beat = brand_list_get (brand_plan_get_list (plan, BRAND_KIND_BEAT), 0);
  guint end = (guint) brand_kind_find_field (&brand_beat_kind, "end");
  BrandPatch cases[] = {
    { BRAND_CHANGE_REMOVE, BRAND_KIND_BEAT, (char *) "nobody" },
    { BRAND_CHANGE_MOVE, BRAND_KIND_GOAL, (char *) brand_item_get_id (beat) },
    { BRAND_CHANGE_INSERT, BRAND_KIND_BEAT, (char *) brand_item_get_id (beat), .item = beat },
    { BRAND_CHANGE_SET, BRAND_KIND_BEAT, (char *) brand_item_get_id (beat), end,
      { .date = -5 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) before = brand_test_plan_copy (plan);
      g_autoptr (GError) error = NULL;

      g_assert_false (brand_patch_apply (&cases[i], plan, &error));
      g_assert_nonnull (error);
      g_assert_true (brand_test_plan_is_same (before, plan));
    }
}

static void
position_past_the_end_is_the_end (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  BrandItem *first = brand_list_get (beats, 0);
  BrandPatch move = { BRAND_CHANGE_MOVE, BRAND_KIND_BEAT, (char *) brand_item_get_id (first),
                      .position = 1000 };

  g_assert_true (brand_patch_apply (&move, plan, NULL));
  g_assert_true (brand_list_get (beats, brand_list_get_length (beats) - 1) == first);
}

static void
sound_plan_needs_no_mending (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);
      g_autoptr (BrandPlan) before = brand_test_plan_copy (plan);

      g_assert_cmpuint (brand_plan_mend (plan), ==, 0);
      g_assert_true (brand_test_plan_is_same (before, plan));
    }
}

/* Any value anywhere, references to nothing, spans the wrong way round. */
static void
spoil (GRand     *rand,
       BrandPlan *plan)
{
  BrandKindId kind = (BrandKindId) g_rand_int_range (rand, 0, BRAND_N_KINDS);
  BrandList *list = brand_plan_get_list (plan, kind);
  const BrandField *field;
  BrandItem *item;
  guint index;

  if (list && brand_list_get_length (list) == 0)
    return;
  item = list ? brand_list_get (list, (guint) g_rand_int_range (
                                  rand, 0, (int) brand_list_get_length (list)))
              : brand_plan_get_single (plan, kind);
  index = (guint) g_rand_int_range (rand, 0, (int) brand_item_get_kind (item)->n_fields);
  field = &brand_item_get_kind (item)->fields[index];

  if (brand_field_is_text (field))
    brand_item_apply_value (item, index, &(BrandValue) { .text = (char *) "nothing-there" });
  else if (brand_field_is_list (field))
    brand_item_apply_value (item, index, &(BrandValue) {
      .list = (char *[]) { (char *) "nothing-there", NULL } });
  else if (brand_field_is_number (field))
    brand_item_apply_value (item, index, &(BrandValue) { .number = -1e300 });
  else if (field->type == BRAND_FIELD_MONEY)
    brand_item_apply_value (item, index, &(BrandValue) { .money = -7 });
  else if (field->type == BRAND_FIELD_DATE)
    brand_item_apply_value (item, index, &(BrandValue) {
      .date = g_rand_int_range (rand, -10, 740000) });
  else if (field->type == BRAND_FIELD_CHOICE)
    brand_item_apply_value (item, index, &(BrandValue) { .choice = 99 });
}

static void
spoilt_plan_can_be_saved_again (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (6);
  guint n_mended = 0;

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);
      g_autoptr (BrandPlan) again = NULL;

      for (guint j = 0; j < 10; j++)
        spoil (rand, plan);
      n_mended += brand_plan_mend (plan);
      again = brand_test_plan_copy (plan);
      g_assert_cmpuint (brand_plan_mend (plan), ==, 0);
    }
  g_assert_cmpuint (n_mended, >, 200);
}

static void
what_cannot_be_without_another_goes_with_it (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);

  g_object_set (reading, "measure", "gone", "date", 739000, NULL);
  g_assert_true (brand_plan_append (plan, reading, NULL));
  brand_plan_mend (plan);
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_READING)), ==, 0);
  g_assert_cmpstr (brand_plan_info_get_currency (brand_plan_get_info (plan)), !=, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint seed = 1; seed <= 3; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/patch/lead-a-copy-along/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), patches_lead_a_copy_along);
    }
  g_test_add_func ("/patch/what_cannot_be_fails", what_cannot_be_fails);
  g_test_add_func ("/patch/position_past_the_end_is_the_end", position_past_the_end_is_the_end);
  g_test_add_func ("/mend/sound_plan_needs_no_mending", sound_plan_needs_no_mending);
  g_test_add_func ("/mend/spoilt_plan_can_be_saved_again", spoilt_plan_can_be_saved_again);
  g_test_add_func ("/mend/what_cannot_be_without_another_goes_with_it",
                   what_cannot_be_without_another_goes_with_it);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "model/brand-plan-mend.h"
#include "model/history/brand-history.h"

/* What no edit can bring about. */

typedef struct
{
  BrandPlan *plan;
  BrandHistory *history;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->plan = brand_plan_new_blank (739000);
  fixture->history = brand_history_new (fixture->plan);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->plan);
}

static guint
field_of (BrandItem  *item,
          const char *name)
{
  return (guint) brand_kind_find_field (brand_item_get_kind (item), name);
}

static gboolean
refer (Fixture    *fixture,
       BrandItem  *item,
       const char *field,
       BrandItem  *other,
       GError    **error)
{
  return brand_history_set (fixture->history, item, field_of (item, field),
                            &(BrandValue) { .text = (char *) brand_item_get_id (other) }, error);
}

static const struct
{
  BrandKindId kind;
  const char *field;
} chains[] = { { BRAND_KIND_GROUP, "parent" }, { BRAND_KIND_TOUCHPOINT, "variant_of" } };

static void
insert_three (BrandPlan    *plan,
              BrandHistory *history,
              BrandKindId   kind,
              BrandItem    *items[3])
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BrandItem) item = brand_item_new (kind);

      if (kind == BRAND_KIND_TOUCHPOINT)
        g_object_set (item, "start", 739000, NULL);
      if (history != NULL)
        g_assert_true (brand_history_insert (history, item, G_MAXUINT, NULL));
      else
        g_assert_true (brand_plan_append (plan, item, NULL));
      items[i] = item;
    }
}

static void
no_chain_comes_round (Fixture      *fixture,
                      gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (chains); i++)
    {
      const char *field = chains[i].field;
      BrandItem *items[3];
      g_autoptr (GError) error = NULL;

      insert_three (fixture->plan, fixture->history, chains[i].kind, items);
      g_assert_true (refer (fixture, items[0], field, items[1], NULL));
      g_assert_true (refer (fixture, items[1], field, items[2], NULL));
      g_assert_true (refer (fixture, items[0], field, items[2], NULL));
      g_assert_true (refer (fixture, items[0], field, items[1], NULL));
      g_assert_false (refer (fixture, items[2], field, items[0], &error));
      g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_CIRCULAR_REFERENCE);
      g_assert_false (refer (fixture, items[2], field, items[2], NULL));
      g_assert_cmpstr (brand_item_get_text (items[2], field), ==, "");
    }
}

static void
what_two_made_of_a_chain_is_cut_once (Fixture      *fixture,
                                      gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (chains); i++)
    {
      g_autoptr (BrandPlan) plan = brand_plan_new_blank (739000);
      BrandItem *items[3];
      guint field;

      insert_three (plan, NULL, chains[i].kind, items);
      field = field_of (items[0], chains[i].field);
      for (guint j = 0; j < 3; j++)
        brand_item_init_value (items[j], field, &(BrandValue) {
          .text = (char *) brand_item_get_id (items[(j + 1) % 3]) });
      g_assert_nonnull (brand_plan_find_circular (plan, chains[i].kind, field));
      g_assert_cmpuint (brand_plan_mend (plan), ==, 1);
      g_assert_null (brand_plan_find_circular (plan, chains[i].kind, field));
      g_assert_cmpuint (brand_plan_mend (plan), ==, 0);
    }
}

static void
a_ritual_never_ends_before_its_day (Fixture      *fixture,
                                    gconstpointer data)
{
  g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);

  g_object_set (ritual, "date", 739002, "end", 739000, NULL);
  g_assert_false (brand_history_insert (fixture->history, ritual, 0, NULL));
  g_object_set (ritual, "end", 739004, NULL);
  g_assert_true (brand_history_insert (fixture->history, ritual, 0, NULL));
  g_assert_true (brand_history_set (fixture->history, ritual, field_of (ritual, "date"),
                                    &(BrandValue) { .date = 739100 }, NULL));
  g_assert_cmpint (brand_item_get_date (ritual, "end"), ==, 739102);
  g_assert_true (brand_history_set (fixture->history, ritual, field_of (ritual, "end"),
                                    &(BrandValue) { .date = 739050 }, NULL));
  g_assert_cmpint (brand_item_get_date (ritual, "date"), ==, 739048);
  g_assert_true (brand_history_undo (fixture->history));
  g_assert_cmpint (brand_item_get_date (ritual, "date"), ==, 739100);
}

#define ADD(path, function) \
  g_test_add ("/history-rules/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("no-chain-comes-round", no_chain_comes_round);
  ADD ("what-two-made-of-a-chain-is-cut-once", what_two_made_of_a_chain_is_cut_once);
  ADD ("a-ritual-never-ends-before-its-day", a_ritual_never_ends_before_its_day);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/brand-random-walk.h"

#include "support/brand-random-plan.h"

static BrandItem *
pick_item (GRand     *rand,
           BrandPlan *plan)
{
  BrandKindId kind = (BrandKindId) g_rand_int_range (rand, 0, BRAND_N_KINDS);
  BrandList *list = brand_plan_get_list (plan, kind);

  if (list == NULL)
    return brand_plan_get_single (plan, kind);
  if (brand_list_get_length (list) == 0)
    return NULL;

  return brand_list_get (list,
                         (guint) g_rand_int_range (rand, 0, (int) brand_list_get_length (list)));
}

static void
edit_field (GRand        *rand,
            BrandHistory *history)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandItem *item = pick_item (rand, plan);
  const BrandKind *kind = item ? brand_item_get_kind (item) : NULL;
  BrandValue value;
  guint field;
  gboolean may_go_round;

  if (item == NULL)
    return;

  field = (guint) g_rand_int_range (rand, 0, (int) kind->n_fields);
  if (!brand_random_value (rand, plan, &kind->fields[field], &value))
    return;
  /* What would be its own parent is refused. */
  may_go_round = kind->fields[field].type == BRAND_FIELD_REFERENCE
                 && brand_field_may_refer_to (&kind->fields[field], kind);
  g_assert_true (brand_history_set (history, item, field, &value, NULL) || may_go_round);
  brand_value_clear (&kind->fields[field], &value);
}

static void
insert_item (GRand        *rand,
             BrandHistory *history)
{
  BrandKindId kind = (BrandKindId) g_rand_int_range (rand, BRAND_KIND_BEAT, BRAND_N_KINDS);
  BrandPlan *plan = brand_history_get_plan (history);
  g_autoptr (BrandItem) item = brand_random_item_new (rand, plan, kind);
  guint length = brand_list_get_length (brand_plan_get_list (plan, kind));

  if (item)
    g_assert_true (brand_history_insert (history, item,
                                         (guint) g_rand_int_range (rand, 0, (int) length + 1),
                                             NULL));
}

static const char *
random_extras (GRand *rand)
{
  static const char *const extras[] = { NULL, "{\n  \"mood\": \"calm\"\n}",
                                        "{\n  \"mood\": 7,\n  \"more\": []\n}" };

  return extras[g_rand_int_range (rand, 0, G_N_ELEMENTS (extras))];
}

static void
edit_once (GRand        *rand,
           BrandHistory *history,
           guint         depth)
{
  BrandItem *item = pick_item (rand, brand_history_get_plan (history));
  gboolean is_listed = item && !brand_item_get_kind (item)->is_single;
  int act = g_rand_int_range (rand, 0, 100);

  if (act < 55)
    edit_field (rand, history);
  else if (act < 70)
    insert_item (rand, history);
  else if (act < 78 && is_listed)
    brand_history_remove (history, item);
  else if (act < 86 && is_listed)
    brand_history_move (history, item, (guint) g_rand_int_range (rand, 0, 40));
  else if (act < 90 && depth == 0)
    {
      brand_history_begin (history, "Several");
      for (guint i = 0; i < 4; i++)
        edit_once (rand, history, 1);
      brand_history_end (history);
    }
  else if (act < 94 && depth == 0)
    brand_history_undo (history);
  else if (act < 97 && depth == 0)
    brand_history_redo (history);
  else if (act < 98)
    brand_history_set_extras (history, act % 2 == 0 ? item : NULL, random_extras (rand));
  else
    brand_history_break (history);
}

void
brand_random_edit (GRand        *rand,
                   BrandHistory *history)
{
  edit_once (rand, history, 0);
}

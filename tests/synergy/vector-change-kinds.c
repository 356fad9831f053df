/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-engine.h"
#include "vector-kinds.h"

#include <math.h>
#include <string.h>

typedef void (*CheckVariant) (const BrandSynergy *base,
                              const BrandSynergy *variant,
                              double              limit);

static void
check_same (const BrandSynergy *base,
            const BrandSynergy *variant,
            double              limit)
{
  for (guint day = 0; day < brand_synergy_get_n_days (base); day++)
    g_assert_cmpfloat_with_epsilon (brand_synergy_get_together (variant)[day],
                                    brand_synergy_get_together (base)[day], limit);
}

static void
check_not_lower (const BrandSynergy *base,
                 const BrandSynergy *variant,
                 double              limit)
{
  for (guint day = 0; day < brand_synergy_get_n_days (base); day++)
    g_assert_cmpfloat (brand_synergy_get_together (variant)[day], >=,
                       brand_synergy_get_together (base)[day] - limit);
}

static void
check_equal_alone (const BrandSynergy *base,
                   const BrandSynergy *variant,
                   double              limit)
{
  g_assert_cmpmem (brand_synergy_get_together (variant),
                   brand_synergy_get_n_days (variant) * sizeof (double),
                   brand_synergy_get_alone (variant),
                   brand_synergy_get_n_days (base) * sizeof (double));
}

static const struct
{
  const char *name;
  CheckVariant check;
} relations[] = {
  { "same", check_same },
  { "not_lower", check_not_lower },
  { "equal_alone", check_equal_alone },
};

static void
check_relation (JsonObject         *variants,
                const BrandSynergy *base,
                CheckVariant        check,
                double              limit)
{
  g_autoptr (GList) names = json_object_get_members (variants);

  g_assert_nonnull (names);
  for (GList *l = names; l; l = l->next)
    {
      g_autoptr (VectorPlan) plan =
        vector_plan_new (json_object_get_object_member (variants, l->data));
      g_autoptr (BrandSynergy) variant = vector_plan_evaluate (plan);

      g_test_message ("%s", (const char *) l->data);
      check (base, variant, limit);
    }
}

void
check_invariance (JsonObject *input,
                  Expect     *expect)
{
  g_autoptr (VectorPlan) plan = vector_plan_new (json_object_get_object_member (input, "base"));
  g_autoptr (BrandSynergy) base = vector_plan_evaluate (plan);
  g_autoptr (JsonNode) limit = expect_take (expect, "max_abs_difference");

  g_assert_cmpuint (json_object_get_size (input), ==, G_N_ELEMENTS (relations) + 1);
  check_engine (plan, base, expect);
  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    check_relation (json_object_get_object_member (input, relations[i].name), base,
                    relations[i].check, json_node_get_double (limit));
}

static void
apply_edit (JsonArray    *touchpoints,
            JsonObject   *edit,
            VectorPlan   *plan,
            BrandSynergy *engine)
{
  guint index = json_object_get_int_member (edit, "i");
  JsonObject *object = json_array_get_object_element (touchpoints, index);
  JsonObject *set = json_object_get_object_member (edit, "set");
  g_autoptr (GList) names = json_object_get_members (set);
  BrandSynergyTouchpoint touchpoint;

  for (GList *l = names; l; l = l->next)
    json_object_set_member (object, l->data, json_object_dup_member (set, l->data));
  vector_plan_read_touchpoint (plan, object, &touchpoint);
  brand_synergy_replace (engine, index, &touchpoint);
}

void
check_edits (JsonObject *input,
             Expect     *expect)
{
  JsonObject *object = json_object_get_object_member (input, "plan");
  JsonArray *edits = json_object_get_array_member (input, "edits");
  g_autoptr (VectorPlan) plan = vector_plan_new (object);
  g_autoptr (BrandSynergy) engine = vector_plan_evaluate (plan);
  g_autoptr (VectorPlan) edited = NULL;
  g_autoptr (BrandSynergy) fresh = NULL;
  g_autoptr (JsonNode) drift = expect_take (expect, "max_abs_drift");

  for (guint i = 0; i < json_array_get_length (edits); i++)
    apply_edit (json_object_get_array_member (object, "touchpoints"),
                json_array_get_object_element (edits, i), plan, engine);

  edited = vector_plan_new (object);
  fresh = vector_plan_evaluate (edited);
  check_same (fresh, engine, json_node_get_double (drift));
  check_engine (edited, engine, expect);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/fields/brand-item-words.h"

static const char *const icon_names[BRAND_N_KINDS] = {
  [BRAND_KIND_PLAN_INFO] = "brand-plan-symbolic",
  [BRAND_KIND_STORY] = "brand-story-symbolic",
  [BRAND_KIND_BEAT] = "brand-story-symbolic",
  [BRAND_KIND_TOUCHPOINT] = "brand-timeline-symbolic",
  [BRAND_KIND_GOAL] = "brand-goals-symbolic",
  [BRAND_KIND_MEASURE] = "brand-measures-symbolic",
  [BRAND_KIND_READING] = "brand-measures-symbolic",
  [BRAND_KIND_GROUP] = "brand-direct-symbolic",
  [BRAND_KIND_SECRET] = "brand-direct-symbolic",
  [BRAND_KIND_LEARNING] = "brand-direct-symbolic",
  [BRAND_KIND_EXPECTATION] = "brand-direct-symbolic",
  [BRAND_KIND_JOB] = "brand-direct-symbolic",
  [BRAND_KIND_COMMUNITY] = "brand-community-symbolic",
  [BRAND_KIND_WELCOME] = "brand-community-symbolic",
  [BRAND_KIND_SOCIAL_CURRENCY] = "brand-community-symbolic",
  [BRAND_KIND_INFLUENCER] = "brand-community-symbolic",
  [BRAND_KIND_STORY_HEARD] = "brand-community-symbolic",
  [BRAND_KIND_TREND] = "brand-mass-symbolic",
  [BRAND_KIND_ISSUE] = "brand-mass-symbolic",
  [BRAND_KIND_RITUAL] = "brand-mass-symbolic",
  [BRAND_KIND_CAUSE] = "brand-mass-symbolic",
  [BRAND_KIND_OFFER] = "brand-goals-symbolic",
  [BRAND_KIND_BARRIER] = "brand-goals-symbolic",
  [BRAND_KIND_CAPABILITY] = "brand-operate-symbolic",
  [BRAND_KIND_PARTNER] = "brand-operate-symbolic",
  [BRAND_KIND_ROLE] = "brand-operate-symbolic",
  [BRAND_KIND_TASK] = "brand-operate-symbolic",
  [BRAND_KIND_DEPOSIT] = "brand-operate-symbolic",
  [BRAND_KIND_REVIEW] = "brand-operate-symbolic",
  [BRAND_KIND_SCENARIO] = "brand-timeline-symbolic",
};

const char *
brand_kind_get_icon_name (BrandKindId id)
{
  return icon_names[id] != NULL ? icon_names[id] : "brand-plan-symbolic";
}

static gboolean
is_unknown (const BrandField *field,
            const BrandValue *value)
{
  return field->type == BRAND_FIELD_CHOICE
         && (g_str_equal (field->choices[value->choice].name, "unknown")
             || g_str_equal (field->choices[value->choice].name, "none"));
}

static char *
dup_value (BrandPlan  *plan,
           BrandItem  *item,
           const char *name)
{
  int index = brand_kind_find_field (brand_item_get_kind (item), name);
  const BrandField *field;
  const BrandValue *value;

  g_return_val_if_fail (index >= 0, g_strdup (""));

  field = &brand_item_get_kind (item)->fields[index];
  value = brand_item_get_value (item, (guint) index);
  return is_unknown (field, value) ? g_strdup ("")
                                   : brand_item_dup_value (item, plan, (guint) index);
}

char *
brand_item_dup_words (BrandPlan  *plan,
                      BrandItem  *item,
                      const char *fields)
{
  g_auto (GStrv) names = g_strsplit (fields, " ", -1);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = dup_value (plan, item, names[i]);

      if (*value != '\0' && words->len > 0)
        g_string_append (words, " · ");
      g_string_append (words, value);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

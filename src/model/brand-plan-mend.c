/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan-mend.h"

#include "model/brand-date.h"
#include "model/brand-item-private.h"
#include "model/brand-plan-private.h"

static gboolean
is_there (BrandPlan        *plan,
          const BrandField *field,
          const char       *id)
{
  BrandItem *target = brand_plan_find (plan, id);

  return target && brand_field_may_refer_to (field, brand_item_get_kind (target));
}

static gboolean
mend_references (BrandPlan *plan,
                 BrandItem *item,
                 guint      index)
{
  const BrandField *field = &brand_item_get_kind (item)->fields[index];
  const BrandValue *value = brand_item_get_value (item, index);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) rest = NULL;

  if (field->type == BRAND_FIELD_REFERENCE)
    {
      if (*value->text == '\0' || is_there (plan, field, value->text))
        return FALSE;
      brand_item_apply_value (item, index, &(BrandValue) { .text = (char *) "" });
      return TRUE;
    }

  for (char **id = value->list; *id != NULL; id++)
    if (is_there (plan, field, *id))
      g_strv_builder_add (builder, *id);
  rest = g_strv_builder_end (builder);
  if (g_strv_length (rest) == g_strv_length (value->list))
    return FALSE;
  brand_item_apply_value (item, index, &(BrandValue) { .list = rest });
  return TRUE;
}

/* What must have an end ends where it starts, or, when it is the plan and too long, when it may. */
static gboolean
mend_span (BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint start_field, field;
  int start, end;

  if (!brand_kind_get_span (kind, &start_field, &field))
    return FALSE;
  start = brand_item_get_value (item, start_field)->date;
  end = brand_item_get_value (item, field)->date;
  if (start == BRAND_DATE_UNSET || end == BRAND_DATE_UNSET
      || (start <= end && (kind != &brand_plan_info_kind || end - start < BRAND_PLAN_MAX_DAYS)))
    return FALSE;

  if (start <= end)
    end = start + BRAND_PLAN_MAX_DAYS - 1;
  else
    end = kind->fields[field].is_required ? start : BRAND_DATE_UNSET;
  brand_item_apply_value (item, field, &(BrandValue) { .date = end });
  return TRUE;
}

/* A day that an item can't be without: a wrong one in sight is better than no item. */
static gboolean
mend_day (BrandPlan *plan,
          BrandItem *item,
          guint      index)
{
  const BrandKind *kind = brand_item_get_kind (item);
  const BrandField *field = &kind->fields[index];
  BrandPlanInfo *info = brand_plan_get_info (plan);
  gboolean is_end = g_str_equal (field->name, "end");
  int other = kind->has_span ? brand_item_get_date (item, is_end ? "start" : "end")
                             : BRAND_DATE_UNSET;
  int day = is_end ? brand_plan_info_get_end (info) : brand_plan_info_get_start (info);

  if (!field->is_required || field->type != BRAND_FIELD_DATE || kind == &brand_plan_info_kind)
    return FALSE;

  brand_item_apply_value (item, index, &(BrandValue) { .date = other ? other : day });
  return TRUE;
}

static guint
mend_item (BrandPlan *plan,
           BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  guint n_mended = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandField *field = &kind->fields[i];
      BrandValue initial;

      if (field->type == BRAND_FIELD_REFERENCE || field->type == BRAND_FIELD_REFERENCES)
        n_mended += mend_references (plan, item, i);
      if (brand_field_check (field, brand_item_get_value (item, i), NULL))
        continue;
      n_mended += mend_day (plan, item, i);
      if (field->is_required)
        continue;
      brand_value_init (field, &initial);
      brand_item_apply_value (item, i, &initial);
      brand_value_clear (field, &initial);
      n_mended++;
    }

  return n_mended + mend_span (item);
}

/* A plan can't be without these. */
static guint
mend_info (BrandPlan *plan)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  g_autoptr (BrandPlan) blank = brand_plan_new_blank (brand_date_today ());
  BrandItem *model = BRAND_ITEM (brand_plan_get_info (blank));
  const BrandKind *kind = brand_item_get_kind (info);
  guint n_mended = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].is_required
        && !brand_field_check (&kind->fields[i], brand_item_get_value (info, i), NULL))
      {
        brand_item_apply_value (info, i, brand_item_get_value (model, i));
        n_mended++;
      }

  return n_mended;
}

guint
brand_plan_remove_broken (BrandPlan *plan)
{
  guint n_removed = 0;

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      for (guint i = list ? brand_list_get_length (list) : 0; i-- > 0;)
        if (!brand_item_check (brand_list_get (list, i), NULL))
          {
            brand_plan_remove (plan, brand_list_get (list, i));
            n_removed++;
          }
    }

  return n_removed;
}

/* Where two have changed a plan, each may have made one group part of the other. */
static guint
cut_chains (BrandPlan  *plan,
            BrandKindId kind)
{
  const BrandKind *table = brand_kind_get (kind);
  guint n_cut = 0;
  BrandItem *item;

  for (guint i = 0; i < table->n_fields; i++)
    while (brand_kind_is_chain (table, i)
           && (item = brand_plan_find_circular (plan, kind, i)) != NULL)
      {
        brand_item_apply_value (item, i, &(BrandValue) { .text = (char *) "" });
        n_cut++;
      }

  return n_cut;
}

static guint
mend_items (BrandPlan *plan)
{
  guint n_mended = 0;

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      for (guint i = 0; list && i < brand_list_get_length (list); i++)
        n_mended += mend_item (plan, brand_list_get (list, i));
      if (list != NULL)
        n_mended += cut_chains (plan, (BrandKindId) k);
      else
        n_mended += mend_item (plan, brand_plan_get_single (plan, (BrandKindId) k));
    }

  return n_mended;
}

guint
brand_plan_mend (BrandPlan *plan)
{
  guint n_mended = mend_info (plan);
  guint n_removed;

  do
    {
      n_mended += mend_items (plan);
      n_removed = brand_plan_remove_broken (plan);
      n_mended += n_removed;
    }
  while (n_removed > 0);

  return n_mended;
}

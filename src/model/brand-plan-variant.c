/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-plan-variant.h"

#include <glib/gi18n-lib.h>

#include "model/brand-plan-mend.h"
#include "model/brand-plan-private.h"

static void
copy_values (BrandItem *source,
             BrandItem *target)
{
  for (guint i = 0; i < brand_item_get_kind (source)->n_fields; i++)
    brand_item_init_value (target, i, brand_item_get_value (source, i));
  brand_item_set_extras (target, brand_item_get_extras (source));
}

/* An id that has become another kind's makes way for a new one. */
static void
append_copy (BrandPlan *target,
             BrandItem *item)
{
  g_autoptr (BrandItem) copy = brand_item_duplicate (item);

  if (brand_plan_find (target, brand_item_get_id (item)) == NULL)
    brand_item_set_id (copy, brand_item_get_id (item));
  brand_plan_append (target, copy, NULL);
}

static void
copy_kinds (BrandPlan *source,
            BrandPlan *target,
            gboolean   is_varied)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandKindId kind = (BrandKindId) k;
      BrandList *list = brand_plan_get_list (source, kind);

      if (brand_kind_get (kind)->is_varied != is_varied)
        continue;
      if (list == NULL)
        copy_values (brand_plan_get_single (source, kind), brand_plan_get_single (target, kind));
      for (guint i = 0; list && i < brand_list_get_length (list); i++)
        append_copy (target, brand_list_get (list, i));
    }
}

BrandPlan *
brand_plan_variant_new (BrandPlan *plan)
{
  BrandPlan *variant = brand_plan_new ();

  copy_kinds (plan, variant, TRUE);
  return variant;
}

static gboolean
is_same_item (BrandItem *a,
              BrandItem *b)
{
  const BrandKind *kind = brand_item_get_kind (a);

  if (g_strcmp0 (brand_item_get_extras (a), brand_item_get_extras (b)) != 0
      || (!kind->is_single && !g_str_equal (brand_item_get_id (a), brand_item_get_id (b))))
    return FALSE;

  for (guint i = 0; i < kind->n_fields; i++)
    if (!brand_value_equal (&kind->fields[i], brand_item_get_value (a, i),
                            brand_item_get_value (b, i)))
      return FALSE;

  return TRUE;
}

static gboolean
is_same_list (BrandList *a,
              BrandList *b)
{
  if (brand_list_get_length (a) != brand_list_get_length (b))
    return FALSE;

  for (guint i = 0; i < brand_list_get_length (a); i++)
    if (!is_same_item (brand_list_get (a, i), brand_list_get (b, i)))
      return FALSE;

  return TRUE;
}

gboolean
brand_plan_variant_equal (BrandPlan *a,
                          BrandPlan *b)
{
  if (a == b || a == NULL || b == NULL)
    return a == b;
  if (g_strcmp0 (brand_plan_get_extras (a), brand_plan_get_extras (b)) != 0)
    return FALSE;

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandKindId kind = (BrandKindId) k;

      if (brand_kind_get (kind)->is_varied
          && !(brand_kind_get (kind)->is_single
                 ? is_same_item (brand_plan_get_single (a, kind), brand_plan_get_single (b, kind))
                 : is_same_list (brand_plan_get_list (a, kind), brand_plan_get_list (b, kind))))
        return FALSE;
    }

  return TRUE;
}

/* What was put into a touchpoint has happened, whatever the variant says. */
static void
keep_needed (BrandPlan *whole,
             BrandPlan *plan,
             BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const char *id = kind->fields[i].type == BRAND_FIELD_REFERENCE && kind->fields[i].is_required
                         ? brand_item_get_value (item, i)->text : NULL;
      BrandItem *target = id ? brand_plan_find (plan, id) : NULL;

      if (target && brand_item_get_kind (target)->is_varied && !brand_plan_find (whole, id))
        append_copy (whole, target);
    }
}

BrandPlan *
brand_plan_variant_lay (BrandPlan *variant,
                        BrandPlan *plan)
{
  BrandPlan *whole = brand_plan_new ();

  copy_kinds (plan, whole, FALSE);
  copy_kinds (variant, whole, TRUE);
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      for (guint i = 0; list && !brand_kind_get ((BrandKindId) k)->is_varied
                        && i < brand_list_get_length (list); i++)
        keep_needed (whole, plan, brand_list_get (list, i));
    }
  brand_plan_set_extras (whole, brand_plan_get_extras (plan));
  brand_plan_mend (whole);
  return whole;
}

char *
brand_plan_variant_describe (BrandPlan *variant)
{
  guint n_beats, n_touchpoints;
  g_autofree char *beats = NULL;
  g_autofree char *touchpoints = NULL;

  if (variant == NULL)
    return g_strdup ("");

  n_beats = brand_list_get_length (brand_plan_get_list (variant, BRAND_KIND_BEAT));
  n_touchpoints = brand_list_get_length (brand_plan_get_list (variant, BRAND_KIND_TOUCHPOINT));
  beats = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u beat", "%u beats", n_beats), n_beats);
  touchpoints = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u touchpoint", "%u touchpoints",
                                              n_touchpoints), n_touchpoints);
  /* Translators: how many beats, and how many touchpoints. */
  return g_strdup_printf (C_("scenario", "%s, %s"), beats, touchpoints);
}

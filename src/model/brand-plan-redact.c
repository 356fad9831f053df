/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan.h"

#include <string.h>

/* Or may do so. */
static gboolean
refers_to_private (const BrandField *field)
{
  return field->kind != NULL && (g_str_equal (field->kind, BRAND_ANY_KIND)
                                 || brand_kind_get (brand_kind_find (field->kind))->is_private);
}

static void
copy_fields (BrandItem *source,
             BrandItem *target)
{
  const BrandKind *kind = brand_item_get_kind (source);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (source, i);

      if (kind->fields[i].is_private || refers_to_private (&kind->fields[i]))
        continue;
      if (kind->fields[i].type == BRAND_FIELD_PLAN && value->plan)
        {
          g_autoptr (BrandPlan) redacted = brand_plan_redact (value->plan);

          brand_item_init_value (target, i, &(BrandValue) { .plan = redacted });
        }
      else
        brand_item_init_value (target, i, value);
    }
}

/* Whether a dismissed finding was about a private item; a subject is an id, and may go on with a
 * colon. */
static gboolean
is_about_private (BrandPlan *plan,
                  BrandItem *item)
{
  const char *subject = brand_item_get_text (item, "subject");
  g_autofree char *id = g_strndup (subject, strcspn (subject, ":"));
  BrandItem *found = brand_plan_find (plan, id);

  return found && brand_item_get_kind (found)->is_private;
}

/* An item whose required reference can't leave stays behind, and so does what was said about a
 * private one. */
static gboolean
may_leave (BrandPlan *plan,
           BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);

  if (kind == &brand_dismissal_kind && is_about_private (plan, item))
    return FALSE;

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].is_required && refers_to_private (&kind->fields[i]))
      return FALSE;

  return TRUE;
}

static void
copy_items (BrandPlan  *source,
            BrandKindId kind,
            BrandPlan  *target)
{
  BrandList *list = brand_plan_get_list (source, kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      g_autoptr (BrandItem) copy = NULL;

      if (!may_leave (source, item))
        continue;
      copy = brand_item_new (kind);
      brand_item_set_id (copy, brand_item_get_id (item));
      copy_fields (item, copy);
      brand_plan_append (target, copy, NULL);
    }
}

BrandPlan *
brand_plan_redact (BrandPlan *plan)
{
  BrandPlan *copy = brand_plan_new ();

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      BrandKindId id = (BrandKindId) i;

      if (brand_kind_get (id)->is_single)
        copy_fields (brand_plan_get_single (plan, id), brand_plan_get_single (copy, id));
      else if (!brand_kind_get (id)->is_private)
        copy_items (plan, id, copy);
    }

  return copy;
}

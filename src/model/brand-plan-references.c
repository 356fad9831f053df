/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-plan.h"

#include <glib/gi18n-lib.h>

/* More than any kind has for one other kind. */
#define MAX_FIELDS 4

static gboolean
refers_to (BrandItem  *item,
           guint       field,
           const char *id)
{
  const BrandValue *value = brand_item_get_value (item, field);

  if (brand_item_get_kind (item)->fields[field].type == BRAND_FIELD_REFERENCE)
    return g_str_equal (value->text, id);

  return g_strv_contains ((const char *const *) value->list, id);
}

/* The fields of `kind` that can hold a reference to a `target`; most kinds have none and needn't be
 * searched. */
static guint
find_fields (const BrandKind *kind,
             const BrandKind *target,
             guint            fields[MAX_FIELDS])
{
  guint n_fields = 0;

  for (guint i = 0; i < kind->n_fields; i++)
    if (brand_field_may_refer_to (&kind->fields[i], target))
      {
        g_assert (n_fields < MAX_FIELDS);
        fields[n_fields++] = i;
      }

  return n_fields;
}

static void
add_referrers (BrandList  *list,
               const char *id,
               guint       n_fields,
               const guint fields[MAX_FIELDS],
               GPtrArray  *referrers)
{
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      gboolean is_found = FALSE;

      for (guint j = 0; j < n_fields && !is_found; j++)
        is_found = refers_to (item, fields[j], id);
      if (is_found)
        g_ptr_array_add (referrers, item);
    }
}

GPtrArray *
brand_plan_list_referrers_of_kind (BrandPlan  *self,
                                   BrandItem  *item,
                                   BrandKindId kind)
{
  GPtrArray *referrers = g_ptr_array_new ();
  guint fields[MAX_FIELDS];
  guint n_fields = find_fields (brand_kind_get (kind), brand_item_get_kind (item), fields);
  BrandList *list = brand_plan_get_list (self, kind);

  if (n_fields > 0 && list)
    add_referrers (list, brand_item_get_id (item), n_fields, fields, referrers);

  return referrers;
}

GPtrArray *
brand_plan_list_referrers (BrandPlan *self,
                           BrandItem *item)
{
  GPtrArray *referrers = g_ptr_array_new ();

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      g_autoptr (GPtrArray) some = brand_plan_list_referrers_of_kind (self, item, (BrandKindId) k);

      g_ptr_array_extend_and_steal (referrers, g_steal_pointer (&some));
    }

  return referrers;
}

static gboolean
check_reference (BrandPlan        *self,
                 const BrandField *field,
                 const char       *id,
                 GError          **error)
{
  BrandItem *target = brand_plan_find (self, id);

  if (target != NULL && brand_field_may_refer_to (field, brand_item_get_kind (target)))
    return TRUE;

  g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DANGLING_REFERENCE,
               /* Translators: the first %s is a field's label, the second an id. */
               _("%s: There is no “%s” in this plan."), _(field->label), id);
  return FALSE;
}

/* Whether the way that leads through the field from that id comes to the item. */
static gboolean
leads_to (BrandPlan  *self,
          guint       field,
          const char *id,
          BrandItem  *item)
{
  /* Others may go round in a circle without it, in a file that is just being read. */
  guint n_left = brand_list_get_length (brand_plan_get_list (self,
                                                             brand_item_get_kind_id (item)));
  BrandItem *next;

  while (!g_str_equal (id, brand_item_get_id (item)))
    {
      next = *id != '\0' && n_left-- > 0 ? brand_plan_find (self, id) : NULL;
      if (next == NULL || brand_item_get_kind (next) != brand_item_get_kind (item))
        return FALSE;
      id = brand_item_get_value (next, field)->text;
    }

  return TRUE;
}

static gboolean
check_chain (BrandPlan *self,
             BrandItem *item,
             guint      field,
             GError   **error)
{
  const char *id = brand_item_get_value (item, field)->text;
  BrandItem *next = brand_plan_find (self, id);

  if (!brand_kind_is_chain (brand_item_get_kind (item), field)
      || !leads_to (self, field, id, item))
    return TRUE;

  g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_CIRCULAR_REFERENCE,
               /* Translators: the first %s is a field's label, as Part of, the second a title. */
               _("%s: From “%s” the way leads back here. Choose another, or none."),
               _(brand_item_get_kind (item)->fields[field].label), brand_item_get_title (next));
  return FALSE;
}

/* Follows the way from an item, which leaves the mark on all that it passes; the item at which it
 * comes round, or NULL. */
static BrandItem *
walk_chain (BrandPlan  *self,
            guint       field,
            BrandItem  *item,
            GHashTable *marks,
            gpointer    mark)
{
  const BrandKind *kind = brand_item_get_kind (item);

  while (item != NULL && brand_item_get_kind (item) == kind && !g_hash_table_contains (marks, item))
    {
      g_hash_table_insert (marks, item, mark);
      item = brand_plan_find (self, brand_item_get_value (item, field)->text);
    }

  return item != NULL && g_hash_table_lookup (marks, item) == mark ? item : NULL;
}

BrandItem *
brand_plan_find_circular (BrandPlan  *self,
                          BrandKindId kind,
                          guint       field)
{
  BrandList *list = brand_plan_get_list (self, kind);
  g_autoptr (GHashTable) marks = g_hash_table_new (NULL, NULL);
  BrandItem *found = NULL;

  g_return_val_if_fail (list != NULL && brand_kind_is_chain (brand_kind_get (kind), field), NULL);

  for (guint i = 0; found == NULL && i < brand_list_get_length (list); i++)
    if (!g_hash_table_contains (marks, brand_list_get (list, i)))
      found = walk_chain (self, field, brand_list_get (list, i), marks,
                          GUINT_TO_POINTER (i + 1));

  return found;
}

gboolean
brand_plan_check_references (BrandPlan *self,
                             BrandItem *item,
                             GError   **error)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandField *field = &kind->fields[i];
      const BrandValue *value = brand_item_get_value (item, i);

      if (field->type == BRAND_FIELD_REFERENCE && value->text[0] != '\0'
          && (!check_reference (self, field, value->text, error)
              || !check_chain (self, item, i, error)))
        return FALSE;
      if (field->type == BRAND_FIELD_REFERENCES)
        for (char **id = value->list; *id != NULL; id++)
          if (!check_reference (self, field, *id, error))
            return FALSE;
    }

  return TRUE;
}

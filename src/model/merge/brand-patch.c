/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/merge/brand-patch.h"

#include <glib/gi18n-lib.h>

#include "model/brand-item-private.h"
#include "model/brand-list-private.h"
#include "model/brand-plan-private.h"

static const BrandField *
get_field (const BrandPatch *self)
{
  return &brand_kind_get (self->kind)->fields[self->field];
}

BrandPatch *
brand_patch_new_empty (void)
{
  BrandPatch *self = g_atomic_rc_box_new0 (BrandPatch);

  /* There is no value to free until there is a field. */
  self->type = BRAND_CHANGE_REMOVE;
  return self;
}

BrandPatch *
brand_patch_new (const BrandChange *change)
{
  BrandPatch *self = brand_patch_new_empty ();

  self->type = change->type;
  self->kind = brand_item_get_kind_id (change->item);
  if (!brand_kind_get (self->kind)->is_single)
    self->id = g_strdup (brand_item_get_id (change->item));
  self->position = change->to;

  if (change->type == BRAND_CHANGE_SET)
    {
      self->field = change->field;
      brand_value_copy (get_field (self), &self->value, change->after);
    }
  else if (change->type == BRAND_CHANGE_INSERT)
    {
      self->item = brand_item_duplicate (change->item);
      brand_item_set_id (self->item, self->id);
    }
  else if (change->type == BRAND_CHANGE_EXTRAS)
    {
      self->extras = g_strdup (change->after->text);
      self->is_of_plan = change->is_of_plan;
    }

  return self;
}

static void
clear_patch (gpointer data)
{
  BrandPatch *self = data;

  if (self->type == BRAND_CHANGE_SET)
    brand_value_clear (get_field (self), &self->value);
  g_clear_object (&self->item);
  g_free (self->id);
  g_free (self->extras);
}

BrandPatch *
brand_patch_ref (BrandPatch *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
brand_patch_unref (BrandPatch *self)
{
  g_atomic_rc_box_release_full (self, clear_patch);
}

gboolean
brand_patch_replaces (const BrandPatch *later,
                      const BrandPatch *earlier)
{
  return later->type == BRAND_CHANGE_SET && earlier->type == BRAND_CHANGE_SET
         && later->field == earlier->field && later->kind == earlier->kind
         && g_strcmp0 (later->id, earlier->id) == 0;
}

static BrandItem *
find_item (const BrandPatch *self,
           BrandPlan        *plan,
           GError          **error)
{
  BrandItem *item;

  if (brand_kind_get (self->kind)->is_single)
    return brand_plan_get_single (plan, self->kind);

  item = brand_plan_find (plan, self->id);
  if (item && brand_item_get_kind_id (item) == self->kind)
    return item;

  g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DANGLING_REFERENCE,
               /* Translators: %s is an id. */
               _("There is no “%s” in this plan."), self->id);
  return NULL;
}

static gboolean
insert (const BrandPatch *self,
        BrandPlan        *plan,
        GError          **error)
{
  BrandList *list = brand_plan_get_list (plan, self->kind);
  g_autoptr (BrandItem) copy = NULL;

  if (brand_plan_find (plan, self->id))
    {
      g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DUPLICATE_ID,
                   _("The id “%s” is used twice."), self->id);
      return FALSE;
    }

  copy = brand_item_duplicate (self->item);
  brand_item_set_id (copy, self->id);
  brand_plan_insert (plan, copy, MIN (self->position, brand_list_get_length (list)));
  return TRUE;
}

static gboolean
set (const BrandPatch *self,
     BrandItem        *item,
     GError          **error)
{
  if (!brand_field_check (get_field (self), &self->value, error))
    return FALSE;

  brand_item_apply_value (item, self->field, &self->value);
  return TRUE;
}

static void
move (const BrandPatch *self,
      BrandPlan        *plan,
      BrandItem        *item)
{
  BrandList *list = brand_plan_get_list (plan, self->kind);
  guint from;

  brand_list_find (list, item, &from);
  brand_list_move (list, from, MIN (self->position, brand_list_get_length (list) - 1));
}

gboolean
brand_patch_apply (const BrandPatch *self,
                   BrandPlan        *plan,
                   GError          **error)
{
  BrandItem *item;

  if (self->type == BRAND_CHANGE_INSERT)
    return insert (self, plan, error);

  item = find_item (self, plan, error);
  if (item == NULL)
    return FALSE;

  switch (self->type)
    {
    case BRAND_CHANGE_SET:
      return set (self, item, error);
    case BRAND_CHANGE_REMOVE:
      brand_plan_remove (plan, item);
      return TRUE;
    case BRAND_CHANGE_MOVE:
      move (self, plan, item);
      return TRUE;
    case BRAND_CHANGE_EXTRAS:
      if (self->is_of_plan)
        brand_plan_set_extras (plan, self->extras);
      else
        brand_item_set_extras (item, self->extras);
      return TRUE;
    case BRAND_CHANGE_INSERT:
    default:
      g_return_val_if_reached (FALSE);
    }
}

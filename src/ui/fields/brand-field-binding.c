/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-binding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _BrandFieldBinding
{
  GObject parent_instance;

  BrandHistory *history;
  BrandItem *item;
  guint index;
  BrandValue remembered;
  gboolean is_setting;
};

G_DEFINE_FINAL_TYPE (BrandFieldBinding, brand_field_binding, G_TYPE_OBJECT)

static guint changed_signal;

static void
item_changed_cb (BrandFieldBinding *self)
{
  if (!self->is_setting)
    g_signal_emit (self, changed_signal, 0);
}

static void
brand_field_binding_finalize (GObject *object)
{
  BrandFieldBinding *self = BRAND_FIELD_BINDING (object);

  brand_value_clear (brand_field_binding_get_field (self), &self->remembered);
  g_object_unref (self->item);
  g_object_unref (self->history);
  G_OBJECT_CLASS (brand_field_binding_parent_class)->finalize (object);
}

static void
brand_field_binding_class_init (BrandFieldBindingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_field_binding_finalize;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_FIELD_BINDING, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_field_binding_init (BrandFieldBinding *self)
{
}

BrandFieldBinding *
brand_field_binding_new (BrandHistory *history,
                         BrandItem    *item,
                         guint         field)
{
  BrandFieldBinding *self;
  g_autofree char *detail = NULL;

  g_return_val_if_fail (field < brand_item_get_kind (item)->n_fields, NULL);

  self = g_object_new (BRAND_TYPE_FIELD_BINDING, NULL);
  self->history = g_object_ref (history);
  self->item = g_object_ref (item);
  self->index = field;
  brand_value_copy (brand_field_binding_get_field (self), &self->remembered,
                    brand_field_binding_get_value (self));
  detail = g_strconcat ("notify::", BRAND_ITEM_GET_CLASS (item)->pspecs[field]->name, NULL);
  g_signal_connect_object (item, detail, G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

const BrandField *
brand_field_binding_get_field (BrandFieldBinding *self)
{
  return &brand_item_get_kind (self->item)->fields[self->index];
}

BrandHistory *
brand_field_binding_get_history (BrandFieldBinding *self)
{
  return self->history;
}

BrandPlan *
brand_field_binding_get_plan (BrandFieldBinding *self)
{
  return brand_history_get_plan (self->history);
}

BrandItem *
brand_field_binding_get_item (BrandFieldBinding *self)
{
  return self->item;
}

const BrandValue *
brand_field_binding_get_value (BrandFieldBinding *self)
{
  return brand_item_get_value (self->item, self->index);
}

const char *
brand_field_binding_get_currency (BrandFieldBinding *self)
{
  return brand_plan_info_get_currency (brand_plan_get_info (brand_field_binding_get_plan (self)));
}

static gboolean
is_in_plan (BrandFieldBinding *self)
{
  BrandPlan *plan = brand_field_binding_get_plan (self);

  if (brand_item_get_kind (self->item)->is_single)
    return brand_plan_get_single (plan, brand_item_get_kind_id (self->item)) == self->item;
  return brand_plan_find (plan, brand_item_get_id (self->item)) == self->item;
}

static void
drop_label (const BrandField *field,
            GError           *error)
{
  gsize length = strlen (_(field->label));

  if (g_str_has_prefix (error->message, _(field->label))
      && g_str_has_prefix (error->message + length, ": "))
    {
      char *rest = g_strdup (error->message + length + 2);

      g_free (error->message);
      error->message = rest;
    }
}

gboolean
brand_field_binding_set (BrandFieldBinding *self,
                         const BrandValue  *value,
                         GError           **error)
{
  const BrandField *field = brand_field_binding_get_field (self);
  g_autoptr (GError) own_error = NULL;
  gboolean is_set;

  self->is_setting = TRUE;
  if (is_in_plan (self))
    is_set = brand_history_set (self->history, self->item, self->index, value, &own_error);
  else
    {
      is_set = brand_field_check (field, value, &own_error);
      if (is_set)
        brand_item_init_value (self->item, self->index, value);
    }
  self->is_setting = FALSE;

  if (own_error != NULL)
    {
      drop_label (field, own_error);
      g_propagate_error (error, g_steal_pointer (&own_error));
    }
  return is_set;
}

void
brand_field_binding_remember (BrandFieldBinding *self)
{
  const BrandField *field = brand_field_binding_get_field (self);

  brand_value_clear (field, &self->remembered);
  brand_value_copy (field, &self->remembered, brand_field_binding_get_value (self));
  brand_history_break (self->history);
}

gboolean
brand_field_binding_restore (BrandFieldBinding *self)
{
  return !brand_value_equal (brand_field_binding_get_field (self), &self->remembered,
                             brand_field_binding_get_value (self))
         && brand_field_binding_set (self, &self->remembered, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/history/brand-history-private.h"

#include "model/brand-plan-private.h"

/* Typing goes on in the same step while the pauses are shorter than this. */
#define COALESCE_USEC (3 * G_USEC_PER_SEC)

G_DEFINE_FINAL_TYPE (BrandHistory, brand_history, G_TYPE_OBJECT)

typedef enum
{
  PROP_UNDO_LABEL = 1,
  PROP_REDO_LABEL,
  PROP_MODIFIED,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
} BrandHistoryProps;

static GParamSpec *properties[PROP_CAN_REDO + 1];
static guint changed_signal;
static guint settled_signal;

static void
brand_history_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  BrandHistory *self = BRAND_HISTORY (object);

  switch ((BrandHistoryProps) prop_id)
    {
    case PROP_UNDO_LABEL:
      g_value_set_string (value, self->undo_label);
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, self->redo_label);
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, brand_history_get_modified (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->undo_label != NULL);
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->redo_label != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
brand_history_finalize (GObject *object)
{
  BrandHistory *self = BRAND_HISTORY (object);

  brand_plan_set_history (self->plan, NULL);
  g_clear_pointer (&self->group, brand_step_free);
  g_ptr_array_unref (self->steps);
  g_object_unref (self->plan);
  g_free (self->undo_label);
  g_free (self->redo_label);

  G_OBJECT_CLASS (brand_history_parent_class)->finalize (object);
}

static void
brand_history_class_init (BrandHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = brand_history_finalize;
  object_class->get_property = brand_history_get_property;

  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  changed_signal = g_signal_new ("changed", BRAND_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  settled_signal = g_signal_new ("settled", BRAND_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_history_init (BrandHistory *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) brand_step_free);
}

BrandHistory *
brand_history_new (BrandPlan *plan)
{
  BrandHistory *self = g_object_new (BRAND_TYPE_HISTORY, NULL);

  self->plan = g_object_ref (plan);
  brand_plan_set_history (plan, self);

  return self;
}

BrandPlan *
brand_history_get_plan (BrandHistory *self)
{
  return self->plan;
}

void
brand_history_update_state (BrandHistory *self)
{
  g_clear_pointer (&self->undo_label, g_free);
  g_clear_pointer (&self->redo_label, g_free);
  if (self->n_done > 0)
    self->undo_label = brand_step_dup_label (self->steps->pdata[self->n_done - 1]);
  if (self->n_done < self->steps->len)
    self->redo_label = brand_step_dup_label (self->steps->pdata[self->n_done]);

  for (guint i = PROP_UNDO_LABEL; i <= PROP_CAN_REDO; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

void
brand_history_hold (BrandHistory *self)
{
  self->n_holds++;
}

void
brand_history_release (BrandHistory *self)
{
  if (--self->n_holds > 0 || !self->is_unsettled)
    return;

  self->is_unsettled = FALSE;
  g_signal_emit (self, settled_signal, 0);
}

void
brand_history_tell (BrandHistory      *self,
                    const BrandChange *change)
{
  self->is_unsettled = TRUE;
  g_signal_emit (self, changed_signal, 0, change);
}

BrandStep *
brand_history_open_step (BrandHistory *self)
{
  BrandStep *step;

  if (self->group)
    return self->group;

  if (self->saved_at > (int) self->n_done)
    self->saved_at = -1;
  g_ptr_array_set_size (self->steps, (int) self->n_done);
  step = brand_step_new (NULL);
  g_ptr_array_add (self->steps, step);
  self->n_done++;

  return step;
}

void
brand_history_perform (BrandHistory *self,
                       BrandStep    *step)
{
  const BrandRecord *record = &g_array_index (step->records, BrandRecord, step->records->len - 1);
  BrandChange change;

  brand_history_hold (self);
  self->last_set = 0;
  brand_record_apply (record, self->plan, FALSE, &change);
  brand_history_tell (self, &change);
  if (!self->group)
    brand_history_update_state (self);
  brand_history_release (self);
}

static gboolean
goes_on (BrandHistory *self,
         BrandItem    *item,
         guint         field)
{
  const BrandStep *step;
  const BrandRecord *record;

  if (self->last_set == 0 || self->n_done == 0 || self->n_done < self->steps->len
      || self->saved_at == (int) self->n_done
      || g_get_monotonic_time () - self->last_set > COALESCE_USEC)
    return FALSE;

  step = self->steps->pdata[self->n_done - 1];
  record = &g_array_index (step->records, BrandRecord, step->records->len - 1);
  if (step->label != NULL || step->records->len > 2 || record->item != item)
    return FALSE;
  return field == (record->type == BRAND_CHANGE_SET ? record->field : self->typed_field);
}

void
brand_history_type_on (BrandHistory *self,
                       guint         field)
{
  self->typed_field = field;
  self->last_set = self->group ? 0 : g_get_monotonic_time ();
}

void
brand_history_set_value (BrandHistory     *self,
                         BrandItem        *item,
                         guint             field,
                         const BrandValue *value)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  BrandStep *step;
  BrandValue before;
  BrandChange change = { BRAND_CHANGE_SET, item, field, &before, value };

  if (brand_value_equal (table, brand_item_get_value (item, field), value))
    return;

  brand_history_hold (self);
  brand_value_copy (table, &before, brand_item_get_value (item, field));
  if (!self->group && goes_on (self, item, field))
    step = self->steps->pdata[self->n_done - 1];
  else
    step = brand_history_open_step (self);
  brand_step_add_set (step, item, field, &before, value);
  brand_item_apply_value (item, field, value);
  self->last_set = self->group ? 0 : g_get_monotonic_time ();

  brand_history_tell (self, &change);
  if (!self->group)
    brand_history_update_state (self);
  brand_value_clear (table, &before);
  brand_history_release (self);
}

const char *
brand_history_get_undo_label (BrandHistory *self)
{
  return self->undo_label;
}

const char *
brand_history_get_redo_label (BrandHistory *self)
{
  return self->redo_label;
}

gboolean
brand_history_get_modified (BrandHistory *self)
{
  return self->saved_at != (int) self->n_done;
}

void
brand_history_mark_saved (BrandHistory *self)
{
  self->saved_at = (int) self->n_done;
  self->last_set = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

void
brand_history_mark_unsaved (BrandHistory *self)
{
  self->saved_at = -1;
  self->last_set = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

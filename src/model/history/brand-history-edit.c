/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/history/brand-history-private.h"

static gboolean
check_references (BrandHistory     *self,
                  BrandItem        *item,
                  guint             field,
                  const BrandValue *value,
                  GError          **error)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  g_autoptr (BrandItem) probe = NULL;

  if (table->type != BRAND_FIELD_REFERENCE && table->type != BRAND_FIELD_REFERENCES)
    return TRUE;

  probe = g_object_new (G_OBJECT_TYPE (item), NULL);
  brand_item_set_id (probe, brand_item_get_id (item));
  brand_item_init_value (probe, field, value);
  return brand_plan_check_references (brand_history_get_plan (self), probe, error);
}

/* When one end of a span passes the other, the other moves along and the length stays; where one
 * was missing it is a day. */
static gboolean
push_span (BrandHistory     *self,
           BrandItem        *item,
           guint             field,
           const BrandValue *value)
{
  guint start_field, end_field;
  int start, end, length;

  if (!brand_kind_get_span (brand_item_get_kind (item), &start_field, &end_field)
      || (field != start_field && field != end_field) || value->date == BRAND_DATE_UNSET)
    return FALSE;
  start = brand_item_get_value (item, start_field)->date;
  end = brand_item_get_value (item, end_field)->date;
  length = start != BRAND_DATE_UNSET && end != BRAND_DATE_UNSET ? end - start : 0;
  if (field == start_field && end != BRAND_DATE_UNSET && value->date > end)
    return brand_history_set_span (self, item, value->date,
                                   MIN (BRAND_DATE_LAST, value->date + length), NULL);
  if (field == end_field && start != BRAND_DATE_UNSET && value->date < start)
    return brand_history_set_span (self, item, MAX (1, value->date - length), value->date, NULL);

  return FALSE;
}

gboolean
brand_history_set (BrandHistory     *self,
                   BrandItem        *item,
                   guint             field,
                   const BrandValue *value,
                   GError          **error)
{
  const BrandKind *kind = brand_item_get_kind (item);

  g_return_val_if_fail (field < kind->n_fields, FALSE);

  if (!brand_field_check (&kind->fields[field], value, error)
      || !check_references (self, item, field, value, error))
    return FALSE;

  if (push_span (self, item, field, value))
    return TRUE;

  brand_history_set_value (self, item, field, value);
  return TRUE;
}

gboolean
brand_history_set_span (BrandHistory *self,
                        BrandItem    *item,
                        int           start,
                        int           end,
                        GError      **error)
{
  const BrandKind *kind = brand_item_get_kind (item);
  BrandValue first = { .date = start };
  BrandValue last = { .date = end };
  guint start_field, end_field;

  g_return_val_if_fail (brand_kind_get_span (kind, &start_field, &end_field), FALSE);

  if (end < start)
    {
      g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_SPAN,
                   _("It ends before it starts."));
      return FALSE;
    }
  if (!brand_field_check (&kind->fields[start_field], &first, error)
      || !brand_field_check (&kind->fields[end_field], &last, error))
    return FALSE;

  brand_history_hold (self);
  brand_history_begin (self, _("Change dates"));
  brand_history_set_value (self, item, start_field, &first);
  brand_history_set_value (self, item, end_field, &last);
  brand_history_end (self);
  brand_history_release (self);
  return TRUE;
}

gboolean
brand_history_insert (BrandHistory *self,
                      BrandItem    *item,
                      guint         position,
                      GError      **error)
{
  BrandList *list = brand_plan_get_list (brand_history_get_plan (self),
                                         brand_item_get_kind_id (item));
  BrandStep *step;

  if (brand_plan_find (brand_history_get_plan (self), brand_item_get_id (item)))
    {
      g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DUPLICATE_ID,
                   _("The id “%s” is used twice."), brand_item_get_id (item));
      return FALSE;
    }
  if (!brand_item_check (item, error)
      || !brand_plan_check_references (brand_history_get_plan (self), item, error))
    return FALSE;

  step = brand_history_open_step (self);
  brand_step_add (step, BRAND_CHANGE_INSERT, item, 0, MIN (position, brand_list_get_length (list)));
  brand_history_perform (self, step);
  return TRUE;
}

gboolean
brand_history_insert_typed (BrandHistory *self,
                            BrandItem    *item,
                            guint         field,
                            GError      **error)
{
  if (!brand_history_insert (self, item, G_MAXUINT, error))
    return FALSE;

  brand_history_type_on (self, field);
  return TRUE;
}

/* TRUE when the referrer can stay without the item. */
static gboolean
drop_reference (BrandHistory *self,
                BrandItem    *referrer,
                const char   *id)
{
  const BrandKind *kind = brand_item_get_kind (referrer);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandField *field = &kind->fields[i];
      const BrandValue *value = brand_item_get_value (referrer, i);

      if (field->type == BRAND_FIELD_REFERENCE && g_str_equal (value->text, id))
        {
          if (field->is_required)
            return FALSE;
          brand_history_set_value (self, referrer, i, &(BrandValue) { .text = (char *) "" });
        }
      else if (field->type == BRAND_FIELD_REFERENCES
               && g_strv_contains ((const char *const *) value->list, id))
        {
          g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
          g_auto (GStrv) rest = NULL;

          for (char **other = value->list; *other != NULL; other++)
            if (!g_str_equal (*other, id))
              g_strv_builder_add (builder, *other);
          rest = g_strv_builder_end (builder);
          brand_history_set_value (self, referrer, i, &(BrandValue) { .list = rest });
        }
    }

  return TRUE;
}

void
brand_history_remove (BrandHistory *self,
                      BrandItem    *item)
{
  g_autoptr (GPtrArray) referrers = brand_plan_list_referrers (brand_history_get_plan (self), item);
  BrandList *list = brand_plan_get_list (brand_history_get_plan (self),
                                         brand_item_get_kind_id (item));
  BrandStep *step;
  guint position;

  g_return_if_fail (brand_list_find (list, item, NULL));

  brand_history_hold (self);
  brand_history_begin (self, _(brand_item_get_kind (item)->remove));

  for (guint i = 0; i < referrers->len; i++)
    if (!drop_reference (self, referrers->pdata[i], brand_item_get_id (item)))
      brand_history_remove (self, referrers->pdata[i]);

  brand_list_find (list, item, &position);
  step = brand_history_open_step (self);
  brand_step_add (step, BRAND_CHANGE_REMOVE, item, position, 0);
  brand_history_perform (self, step);

  brand_history_end (self);
  brand_history_release (self);
}

void
brand_history_move (BrandHistory *self,
                    BrandItem    *item,
                    guint         position)
{
  BrandList *list = brand_plan_get_list (brand_history_get_plan (self),
                                         brand_item_get_kind_id (item));
  BrandStep *step;
  guint from;

  g_return_if_fail (brand_list_find (list, item, &from));

  position = MIN (position, brand_list_get_length (list) - 1);
  if (position == from)
    return;

  step = brand_history_open_step (self);
  brand_step_add (step, BRAND_CHANGE_MOVE, item, from, position);
  brand_history_perform (self, step);
}

void
brand_history_set_extras (BrandHistory *self,
                          BrandItem    *item,
                          const char   *extras)
{
  BrandPlan *plan = brand_history_get_plan (self);
  const char *before = item ? brand_item_get_extras (item) : brand_plan_get_extras (plan);
  BrandStep *step;

  if (g_strcmp0 (before, extras) == 0)
    return;

  step = brand_history_open_step (self);
  brand_step_add_extras (step, item ? item : BRAND_ITEM (brand_plan_get_info (plan)),
                         item == NULL, before, extras);
  brand_history_perform (self, step);
}

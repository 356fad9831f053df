/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/history/brand-history-step.h"

#include <glib/gi18n-lib.h>

#include "model/brand-item-private.h"
#include "model/brand-list-private.h"
#include "model/brand-plan-private.h"

#define LOOK_AHEAD 8

static void
clear_record (gpointer data)
{
  BrandRecord *record = data;

  if (record->type == BRAND_CHANGE_SET)
    {
      const BrandField *field = &brand_item_get_kind (record->item)->fields[record->field];

      brand_value_clear (field, &record->before);
      brand_value_clear (field, &record->after);
    }
  else if (record->type == BRAND_CHANGE_EXTRAS)
    {
      g_free (record->before.text);
      g_free (record->after.text);
    }
  g_object_unref (record->item);
}

BrandStep *
brand_step_new (const char *label)
{
  BrandStep *step = g_new0 (BrandStep, 1);

  step->label = g_strdup (label);
  step->records = g_array_new (FALSE, FALSE, sizeof (BrandRecord));
  g_array_set_clear_func (step->records, clear_record);

  return step;
}

void
brand_step_free (BrandStep *step)
{
  g_free (step->label);
  g_array_unref (step->records);
  g_free (step);
}

/* A drag sets the same fields over and over and in the same order: finding their records again
 * keeps its step small, however many items are dragged. */
static BrandRecord *
find_set (BrandStep *step,
          BrandItem *item,
          guint      field)
{
  guint n_records = step->records->len;

  for (guint i = 0; i < MIN (n_records, LOOK_AHEAD); i++)
    {
      guint at = (step->turn + i) % n_records;
      BrandRecord *record = &g_array_index (step->records, BrandRecord, at);

      if (record->type != BRAND_CHANGE_SET || record->item != item || record->field != field)
        continue;
      step->turn = at + 1;
      return record;
    }
  return NULL;
}

void
brand_step_add_set (BrandStep        *step,
                    BrandItem        *item,
                    guint             field,
                    const BrandValue *before,
                    const BrandValue *after)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  BrandRecord *earlier = find_set (step, item, field);
  BrandRecord record = { BRAND_CHANGE_SET, NULL, field };

  if (earlier != NULL)
    {
      brand_value_clear (table, &earlier->after);
      brand_value_copy (table, &earlier->after, after);
      return;
    }

  record.item = g_object_ref (item);
  brand_value_copy (table, &record.before, before);
  brand_value_copy (table, &record.after, after);
  g_array_append_val (step->records, record);
}

void
brand_step_add (BrandStep      *step,
                BrandChangeType type,
                BrandItem      *item,
                guint           from,
                guint           to)
{
  BrandRecord record = { type, g_object_ref (item), .from = from, .to = to };

  g_array_append_val (step->records, record);
}

void
brand_step_add_extras (BrandStep  *step,
                       BrandItem  *item,
                       gboolean    is_of_plan,
                       const char *before,
                       const char *after)
{
  BrandRecord record = { BRAND_CHANGE_EXTRAS, g_object_ref (item),
                         .before.text = g_strdup (before), .after.text = g_strdup (after),
                         .is_of_plan = is_of_plan };

  g_array_append_val (step->records, record);
}

static void
apply_set (const BrandRecord *record,
           gboolean           backwards,
           BrandChange       *change)
{
  *change = (BrandChange) { BRAND_CHANGE_SET, record->item, record->field,
                            backwards ? &record->after : &record->before,
                            backwards ? &record->before : &record->after };
  brand_item_apply_value (record->item, record->field, change->after);
}

static void
apply_extras (const BrandRecord *record,
              BrandPlan         *plan,
              gboolean           backwards,
              BrandChange       *change)
{
  *change = (BrandChange) { BRAND_CHANGE_EXTRAS, record->item,
                            .before = backwards ? &record->after : &record->before,
                            .after = backwards ? &record->before : &record->after,
                            .is_of_plan = record->is_of_plan };
  if (record->is_of_plan)
    brand_plan_set_extras (plan, change->after->text);
  else
    brand_item_set_extras (record->item, change->after->text);
}

void
brand_record_apply (const BrandRecord *record,
                    BrandPlan         *plan,
                    gboolean           backwards,
                    BrandChange       *change)
{
  BrandChangeType type = record->type;

  if (type == BRAND_CHANGE_SET)
    {
      apply_set (record, backwards, change);
      return;
    }
  if (type == BRAND_CHANGE_EXTRAS)
    {
      apply_extras (record, plan, backwards, change);
      return;
    }

  if (backwards && type != BRAND_CHANGE_MOVE)
    type = type == BRAND_CHANGE_INSERT ? BRAND_CHANGE_REMOVE : BRAND_CHANGE_INSERT;

  *change = (BrandChange) { type, record->item, .from = backwards ? record->to : record->from,
                            .to = backwards ? record->from : record->to };
  if (type == BRAND_CHANGE_INSERT)
    brand_plan_insert (plan, record->item, change->to);
  else if (type == BRAND_CHANGE_REMOVE)
    brand_plan_remove (plan, record->item);
  else
    brand_list_move (brand_plan_get_list (plan, brand_item_get_kind_id (record->item)),
                     change->from, change->to);
}

char *
brand_step_dup_label (BrandStep *step)
{
  const BrandRecord *record = &g_array_index (step->records, BrandRecord, 0);
  const BrandKind *kind = brand_item_get_kind (record->item);

  if (step->label)
    return g_strdup (step->label);

  switch (record->type)
    {
    case BRAND_CHANGE_SET:
      /* Translators: an undo step; %s is a field's label. */
      return g_strdup_printf (_("Change “%s”"), _(kind->fields[record->field].label));
    case BRAND_CHANGE_INSERT:
      return g_strdup (_(kind->add));
    case BRAND_CHANGE_REMOVE:
      return g_strdup (_(kind->remove));
    case BRAND_CHANGE_MOVE:
      return g_strdup (_(kind->move));
    case BRAND_CHANGE_EXTRAS:
      return g_strdup (_("Change what a newer version wrote"));
    default:
      g_return_val_if_reached (NULL);
    }
}

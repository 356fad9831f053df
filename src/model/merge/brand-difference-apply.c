/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-difference.h"

#include "model/history/brand-history-private.h"

/* After each single change the plan is one that could be saved: what is referred to comes first and
 * goes last. */
typedef struct
{
  const BrandDifference *difference;
  BrandHistory *history;
  BrandPlan *plan;
  GPtrArray *bare; /* items of `after` that were inserted without all of their references */
} Applying;

static gboolean
is_there (Applying         *self,
          const BrandField *field,
          const char       *id)
{
  BrandItem *target = brand_plan_find (self->plan, id);

  return target && brand_field_may_refer_to (field, brand_item_get_kind (target));
}

/* Takes references to what isn't there yet out of the copy. */
static gboolean
strip (Applying  *self,
       BrandItem *copy)
{
  const BrandKind *kind = brand_item_get_kind (copy);
  gboolean is_stripped = FALSE;

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandField *field = &kind->fields[i];
      const BrandValue *value = brand_item_get_value (copy, i);

      if (field->type == BRAND_FIELD_REFERENCE && *value->text != '\0'
          && !is_there (self, field, value->text))
        {
          brand_item_init_value (copy, i, &(BrandValue) { .text = (char *) "" });
          is_stripped = TRUE;
        }
      else if (field->type == BRAND_FIELD_REFERENCES)
        {
          g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
          g_auto (GStrv) rest = NULL;

          for (char **id = value->list; *id != NULL; id++)
            if (is_there (self, field, *id))
              g_strv_builder_add (builder, *id);
          rest = g_strv_builder_end (builder);
          is_stripped |= g_strv_length (rest) < g_strv_length (value->list);
          brand_item_init_value (copy, i, &(BrandValue) { .list = rest });
        }
    }

  return is_stripped;
}

/* Right behind the item that it follows in the other plan, else at the end until all are there. */
static guint
find_place (Applying                  *self,
            const BrandItemDifference *item)
{
  BrandList *list = brand_plan_get_list (self->plan, item->kind);
  BrandList *other = brand_plan_get_list (self->difference->after, item->kind);
  BrandItem *before;
  guint place;

  if (item->position == 0)
    return 0;
  before = brand_plan_find (self->plan, brand_item_get_id (brand_list_get (other,
                                                                          item->position - 1)));
  return before && brand_list_find (list, before, &place) ? place + 1 : G_MAXUINT;
}

static gboolean
insert (Applying                  *self,
        const BrandItemDifference *item,
        GError                   **error)
{
  g_autoptr (BrandItem) copy = brand_item_duplicate (item->after);

  brand_item_set_id (copy, brand_item_get_id (item->after));
  if (strip (self, copy))
    g_ptr_array_add (self->bare, item->after);
  return brand_history_insert (self->history, copy, find_place (self, item), error);
}

/* What an item can't be without must come before it: as long as some could be inserted, others may
 * follow. */
static gboolean
insert_all (Applying *self,
            GError  **error)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new ();
  guint n_left;

  for (guint i = 0; i < self->difference->items->len; i++)
    {
      BrandItemDifference *item = self->difference->items->pdata[i];

      if (item->before == NULL)
        g_ptr_array_add (left, item);
    }

  do
    {
      n_left = left->len;
      g_clear_error (error);
      for (guint i = 0; i < left->len;)
        {
          g_autoptr (GError) local = NULL;

          if (insert (self, left->pdata[i], &local))
            g_ptr_array_remove_index (left, i);
          else
            {
              g_ptr_array_remove (self->bare, ((BrandItemDifference *) left->pdata[i])->after);
              g_clear_error (error);
              g_propagate_error (error, g_steal_pointer (&local));
              i++;
            }
        }
    }
  while (left->len > 0 && left->len < n_left);

  return left->len == 0;
}

/* A span that moves on past its old end begins with its end. */
static gboolean
passes_end (BrandItem        *item,
            guint             field,
            const BrandValue *value)
{
  guint start, end;

  return brand_kind_get_span (brand_item_get_kind (item), &start, &end) && field == start
         && brand_item_get_value (item, end)->date != BRAND_DATE_UNSET
         && value->date > brand_item_get_value (item, end)->date;
}

static void
set_field (Applying  *self,
           BrandItem *item,
           BrandItem *after,
           guint      field)
{
  const BrandValue *value = brand_item_get_value (after, field);

  if (passes_end (item, field, value))
    {
      guint end = (guint) brand_kind_find_field (brand_item_get_kind (item), "end");

      brand_history_set_value (self->history, item, end, brand_item_get_value (after, end));
    }
  brand_history_set_value (self->history, item, field, value);
}

static BrandItem *
find_own (Applying                  *self,
          const BrandItemDifference *item)
{
  BrandItem *found;

  if (brand_kind_get (item->kind)->is_single)
    return brand_plan_get_single (self->plan, item->kind);

  found = brand_plan_find (self->plan,
                           brand_item_get_id (item->before ? item->before : item->after));
  return found && brand_item_get_kind_id (found) == item->kind ? found : NULL;
}

static void
set_all (Applying *self)
{
  for (guint i = 0; i < self->bare->len; i++)
    {
      BrandItem *after = self->bare->pdata[i];
      BrandItem *item = brand_plan_find (self->plan, brand_item_get_id (after));

      for (guint field = 0; field < brand_item_get_kind (after)->n_fields; field++)
        set_field (self, item, after, field);
    }

  for (guint i = 0; i < self->difference->items->len; i++)
    {
      const BrandItemDifference *item = self->difference->items->pdata[i];
      BrandItem *own = item->before && item->after ? find_own (self, item) : NULL;

      for (guint field = 0; own && field < item->n_fields; field++)
        set_field (self, own, item->after, item->fields[field]);
      if (own && item->has_extras)
        brand_history_set_extras (self->history, own, brand_item_get_extras (item->after));
    }

  if (self->difference->has_extras)
    brand_history_set_extras (self->history, NULL, brand_plan_get_extras (self->difference->after));
}

/* With `only_taken`, those whose id another kind has now. */
static gboolean
remove_all (Applying *self,
            gboolean  only_taken)
{
  gboolean is_any = FALSE;

  for (guint i = 0; i < self->difference->items->len; i++)
    {
      const BrandItemDifference *item = self->difference->items->pdata[i];
      BrandItem *own = item->after == NULL ? find_own (self, item) : NULL;

      if (own == NULL || (only_taken && !brand_plan_find (self->difference->after,
                                                          brand_item_get_id (own))))
        continue;
      brand_history_remove (self->history, own);
      is_any = TRUE;
    }

  return is_any;
}

static void
order_all (Applying *self)
{
  for (guint i = 0; i < self->difference->items->len; i++)
    {
      const BrandItemDifference *item = self->difference->items->pdata[i];
      BrandItem *own = item->is_moved || item->before == NULL ? find_own (self, item) : NULL;
      guint place = own ? find_place (self, item) : G_MAXUINT;
      guint from;

      if (own == NULL || place == G_MAXUINT)
        continue;
      brand_list_find (brand_plan_get_list (self->plan, item->kind), own, &from);
      brand_history_move (self->history, own, from < place ? place - 1 : place);
    }
}

static gboolean
check (Applying *self,
       GError  **error)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (self->plan, (BrandKindId) k);

      for (guint i = 0; list && i < brand_list_get_length (list); i++)
        if (!brand_item_check (brand_list_get (list, i), error)
            || !brand_plan_check_references (self->plan, brand_list_get (list, i), error))
          return FALSE;
    }

  return TRUE;
}

static gboolean
apply_once (Applying *self,
            GError  **error)
{
  if (!insert_all (self, error))
    return FALSE;

  set_all (self);
  remove_all (self, FALSE);
  order_all (self);
  return TRUE;
}

gboolean
brand_difference_apply (const BrandDifference *self,
                        BrandHistory          *history,
                        const char            *label,
                        GError               **error)
{
  g_autoptr (GPtrArray) bare = g_ptr_array_new ();
  Applying applying = { self, history, brand_history_get_plan (history), bare };
  g_autoptr (GError) local = NULL;
  g_autoptr (BrandDifference) rest = NULL;

  brand_history_hold (history);
  brand_history_begin_many (history, label);
  if (remove_all (&applying, TRUE))
    applying.difference = rest = brand_difference_new (applying.plan, self->after);

  if (apply_once (&applying, &local) && check (&applying, &local))
    {
      brand_history_end (history);
      brand_history_release (history);
      return TRUE;
    }

  brand_history_cancel (history);
  brand_history_release (history);
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

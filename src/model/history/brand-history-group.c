/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-history-private.h"

#include "model/brand-plan-private.h"

void
brand_history_begin (BrandHistory *self,
                     const char   *label)
{
  if (self->group_depth++ == 0)
    self->group = brand_step_new (label);
}

static void
hold_many (BrandHistory *self)
{
  brand_history_hold (self);
  brand_plan_hold_lists (self->plan);
}

static void
release_many (BrandHistory *self)
{
  brand_plan_release_lists (self->plan);
  brand_history_release (self);
}

void
brand_history_begin_many (BrandHistory *self,
                          const char   *label)
{
  brand_history_begin (self, label);
  if (self->many_depth > 0)
    return;
  self->many_depth = self->group_depth;
  hold_many (self);
}

static void
finish_group (BrandHistory *self)
{
  BrandStep *group = g_steal_pointer (&self->group);

  self->last_set = 0;
  if (group->records->len == 0)
    {
      brand_step_free (group);
      return;
    }

  if (self->saved_at > (int) self->n_done)
    self->saved_at = -1;
  g_ptr_array_set_size (self->steps, (int) self->n_done);
  g_ptr_array_add (self->steps, group);
  self->n_done++;
  brand_history_update_state (self);
}

/* A group that holds the lists lets them go when it ends. */
static gboolean
ends_many (BrandHistory *self)
{
  if (self->group_depth >= self->many_depth)
    return FALSE;
  self->many_depth = 0;
  return TRUE;
}

void
brand_history_end (BrandHistory *self)
{
  g_return_if_fail (self->group_depth > 0);

  if (--self->group_depth == 0)
    finish_group (self);
  if (ends_many (self))
    release_many (self);
}

void
brand_history_break (BrandHistory *self)
{
  self->last_set = 0;
}

static void
replay (BrandHistory    *self,
        const BrandStep *step,
        gboolean         backwards)
{
  hold_many (self);
  for (guint i = 0; i < step->records->len; i++)
    {
      guint index = backwards ? step->records->len - 1 - i : i;
      BrandChange change;

      brand_record_apply (&g_array_index (step->records, BrandRecord, index), self->plan, backwards,
                          &change);
      brand_history_tell (self, &change);
    }

  self->last_set = 0;
  brand_history_update_state (self);
  release_many (self);
}

void
brand_history_cancel (BrandHistory *self)
{
  BrandStep *group;

  g_return_if_fail (self->group_depth == 1);

  self->group_depth = 0;
  group = g_steal_pointer (&self->group);
  replay (self, group, TRUE);
  brand_step_free (group);
  if (ends_many (self))
    release_many (self);
}

gboolean
brand_history_undo (BrandHistory *self)
{
  if (self->n_done == 0 || self->group)
    return FALSE;

  self->n_done--;
  replay (self, self->steps->pdata[self->n_done], TRUE);
  return TRUE;
}

gboolean
brand_history_redo (BrandHistory *self)
{
  if (self->n_done == self->steps->len || self->group)
    return FALSE;

  self->n_done++;
  replay (self, self->steps->pdata[self->n_done - 1], FALSE);
  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-plan.h"

#include <glib/gi18n-lib.h>

#include "model/brand-item-private.h"
#include "model/brand-list-private.h"
#include "model/brand-plan-private.h"

struct _BrandPlan
{
  GObject parent_instance;

  BrandItem *singles[BRAND_N_KINDS];
  BrandList *lists[BRAND_N_KINDS];
  GHashTable *items;      /* id, owned by the item → item */
  BrandHistory *history;  /* borrowed */
  char *extras;
};

G_DEFINE_FINAL_TYPE (BrandPlan, brand_plan, G_TYPE_OBJECT)

static void
brand_plan_dispose (GObject *object)
{
  BrandPlan *self = BRAND_PLAN (object);

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      g_clear_object (&self->singles[i]);
      g_clear_object (&self->lists[i]);
    }

  G_OBJECT_CLASS (brand_plan_parent_class)->dispose (object);
}

static void
brand_plan_finalize (GObject *object)
{
  BrandPlan *self = BRAND_PLAN (object);

  g_hash_table_unref (self->items);
  g_free (self->extras);

  G_OBJECT_CLASS (brand_plan_parent_class)->finalize (object);
}

static void
brand_plan_class_init (BrandPlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = brand_plan_dispose;
  object_class->finalize = brand_plan_finalize;
}

static void
brand_plan_init (BrandPlan *self)
{
  self->items = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (brand_kind_get ((BrandKindId) i)->is_single)
      self->singles[i] = brand_item_new ((BrandKindId) i);
    else
      self->lists[i] = brand_list_new ();
}

BrandPlan *
brand_plan_new (void)
{
  return g_object_new (BRAND_TYPE_PLAN, NULL);
}

BrandPlanInfo *
brand_plan_get_info (BrandPlan *self)
{
  return BRAND_PLAN_INFO (self->singles[BRAND_KIND_PLAN_INFO]);
}

BrandStory *
brand_plan_get_story (BrandPlan *self)
{
  return BRAND_STORY (self->singles[BRAND_KIND_STORY]);
}

BrandItem *
brand_plan_get_single (BrandPlan  *self,
                       BrandKindId kind)
{
  return self->singles[kind];
}

BrandList *
brand_plan_get_list (BrandPlan  *self,
                     BrandKindId kind)
{
  return self->lists[kind];
}

BrandItem *
brand_plan_find (BrandPlan  *self,
                 const char *id)
{
  return g_hash_table_lookup (self->items, id);
}

gboolean
brand_plan_append (BrandPlan *self,
                   BrandItem *item,
                   GError   **error)
{
  g_return_val_if_fail (self->history == NULL, FALSE);

  if (brand_plan_find (self, brand_item_get_id (item)))
    {
      g_set_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DUPLICATE_ID,
                   _("The id “%s” is used twice."), brand_item_get_id (item));
      return FALSE;
    }

  brand_plan_insert (self, item,
                     brand_list_get_length (self->lists[brand_item_get_kind_id (item)]));
  return TRUE;
}

static gboolean
own_emphasis (BrandPlan *self,
              double     emphasis[3])
{
  BrandItem *info = self->singles[BRAND_KIND_PLAN_INFO];
  gboolean is_set = FALSE;

  emphasis[0] = brand_item_get_number (info, "emphasis_mass");
  emphasis[1] = brand_item_get_number (info, "emphasis_community");
  emphasis[2] = brand_item_get_number (info, "emphasis_direct");

  for (guint d = 0; d < 3; d++)
    {
      is_set = is_set || !isnan (emphasis[d]);
      emphasis[d] = isnan (emphasis[d]) ? 0 : emphasis[d];
    }

  return is_set;
}

void
brand_plan_get_emphasis (BrandPlan *self,
                         double     emphasis[3])
{
  BrandList *goals = self->lists[BRAND_KIND_GOAL];
  double sum;

  if (!own_emphasis (self, emphasis))
    for (guint i = 0; i < brand_list_get_length (goals); i++)
      {
        BrandItem *goal = brand_list_get (goals, i);
        double part[3];

        brand_goal_get_emphasis (BRAND_GOAL (goal), part);
        for (guint d = 0; d < 3; d++)
          emphasis[d] += brand_item_get_number (goal, "priority") * part[d];
      }

  sum = emphasis[0] + emphasis[1] + emphasis[2];
  for (guint d = 0; d < 3; d++)
    emphasis[d] = sum > 0 ? emphasis[d] / sum : 1.0 / 3;
}

int
brand_plan_get_as_of (BrandPlan *self)
{
  BrandList *readings = self->lists[BRAND_KIND_READING];
  int day = brand_item_get_date (self->singles[BRAND_KIND_PLAN_INFO], "as_of");

  if (day != BRAND_DATE_UNSET)
    return day;

  for (guint i = 0; i < brand_list_get_length (readings); i++)
    day = MAX (day, brand_reading_get_date (BRAND_READING (brand_list_get (readings, i))));

  return day != BRAND_DATE_UNSET ? day : brand_plan_info_get_start (brand_plan_get_info (self));
}

int
brand_plan_get_present (BrandPlan *self,
                        int        today)
{
  BrandPlanInfo *info = brand_plan_get_info (self);

  if (today >= brand_plan_info_get_start (info) && today <= brand_plan_info_get_end (info))
    return today;
  return brand_plan_get_as_of (self);
}

const char *
brand_plan_get_extras (BrandPlan *self)
{
  return self->extras;
}

void
brand_plan_set_extras (BrandPlan  *self,
                       const char *extras)
{
  g_set_str (&self->extras, extras);
}

void
brand_plan_set_history (BrandPlan    *self,
                        BrandHistory *history)
{
  GHashTableIter iter;
  gpointer item;

  self->history = history;

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (self->singles[i])
      brand_item_set_history (self->singles[i], history);

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    brand_item_set_history (item, history);
}

void
brand_plan_insert (BrandPlan *self,
                   BrandItem *item,
                   guint      position)
{
  g_hash_table_insert (self->items, (gpointer) brand_item_get_id (item), item);
  brand_item_set_history (item, self->history);
  brand_list_insert (self->lists[brand_item_get_kind_id (item)], position, item);
}

void
brand_plan_remove (BrandPlan *self,
                   BrandItem *item)
{
  g_autoptr (BrandItem) keep = g_object_ref (item);
  BrandList *list = self->lists[brand_item_get_kind_id (item)];
  guint position;

  g_return_if_fail (brand_list_find (list, item, &position));

  g_hash_table_remove (self->items, brand_item_get_id (item));
  brand_item_set_history (item, NULL);
  brand_list_remove (list, position);
}

void
brand_plan_hold_lists (BrandPlan *self)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (self->lists[i] != NULL)
      brand_list_hold (self->lists[i]);
}

void
brand_plan_release_lists (BrandPlan *self)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    if (self->lists[i] != NULL)
      brand_list_release (self->lists[i]);
}

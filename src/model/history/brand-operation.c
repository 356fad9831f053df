/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-operation.h"

#include "model/facts/brand-cadence.h"

#define TOUCHPOINT(name) BRAND_KIND_FIELD (&brand_touchpoint_kind, name)

static void
count_tasks (BrandOperation *self,
             BrandList      *tasks,
             int             today)
{
  for (guint i = 0; i < brand_list_get_length (tasks); i++)
    {
      BrandItem *task = brand_list_get (tasks, i);
      BrandStageTasks *stage = &self->stages[brand_item_get_choice (task, "stage")];
      int due = brand_item_get_date (task, "due");

      stage->n_tasks++;
      if (brand_item_get_flag (task, "done"))
        stage->n_done++;
      else if (due != BRAND_DATE_UNSET && due < today)
        stage->n_overdue++;
    }
}

static void
sort_touchpoints (BrandOperation *self,
                  BrandList      *touchpoints)
{
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandItem *item = brand_list_get (touchpoints, i);
      int function = brand_item_get_value (item, TOUCHPOINT ("function"))->choice;
      BrandDimension dimension = brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item));

      if (brand_touchpoint_get_status (BRAND_TOUCHPOINT (item)) == BRAND_STATUS_DROPPED)
        continue;
      g_ptr_array_add (self->owned[function][dimension], item);
      self->n_touchpoints++;
      if (function != BRAND_FUNCTION_NONE)
        self->n_owned++;
      if (*brand_item_get_value (item, TOUCHPOINT ("listens_for"))->text != '\0')
        self->n_listening++;
    }
}

static gboolean
owns_all (const BrandOperation *self,
          BrandFunction         function)
{
  guint n = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    n += self->owned[function][d]->len;
  return n > 0 && n == self->n_owned;
}

static void
sort_beats (BrandOperation *self,
            BrandList      *beats)
{
  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);

      g_ptr_array_add (self->journey[brand_item_get_choice (beat, "journey")], beat);
    }
  for (guint step = BRAND_JOURNEY_NOTICE; step < BRAND_N_JOURNEY; step++)
    self->n_missing_steps += self->journey[step]->len == 0;
}

static void
count_capabilities (BrandOperation *self,
                    BrandPlan      *plan)
{
  BrandList *capabilities = brand_plan_get_list (plan, BRAND_KIND_CAPABILITY);
  g_autoptr (GHashTable) able = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_list_get_length (capabilities); i++)
    {
      BrandItem *capability = brand_list_get (capabilities, i);
      const char *const *ids = brand_item_get_list (capability, "touchpoints");

      if (brand_item_get_choice (capability, "state") != BRAND_CAPABILITY_STATE_READY)
        self->n_missing++;
      for (; *ids != NULL; ids++)
        g_hash_table_add (able, (gpointer) *ids);
    }
  self->n_able = g_hash_table_size (able);
}

static BrandItem *
find_last_review (BrandPlan *plan)
{
  BrandList *reviews = brand_plan_get_list (plan, BRAND_KIND_REVIEW);
  BrandItem *last = NULL;

  for (guint i = 0; i < brand_list_get_length (reviews); i++)
    {
      BrandItem *review = brand_list_get (reviews, i);

      if (brand_item_get_flag (review, "done")
          && (last == NULL
              || brand_item_get_date (review, "date") >= brand_item_get_date (last, "date")))
        last = review;
    }
  return last;
}

int
brand_plan_get_next_review (BrandPlan *plan)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  BrandItem *last = find_last_review (plan);
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (info, "review_every");
  int next = brand_item_get_date (info, "next_review");
  int from = brand_plan_info_get_start (BRAND_PLAN_INFO (info));

  if (last != NULL && brand_item_get_date (last, "date") != BRAND_DATE_UNSET)
    from = brand_item_get_date (last, "date");
  if (next != BRAND_DATE_UNSET && (last == NULL || next > from))
    return next;
  if (last != NULL && brand_item_get_date (last, "next") > from)
    return brand_item_get_date (last, "next");
  return cadence == BRAND_CADENCE_ONCE || from == BRAND_DATE_UNSET
         ? BRAND_DATE_UNSET : brand_cadence_get_day (cadence, from, 1);
}

BrandOperation *
brand_operation_new (BrandPlan *plan,
                     int        today)
{
  BrandOperation *self = g_new0 (BrandOperation, 1);

  for (guint f = 0; f < BRAND_N_FUNCTIONS; f++)
    for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
      self->owned[f][d] = g_ptr_array_new ();
  for (guint step = 0; step < BRAND_N_JOURNEY; step++)
    self->journey[step] = g_ptr_array_new ();
  self->stage = (BrandOperating) brand_item_get_choice (BRAND_ITEM (brand_plan_get_info (plan)),
                                                        "stage");
  count_tasks (self, brand_plan_get_list (plan, BRAND_KIND_TASK), today);
  sort_touchpoints (self, brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT));
  self->only_marketing = owns_all (self, BRAND_FUNCTION_MARKETING);
  sort_beats (self, brand_plan_get_list (plan, BRAND_KIND_BEAT));
  count_capabilities (self, plan);
  self->next_review = brand_plan_get_next_review (plan);

  return self;
}

void
brand_operation_free (BrandOperation *self)
{
  for (guint f = 0; f < BRAND_N_FUNCTIONS; f++)
    for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
      g_ptr_array_unref (self->owned[f][d]);
  for (guint step = 0; step < BRAND_N_JOURNEY; step++)
    g_ptr_array_unref (self->journey[step]);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-group-facts.h"

#include "model/brand-date.h"
#include "model/facts/brand-cadence.h"

static GPtrArray *
collect (BrandGroupFacts *self,
         BrandKindId      kind,
         const char      *field)
{
  BrandList *list = brand_plan_get_list (self->plan, kind);
  GPtrArray *found = g_ptr_array_new ();
  guint index = (guint) brand_kind_find_field (brand_kind_get (kind), field);

  for (guint i = 0; self->group != NULL && i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (g_strcmp0 (brand_item_get_value (item, index)->text,
                     brand_item_get_id (self->group)) == 0)
        g_ptr_array_add (found, item);
    }
  return found;
}

static void
collect_touchpoints (BrandGroupFacts *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT);
  guint groups = (guint) brand_kind_find_field (&brand_touchpoint_kind, "groups");

  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    self->touchpoints[i] = g_ptr_array_new ();
  for (guint i = 0; self->group != NULL && i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      char **ids = brand_item_get_value (item, groups)->list;
      BrandDimension dimension = brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item));

      if (ids != NULL
          && g_strv_contains ((const char *const *) ids, brand_item_get_id (self->group))
          && brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item)))
        g_ptr_array_add (self->touchpoints[dimension], item);
    }
}

static void
collect_drives (BrandGroupFacts *self,
                BrandKindId      kind)
{
  BrandList *list = brand_plan_get_list (self->plan, kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      const char *const *ids = brand_item_get_list (item, "secrets");

      for (; *ids != NULL; ids++)
        {
          GPtrArray *driven = g_hash_table_lookup (self->drives, brand_plan_find (self->plan,
                                                                                  *ids));

          if (driven != NULL)
            g_ptr_array_add (driven, item);
        }
    }
}

static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  return brand_item_get_date ((BrandItem *) b, "date")
         - brand_item_get_date ((BrandItem *) a, "date");
}

static void
look_at_learning (BrandGroupFacts *self)
{
  g_autoptr (GHashTable) contacts = g_hash_table_new (g_str_hash, g_str_equal);
  BrandCadence cadence;

  g_ptr_array_sort_values (self->learnings, compare_dates);
  for (guint i = 0; i < self->learnings->len; i++)
    {
      const char *contact = brand_item_get_text (self->learnings->pdata[i], "touchpoint");

      self->last_learned = MAX (self->last_learned,
                                brand_item_get_date (self->learnings->pdata[i], "date"));
      if (*contact != '\0')
        g_hash_table_add (contacts, (gpointer) contact);
    }
  for (guint i = 0; i < self->secrets->len; i++)
    self->last_learned = MAX (self->last_learned,
                              brand_item_get_date (self->secrets->pdata[i], "learned"));
  self->n_contact_points = g_hash_table_size (contacts);
  if (self->group == NULL || self->last_learned == BRAND_DATE_UNSET)
    return;
  cadence = (BrandCadence) brand_item_get_choice (self->group, "learn_every");
  if (cadence != BRAND_CADENCE_ONCE)
    self->learn_by = brand_cadence_get_day (cadence, self->last_learned, 1);
}

BrandGroupFacts *
brand_group_facts_new (BrandPlan *plan,
                       BrandItem *group)
{
  BrandGroupFacts *self = g_new0 (BrandGroupFacts, 1);

  self->plan = plan;
  self->group = group;
  self->secrets = collect (self, BRAND_KIND_SECRET, "group");
  self->learnings = collect (self, BRAND_KIND_LEARNING, "group");
  self->jobs = collect (self, BRAND_KIND_JOB, "group");
  self->expectations = collect (self, BRAND_KIND_EXPECTATION, "group");
  self->parts = collect (self, BRAND_KIND_GROUP, "parent");
  collect_touchpoints (self);
  self->drives = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < self->secrets->len; i++)
    g_hash_table_insert (self->drives, self->secrets->pdata[i], g_ptr_array_new ());
  collect_drives (self, BRAND_KIND_BEAT);
  collect_drives (self, BRAND_KIND_OFFER);
  look_at_learning (self);
  return self;
}

void
brand_group_facts_free (BrandGroupFacts *self)
{
  g_ptr_array_unref (self->secrets);
  g_ptr_array_unref (self->learnings);
  g_ptr_array_unref (self->jobs);
  g_ptr_array_unref (self->expectations);
  g_ptr_array_unref (self->parts);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    g_ptr_array_unref (self->touchpoints[i]);
  g_hash_table_unref (self->drives);
  g_free (self);
}

GPtrArray *
brand_group_facts_get_drives (BrandGroupFacts *self,
                              BrandItem       *secret)
{
  static GPtrArray *nothing;
  GPtrArray *driven = g_hash_table_lookup (self->drives, secret);

  if (nothing == NULL)
    nothing = g_ptr_array_new ();
  return driven != NULL ? driven : nothing;
}

gboolean
brand_group_facts_is_stale (BrandGroupFacts *self,
                            int              day,
                            int              today)
{
  BrandCadence cadence;

  if (self->group == NULL || day == BRAND_DATE_UNSET)
    return FALSE;
  cadence = (BrandCadence) brand_item_get_choice (self->group, "learn_every");
  return cadence != BRAND_CADENCE_ONCE && brand_cadence_get_day (cadence, day, 1) < today;
}

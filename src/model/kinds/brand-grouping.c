/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-grouping.h"

#include <glib/gi18n-lib.h>

struct _BrandGrouping
{
  grefcount n_references;
  BrandGroupBy by;
  GPtrArray *titles;
  GPtrArray *keys;    /* ids of beats or owners; "" is the last */
  GPtrArray *lists;   /* each key as a list of its own */
  GHashTable *places; /* by key, counted from 1 */
};

static const char *const labels[BRAND_N_GROUP_BY] = {
  N_("Dimension"), N_("Beat"), N_("Owner"), N_("Status"),
};

static const char *const fields[BRAND_N_GROUP_BY] = { "dimension", "beats", "owner", "status" };

static void
add (BrandGrouping *self,
     char          *title,
     const char    *key)
{
  g_ptr_array_add (self->titles, title);
  g_ptr_array_add (self->keys, g_strdup (key));
  g_ptr_array_add (self->lists, *key != '\0' ? g_strdupv ((char *[]) { (char *) key, NULL })
                                             : g_new0 (char *, 1));
  g_hash_table_insert (self->places, g_ptr_array_index (self->keys, self->keys->len - 1),
                       GUINT_TO_POINTER (self->keys->len));
}

static void
add_choices (BrandGrouping     *self,
             const BrandChoice *choices)
{
  for (guint i = 0; choices[i].name != NULL; i++)
    add (self, g_strdup (_(choices[i].label)), choices[i].name);
}

static void
add_beats (BrandGrouping *self,
           BrandPlan     *plan)
{
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);
      const char *title = brand_item_get_text (beat, "title");

      add (self, g_strdup_printf ("%u  %s", i + 1, *title != '\0' ? title : _("Untitled beat")),
           brand_item_get_id (beat));
    }
  add (self, g_strdup (_("No beat")), "");
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (*(const char **) a, *(const char **) b);
}

static void
add_owners (BrandGrouping *self,
            BrandPlan     *plan)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      const char *owner = brand_item_get_text (brand_list_get (touchpoints, i), "owner");

      if (*owner != '\0' && g_hash_table_add (known, (gpointer) owner))
        g_ptr_array_add (names, (gpointer) owner);
    }
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    add (self, g_strdup (names->pdata[i]), names->pdata[i]);
  add (self, g_strdup (_("Nobody")), "");
}

BrandGrouping *
brand_grouping_new (BrandPlan    *plan,
                    BrandGroupBy  by)
{
  BrandGrouping *self = g_new0 (BrandGrouping, 1);

  g_ref_count_init (&self->n_references);
  self->by = by;
  self->titles = g_ptr_array_new_with_free_func (g_free);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  switch (by)
    {
    case BRAND_GROUP_BY_BEAT:
      add_beats (self, plan);
      break;
    case BRAND_GROUP_BY_OWNER:
      add_owners (self, plan);
      break;
    case BRAND_GROUP_BY_STATUS:
      add_choices (self, brand_status_choices);
      break;
    case BRAND_GROUP_BY_DIMENSION:
    default:
      add_choices (self, brand_dimension_choices);
    }
  return self;
}

BrandGrouping *
brand_grouping_ref (BrandGrouping *self)
{
  g_ref_count_inc (&self->n_references);
  return self;
}

void
brand_grouping_unref (BrandGrouping *self)
{
  if (!g_ref_count_dec (&self->n_references))
    return;
  g_hash_table_unref (self->places);
  g_ptr_array_unref (self->lists);
  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->titles);
  g_free (self);
}

const char *
brand_group_by_get_label (BrandGroupBy by)
{
  return _(labels[by]);
}

BrandGroupBy
brand_grouping_get_by (const BrandGrouping *self)
{
  return self->by;
}

guint
brand_grouping_get_n (const BrandGrouping *self)
{
  return self->titles->len;
}

const char *
brand_grouping_get_title (const BrandGrouping *self,
                          guint                group)
{
  g_return_val_if_fail (group < self->titles->len, "");

  return self->titles->pdata[group];
}

/* What has appeared since belongs to the last. */
static guint
find_key (const BrandGrouping *self,
          const char          *key)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, key));

  return (place != 0 ? place : self->keys->len) - 1;
}

static guint
find_beat (const BrandGrouping *self,
           BrandTouchpoint     *touchpoint)
{
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);
  guint group = self->keys->len - 1;

  for (; beats != NULL && *beats != NULL; beats++)
    group = MIN (group, find_key (self, *beats));
  return group;
}

guint
brand_grouping_find (const BrandGrouping *self,
                     BrandTouchpoint     *touchpoint)
{
  switch (self->by)
    {
    case BRAND_GROUP_BY_BEAT:
      return find_beat (self, touchpoint);
    case BRAND_GROUP_BY_OWNER:
      return find_key (self, brand_item_get_text (BRAND_ITEM (touchpoint), "owner"));
    case BRAND_GROUP_BY_STATUS:
      return brand_touchpoint_get_status (touchpoint);
    case BRAND_GROUP_BY_DIMENSION:
    default:
      return brand_touchpoint_get_dimension (touchpoint);
    }
}

static int
compare_groups (gconstpointer a,
                gconstpointer b)
{
  guint one = *(const guint *) a;
  guint other = *(const guint *) b;

  return one < other ? -1 : one > other;
}

GArray *
brand_grouping_list (const BrandGrouping *self,
                     BrandTouchpoint     *touchpoint)
{
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = brand_grouping_find (self, touchpoint);

  g_array_append_val (groups, first);
  for (; self->by == BRAND_GROUP_BY_BEAT && beats != NULL && *beats != NULL; beats++)
    {
      guint group = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, *beats));

      if (group == 0 || group - 1 == first)
        continue;
      group--;
      g_array_append_val (groups, group);
    }
  g_array_sort (groups, compare_groups);
  return groups;
}

guint
brand_grouping_get_field (const BrandGrouping *self)
{
  return (guint) brand_kind_find_field (&brand_touchpoint_kind, fields[self->by]);
}

BrandValue
brand_grouping_get_value (const BrandGrouping *self,
                          guint                group)
{
  g_return_val_if_fail (group < self->keys->len, (BrandValue) { 0 });

  if (self->by == BRAND_GROUP_BY_OWNER)
    return (BrandValue) { .text = self->keys->pdata[group] };
  if (self->by != BRAND_GROUP_BY_BEAT)
    return (BrandValue) { .choice = (int) group };
  return (BrandValue) { .list = self->lists->pdata[group] };
}

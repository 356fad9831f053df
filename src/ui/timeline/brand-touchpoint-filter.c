/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-touchpoint-filter.h"

#include <string.h>

#include "ui/timeline/brand-touchpoint-table-text.h"

struct _BrandTouchpointFilter
{
  GObject parent_instance;

  BrandPlan *plan;
  GHashTable *values[BRAND_N_FILTERS]; /* sets of keys */
  char *words;    /* folded; "" for none */
  gboolean hides_others;
  GHashTable *shown; /* sets of touchpoints, kept alive; NULL: all */
  GHashTable *found;
};

G_DEFINE_FINAL_TYPE (BrandTouchpointFilter, brand_touchpoint_filter, G_TYPE_OBJECT)

static guint changed_signal;

static const char *const fields[BRAND_N_FILTERS] = { "status", "channel", "beats", "owner" };

static BrandList *
get_touchpoints (BrandTouchpointFilter *self)
{
  return brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT);
}

static gboolean
has_beat (GHashTable      *keys,
          BrandTouchpoint *touchpoint)
{
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);

  if (beats == NULL || *beats == NULL)
    return g_hash_table_contains (keys, "");
  for (; *beats != NULL; beats++)
    if (g_hash_table_contains (keys, *beats))
      return TRUE;
  return FALSE;
}

static gboolean
has_one (BrandTouchpointFilter *self,
         BrandFilterBy          by,
         BrandTouchpoint       *touchpoint)
{
  GHashTable *keys = self->values[by];

  if (g_hash_table_size (keys) == 0)
    return TRUE;
  if (by == BRAND_FILTER_BEAT)
    return has_beat (keys, touchpoint);
  if (by == BRAND_FILTER_STATUS)
    return g_hash_table_contains (
      keys, brand_status_choices[brand_touchpoint_get_status (touchpoint)].name);
  return g_hash_table_contains (keys, brand_item_get_text (BRAND_ITEM (touchpoint),
                                                           fields[by]));
}

/* Of what the table tells, numbers and dates are not looked into. */
static gboolean
has_words (BrandTouchpointFilter *self,
           BrandTouchpoint       *touchpoint)
{
  for (guint i = 0; i < BRAND_TOUCHPOINT_N_COLUMNS; i++)
    {
      const BrandTouchpointColumn *column = &brand_touchpoint_columns[i];
      BrandFieldType type = brand_touchpoint_column_get_field (column)->type;
      g_autofree char *text = NULL;
      g_autofree char *folded = NULL;

      if (type != BRAND_FIELD_TEXT && type != BRAND_FIELD_CHOICE
          && type != BRAND_FIELD_REFERENCES)
        continue;
      text = brand_touchpoint_column_describe (column, self->plan, BRAND_ITEM (touchpoint));
      folded = g_utf8_casefold (text, -1);
      if (strstr (folded, self->words) != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_all (BrandTouchpointFilter *self,
         BrandTouchpoint       *touchpoint)
{
  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    if (!has_one (self, by, touchpoint))
      return FALSE;
  return TRUE;
}

static GHashTable *
collect (BrandTouchpointFilter *self,
         gboolean (*accept) (BrandTouchpointFilter *self,
                             BrandTouchpoint       *touchpoint))
{
  GHashTable *items = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  BrandList *touchpoints = get_touchpoints (self);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandItem *item = brand_list_get (touchpoints, i);

      if (accept (self, BRAND_TOUCHPOINT (item)))
        g_hash_table_add (items, g_object_ref (item));
    }
  return items;
}

static void
change (BrandTouchpointFilter *self)
{
  gboolean has_values = FALSE;

  g_clear_pointer (&self->shown, g_hash_table_unref);
  g_clear_pointer (&self->found, g_hash_table_unref);
  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    has_values |= g_hash_table_size (self->values[by]) > 0;
  if (has_values)
    self->shown = collect (self, has_all);
  if (*self->words != '\0')
    self->found = collect (self, has_words);
  g_signal_emit (self, changed_signal, 0);
}

static void
items_changed_cb (BrandTouchpointFilter *self,
                  guint                  position,
                  guint                  n_removed,
                  guint                  n_added,
                  BrandList             *touchpoints)
{
  for (guint i = position; i < position + n_added; i++)
    {
      BrandItem *item = brand_list_get (touchpoints, i);

      if (self->shown != NULL)
        g_hash_table_add (self->shown, g_object_ref (item));
      if (self->found != NULL)
        g_hash_table_add (self->found, g_object_ref (item));
    }
}

static void
brand_touchpoint_filter_finalize (GObject *object)
{
  BrandTouchpointFilter *self = BRAND_TOUCHPOINT_FILTER (object);

  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    g_hash_table_unref (self->values[by]);
  g_clear_pointer (&self->shown, g_hash_table_unref);
  g_clear_pointer (&self->found, g_hash_table_unref);
  g_free (self->words);
  g_object_unref (self->plan);
  G_OBJECT_CLASS (brand_touchpoint_filter_parent_class)->finalize (object);
}

static void
brand_touchpoint_filter_class_init (BrandTouchpointFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_touchpoint_filter_finalize;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_TOUCHPOINT_FILTER, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_touchpoint_filter_init (BrandTouchpointFilter *self)
{
  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    self->values[by] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->words = g_strdup ("");
}

BrandTouchpointFilter *
brand_touchpoint_filter_new (BrandPlan *plan)
{
  BrandTouchpointFilter *self;

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  self = g_object_new (BRAND_TYPE_TOUCHPOINT_FILTER, NULL);
  self->plan = g_object_ref (plan);
  g_signal_connect_object (get_touchpoints (self), "items-changed", G_CALLBACK (items_changed_cb),
                           self, G_CONNECT_SWAPPED);
  return self;
}

void
brand_touchpoint_filter_set_value (BrandTouchpointFilter *self,
                                   BrandFilterBy          by,
                                   const char            *key,
                                   gboolean               is_set)
{
  g_return_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self));

  if (brand_touchpoint_filter_has_value (self, by, key) == is_set)
    return;
  if (is_set)
    g_hash_table_add (self->values[by], g_strdup (key));
  else
    g_hash_table_remove (self->values[by], key);
  change (self);
}

gboolean
brand_touchpoint_filter_has_value (BrandTouchpointFilter *self,
                                   BrandFilterBy          by,
                                   const char            *key)
{
  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), FALSE);

  return g_hash_table_contains (self->values[by], key);
}

guint
brand_touchpoint_filter_count_values (BrandTouchpointFilter *self,
                                      BrandFilterBy          by)
{
  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), 0);

  return g_hash_table_size (self->values[by]);
}

void
brand_touchpoint_filter_set_words (BrandTouchpointFilter *self,
                                   const char            *words)
{
  g_autofree char *folded = NULL;

  g_return_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self));

  folded = g_strstrip (g_utf8_casefold (words, -1));
  if (g_set_str (&self->words, folded))
    change (self);
}

const char *
brand_touchpoint_filter_get_words (BrandTouchpointFilter *self)
{
  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), "");

  return self->words;
}

void
brand_touchpoint_filter_set_hides_others (BrandTouchpointFilter *self,
                                          gboolean               hides_others)
{
  g_return_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self));

  if (self->hides_others == hides_others)
    return;
  self->hides_others = hides_others;
  change (self);
}

gboolean
brand_touchpoint_filter_get_hides_others (BrandTouchpointFilter *self)
{
  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), FALSE);

  return self->hides_others;
}

void
brand_touchpoint_filter_clear (BrandTouchpointFilter *self)
{
  gboolean is_clear;

  g_return_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self));

  is_clear = self->shown == NULL && self->found == NULL;
  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    g_hash_table_remove_all (self->values[by]);
  g_set_str (&self->words, "");
  if (!is_clear)
    change (self);
}

gboolean
brand_touchpoint_filter_finds (BrandTouchpointFilter *self,
                               BrandTouchpoint       *touchpoint)
{
  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), TRUE);

  return self->found == NULL || g_hash_table_contains (self->found, touchpoint);
}

gboolean
brand_touchpoint_filter_shows (BrandTouchpointFilter *self,
                               BrandTouchpoint       *touchpoint)
{
  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), TRUE);

  return (self->shown == NULL || g_hash_table_contains (self->shown, touchpoint))
         && (!self->hides_others || brand_touchpoint_filter_finds (self, touchpoint));
}

gboolean
brand_touchpoint_filter_lists (BrandTouchpointFilter *self,
                               BrandTouchpoint       *touchpoint)
{
  return brand_touchpoint_filter_shows (self, touchpoint)
         && brand_touchpoint_filter_finds (self, touchpoint);
}

guint
brand_touchpoint_filter_count_listed (BrandTouchpointFilter *self)
{
  BrandList *touchpoints;
  guint n = 0;

  g_return_val_if_fail (BRAND_IS_TOUCHPOINT_FILTER (self), 0);

  touchpoints = get_touchpoints (self);
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    if (brand_touchpoint_filter_lists (self, BRAND_TOUCHPOINT (brand_list_get (touchpoints, i))))
      n++;
  return n;
}

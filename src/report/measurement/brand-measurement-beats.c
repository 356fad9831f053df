/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/measurement/brand-measurement-private.h"

/* The touchpoints of each beat, by the beat's number; those without a beat come last. */
typedef struct
{
  BrandMeasurementMaker *maker;
  BrandList *beats;
  GHashTable *numbers;  /* a beat's id → its number from 1 */
  GPtrArray *own;       /* GPtrArray of touchpoints for each */
  GPtrArray *others;    /* GPtrArray of touchpoints that stand elsewhere, for each */
  GHashTable *places;   /* touchpoint → its index plus one */
} BrandBeatGroups;

static GPtrArray *
make_groups (guint n)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (groups, g_ptr_array_new ());

  return groups;
}

static void
groups_init (BrandBeatGroups       *self,
             BrandMeasurementMaker *maker)
{
  self->maker = maker;
  self->beats = brand_plan_get_list (maker->plan, BRAND_KIND_BEAT);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < brand_list_get_length (self->beats); i++)
    g_hash_table_insert (self->numbers,
                         (gpointer) brand_item_get_id (brand_list_get (self->beats, i)),
                         GUINT_TO_POINTER (i + 1));
  self->own = make_groups (brand_list_get_length (self->beats) + 1);
  self->others = make_groups (brand_list_get_length (self->beats) + 1);
  self->places = g_hash_table_new (NULL, NULL);
}

static void
groups_clear (BrandBeatGroups *self)
{
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->own);
  g_ptr_array_unref (self->others);
  g_hash_table_unref (self->places);
}

static guint
get_number (BrandBeatGroups *self,
            const char      *id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, id));
}

static guint
get_first_number (BrandBeatGroups *self,
                  BrandTouchpoint *touchpoint)
{
  guint first = 0;

  for (const char *const *id = brand_touchpoint_get_beats (touchpoint); *id != NULL; id++)
    {
      guint number = get_number (self, *id);

      if (number != 0 && (first == 0 || number < first))
        first = number;
    }

  return first;
}

static void
sort_touchpoints (BrandBeatGroups *self)
{
  BrandList *list = brand_plan_get_list (self->maker->plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (list, i));
      guint first;

      if (brand_touchpoint_get_dimension (touchpoint) != self->maker->content.dimension)
        continue;

      first = get_first_number (self, touchpoint);
      g_ptr_array_add (self->own->pdata[first == 0 ? self->own->len - 1 : first - 1], touchpoint);
      for (const char *const *id = brand_touchpoint_get_beats (touchpoint); *id != NULL; id++)
        {
          guint number = get_number (self, *id);

          if (number > first)
            g_ptr_array_add (self->others->pdata[number - 1], touchpoint);
        }
    }
}

static gint
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  return (gint) *(const guint *) a - (gint) *(const guint *) b;
}

static void
add_other_beats (BrandBeatGroups            *self,
                 BrandTouchpoint            *touchpoint,
                 BrandMeasurementTouchpoint *out)
{
  const char *const *ids = brand_touchpoint_get_beats (touchpoint);
  guint first = get_first_number (self, touchpoint);
  GArray *numbers;

  if (ids[0] == NULL || ids[1] == NULL)
    return;

  numbers = brand_measurement_maker_array (self->maker, sizeof (guint));
  for (; *ids != NULL; ids++)
    {
      guint number = get_number (self, *ids);

      if (number > first)
        g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);
  out->other_beats = (const guint *) (gpointer) numbers->data;
  out->n_other_beats = numbers->len;
}

static void
add_touchpoint (BrandBeatGroups *self,
                GArray          *touchpoints,
                BrandTouchpoint *touchpoint)
{
  BrandItem *item = BRAND_ITEM (touchpoint);
  BrandMeasurementMaker *maker = self->maker;
  BrandMeasurementTouchpoint out = {
    .id = brand_measurement_maker_keep (maker, brand_item_get_id (item)),
    .title = brand_measurement_maker_keep (maker, brand_touchpoint_get_title (touchpoint)),
    .channel = brand_measurement_maker_keep (
      maker, BRAND_MAKER_VALUE (item, &brand_touchpoint_kind, "channel")->text),
    .owner = brand_measurement_maker_keep (
      maker, BRAND_MAKER_VALUE (item, &brand_touchpoint_kind, "owner")->text),
    .pattern = brand_touchpoint_get_pattern (touchpoint),
    .status = brand_touchpoint_get_status (touchpoint),
    .is_counted = brand_touchpoint_is_counted (touchpoint),
    .start = brand_touchpoint_get_start (touchpoint),
    .end = brand_touchpoint_get_end (touchpoint),
    .cost = BRAND_MAKER_VALUE (item, &brand_touchpoint_kind, "cost")->money,
  };

  add_other_beats (self, touchpoint, &out);
  g_array_append_val (touchpoints, out);
  g_hash_table_insert (self->places, touchpoint, GUINT_TO_POINTER (touchpoints->len));
  if (out.is_counted && out.cost != BRAND_MONEY_UNSET)
    maker->content.cost += out.cost;
  else if (out.is_counted)
    maker->content.n_without_cost++;
}

static void
add_others (BrandBeatGroups      *self,
            BrandMeasurementBeat *beat,
            const GPtrArray      *others)
{
  GArray *indices;

  if (others->len == 0)
    return;

  indices = brand_measurement_maker_array (self->maker, sizeof (guint));
  for (guint i = 0; i < others->len; i++)
    {
      guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, others->pdata[i])) - 1;

      g_array_append_val (indices, index);
    }
  beat->others = (const guint *) (gpointer) indices->data;
  beat->n_others = indices->len;
}

static BrandMeasurementBeat
make_beat (BrandBeatGroups *self,
           guint            index)
{
  BrandItem *item = brand_list_get (self->beats, index);
  BrandMeasurementMaker *maker = self->maker;

  return (BrandMeasurementBeat) {
    .id = brand_measurement_maker_keep (maker, brand_item_get_id (item)),
    .number = index + 1,
    .title = brand_measurement_maker_keep (maker, brand_item_get_text (item, "title")),
    .message = brand_measurement_maker_keep (maker, brand_item_get_text (item, "message")),
    .start = brand_item_get_date (item, "start"),
    .end = brand_item_get_date (item, "end"),
  };
}

void
brand_measurement_maker_add_beats (BrandMeasurementMaker *maker)
{
  BrandMeasurementPlan *content = &maker->content;
  GArray *beats = brand_measurement_maker_array (maker, sizeof (BrandMeasurementBeat));
  GArray *touchpoints = brand_measurement_maker_array (maker, sizeof (BrandMeasurementTouchpoint));
  BrandBeatGroups groups;

  groups_init (&groups, maker);
  sort_touchpoints (&groups);
  for (guint i = 0; i < groups.own->len; i++)
    {
      const GPtrArray *own = groups.own->pdata[i];
      gboolean is_rest = i + 1 == groups.own->len;
      BrandMeasurementBeat beat = { .title = "", .message = "" };

      if (is_rest && own->len == 0)
        continue;
      if (!is_rest)
        beat = make_beat (&groups, i);
      beat.first_touchpoint = touchpoints->len;
      beat.n_touchpoints = own->len;
      for (guint k = 0; k < own->len; k++)
        add_touchpoint (&groups, touchpoints, own->pdata[k]);
      add_others (&groups, &beat, groups.others->pdata[i]);
      g_array_append_val (beats, beat);
    }
  content->beats = (const BrandMeasurementBeat *) (gpointer) beats->data;
  content->n_beats = beats->len;
  content->touchpoints = (const BrandMeasurementTouchpoint *) (gpointer) touchpoints->data;
  content->n_touchpoints = touchpoints->len;
  groups_clear (&groups);
}

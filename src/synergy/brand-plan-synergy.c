/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-plan-synergy.h"

#include "model/brand-date.h"
#include "model/brand-format.h"

struct _BrandPlanSynergy
{
  GObject parent_instance;

  BrandPlan *plan;
  BrandHistory *history;
  BrandSynergy *engine;
  BrandSynergyPlan input;
  GArray *touchpoints; /* BrandSynergyTouchpoint, in the list's order; each owns its beats */
  GHashTable *slots;   /* beat's id, owned → slot + 1 */
  double money_unit;   /* minor units in one */
  BrandSynergyMeasures measures;
  gboolean has_measures;
};

G_DEFINE_FINAL_TYPE (BrandPlanSynergy, brand_plan_synergy, G_TYPE_OBJECT)

static guint changed_signal;

static void
clear_touchpoint (gpointer data)
{
  g_free ((gpointer) ((BrandSynergyTouchpoint *) data)->beats);
}

static void
brand_plan_synergy_finalize (GObject *object)
{
  BrandPlanSynergy *self = BRAND_PLAN_SYNERGY (object);

  if (self->has_measures)
    brand_synergy_measures_clear (&self->measures);
  g_clear_pointer (&self->engine, brand_synergy_free);
  g_array_unref (self->touchpoints);
  g_hash_table_unref (self->slots);
  g_clear_object (&self->history);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (brand_plan_synergy_parent_class)->finalize (object);
}

static void
brand_plan_synergy_class_init (BrandPlanSynergyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_plan_synergy_finalize;

  changed_signal = g_signal_new ("changed", BRAND_TYPE_PLAN_SYNERGY, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
brand_plan_synergy_init (BrandPlanSynergy *self)
{
  self->engine = brand_synergy_new ();
  self->touchpoints = g_array_new (FALSE, FALSE, sizeof (BrandSynergyTouchpoint));
  g_array_set_clear_func (self->touchpoints, clear_touchpoint);
  self->slots = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
read_slots (BrandPlanSynergy *self)
{
  BrandList *beats = brand_plan_get_list (self->plan, BRAND_KIND_BEAT);

  g_hash_table_remove_all (self->slots);
  for (guint i = 0; i < brand_list_get_length (beats); i++)
    g_hash_table_insert (self->slots, g_strdup (brand_item_get_id (brand_list_get (beats, i))),
                         GUINT_TO_POINTER (i + 1));
}

static void
read_plan (BrandPlanSynergy *self)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  BrandSynergyPlan *input = &self->input;
  int start = brand_plan_synergy_get_first_day (self);
  int end = MAX (start, brand_plan_info_get_end (BRAND_PLAN_INFO (info)));

  self->money_unit = (double) brand_currency_get_unit (
    brand_plan_info_get_currency (BRAND_PLAN_INFO (info)));
  brand_synergy_plan_init (input);
  input->n_days = MIN ((guint) (end - start) + 1, BRAND_SYNERGY_MAX_DAYS);
  input->weekday = brand_date_get_weekday (start);
  brand_plan_get_emphasis (self->plan, input->emphasis);
  input->kappa[BRAND_SYNERGY_MC] = brand_item_get_number (info, "kappa_mass_community");
  input->kappa[BRAND_SYNERGY_MD] = brand_item_get_number (info, "kappa_mass_direct");
  input->kappa[BRAND_SYNERGY_CD] = brand_item_get_number (info, "kappa_community_direct");
  input->kappa3 = brand_item_get_number (info, "kappa_all");
  input->coherence_floor = brand_item_get_number (info, "coherence_floor");
  input->memory_half_life = brand_item_get_number (info, "memory_half_life");
  input->silence_threshold = brand_item_get_number (info, "silence_threshold");
  input->audience[BRAND_SYNERGY_MASS] = brand_item_get_number (info, "audience_mass");
  input->audience[BRAND_SYNERGY_COMMUNITY] = brand_item_get_number (info, "audience_community");
  input->audience[BRAND_SYNERGY_DIRECT] = brand_item_get_number (info, "audience_direct");
  input->default_reach[BRAND_SYNERGY_MASS] = brand_item_get_number (info, "default_reach_mass");
  input->default_reach[BRAND_SYNERGY_COMMUNITY] = brand_item_get_number (info,
      "default_reach_community");
  input->default_reach[BRAND_SYNERGY_DIRECT] = brand_item_get_number (info, "default_reach_direct");
  input->carry_in = brand_item_get_flag (info, "carry_in");
  input->n_beats = g_hash_table_size (self->slots);
}

#define NUMBER(item, name) \
  (brand_item_get_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, name))->number)

static void
read_beats (BrandPlanSynergy       *self,
            BrandTouchpoint        *touchpoint,
            BrandSynergyTouchpoint *input)
{
  const char *const *ids = brand_touchpoint_get_beats (touchpoint);
  guint n_ids = g_strv_length ((char **) ids);
  guint *slots = n_ids > 0 ? g_new (guint, n_ids) : NULL;

  for (guint i = 0; i < n_ids; i++)
    {
      guint slot = GPOINTER_TO_UINT (g_hash_table_lookup (self->slots, ids[i]));

      if (slot > 0)
        slots[input->n_beats++] = slot - 1;
    }
  input->beats = slots;
}

static void
read_touchpoint (BrandPlanSynergy       *self,
                 BrandItem              *item,
                 BrandSynergyTouchpoint *input)
{
  BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (item);
  gint64 cost = brand_item_get_value (item,
                                      BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost"))->money;
  int first_day = brand_plan_synergy_get_first_day (self);

  brand_synergy_touchpoint_init (input);
  input->dimension = (BrandSynergyDimension) brand_touchpoint_get_dimension (touchpoint);
  input->pattern = (BrandSynergyPattern) brand_touchpoint_get_pattern (touchpoint);
  input->enabled = brand_touchpoint_is_counted (touchpoint);
  input->start = brand_touchpoint_get_start (touchpoint) - first_day;
  input->end = brand_touchpoint_get_end (touchpoint) - first_day;
  input->half_life = NUMBER (item, "half_life");
  input->lasting = NUMBER (item, "lasting");
  input->growth = NUMBER (item, "growth");
  input->grip = NUMBER (item, "grip");
  input->reach = NUMBER (item, "reach");
  input->people = NUMBER (item, "people");
  input->contacts = NUMBER (item, "contacts");
  input->frequency = NUMBER (item, "frequency");
  input->cost_per_contact = NUMBER (item, "cost_per_contact");
  input->cost = cost == BRAND_MONEY_UNSET ? NAN : (double) cost / self->money_unit;
  read_beats (self, touchpoint, input);
}

static void
rebuild (BrandPlanSynergy *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT);
  guint n_touchpoints = brand_list_get_length (list);

  read_slots (self);
  read_plan (self);

  g_array_set_size (self->touchpoints, 0);
  g_array_set_size (self->touchpoints, n_touchpoints);
  for (guint i = 0; i < n_touchpoints; i++)
    read_touchpoint (self, brand_list_get (list, i),
                     &g_array_index (self->touchpoints, BrandSynergyTouchpoint, i));

  self->input.touchpoints = (const BrandSynergyTouchpoint *) (gpointer) self->touchpoints->data;
  self->input.n_touchpoints = n_touchpoints;
  brand_synergy_rebuild (self->engine, &self->input);
}

static void
replace_touchpoint (BrandPlanSynergy *self,
                    BrandItem        *item)
{
  BrandSynergyTouchpoint *input;
  guint position;

  if (!brand_list_find (brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT), item, &position))
    return;

  input = &g_array_index (self->touchpoints, BrandSynergyTouchpoint, position);
  clear_touchpoint (input);
  read_touchpoint (self, item, input);
  brand_synergy_replace (self->engine, position, input);
}

static void
insert_touchpoint (BrandPlanSynergy  *self,
                   const BrandChange *change)
{
  BrandSynergyTouchpoint input;

  read_touchpoint (self, change->item, &input);
  g_array_insert_val (self->touchpoints, change->to, input);
  brand_synergy_insert (self->engine, change->to, &input);
}

static void
remove_touchpoint (BrandPlanSynergy  *self,
                   const BrandChange *change)
{
  g_array_remove_index (self->touchpoints, change->from);
  brand_synergy_remove (self->engine, change->from);
}

static void
follow_touchpoint (BrandPlanSynergy  *self,
                   const BrandChange *change)
{
  if (change->type == BRAND_CHANGE_SET)
    replace_touchpoint (self, change->item);
  else if (change->type == BRAND_CHANGE_INSERT)
    insert_touchpoint (self, change);
  else if (change->type == BRAND_CHANGE_REMOVE)
    remove_touchpoint (self, change);
  else
    rebuild (self);

  self->input.touchpoints = (const BrandSynergyTouchpoint *) (gpointer) self->touchpoints->data;
  self->input.n_touchpoints = self->touchpoints->len;
}

static void
history_changed_cb (BrandPlanSynergy  *self,
                    const BrandChange *change)
{
  BrandKindId kind = brand_item_get_kind_id (change->item);

  if (change->type == BRAND_CHANGE_EXTRAS)
    return;
  if (kind == BRAND_KIND_STORY || kind == BRAND_KIND_MEASURE || kind == BRAND_KIND_READING)
    return;
  if (kind == BRAND_KIND_BEAT
      && (change->type == BRAND_CHANGE_SET || change->type == BRAND_CHANGE_MOVE))
    return;

  if (kind == BRAND_KIND_TOUCHPOINT)
    follow_touchpoint (self, change);
  else
    rebuild (self);

  if (self->has_measures)
    brand_synergy_measures_clear (&self->measures);
  self->has_measures = FALSE;
  g_signal_emit (self, changed_signal, 0);
}

BrandPlanSynergy *
brand_plan_synergy_new (BrandPlan *plan)
{
  BrandPlanSynergy *self = g_object_new (BRAND_TYPE_PLAN_SYNERGY, NULL);

  self->plan = g_object_ref (plan);
  rebuild (self);

  return self;
}

void
brand_plan_synergy_follow (BrandPlanSynergy *self,
                           BrandHistory     *history)
{
  g_return_if_fail (self->history == NULL);
  g_return_if_fail (brand_history_get_plan (history) == self->plan);

  self->history = g_object_ref (history);
  g_signal_connect_object (history, "changed", G_CALLBACK (history_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

BrandPlan *
brand_plan_synergy_get_plan (BrandPlanSynergy *self)
{
  return self->plan;
}

const BrandSynergy *
brand_plan_synergy_get_engine (BrandPlanSynergy *self)
{
  return self->engine;
}

const BrandSynergyPlan *
brand_plan_synergy_get_input (BrandPlanSynergy *self)
{
  return &self->input;
}

const BrandSynergyTouchpoint *
brand_plan_synergy_get_touchpoint (BrandPlanSynergy *self,
                                   guint             position)
{
  g_return_val_if_fail (position < self->touchpoints->len, NULL);

  return &g_array_index (self->touchpoints, BrandSynergyTouchpoint, position);
}

const BrandSynergyMeasures *
brand_plan_synergy_get_measures (BrandPlanSynergy *self)
{
  if (!self->has_measures)
    brand_synergy_measures (self->engine, &self->measures);
  self->has_measures = TRUE;

  return &self->measures;
}

int
brand_plan_synergy_get_first_day (BrandPlanSynergy *self)
{
  return MAX (1, brand_plan_info_get_start (brand_plan_get_info (self->plan)));
}

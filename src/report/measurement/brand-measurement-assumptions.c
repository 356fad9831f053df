/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"

/* More rows than these say less, so touchpoints are put together. */
#define MOST_SINGLE 48
#define MOST_GROUPS 24

/* A coefficient of the whole dimension. */
typedef struct
{
  const char *field[BRAND_N_DIMENSIONS]; /* the dimension's own; the same thrice for all */
  const char *source[BRAND_N_DIMENSIONS];
  BrandOrigin origin;
  gboolean may_be_zero;  /* 0 is worth saying */
} BrandCoefficient;

#define ALL(name) { name, name, name }
#define EACH(name) { name "_mass", name "_community", name "_direct" }

static const BrandCoefficient coefficients[] = {
  { { "audience_mass", "audience_community", "audience_direct" },
    { "audience_mass_source", "audience_community_source", "audience_direct_source" },
    BRAND_ORIGIN_COUNTED },
  { EACH ("emphasis"), ALL ("emphasis_source"), BRAND_ORIGIN_OWN_CHOICE, TRUE },
  { { "kappa_mass_community", "kappa_mass_community", "kappa_mass_direct" },
    ALL ("kappa_source"), BRAND_ORIGIN_OWN_CHOICE, TRUE },
  { { "kappa_mass_direct", "kappa_community_direct", "kappa_community_direct" },
    ALL ("kappa_source"), BRAND_ORIGIN_OWN_CHOICE, TRUE },
  { ALL ("kappa_all"), ALL ("kappa_source"), BRAND_ORIGIN_OWN_CHOICE },
  { ALL ("coherence_floor"), ALL ("coherence_source"), BRAND_ORIGIN_OWN_CHOICE, TRUE },
  { ALL ("memory_half_life"), ALL ("memory_source"), BRAND_ORIGIN_OWN_CHOICE },
  { ALL ("silence_threshold"), ALL (NULL), BRAND_ORIGIN_OWN_CHOICE, TRUE },
};

static GArray *
get_rows (BrandMeasurementMaker *self)
{
  return self->arrays->pdata[self->arrays->len - 1];
}

static const char *
keep_value (BrandMeasurementMaker *self,
            const BrandField      *field,
            double                 minimum,
            double                 maximum)
{
  BrandValue first = { .number = minimum };
  BrandValue last = { .number = maximum };
  g_autofree char *low = brand_format_value (field, &first, self->content.currency);
  g_autofree char *high = brand_format_value (field, &last, self->content.currency);
  g_autofree char *both = NULL;

  if (g_str_equal (low, high))
    return brand_measurement_maker_keep (self, low);

  /* Translators: the lowest and the highest of several numbers, each with its unit. */
  both = g_strdup_printf (_("%1$s to %2$s"), low, high);
  return brand_measurement_maker_keep (self, both);
}

static const char *
get_default_source (BrandMeasurementMaker *self,
                    const BrandField      *field,
                    double                 number)
{
  return number == field->initial ? _("As the program suggests") : _("Changed for this plan");
}

static void
add_emphasis (BrandMeasurementMaker  *self,
              BrandMeasurementAssumption *row)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  gboolean is_own = !isnan (brand_item_get_number (info, "emphasis_mass"))
                    || !isnan (brand_item_get_number (info, "emphasis_community"))
                    || !isnan (brand_item_get_number (info, "emphasis_direct"));
  g_autofree char *value = brand_format_percent (self->content.emphasis, 0);

  row->minimum = row->maximum = self->content.emphasis;
  row->value = brand_measurement_maker_keep (self, value);
  if (row->source[0] == '\0')
    row->source = is_own ? _("Chosen for this plan")
                  : self->content.n_goals > 0 ? _("From the goals, by their priority")
                                              : _("No goal says otherwise");
}

static void
add_coefficient (BrandMeasurementMaker  *self,
                 const BrandCoefficient *coefficient)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  const char *name = coefficient->field[self->content.dimension];
  const char *source = coefficient->source[self->content.dimension];
  const BrandField *field =
    &brand_plan_info_kind.fields[brand_kind_find_field (&brand_plan_info_kind, name)];
  double number = brand_item_get_number (info, name);
  BrandMeasurementAssumption row = {
    .name = name,
    .quantity = _(field->label),
    .label = _(field->label),
    .value = "",
    .minimum = number,
    .maximum = number,
    .origin = coefficient->origin,
    .source = "",
  };

  if (source != NULL)
    row.source = brand_measurement_maker_keep (self, brand_item_get_text (info, source));
  if (g_str_has_prefix (name, "emphasis"))
    add_emphasis (self, &row);
  else if (isnan (number) || (number == 0 && !coefficient->may_be_zero))
    return;
  else
    row.value = keep_value (self, field, number, number);

  if (row.source[0] == '\0' && coefficient->origin == BRAND_ORIGIN_COUNTED)
    row.origin = BRAND_ORIGIN_GUESS;
  else if (row.source[0] == '\0')
    row.source = get_default_source (self, field, number);
  g_array_append_val (get_rows (self), row);
}

static void
add_default_reach (BrandMeasurementMaker *self,
                   guint                  n_touchpoints)
{
  static const char *const names[] = { "default_reach_mass", "default_reach_community",
                                       "default_reach_direct" };
  const char *name = names[self->content.dimension];
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  const BrandField *field =
    &brand_plan_info_kind.fields[brand_kind_find_field (&brand_plan_info_kind, name)];
  double number = brand_item_get_number (info, name);
  g_autofree char *use = g_strdup_printf (ngettext ("Used for %u touchpoint that says nothing",
                                                    "Used for %u touchpoints that say nothing",
                                                    n_touchpoints), n_touchpoints);
  BrandMeasurementAssumption row = {
    .name = name,
    .quantity = _(field->label),
    .label = _(field->label),
    .value = keep_value (self, field, number, number),
    .minimum = number,
    .maximum = number,
    .n_touchpoints = n_touchpoints,
    .origin = BRAND_ORIGIN_OWN_CHOICE,
    .source = brand_measurement_maker_keep (self, use),
  };

  if (n_touchpoints > 0)
    g_array_append_val (get_rows (self), row);
}

/* The number of a touchpoint that decides how many it reaches. */
static const char *
get_size_field (BrandPressureSource source)
{
  switch (source)
    {
    case BRAND_PRESSURE_CONTACTS:
      return "contacts";
    case BRAND_PRESSURE_BUDGET:
      return "cost_per_contact";
    case BRAND_PRESSURE_REACH:
    case BRAND_PRESSURE_REACH_FREQUENCY:
      return "reach";
    case BRAND_PRESSURE_PEOPLE:
    case BRAND_PRESSURE_PEOPLE_FREQUENCY:
      return "people";
    default:
      return NULL;
    }
}

static void
add_number (BrandMeasurementMaker *self,
            GArray                *rows,
            BrandItem             *item,
            const char            *name)
{
  double number = brand_item_get_number (item, name);
  BrandMeasurementAssumption row = {
    .name = name,
    .touchpoint = brand_touchpoint_get_title (BRAND_TOUCHPOINT (item)),
    .touchpoint_id = brand_item_get_id (item),
    .minimum = number,
    .maximum = number,
    .n_touchpoints = 1,
    .origin = (BrandOrigin) BRAND_MAKER_VALUE (item, &brand_touchpoint_kind, "origin")->choice,
    .source = BRAND_MAKER_VALUE (item, &brand_touchpoint_kind, "source")->text,
  };

  g_array_append_val (rows, row);
}

static void
collect_touchpoint (BrandMeasurementMaker *self,
                    GArray                *rows,
                    BrandItem             *item,
                    BrandPressureSource    source)
{
  BrandPattern pattern = brand_touchpoint_get_pattern (BRAND_TOUCHPOINT (item));
  const char *size = get_size_field (source);

  if (size != NULL)
    add_number (self, rows, item, size);
  add_number (self, rows, item, pattern == BRAND_PATTERN_CULTIVATED ? "growth" : "half_life");
  if (brand_item_get_number (item, "lasting") > 0)
    add_number (self, rows, item, "lasting");
  if (brand_item_get_number (item, "grip") < 1)
    add_number (self, rows, item, "grip");
}

/* What was not counted: the numbers that a reading could replace. */
static GArray *
collect_touchpoints (BrandMeasurementMaker *self,
                     guint                 *n_assumed)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_TOUCHPOINT);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (self->synergy);
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (BrandMeasurementAssumption));

  *n_assumed = 0;
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      BrandPressureSource source;

      if (brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (item)) != self->content.dimension
          || !brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item)))
        continue;
      brand_synergy_get_touchpoint_pressure (engine, i, &source);
      *n_assumed += source == BRAND_PRESSURE_ASSUMED;
      if (BRAND_MAKER_VALUE (item, &brand_touchpoint_kind,
                             "origin")->choice != BRAND_ORIGIN_COUNTED)
        collect_touchpoint (self, rows, item, source);
    }

  return rows;
}

/* Puts together what comes from the same place; by origin alone if sources are left aside. */
static GArray *
group_rows (const GArray *rows,
            gboolean      with_sources)
{
  GArray *groups = g_array_new (FALSE, TRUE, sizeof (BrandMeasurementAssumption));
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandMeasurementAssumption *row = &g_array_index (rows, BrandMeasurementAssumption, i);
      g_autofree char *key = g_strdup_printf ("%s %d %s", row->name, row->origin,
                                              with_sources ? row->source : "");
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, key));
      BrandMeasurementAssumption *group;

      if (place == 0)
        {
          g_array_append_val (groups, *row);
          g_hash_table_insert (places, g_steal_pointer (&key), GUINT_TO_POINTER (groups->len));
          continue;
        }
      group = &g_array_index (groups, BrandMeasurementAssumption, place - 1);
      group->minimum = MIN (group->minimum, row->minimum);
      group->maximum = MAX (group->maximum, row->maximum);
      group->n_touchpoints++;
      if (!g_str_equal (group->source, row->source))
        group->source = "";
    }

  return groups;
}

static GArray *
choose_rows (GArray *rows)
{
  GArray *groups;

  if (rows->len <= MOST_SINGLE)
    return g_array_ref (rows);

  groups = group_rows (rows, TRUE);
  if (groups->len <= MOST_GROUPS)
    return groups;

  g_array_unref (groups);
  return group_rows (rows, FALSE);
}

static void
add_row (BrandMeasurementMaker            *self,
         const BrandMeasurementAssumption *from)
{
  BrandMeasurementAssumption row = *from;
  const BrandField *field =
    &brand_touchpoint_kind.fields[brand_kind_find_field (&brand_touchpoint_kind, row.name)];
  g_autofree char *label = NULL;

  if (row.n_touchpoints == 1)
    /* Translators: a touchpoint's title, then what is assumed of it, as Open door: Reach. */
    label = g_strdup_printf (_("%1$s: %2$s"), row.touchpoint, _(field->label));
  else
    /* Translators: what is assumed, as Reach, and for how many touchpoints. */
    label = g_strdup_printf (ngettext ("%2$s, %1$u touchpoint", "%2$s, %1$u touchpoints",
                                       row.n_touchpoints), row.n_touchpoints, _(field->label));
  row.label = brand_measurement_maker_keep (self, label);
  row.quantity = _(field->label);
  row.touchpoint = row.n_touchpoints == 1 ? brand_measurement_maker_keep (self,
                                                                          row.touchpoint) : NULL;
  row.touchpoint_id = row.n_touchpoints == 1 ? brand_measurement_maker_keep (self,
                                                                             row.touchpoint_id)
                                             : NULL;
  row.value = keep_value (self, field, row.minimum, row.maximum);
  row.source = brand_measurement_maker_keep (self, row.source);
  g_array_append_val (get_rows (self), row);
}

void
brand_measurement_maker_add_assumptions (BrandMeasurementMaker *self)
{
  GArray *rows = brand_measurement_maker_array (self, sizeof (BrandMeasurementAssumption));
  guint n_assumed;
  g_autoptr (GArray) touchpoints = collect_touchpoints (self, &n_assumed);
  g_autoptr (GArray) chosen = choose_rows (touchpoints);

  for (guint i = 0; i < G_N_ELEMENTS (coefficients); i++)
    add_coefficient (self, &coefficients[i]);
  add_default_reach (self, n_assumed);
  for (guint i = 0; i < chosen->len; i++)
    add_row (self, &g_array_index (chosen, BrandMeasurementAssumption, i));
  self->content.assumptions = (const BrandMeasurementAssumption *) (gpointer) rows->data;
  self->content.n_assumptions = rows->len;
}

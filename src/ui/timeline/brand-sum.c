/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-sum.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "synergy/brand-synergy-explain.h"

/* More touchpoints than this are summed up in one line; as many beats are told. */
#define MOST_TOUCHPOINTS 12
#define LEAST_SHARE 0.0005 /* less is written as nothing */

static const char *const labels[BRAND_SUM_N_PARTS] = {
  N_("Mass"), N_("Community"), N_("Direct"), N_("Alone"), N_("Mass × Community"),
  N_("Mass × Direct"), N_("Community × Direct"), N_("All three"), N_("Synergy"), N_("Together"),
};

static void
line_free (gpointer data)
{
  BrandSumLine *line = data;

  g_free (line->label);
  g_free (line->value);
  g_free (line);
}

static void
add_line (GPtrArray  *lines,
          const char *label,
          char       *value,
          gboolean    is_result)
{
  BrandSumLine *line = g_new (BrandSumLine, 1);

  line->label = g_strdup (label);
  line->value = value;
  line->is_result = is_result;
  g_ptr_array_add (lines, line);
}

static int
compare_parts (gconstpointer a,
               gconstpointer b)
{
  double first = (*(const BrandPressurePart **) a)->pressure;
  double second = (*(const BrandPressurePart **) b)->pressure;

  return first < second ? 1 : first > second ? -1 : 0;
}

static void
add_touchpoints (GPtrArray                     *lines,
                 BrandPlan                     *plan,
                 const BrandSynergyExplanation *explanation,
                 BrandSynergyDimension          dimension)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  double rest = 0;

  for (guint i = 0; i < explanation->n_parts; i++)
    if (explanation->parts[i].dimension == dimension)
      g_ptr_array_add (parts, &explanation->parts[i]);
  g_ptr_array_sort (parts, compare_parts);
  for (guint i = 0; i < parts->len; i++)
    {
      const BrandPressurePart *part = parts->pdata[i];
      BrandItem *touchpoint = brand_list_get (touchpoints, part->touchpoint);

      if (i < MOST_TOUCHPOINTS)
        add_line (lines, brand_item_get_text (touchpoint, "title"),
                  brand_format_number (part->pressure, 3), FALSE);
      else
        rest += part->pressure;
    }
  if (parts->len > MOST_TOUCHPOINTS)
    {
      guint n_rest = parts->len - MOST_TOUCHPOINTS;
      g_autofree char *label = g_strdup_printf (ngettext ("%u more touchpoint",
                                                          "%u more touchpoints", n_rest), n_rest);

      add_line (lines, label, brand_format_number (rest, 3), FALSE);
    }
}

static void
add_dimension (GPtrArray                     *lines,
               BrandPlan                     *plan,
               const BrandSynergyExplanation *explanation,
               BrandSynergyDimension          dimension)
{
  const BrandDimensionExplanation *what = &explanation->dimensions[dimension];

  add_touchpoints (lines, plan, explanation, dimension);
  add_line (lines, _("Contacts per person that still work"),
            brand_format_number (what->pressure, 3), FALSE);
  add_line (lines, _("Have the story in mind"), brand_format_percent (what->effect, 1), FALSE);
  add_line (lines, _("× emphasis"), brand_format_percent (what->emphasis, 1), FALSE);
  add_line (lines, _("Index"), brand_format_number (what->index, 1), TRUE);
}

/* Those that somebody has met in each of the dimensions. */
static void
add_beats (GPtrArray        *lines,
           BrandPlanSynergy *synergy,
           BrandSynergyTerm  term,
           guint             day)
{
  BrandList *beats = brand_plan_get_list (brand_plan_synergy_get_plan (synergy), BRAND_KIND_BEAT);
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);

  for (guint i = 0; i < brand_list_get_length (beats) && lines->len <= MOST_TOUCHPOINTS; i++)
    {
      const char *title = brand_item_get_text (brand_list_get (beats, i), "title");
      double met = brand_synergy_get_met_beat (engine, term, i, day);
      g_autofree char *label = NULL;

      if (met < LEAST_SHARE)
        continue;
      label = g_strdup_printf ("%u  %s", i + 1, *title != '\0' ? title : _("Untitled beat"));
      add_line (lines, label, brand_format_percent (met, 1), FALSE);
    }
}

static void
add_term (GPtrArray                     *lines,
          BrandPlanSynergy              *synergy,
          const BrandSynergyExplanation *explanation,
          BrandSynergyTerm               term)
{
  const BrandTermExplanation *what = &explanation->terms[term];

  add_line (lines, _("Met both"), brand_format_percent (what->met_all, 1), FALSE);
  add_beats (lines, synergy, term, explanation->day);
  add_line (lines, _("Met both on the same beat"), brand_format_percent (what->met_same_beat, 1),
            FALSE);
  add_line (lines, _("Different beats count"),
            brand_format_percent (explanation->coherence_floor, 0), FALSE);
  add_line (lines, _("Met together"), brand_format_percent (what->overlap, 1), FALSE);
  add_line (lines, _("× strength"), brand_format_number (what->kappa, 2), FALSE);
  add_line (lines, _("× emphasis"), brand_format_percent (what->weight, 1), FALSE);
  add_line (lines, _("Index"), brand_format_number (what->index, 1), TRUE);
}

static void
add_parts (GPtrArray        *lines,
           BrandPlanSynergy *synergy,
           BrandSumPart      first,
           BrandSumPart      last,
           int               day)
{
  for (BrandSumPart part = first; part <= last; part++)
    add_line (lines, brand_sum_get_label (part),
              brand_format_number (brand_sum_get_value (synergy, part, day), 1), FALSE);
}

static void
add_total (GPtrArray        *lines,
           BrandPlanSynergy *synergy,
           BrandSumPart      part,
           int               day)
{
  if (part == BRAND_SUM_ALONE)
    add_parts (lines, synergy, BRAND_SUM_MASS, BRAND_SUM_DIRECT, day);
  else if (part == BRAND_SUM_SYNERGY)
    add_parts (lines, synergy, BRAND_SUM_MASS_COMMUNITY, BRAND_SUM_ALL_THREE, day);
  else
    {
      add_parts (lines, synergy, BRAND_SUM_ALONE, BRAND_SUM_ALONE, day);
      add_parts (lines, synergy, BRAND_SUM_SYNERGY, BRAND_SUM_SYNERGY, day);
    }
  add_line (lines, brand_sum_get_label (part),
            brand_format_number (brand_sum_get_value (synergy, part, day), 1), TRUE);
}

double
brand_sum_get_value (BrandPlanSynergy *synergy,
                     BrandSumPart      part,
                     int               day)
{
  const BrandSynergy *engine;
  guint index;

  g_return_val_if_fail (BRAND_IS_PLAN_SYNERGY (synergy), 0);

  engine = brand_plan_synergy_get_engine (synergy);
  index = (guint) (day - brand_plan_synergy_get_first_day (synergy));
  if (index >= brand_synergy_get_n_days (engine))
    return 0;
  switch (part)
    {
    case BRAND_SUM_MASS:
    case BRAND_SUM_COMMUNITY:
    case BRAND_SUM_DIRECT:
      return 100 * brand_synergy_get_emphasis (engine, (BrandSynergyDimension) part)
             * brand_synergy_get_effect (engine, (BrandSynergyDimension) part)[index];
    case BRAND_SUM_ALONE:
      return 100 * brand_synergy_get_alone (engine)[index];
    case BRAND_SUM_TOGETHER:
      return 100 * brand_synergy_get_together (engine)[index];
    case BRAND_SUM_SYNERGY:
      return 100 * (brand_synergy_get_together (engine)[index]
                    - brand_synergy_get_alone (engine)[index]);
    case BRAND_SUM_MASS_COMMUNITY:
    case BRAND_SUM_MASS_DIRECT:
    case BRAND_SUM_COMMUNITY_DIRECT:
    case BRAND_SUM_ALL_THREE:
    default:
      return 100 * brand_synergy_get_term (engine, (BrandSynergyTerm) (part
                                                   - BRAND_SUM_MASS_COMMUNITY))[index];
    }
}

const char *
brand_sum_get_label (BrandSumPart part)
{
  return _(labels[part]);
}

GPtrArray *
brand_sum_list (BrandPlanSynergy *synergy,
                BrandSumPart      part,
                int               day)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (line_free);
  g_auto (BrandSynergyExplanation) explanation = { 0 };
  const BrandSynergy *engine;
  guint index;

  g_return_val_if_fail (BRAND_IS_PLAN_SYNERGY (synergy), lines);

  engine = brand_plan_synergy_get_engine (synergy);
  index = (guint) (day - brand_plan_synergy_get_first_day (synergy));
  if (index >= brand_synergy_get_n_days (engine))
    return lines;
  if (part == BRAND_SUM_ALONE || part >= BRAND_SUM_SYNERGY)
    {
      add_total (lines, synergy, part, day);
      return lines;
    }
  brand_synergy_explain (engine, index, &explanation);
  if (part <= BRAND_SUM_DIRECT)
    add_dimension (lines, brand_plan_synergy_get_plan (synergy), &explanation,
                   (BrandSynergyDimension) part);
  else
    add_term (lines, synergy, &explanation, (BrandSynergyTerm) (part - BRAND_SUM_MASS_COMMUNITY));
  return lines;
}

char **
brand_sum_list_sources (BrandPlan   *plan,
                        BrandSumPart part)
{
  static const char *const dimensions[][3] = {
    { "emphasis_source", "audience_mass_source", "memory_source" },
    { "emphasis_source", "audience_community_source", "memory_source" },
    { "emphasis_source", "audience_direct_source", "memory_source" },
  };
  static const char *const terms[3] = { "kappa_source", "coherence_source", "emphasis_source" };
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (plan));
  const BrandKind *kind = brand_item_get_kind (info);
  gboolean is_term = part >= BRAND_SUM_MASS_COMMUNITY && part <= BRAND_SUM_ALL_THREE;
  g_autoptr (GStrvBuilder) sources = g_strv_builder_new ();

  for (guint i = 0; i < 3 && (is_term || part <= BRAND_SUM_DIRECT); i++)
    {
      const char *field = is_term ? terms[i] : dimensions[part][i];
      const char *text = brand_item_get_text (info, field);
      const char *label = kind->fields[brand_kind_find_field (kind, field)].label;

      /* In the plan's form that one only says “that”. */
      if (g_str_equal (field, "coherence_source"))
        label = N_("Different beats count");
      if (*text != '\0')
        g_strv_builder_take (sources, g_strdup_printf ("%s: %s", _(label), text));
    }
  return g_strv_builder_end (sources);
}

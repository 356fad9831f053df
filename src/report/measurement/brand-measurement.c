/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-private.h"

#include <glib/gi18n-lib.h>

static const char *const purpose_fields[] = { "purpose_mass", "purpose_community",
                                              "purpose_direct" };

static const char *const purposes[] = {
  N_("Mass reaches customers as part of a culture: what everybody can see and talk about. "
     "It makes the story known, and is measured by who knows it and what they connect with it."),
  N_("Community reaches customers as members of communities, through people whom they trust. "
     "It is measured by what members do with each other, and by the stories they pass on."),
  N_("Direct reaches customers one by one, as the persons they are. "
     "It is measured by what each of them answers, and by whether they stay."),
};

const char *
brand_measurement_maker_keep (BrandMeasurementMaker *self,
                              const char            *text)
{
  return g_string_chunk_insert (self->texts, text);
}

GArray *
brand_measurement_maker_array (BrandMeasurementMaker *self,
                               guint                  element_size)
{
  GArray *array = g_array_new (TRUE, TRUE, element_size);

  g_ptr_array_add (self->arrays, array);

  return array;
}

static void
add_cover (BrandMeasurementMaker *self)
{
  BrandMeasurementPlan *content = &self->content;
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (self->plan));
  const char *purpose = brand_item_get_text (info, purpose_fields[content->dimension]);
  double emphasis[BRAND_N_DIMENSIONS];

  content->title = brand_measurement_maker_keep (self, brand_item_get_text (info, "title"));
  content->business = brand_measurement_maker_keep (self, brand_item_get_text (info, "client"));
  content->author = brand_measurement_maker_keep (self, brand_item_get_text (info, "author"));
  content->story = brand_measurement_maker_keep (self, brand_item_get_text (story, "title"));
  content->currency = brand_measurement_maker_keep (self, brand_item_get_text (info, "currency"));
  content->review = brand_measurement_maker_keep (self, brand_item_get_text (info, "review"));
  content->start = brand_item_get_date (info, "start");
  content->end = MAX (brand_item_get_date (info, "end"), content->start);
  content->as_of = brand_plan_get_as_of (self->plan);
  content->has_own_purpose = purpose[0] != '\0';
  content->purpose = content->has_own_purpose ? brand_measurement_maker_keep (self, purpose)
                                              : _(purposes[content->dimension]);
  brand_plan_get_emphasis (self->plan, emphasis);
  content->emphasis = emphasis[content->dimension];
}

static void
add_goals (BrandMeasurementMaker *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_GOAL);
  GArray *goals = brand_measurement_maker_array (self, sizeof (BrandMeasurementGoal));

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      BrandMeasurementGoal goal = {
        .id = brand_measurement_maker_keep (self, brand_item_get_id (item)),
        .title = brand_measurement_maker_keep (self, brand_item_get_text (item, "title")),
        .action = brand_measurement_maker_keep (self, brand_item_get_text (item, "action")),
      };

      brand_goal_get_emphasis (BRAND_GOAL (item), goal.emphasis);
      g_array_append_val (goals, goal);
    }
  self->content.goals = (const BrandMeasurementGoal *) (gpointer) goals->data;
  self->content.n_goals = goals->len;
}

static void
add_signers (BrandMeasurementMaker *self)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (self->plan));
  GArray *signers = brand_measurement_maker_array (self, sizeof (char *));

  for (const char *const *name = brand_item_get_list (info, "signers"); *name != NULL; name++)
    {
      const char *kept = brand_measurement_maker_keep (self, *name);

      g_array_append_val (signers, kept);
    }
  self->content.signers = (const char *const *) (gpointer) signers->data;
}

static void
add_effect (BrandMeasurementMaker *self)
{
  BrandMeasurementPlan *content = &self->content;
  const BrandSynergy *engine = brand_plan_synergy_get_engine (self->synergy);

  content->n_days = brand_synergy_get_n_days (engine);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      GArray *effect = brand_measurement_maker_array (self, sizeof (double));

      g_array_append_vals (effect, brand_synergy_get_effect (engine, (BrandSynergyDimension) d),
                           content->n_days);
      content->effect[d] = (const double *) (gpointer) effect->data;
    }
}

static void
add_silences (BrandMeasurementMaker *self)
{
  BrandMeasurementPlan *content = &self->content;
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (self->synergy);
  const BrandDimensionMeasures *own = &measures->dimensions[content->dimension];
  GArray *silences = brand_measurement_maker_array (self, sizeof (BrandMeasurementSilence));
  int first_day = brand_plan_synergy_get_first_day (self->synergy);

  for (guint i = 0; i < own->n_silences; i++)
    {
      BrandMeasurementSilence silence = { first_day + (int) own->silences[i].start,
                                          (int) own->silences[i].n_days };

      g_array_append_val (silences, silence);
      content->silent_weeks += (guint) (silence.n_days + 3) / 7;
    }
  content->silences = (const BrandMeasurementSilence *) (gpointer) silences->data;
  content->n_silences = silences->len;
  content->has_effect_share = measures->has_effect;
  content->effect_share = own->effect_share;
}

BrandMeasurementPlan *
brand_measurement_plan_new (BrandPlan        *plan,
                            BrandPlanSynergy *synergy,
                            BrandDimension    dimension)
{
  BrandMeasurementMaker *self = g_new0 (BrandMeasurementMaker, 1);

  self->plan = plan;
  self->synergy = synergy;
  self->texts = g_string_chunk_new (4096);
  self->arrays = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->content.dimension = dimension;
  add_cover (self);
  add_goals (self);
  add_effect (self);
  add_silences (self);
  brand_measurement_maker_add_communities (self);
  brand_measurement_maker_add_beats (self);
  brand_measurement_maker_add_measures (self);
  add_signers (self);
  brand_measurement_maker_add_assumptions (self);

  return &self->content;
}

void
brand_measurement_plan_free (BrandMeasurementPlan *content)
{
  BrandMeasurementMaker *self = (BrandMeasurementMaker *) content;

  g_string_chunk_free (self->texts);
  g_ptr_array_unref (self->arrays);
  g_free (self);
}

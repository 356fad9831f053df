/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/measurement/brand-measurement-private.h"

#include "model/facts/brand-community-facts.h"
#include "model/facts/brand-welcome-trend.h"

static BrandMeasurementCommunity
read_community (BrandMeasurementMaker    *self,
                BrandItem                *item,
                const BrandCommunityFact *fact)
{
  BrandItem *welcome = fact->welcomes->len > 0 ? fact->welcomes->pdata[fact->welcomes->len - 1]
                                               : NULL;

  return (BrandMeasurementCommunity) {
    .id = brand_measurement_maker_keep (self, brand_item_get_id (item)),
    .title = brand_measurement_maker_keep (self, brand_item_get_text (item, "title")),
    .type = (BrandCommunityType) brand_item_get_choice (item, "type"),
    .belonging = (BrandBelonging) brand_item_get_choice (item, "belonging"),
    .size = brand_item_get_number (item, "size"),
    .size_source = brand_measurement_maker_keep (self, brand_item_get_text (item, "size_source")),
    .decision = fact->permission.decision,
    .is_otherwise = fact->permission.is_otherwise,
    .reason = brand_measurement_maker_keep (self, brand_item_get_text (item, "decision_reason")),
    .resources = brand_measurement_maker_keep (self, brand_item_get_text (item, "resources")),
    .expertise = brand_measurement_maker_keep (self, brand_item_get_text (item, "expertise")),
    .felt = welcome != NULL ? brand_welcome_get_state (welcome) : BRAND_WELCOME_UNKNOWN,
    .felt_on = welcome != NULL ? brand_welcome_get_day (welcome) : BRAND_DATE_UNSET,
    .n_touchpoints = fact->touchpoints->len,
  };
}

void
brand_measurement_maker_add_communities (BrandMeasurementMaker *self)
{
  BrandList *list = brand_plan_get_list (self->plan, BRAND_KIND_COMMUNITY);
  GArray *communities = brand_measurement_maker_array (self, sizeof (BrandMeasurementCommunity));
  g_autoptr (BrandCommunityFacts) facts = NULL;

  if (self->content.dimension != BRAND_DIMENSION_COMMUNITY || brand_list_get_length (list) == 0)
    return;
  facts = brand_community_facts_new (self->plan);
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      BrandMeasurementCommunity community =
        read_community (self, item, brand_community_facts_get (facts, item));

      g_array_append_val (communities, community);
    }
  self->content.communities = (const BrandMeasurementCommunity *) (gpointer) communities->data;
  self->content.n_communities = communities->len;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/story/brand-beat-edits.h"
#include "ui/story/brand-story-page.h"

static void
set_group (BrandPlan *plan,
           BrandItem *touchpoint,
           BrandItem *group)
{
  BrandPlanInfo *info = brand_plan_get_info (plan);

  g_object_set (touchpoint,
                "groups", (const char *const[]) { brand_item_get_id (group), NULL }, NULL);
  if (brand_item_get_date (touchpoint, "start") == BRAND_DATE_UNSET)
    g_object_set (touchpoint, "start", brand_plan_info_get_start (info),
                  "end", brand_plan_info_get_end (info), NULL);
}

static void
add_touchpoint_activated (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  BrandPlan *plan = brand_page_get_plan (page);
  g_autoptr (BrandItem) touchpoint = NULL;
  BrandItem *beat, *group;
  const char *beat_id, *group_id;
  int dimension;

  g_variant_get (parameter, "(&s&si)", &beat_id, &group_id, &dimension);
  beat = brand_plan_find (plan, beat_id);
  group = brand_plan_find (plan, group_id);
  if (beat == NULL && group == NULL)
    return;
  if (dimension < 0)
    dimension = brand_beat_find_least_told (plan, (BrandBeat *) beat);
  touchpoint = brand_beat_new_touchpoint (plan, (BrandBeat *) beat, (BrandDimension) dimension);
  if (group != NULL)
    set_group (plan, touchpoint, group);
  brand_page_add_item (page, touchpoint);
}

void
brand_story_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "story.add-touchpoint", "(ssi)",
                                   add_touchpoint_activated);
}

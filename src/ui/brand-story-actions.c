/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-beat-edits.h"
#include "ui/brand-story-page.h"

static void
add_touchpoint_activated (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  BrandPage *page = BRAND_PAGE (widget);
  BrandPlan *plan = brand_page_get_plan (page);
  g_autoptr (BrandItem) touchpoint = NULL;
  BrandItem *item;
  const char *id;
  int dimension;

  g_variant_get (parameter, "(&si)", &id, &dimension);
  item = brand_plan_find (plan, id);
  if (item == NULL)
    return;
  touchpoint = brand_beat_new_touchpoint (plan, BRAND_IS_BEAT (item) ? BRAND_BEAT (item) : NULL,
                                          (BrandDimension) dimension);
  if (BRAND_IS_GROUP (item))
    g_object_set (touchpoint, "groups", (const char *const[]) { id, NULL },
                  "start", brand_plan_info_get_start (brand_plan_get_info (plan)),
                  "end", brand_plan_info_get_end (brand_plan_get_info (plan)), NULL);
  brand_page_add_item (page, touchpoint);
}

void
brand_story_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "story.add-touchpoint", "(si)",
                                   add_touchpoint_activated);
}

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
  BrandItem *beat;
  const char *id;
  int dimension;

  g_variant_get (parameter, "(&si)", &id, &dimension);
  beat = brand_plan_find (plan, id);
  if (beat == NULL || !BRAND_IS_BEAT (beat))
    return;
  touchpoint = brand_beat_new_touchpoint (plan, BRAND_BEAT (beat), (BrandDimension) dimension);
  brand_page_add_item (page, touchpoint);
}

void
brand_story_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "story.add-touchpoint", "(si)",
                                   add_touchpoint_activated);
}

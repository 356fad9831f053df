/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

#define BRAND_TYPE_STORY_PAGE (brand_story_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandStoryPage, brand_story_page, BRAND, STORY_PAGE, BrandPage)

/* Action "story.add-touchpoint" with a beat's and a group's id, each may be "", and a
 * dimension; -1: the one that the beat has least in. */
void brand_story_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS

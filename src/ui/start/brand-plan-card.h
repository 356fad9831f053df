/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/data/brand-samples.h"
#include "ui/start/brand-recent-list.h"

G_BEGIN_DECLS

/* A button that opens a plan and shows its timeline in small. The plan is read in the background;
 * until then, and when it can't be read, the card shows what is known without it. */
#define BRAND_TYPE_PLAN_CARD (brand_plan_card_get_type ())
G_DECLARE_FINAL_TYPE (BrandPlanCard, brand_plan_card, BRAND, PLAN_CARD, GtkButton)

GtkWidget *brand_plan_card_new_recent (BrandRecent *recent);
GtkWidget *brand_plan_card_new_sample (const BrandSample *sample);

G_END_DECLS

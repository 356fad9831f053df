/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A button that leads from an item to the question of the lessons that it answers, by the action
 * "lesson.open"; NULL where it answers none. (transfer floating) */
GtkWidget *brand_lesson_link_new (BrandPlan *plan,
                                  BrandItem *item);

G_END_DECLS

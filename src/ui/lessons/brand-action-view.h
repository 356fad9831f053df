/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The action plan: what the answers have made, what is still missing, and the next steps, each of
 * which can become a task with an owner and a day. */
#define BRAND_TYPE_ACTION_VIEW (brand_action_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandActionView, brand_action_view, BRAND, ACTION_VIEW, GtkBox)

/* @lesson is what its worksheet is printed with. (transfer floating) */
GtkWidget *brand_action_view_new    (BrandPage         *page,
                                     const BrandLesson *lesson,
                                     gboolean           is_narrow);

void       brand_action_view_set_narrow (BrandActionView *self,
                                         gboolean         is_narrow);

/* Shows what the plan says. */
void       brand_action_view_update (BrandActionView *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/brand-window.h"

G_BEGIN_DECLS

void brand_window_install_actions (GtkWidgetClass *widget_class);
void brand_window_add_drop_target (BrandWindow *self);

/* What plan sections and zoom actions do only when a plan is shown. */
void brand_window_update_actions  (BrandWindow *self);

/* The page widget with that name of the plan that is shown; shows it. */
void brand_window_show_section    (BrandWindow *self,
                                   const char  *name);
void brand_window_show_start      (BrandWindow *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-window.h"

G_BEGIN_DECLS

void brand_window_install_actions      (GtkWidgetClass *widget_class);
void brand_window_install_file_actions (GtkWidgetClass *widget_class);
void brand_window_install_edit_actions (GtkWidgetClass *widget_class);
void brand_window_install_year_actions (GtkWidgetClass *widget_class);
void brand_window_install_version_actions (GtkWidgetClass *widget_class);
void brand_window_install_scenario_actions (GtkWidgetClass *widget_class);
void brand_window_add_drop_target (BrandWindow *self);

/* What has no plan, no file or nothing to undo can't be acted on. */
void brand_window_update_actions  (BrandWindow *self);

/* The page widget with that name of the plan that is shown; shows it. */
void brand_window_show_section    (BrandWindow *self,
                                   const char  *name);
void brand_window_show_start      (BrandWindow *self);
void brand_window_search_start    (BrandWindow *self);

/* Leads through the plan's sections. */
void brand_window_take_tour       (BrandWindow *self);

/* Shows the document in place of what the window shows, on the same section. */
void brand_window_set_document    (BrandWindow   *self,
                                   BrandDocument *document);

/* Marks the file for as long as opening it may end the program. */
void brand_window_begin_opening   (BrandWindow   *self,
                                   GFile         *file);
void brand_window_end_opening     (BrandWindow   *self);
void brand_window_end_opening_when_drawn (BrandWindow *self);

/* Opens a plan that is in no file, in this window when it is empty. */
void brand_window_open_copy       (BrandWindow   *self,
                                   BrandPlan     *plan);

/* Says why the plan's file can't be read; the plan stays. */
void brand_window_tell_unreadable (BrandWindow  *self,
                                   GFile        *file,
                                   const GError *error);

/* Keeps the window's actions, its title and the recent plans up to date with its document. */
void brand_window_follow_document (BrandWindow   *self);

/* Goes to the item's section and selects it there. */
void brand_window_show_item       (BrandWindow   *self,
                                   BrandItem     *item);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "draw/brand-style.h"

G_BEGIN_DECLS

/* The drawing's style for a widget: look, contrast, font, text size, direction, pixels. */
void brand_widget_style_init (BrandTimelineStyle *style,
                              GtkWidget          *widget);

/* Draws @widget again whenever what brand_widget_style_init() reads has changed; @changed, called
 * with @widget first, may be NULL. */
void brand_widget_style_watch (GtkWidget *widget,
                               void     (*changed) (GtkWidget *widget));

G_END_DECLS

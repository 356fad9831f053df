/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Tells where a bar or a flag is in its area, in the area's coordinates; FALSE when it can't be
 * seen. */
typedef gboolean (*BrandBarLocator) (GtkWidget    *area,
                                     BrandItem    *item,
                                     GdkRectangle *bounds);

/* What a screen reader meets of a drawn bar or flag: a list item with a sentence for a name. */
#define BRAND_TYPE_BAR_ACCESSIBLE (brand_bar_accessible_get_type ())
G_DECLARE_FINAL_TYPE (BrandBarAccessible, brand_bar_accessible, BRAND, BAR_ACCESSIBLE, GObject)

BrandBarAccessible *brand_bar_accessible_new (GtkWidget       *area,
                                              BrandItem       *item,
                                              const char      *name,
                                              BrandBarLocator  locator);

/* The one after it in the area's order; not owned, NULL at the end. */
void                brand_bar_accessible_set_next     (BrandBarAccessible *self,
                                                       BrandBarAccessible *next);
void                brand_bar_accessible_set_selected (BrandBarAccessible *self,
                                                       gboolean            is_selected);

/* The keys go to it, as it is the last that was selected and its area has the focus. */
void                brand_bar_accessible_set_focused  (BrandBarAccessible *self,
                                                       gboolean            is_focused);

/* The area goes away. */
void                brand_bar_accessible_detach       (BrandBarAccessible *self);

BrandItem          *brand_bar_accessible_get_item     (BrandBarAccessible *self);

G_END_DECLS

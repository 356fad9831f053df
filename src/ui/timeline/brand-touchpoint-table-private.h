/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/timeline/brand-touchpoint-table-columns.h"
#include "ui/timeline/brand-touchpoint-table.h"

G_BEGIN_DECLS

struct _BrandTouchpointTable
{
  AdwBin parent_instance;

  GtkLabel *count;
  GtkStack *stack;
  GtkColumnView *view;
  GMenuModel *row_menu;

  BrandDocument *document;
  BrandSession *session;
  BrandTouchpointColumns *columns;
  GtkSelectionModel *model;
  GtkCustomFilter *filter;
  GtkWidget *popover;   /* of the cell that is edited, or of the menu */
  GtkWidget *cell;      /* what gets the keys back from the popover; weak */
  gboolean is_selecting;
  gboolean is_unsorted; /* an edit has changed what rows are sorted by */
  gboolean is_fitted;   /* columns have their widths */
  guint sort_source;
  guint show_source;
};

void brand_touchpoint_table_install_actions (GtkWidgetClass       *widget_class);
void brand_touchpoint_table_add_menu        (BrandTouchpointTable *self);
void brand_touchpoint_table_edit            (BrandTouchpointTable *self,
                                             BrandItem            *item,
                                             const char           *field);

/* Sorts again where an edit asks for it. */
void brand_touchpoint_table_sort            (BrandTouchpointTable *self);

/* Scrolls to the touchpoint and gives its row the keys. */
void brand_touchpoint_table_show            (BrandTouchpointTable *self,
                                             BrandItem            *item);

G_END_DECLS
